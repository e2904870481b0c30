import Morphology
import TestSupport
import Testing

@Suite struct EnglishInflectionTests {
  private static func inflected(_ word: String, _ form: String) -> String {
    switch form {
    case "participle": EnglishInflection.pastParticiple(word)
    case "gerund": EnglishInflection.gerund(word)
    case "plural": EnglishInflection.plural(word)
    case "superlative": EnglishInflection.superlative(word)
    case "agent": EnglishInflection.agent(word)
    case "person": EnglishInflection.thirdPerson(word)
    default: preconditionFailure("no form of that name: \(form)")
    }
  }

  @Test("English words are inflected as grammars have it", arguments: Table.rows("english-inflection.tsv"))
  func inflection(row: Table.Row) {
    #expect(Self.inflected(row[1], row[0]) == row[2])
  }

  @Test("Nothing inflected is nothing", arguments: ["participle", "gerund", "person"])
  func emptyWord(form: String) {
    #expect(Self.inflected("", form) == "")
  }
}
