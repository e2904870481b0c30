/// Acronyms that readers of English news know, and capitals that name no institution.
enum KnownAcronym {
  static func contains(_ acronym: String) -> Bool {
    table.contains(acronym) || acronym.utf8.allSatisfy { romanDigits.contains($0) }
  }

  private static let romanDigits = Set("IVXLCDM".utf8)

  private static let table = Set(
    """
    US USA UK UN EU UAE USSR DC LA NY NYC ASEAN APEC NATO OPEC OECD BRICS NAFTA AUKUS
    WHO WTO IMF ILO FAO IAEA ICC ICJ UNESCO UNICEF UNHCR UNDP UNODC FIFA UEFA IOC NBA
    FBI CIA NSA NASA MI BBC CNN AFP AP NBC CBS ABC NHK UPI
    GDP GNP VAT CEO CFO COO CTO IPO NGO IQ VIP PR HR IT AI TV DVD CD PC USB GPS SMS ATM QR PIN PDF URL SUV EV CCTV LED
    COVID SARS MERS HIV AIDS DNA RNA PCR ICU ER UV LGBT LGBTQ PHD MBA BA MA
    AM PM GMT UTC WIB WITA WIT AD BC USD IDR EUR SGD JPY LNG LPG CNG OK ID NO VS MP PM DJ FM UFO
    KM KG HA MW GW KW KV MB GB TB HP CC MM CM
    UNCLOS KRI USS HMS PT CV
    MPS NGOS TVS BMW RAF ITV TNT MIT
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
