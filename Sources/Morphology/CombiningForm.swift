/// A form that joins words, with or without a hyphen, and its English counterpart.
struct CombiningForm: Sendable {
  let form: String
  /// English with `{}` for the word it joins.
  let english: String
  /// What it alone means in a gloss line.
  let gloss: String
  let bytes: [UInt8]

  init(_ form: String, _ english: String, _ gloss: String) {
    self.form = form
    self.english = english
    self.gloss = gloss
    bytes = Array(form.utf8)
  }

  /// The forms that start with the letter.
  static func startingWith(_ letter: UInt8) -> [CombiningForm] {
    letter < 128 ? byInitial[Int(letter)] : []
  }

  private static let byInitial: [[CombiningForm]] = {
    var table = [[CombiningForm]](repeating: [], count: 128)
    for form in all { table[Int(form.bytes[0])].append(form) }
    return table
  }()

  /// A form stands before those that it begins with: *panca* before *pan*.
  static let all: [CombiningForm] = [
    CombiningForm("antar", "inter-{}", "inter"), CombiningForm("ekstra", "extra-{}", "extra"),
    CombiningForm("lintas", "cross-{}", "cross"), CombiningForm("pseudo", "pseudo-{}", "pseudo"),
    CombiningForm("kuasi", "quasi-{}", "quasi"), CombiningForm("infra", "infra-{}", "infra"),
    CombiningForm("intra", "intra-{}", "intra"), CombiningForm("serba", "all-{}", "all"),
    CombiningForm("catur", "four-{}", "four"), CombiningForm("sapta", "seven-{}", "seven"),
    CombiningForm("inter", "inter-{}", "inter"),
    CombiningForm("pasca", "post-{}", "post"), CombiningForm("kontra", "counter-{}", "counter"),
    CombiningForm("multi", "multi-{}", "multi"),
    CombiningForm("super", "super-{}", "super"), CombiningForm("ultra", "ultra-{}", "ultra"),
    CombiningForm("supra", "supra-{}", "supra"),
    CombiningForm("semi", "semi-{}", "semi"), CombiningForm("anti", "anti-{}", "anti"),
    CombiningForm("maha", "supremely {}", "supreme"),
    CombiningForm("tuna", "without {}", "without"), CombiningForm("mini", "mini-{}", "mini"),
    CombiningForm("mikro", "micro-{}", "micro"),
    CombiningForm("makro", "macro-{}", "macro"), CombiningForm("mono", "mono-{}", "mono"),
    CombiningForm("poli", "poly-{}", "poly"),
    CombiningForm("trans", "trans-{}", "trans"), CombiningForm("purna", "former {}", "completed"),
    CombiningForm("swa", "self-{}", "self"),
    CombiningForm("adi", "super {}", "super"), CombiningForm("nir", "without {}", "without"),
    CombiningForm("neo", "neo-{}", "neo"),
    CombiningForm("non", "non-{}", "non"), CombiningForm("pra", "pre-{}", "pre"), CombiningForm("pro", "pro-{}", "pro"),
    CombiningForm("sub", "sub-{}", "sub"), CombiningForm("eks", "former {}", "ex"),
    CombiningForm("dwi", "two-{}", "two"),
    CombiningForm("tri", "three-{}", "three"), CombiningForm("panca", "five-{}", "five"),
    CombiningForm("eka", "one-{}", "one"), CombiningForm("pan", "pan-{}", "pan"),
  ]
}
