/// The inverse of ``EnglishInflection``: which dictionary forms an English word may be a form of.
///
/// | form | base forms |
/// | --- | --- |
/// | `parties` | `parties` `partie` `party` |
/// | `planned` | `planned` `plann` `plan` |
/// | `held` | `held` `hold` |
///
/// Without a dictionary some of them are no words; they do no harm where they are looked up among words that are.
public enum EnglishBaseForm {
  /// What the word may be a form of, itself first; the word is in small letters.
  public static func candidates(of form: String) -> [String] {
    var bases = [form]
    if let irregular = irregularBases[form] { bases += irregular }
    for ending in endings where form.hasSuffix(ending.suffix) {
      let stem = form.dropLast(ending.suffix.count)
      guard stem.count >= ending.minimum else { continue }
      for replacement in ending.replacements where !bases.contains(stem + replacement) {
        bases.append(stem + replacement)
      }
      if ending.mayDouble, let last = stem.last, stem.dropLast().last == last, !"aeiou".contains(last) {
        bases.append(String(stem.dropLast()))
      }
    }
    return bases
  }

  /// The noun in the singular if the word looks like a plural, otherwise the word: what both *ministers* and *minister*
  /// have in common.
  public static func singular(of form: String) -> String {
    if uncountable.contains(form) { return form }
    if let irregular = irregularSingulars[form] { return irregular }
    guard form.count > 3, form.hasSuffix("s"), !["ss", "us", "is", "ics"].contains(where: form.hasSuffix) else {
      return form
    }
    if form.hasSuffix("ies"), form.count > 4 { return form.dropLast(3) + "y" }
    if ["xes", "ches", "shes", "sses", "zes"].contains(where: form.hasSuffix) { return String(form.dropLast(2)) }
    return String(form.dropLast())
  }

  private struct Ending: Sendable {
    let suffix: String
    let replacements: [String]
    /// Whether a consonant may have been written twice before it.
    let mayDouble: Bool
    /// The fewest letters before it.
    var minimum = 2
  }

  private static let endings = [
    Ending(suffix: "ies", replacements: ["y", "ie"], mayDouble: false),
    Ending(suffix: "es", replacements: ["", "e"], mayDouble: false),
    Ending(suffix: "s", replacements: [""], mayDouble: false),
    Ending(suffix: "ied", replacements: ["y"], mayDouble: false),
    Ending(suffix: "ed", replacements: ["", "e"], mayDouble: true),
    Ending(suffix: "ying", replacements: ["ie"], mayDouble: false, minimum: 1),
    Ending(suffix: "cked", replacements: ["c"], mayDouble: false),
    Ending(suffix: "cking", replacements: ["c"], mayDouble: false),
    Ending(suffix: "ing", replacements: ["", "e"], mayDouble: true),
  ]

  private static let irregularSingulars = Dictionary(
    irregularPlurals.map { ($1, $0) }, uniquingKeysWith: { first, _ in first })

  private static let irregularBases: [String: [String]] = {
    var bases: [String: [String]] = [:]
    for table in [irregularParticiples, irregularPlurals] {
      for (base, form) in table.sorted(by: { $0.key < $1.key }) where base != form {
        bases[form, default: []].append(base)
      }
    }
    for pair in pastTenses.split(separator: " ") {
      let parts = pair.split(separator: ":").map(String.init)
      bases[parts[0], default: []].append(parts[1])
    }
    return bases
  }()

  /// Past tenses that differ from the participle, and the forms of *be*, *have*, *do* and *go*.
  private static let pastTenses = """
    was:be were:be is:be are:be am:be has:have does:do did:do went:go arose:arise awoke:awake bore:bear beat:beat \
    became:become began:begin bit:bite blew:blow broke:break chose:choose came:come drew:draw drank:drink drove:drive \
    ate:eat fell:fall flew:fly forbade:forbid forgot:forget forgave:forgive froze:freeze got:get gave:give grew:grow \
    hid:hide knew:know lay:lie overcame:overcome oversaw:oversee overthrew:overthrow overtook:overtake rode:ride \
    rang:ring rose:rise ran:run saw:see shook:shake showed:show shrank:shrink sang:sing sank:sink spoke:speak \
    sprang:spring stole:steal strove:strive swore:swear swam:swim took:take tore:tear threw:throw underwent:undergo \
    undertook:undertake woke:wake wore:wear wove:weave withdrew:withdraw wrote:write foresaw:foresee rewrote:rewrite \
    proved:prove proven:prove gotten:get learnt:learn burnt:burn dreamt:dream spelt:spell spilt:spill lit:light \
    fewer:few worse:bad better:good
    """
}
