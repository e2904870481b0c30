import Foundation

/// A document as a reader of the JSON sees it, checked against the text it is about.
struct JSONAnnotation {
  let id: String
  let sentences: [[String: Any]]

  init(_ object: Any) throws {
    guard let object = object as? [String: Any], let id = object["id"] as? String,
      let sentences = object["sentences"] as? [[String: Any]]
    else { throw CocoaError(.coderReadCorrupt) }
    self.id = id
    self.sentences = sentences
  }

  /// The documents of `--format json` output.
  static func array(_ json: [UInt8]) throws -> [JSONAnnotation] {
    let documents = try JSONSerialization.jsonObject(with: Data(json)) as? [Any] ?? []
    return try documents.map { try JSONAnnotation($0) }
  }

  var words: [[String: Any]] { sentences.flatMap { Self.objects($0["words"]) } }
  var terms: [[String: Any]] { sentences.flatMap { Self.objects($0["terms"]) } }

  /// Where a range does not cut its form out of the text, or words and terms do not fit together.
  func problems(in text: [UInt8]) -> [String] {
    var problems: [String] = []
    var end = 0
    for sentence in sentences {
      let words = Self.objects(sentence["words"])
      let whole = Self.range(sentence["range"])
      if !Self.cuts(sentence, "text", from: text) {
        problems.append("sentence \(sentence["range"] ?? "") is not its text")
      }
      for word in words {
        let range = Self.range(word["range"])
        if !Self.cuts(word, "form", from: text) { problems.append("word \(word["form"] ?? "") is not at \(range)") }
        if range.lowerBound < end { problems.append("word \(word["form"] ?? "") overlaps the one before") }
        if !whole.contains(range) { problems.append("word \(word["form"] ?? "") is outside its sentence") }
        end = range.upperBound
      }
      problems += Self.termProblems(sentence, words, text)
    }
    return problems
  }

  private static func termProblems(_ sentence: [String: Any], _ words: [[String: Any]], _ text: [UInt8]) -> [String] {
    var problems: [String] = []
    let terms = objects(sentence["terms"])
    for term in terms {
      let indices = range(term["words"])
      guard !indices.isEmpty, indices.upperBound <= words.count else {
        problems.append("term \(term["form"] ?? "") has no words")
        continue
      }
      let first = range(words[indices.lowerBound]["range"])
      let last = range(words[indices.upperBound - 1]["range"])
      if range(term["range"]) != first.lowerBound..<last.upperBound {
        problems.append("term \(term["form"] ?? "") is not its words")
      }
      if !cuts(term, "form", from: text) { problems.append("term \(term["form"] ?? "") is not in its place") }
      if let container = term["within"] as? Int {
        let isInside = terms.indices.contains(container) && range(terms[container]["words"]).contains(indices)
        if !isInside { problems.append("term \(term["form"] ?? "") is not inside number \(container)") }
      }
    }
    return problems
  }

  private static func cuts(_ object: [String: Any], _ key: String, from text: [UInt8]) -> Bool {
    let range = range(object["range"])
    guard range.upperBound <= text.count, let form = object[key] as? String else { return false }
    return text[range].elementsEqual(form.utf8)
  }

  static func range(_ value: Any?) -> Range<Int> {
    guard let bounds = value as? [Int], bounds.count == 2, bounds[0] <= bounds[1] else { return 0..<0 }
    return bounds[0]..<bounds[1]
  }

  private static func objects(_ value: Any?) -> [[String: Any]] { value as? [[String: Any]] ?? [] }
}
