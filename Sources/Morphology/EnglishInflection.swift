/// Inflects English glosses: the head of *hand over* is its first word, the head of *human right* its last.
///
/// Regular spelling by rule, the rest by table; source: any grammar of English.
public enum EnglishInflection {
  /// `hand over` → `handed over`, `sell` → `sold`
  public static func pastParticiple(_ verb: String) -> String {
    if let both = inflectBoth(verb, by: pastParticiple) { return both }
    return inflectFirstWord(verb) { word in
      if let irregular = irregularParticiples[word] { return irregular }
      if word.hasSuffix("e") { return word + "d" }
      if endsInConsonantY(word) { return word.dropLast() + "ied" }
      return withoutSoftC(doubled(word)) + "ed"
    }
  }

  /// `hand over` → `handing over`, `lie` → `lying`
  public static func gerund(_ verb: String) -> String {
    if let both = inflectBoth(verb, by: gerund) { return both }
    return inflectFirstWord(verb) { word in
      if word == "be" { return "being" }
      if word.hasSuffix("ie") { return word.dropLast(2) + "ying" }
      if word.hasSuffix("e"), !word.hasSuffix("ee"), !word.hasSuffix("ye"), !word.hasSuffix("oe") {
        return word.dropLast() + "ing"
      }
      return withoutSoftC(doubled(word)) + "ing"
    }
  }

  /// `buy and sell` → `bought and sold`
  private static func inflectBoth(_ verb: String, by inflection: (String) -> String) -> String? {
    let words = verb.split(separator: " ").map(String.init)
    guard words.count == 3, words[1] == "and" else { return nil }
    return inflection(words[0]) + " and " + inflection(words[2])
  }

  /// `write` → `writer`; a verb of several words is described: `one who hands over`
  public static func agent(_ verb: String) -> String {
    if verb.contains(" ") { return "one who " + thirdPerson(verb) }
    if verb.hasSuffix("rate") || verb.hasSuffix("late") { return verb.dropLast() + "or" }
    if verb.hasSuffix("e") { return verb + "r" }
    if endsInConsonantY(verb) { return verb.dropLast() + "ier" }
    return doubled(verb) + "er"
  }

  /// `hand over` → `hands over`
  public static func thirdPerson(_ verb: String) -> String {
    inflectFirstWord(verb) { word in
      if let irregular = ["be": "is", "have": "has"][word] { return irregular }
      return sibilantPlural(word)
    }
  }

  /// `country` → `countries`, `human right` → `human rights`; what has no plural stays
  public static func plural(_ noun: String) -> String {
    for preposition in [" of ", " in "] {
      if let range = noun.firstRange(of: preposition) {
        return plural(String(noun[..<range.lowerBound])) + noun[range.lowerBound...]
      }
    }
    let head = noun.split(separator: " ").last.map(String.init) ?? noun
    let stem = noun.dropLast(head.count)
    if uncountable.contains(head) || head.hasSuffix("ics") { return noun }
    if let irregular = irregularPlurals[head] { return stem + irregular }
    if head.hasSuffix("s"), !head.hasSuffix("ss"), !head.hasSuffix("us"), !head.hasSuffix("is") { return noun }
    if head.hasSuffix("man"), head.count > 4, !notMen.contains(head) { return stem + head.dropLast(2) + "en" }
    if head.hasSuffix("sis") { return stem + head.dropLast(2) + "es" }
    return stem + sibilantPlural(head)
  }

  /// `large` → `largest`, `important` → `most important`
  public static func superlative(_ adjective: String) -> String {
    compare(adjective, irregular: irregularSuperlatives, suffix: "est", word: "most")
  }

  private static func compare(_ adjective: String, irregular: [String: String], suffix: String, word: String) -> String
  {
    if let form = irregular[adjective] { return form }
    guard !adjective.contains(" "), !adjective.contains("-"), isShort(adjective) else { return word + " " + adjective }
    if adjective.hasSuffix("e") { return adjective + suffix.dropFirst() }
    if endsInConsonantY(adjective) { return adjective.dropLast() + "i" + suffix }
    return doubled(adjective) + suffix
  }

  private static func inflectFirstWord(_ phrase: String, _ inflect: (String) -> String) -> String {
    guard let space = phrase.firstIndex(of: " ") else { return phrase.isEmpty ? phrase : inflect(phrase) }
    return inflect(String(phrase[..<space])) + phrase[space...]
  }

  private static func sibilantPlural(_ word: String) -> String {
    if endsInConsonantY(word) { return word.dropLast() + "ies" }
    let hisses = ["s", "x", "z", "ch", "sh"].contains { word.hasSuffix($0) }
    return word + (hisses || ["go", "do", "echo", "veto", "hero"].contains(word) ? "es" : "s")
  }

  private static func endsInConsonantY(_ word: String) -> Bool {
    word.hasSuffix("y") && !"aeiou".contains(word.dropLast().last ?? "a")
  }

  /// One syllable, or two that end in -y: the adjectives that take -er and -est.
  private static func isShort(_ word: String) -> Bool {
    if longAdjectives.contains(word) { return false }
    let groups = vowelGroups(word)
    return groups == 1 || groups == 2 && (endsInConsonantY(word) || shortTwoSyllables.contains(word))
  }

  private static func vowelGroups(_ word: String) -> Int {
    var groups = 0
    var wasVowel = false
    for letter in word.hasSuffix("e") && !word.hasSuffix("le") ? Substring(word.dropLast()) : Substring(word) {
      let isVowel = "aeiouy".contains(letter)
      if isVowel, !wasVowel { groups += 1 }
      wasVowel = isVowel
    }
    return groups
  }

  /// *traffic* takes a k before -ed and -ing.
  private static func withoutSoftC(_ word: String) -> String { word.hasSuffix("ic") ? word + "k" : word }

  /// The word with its last consonant written twice, where a vowel behind it asks for that.
  private static func doubled(_ word: String) -> String { doublesConsonant(word) ? word + word.suffix(1) : word }

  /// Whether the last consonant is written twice before a vowel: `plan`, `refer`, not `open`.
  private static func doublesConsonant(_ word: String) -> Bool {
    if doubling.contains(word) { return true }
    let letters = Array(word)
    guard letters.count >= 3, vowelGroups(word) == 1 else { return false }
    let (before, vowel, last) = (letters[letters.count - 3], letters[letters.count - 2], letters[letters.count - 1])
    return !"aeiou".contains(before) && "aeiou".contains(vowel) && !"aeiouwxy".contains(last)
      || word.hasPrefix("qu") && letters.count == 4 && word != "quay"
  }
}

private func pairs(_ table: String) -> [String: String] {
  var result: [String: String] = [:]
  for pair in table.split(separator: " ") {
    let parts = pair.split(separator: ":")
    result[String(parts[0])] = String(parts[1])
  }
  return result
}

let irregularParticiples = pairs(
  """
  arise:arisen awake:awoken be:been bear:borne beat:beaten become:become begin:begun bend:bent bet:bet bind:bound bite:bitten \
  bleed:bled blow:blown break:broken breed:bred bring:brought broadcast:broadcast build:built burn:burned burst:burst buy:bought \
  cast:cast catch:caught choose:chosen cling:clung come:come cost:cost cut:cut deal:dealt dig:dug do:done draw:drawn drink:drunk \
  drive:driven eat:eaten fall:fallen feed:fed feel:felt fight:fought find:found flee:fled fly:flown forbid:forbidden \
  forecast:forecast forget:forgotten forgive:forgiven freeze:frozen get:gotten give:given go:gone grind:ground grow:grown \
  hang:hung have:had hear:heard hide:hidden hit:hit hold:held hurt:hurt keep:kept kneel:knelt know:known lay:laid lead:led \
  leave:left lend:lent let:let lie:lain light:lit lose:lost make:made mean:meant meet:met mislead:misled overcome:overcome \
  oversee:overseen overthrow:overthrown pay:paid put:put quit:quit read:read rebuild:rebuilt rid:rid ride:ridden ring:rung rise:risen \
  run:run say:said see:seen seek:sought sell:sold send:sent set:set shake:shaken shed:shed shine:shone shoot:shot show:shown \
  shrink:shrunk shut:shut sing:sung sink:sunk sit:sat sleep:slept slide:slid speak:spoken speed:sped spend:spent spin:spun \
  split:split spread:spread stand:stood steal:stolen stick:stuck strike:struck strive:striven swear:sworn breastfeed:breastfed misunderstand:misunderstood overtake:overtaken repay:repaid spring:sprung weep:wept \
  waylay:waylaid creep:crept befall:befallen sweep:swept swim:swum \
  swing:swung take:taken teach:taught tear:torn tell:told think:thought throw:thrown underlie:underlain undergo:undergone understand:understood \
  undertake:undertaken uphold:upheld upset:upset wake:woken wear:worn weave:woven win:won wind:wound withdraw:withdrawn \
  withhold:withheld withstand:withstood write:written foresee:foreseen foretell:foretold outdo:outdone redo:redone resell:resold \
  rewrite:rewritten sew:sewn sow:sown spill:spilled stride:stridden sting:stung string:strung bid:bid slit:slit wed:wed panic:panicked \
  mimic:mimicked offset:offset reset:reset input:input
  """
)

let irregularPlurals = pairs(
  """
  child:children foot:feet tooth:teeth mouse:mice goose:geese person:people man:men woman:women ox:oxen life:lives wife:wives \
  knife:knives leaf:leaves half:halves thief:thieves shelf:shelves loaf:loaves wolf:wolves calf:calves self:selves \
  potato:potatoes tomato:tomatoes hero:heroes veto:vetoes cargo:cargoes echo:echoes torpedo:torpedoes volcano:volcanoes \
  mosquito:mosquitoes gas:gases lens:lenses bias:biases bus:buses criterion:criteria phenomenon:phenomena medium:media datum:data bacterium:bacteria
  """
)

private let irregularSuperlatives = pairs(
  "good:best well:best bad:worst far:farthest little:least many:most much:most last:last")

private func words(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }

let uncountable = words(
  """
  information news evidence equipment police people series species means aircraft spacecraft fish sheep data media staff \
  personnel troops advice furniture luggage research money water rice work traffic weather progress knowledge music violence \
  assistance aid help health education wealth poverty corruption criticism support homework offspring everything something \
  funding waste garbage livestock cattle housing lumber timber rubbish trash sewage wildlife mail cash oil coal
  """
)
private let notMen = words("human german talisman roman ottoman shaman")
private let longAdjectives = words("loyal royal fluent pious cruel vacant ruined")
private let shortTwoSyllables = words("narrow quiet simple gentle noble humble clever shallow little able idle")
private let doubling = words(
  """
  refer occur prefer transfer confer permit admit commit submit omit regret rebel control patrol equip begin forget compel expel \
  propel dispel repel deter incur infer defer abhor forbid kidnap program upset excel underpin rebut recur remit emit embed entrap overlap outwit wiretap annul \
  transmit recap handicap zigzag stir bar star spar scar
  """
)
