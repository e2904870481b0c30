/// What a word is to the reader of an annotation; nothing is ever left without one.
public enum WordKind: String, Sendable, CaseIterable {
  /// An Indonesian word that the program knows.
  case word
  /// A name, known or recognised by its capital.
  case name
  case number
  case punctuation
  case symbol
  /// A word of another language.
  case foreign
  /// A word of which nothing is known.
  case unknown
}
