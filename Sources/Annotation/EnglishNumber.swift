/// A number of Indonesian text as English prints it.
///
/// | Indonesian | English |
/// | --- | --- |
/// | `1.234,56` | `1,234.56` |
/// | `15.30` | `15:30` |
/// | `16/8/2024` | `16 August 2024` |
enum EnglishNumber {
  static func english(for text: String) -> String {
    if text.contains("/") { return date(text) ?? text }
    if text.allSatisfy(\.isASCII), text.contains(where: { ".,:".contains($0) }) {
      let groups = text.split(separator: ".", omittingEmptySubsequences: false)
      let last = groups.last.map(String.init) ?? ""
      let isTime = groups.count == 2 && groups[0].count <= 2 && last.count == 2 && !text.contains(",")
      if isTime, let hour = Int(groups[0]), let minute = Int(last), hour < 25, minute < 60 { return "\(hour):\(last)" }
      // A point groups thousands; where it cannot, the text writes its decimals as English does.
      let groupsThousands = groups.dropFirst().allSatisfy { ($0.split(separator: ",").first?.count ?? 0) == 3 }
      if !groupsThousands { return text }
      return String(text.map { $0 == "." ? "," : $0 == "," ? "." : $0 })
    }
    return text
  }

  private static func date(_ text: String) -> String? {
    let parts = text.split(separator: "/").map(String.init)
    guard parts.count == 3, parts[2].count == 4, let day = Int(parts[0]), let month = Int(parts[1]),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    return "\(day) \(months[month - 1]) \(parts[2])"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}
