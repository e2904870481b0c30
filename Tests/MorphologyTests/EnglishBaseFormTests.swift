import Morphology
import Testing

@Suite struct EnglishBaseFormTests {
  @Test(
    "The dictionary form is among the candidates",
    arguments: [
      ("parties", "party"), ("planned", "plan"), ("held", "hold"), ("said", "say"), ("was", "be"), ("gave", "give"),
      ("lying", "lie"), ("making", "make"), ("agreed", "agree"), ("children", "child"), ("kidnapped", "kidnap"),
      ("ratified", "ratify"), ("wrote", "write"), ("vetoes", "veto"), ("signs", "sign"),
    ])
  func candidates(form: String, base: String) {
    #expect(EnglishBaseForm.candidates(of: form).contains(base))
    #expect(EnglishBaseForm.candidates(of: form).first == form)
  }

  @Test(
    "A plural becomes singular and what only looks like one stays",
    arguments: [
      ("ministers", "minister"), ("policies", "policy"), ("speeches", "speech"), ("children", "child"),
      ("news", "news"),
      ("crisis", "crisis"), ("politics", "politics"), ("congress", "congress"), ("census", "census"),
      ("series", "series"),
      ("taxes", "tax"), ("minister", "minister"), ("gas", "gas"),
    ])
  func singular(form: String, expected: String) {
    #expect(EnglishBaseForm.singular(of: form) == expected)
  }

  @Test(
    "Every inflection is undone",
    arguments: ["sign", "plan", "carry", "agree", "hold", "withdraw", "veto", "tax", "meet", "die", "panic", "refer"])
  func inverse(verb: String) {
    for form in [
      EnglishInflection.pastParticiple(verb), EnglishInflection.gerund(verb), EnglishInflection.thirdPerson(verb),
    ] {
      #expect(EnglishBaseForm.candidates(of: form).contains(verb), "\(form)")
    }
  }
}
