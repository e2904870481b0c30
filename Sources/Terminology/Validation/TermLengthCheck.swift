import TextModel

/// Terms that are too long to be terms, or too short to be told from other text.
enum TermLengthCheck {
  /// The longest names of ministries and treaties have about ten words.
  static let maximumWordCount = 12

  @Sendable static func problems(in glossary: Glossary, groups: GlossaryGroups) -> [GlossaryProblem] {
    glossary.ids.compactMap { id in
      let term = groups.bytes[glossary.cell(.term, of: id).indices]
      let wordCount = term.split(separator: UInt8(ascii: " ")).count
      if wordCount > maximumWordCount {
        let message = "the term has \(wordCount) words, expected at most \(maximumWordCount); is it a sentence?"
        return GlossaryProblem(.longTerm, of: id, in: .term, glossary, message)
      }
      if term.count <= 4, term.count(where: { $0 & 0xC0 != 0x80 }) == 1 {
        return GlossaryProblem(
          .shortTerm, of: id, in: .term, glossary, "the term has one character, which any text has; write a longer form"
        )
      }
      return nil
    }
  }
}
