import Annotation
import Matching
import TextModel
import Tokenization

/// A name of the source: words that follow one another, any of which may stand for all of them in the translation.
struct SourceName {
  /// Indices into the words of the document; initials and particles among them are left out.
  var words: [Int]

  /// The names in the unit's source outside its terms.
  static func names(in unit: UnitContext) -> [SourceName] {
    var names: [SourceName] = []
    var nextMatch = 0
    var termEnd = unit.words.lowerBound
    for index in unit.words {
      while nextMatch < unit.matches.count, unit.matches[nextMatch].words.lowerBound <= index {
        termEnd = max(termEnd, unit.matches[nextMatch].words.upperBound)
        nextMatch += 1
      }
      if index < termEnd || !isName(unit.document.words[index], in: unit.document) { continue }
      if let last = names.last?.words.last, isContinued(from: last, to: index, in: unit.document) {
        names[names.count - 1].words.append(index)
      } else {
        names.append(SourceName(words: [index]))
      }
    }
    return names
  }

  private static func isName(_ word: AnnotatedWord, in document: AnnotatedDocument) -> Bool {
    guard word.token.kind == .word, word.range.count > 2,
      document.source.bytes[word.range.upperBound - 1] != UInt8(ascii: ".")
    else { return false }
    switch word.token.letterCase {
    case .capitalized: break
    // *McCormack*, but not *KTP-nya*.
    case .mixed where !document.source.bytes[word.range.indices].contains(UInt8(ascii: "-")): break
    default: return false
    }
    return document.reading(of: word).kind == .name
  }

  /// Whether one name goes on at the index, behind a space, an initial or a particle: *George W. Bush*, *Abdullah bin
  /// Abdulaziz*.
  private static func isContinued(from last: Int, to index: Int, in document: AnnotatedDocument) -> Bool {
    guard index - last <= 2 else { return false }
    if index - last == 2 {
      let between = document.words[last + 1]
      let form = document.source.bytes[between.range.indices]
      guard between.token.kind == .word, form.count <= 2 || particles.contains(where: { form.elementsEqual($0) }) else {
        return false
      }
    }
    return (last + 1...index).allSatisfy {
      document.words[$0].range.lowerBound - document.words[$0 - 1].range.upperBound <= 1
    }
  }

  private static let particles = ["bin", "binti", "ibn", "van", "der", "von", "del"].map { Array($0.utf8) }
}
