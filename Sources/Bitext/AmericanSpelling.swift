/// One spelling for words that British and American English write differently: the American one.
///
/// | British | American |
/// | --- | --- |
/// | `organisations` | `organizations` |
/// | `labourers` | `laborers` |
/// | `defence` | `defense` |
/// | `programmes` | `programs` |
public enum AmericanSpelling {
  /// The word, in small letters, as American English spells it.
  public static func of(_ word: String) -> String {
    if let whole = wholeWords[word] { return whole }
    guard word.utf8.count > 4 else { return word }
    for (british, american) in beginnings where word.hasPrefix(british) {
      return american + word.dropFirst(british.count)
    }
    for (british, american) in endings where word.hasSuffix(british) {
      let stem = word.dropLast(british.count)
      return keepsS.contains(stem + "is") ? word : stem + american
    }
    return word
  }

  /// The word, in small letters, as British English spells it, where American English has a spelling of its own.
  ///
  /// Words whose American form is also another British word (*check*, *license*, *program*) stay.
  public static func british(of word: String) -> String {
    guard word.utf8.count > 3 else { return word }
    for (british, american) in beginnings where word.hasPrefix(american) && !sharedForms.contains(american) {
      if !word.hasPrefix(british) { return british + word.dropFirst(american.count) }
    }
    return word
  }

  private static let sharedForms: Set = [
    "check", "license", "practice", "meter", "program", "mold", "catalog", "aging",
  ]

  private static let endings = [
    ("isations", "izations"), ("isation", "ization"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes"),
    ("iser", "izer"), ("isers", "izers"), ("ise", "ize"), ("ysing", "yzing"), ("ysed", "yzed"), ("yse", "yze"),
  ]

  /// Words in -ise that are spelled so everywhere, up to the *s*.
  private static let keepsS: Set = [
    "advis", "advertis", "appris", "aris", "rais", "ris", "chastis", "circumcis", "compris", "compromis", "concis",
    "demis",
    "despis", "devis", "disguis", "enterpris", "excis", "exercis", "expertis", "franchis", "improvis", "incis",
    "merchandis",
    "nois", "otherwis", "likewis", "wis", "paradis", "pois", "prais", "precis", "premis", "promis", "revis", "supervis",
    "surmis", "surpris", "televis", "treatis", "cruis", "bruis", "turquois", "malais", "tortois", "vis", "anis",
    "upris", "sunris", "moonris", "unsurpris", "unpromis", "uncompromis",
    "liais", "apprais", "unadvis", "clockwis", "televis", "guis",
  ]

  /// Stems that anything may follow.
  private static let beginnings: [(String, String)] = [
    "labour:labor", "colour:color", "honour:honor", "favour:favor", "behaviour:behavior", "neighbour:neighbor",
    "harbour:harbor", "rumour:rumor", "humour:humor", "endeavour:endeavor", "flavour:flavor", "armour:armor",
    "vapour:vapor", "tumour:tumor", "splendour:splendor", "vigour:vigor", "clamour:clamor", "parlour:parlor",
    "defence:defense", "offence:offense", "licence:license", "pretence:pretense", "programme:program", "centre:center",
    "theatre:theater", "kilometre:kilometer", "centimetre:centimeter", "metre:meter", "litre:liter", "fibre:fiber",
    "calibre:caliber", "judgement:judgment", "acknowledgement:acknowledgment", "sceptic:skeptic", "aluminium:aluminum",
    "catalogue:catalog", "aeroplane:airplane", "instalment:installment", "fulfilment:fulfillment",
    "enrolment:enrollment", "skilful:skillful", "manoeuvre:maneuver", "paediatric:pediatric", "artefact:artifact",
    "practise:practice", "traveller:traveler", "travelling:traveling", "travelled:traveled", "cancelling:canceling",
    "cancelled:canceled", "counsellor:counselor", "jewellery:jewelry", "labelled:labeled", "modelling:modeling",
    "marshalled:marshaled", "plough:plow", "mould:mold", "cheque:check", "haemorrhag:hemorrhag",
    "orthopaedic:orthopedic",
    "anaesthe:anesthe", "oestrogen:estrogen", "foetus:fetus", "moustache:mustache", "ageing:aging",
  ].map { pair in
    let parts = pair.split(separator: ":")
    return (String(parts[0]), String(parts[1]))
  }

  private static let wholeWords = [
    "grey": "gray", "tyre": "tire", "tyres": "tires", "towards": "toward", "afterwards": "afterward", "whilst": "while",
    "amongst": "among", "fulfil": "fulfill", "enrol": "enroll", "distil": "distill", "instil": "instill",
    "analyse": "analyze", "analysed": "analyzed", "analysing": "analyzing",
  ]
}
