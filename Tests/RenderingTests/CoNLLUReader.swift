/// CoNLL-U as a strict reader sees it: what is wrong with it, and its sentences.
struct CoNLLUReader {
  struct Sentence {
    var comments: [String: String] = [:]
    /// The rows without the multiword tokens.
    var words: [[String]] = []
    /// The multiword tokens.
    var tokens: [[String]] = []
    /// The text that forms and `SpaceAfter=No` give.
    var text = ""
  }

  private(set) var sentences: [Sentence] = []
  private(set) var problems: [String] = []
  private var sentence = Sentence()
  /// The last word of the multiword token that is being read.
  private var tokenEnd = 0
  private var needsSpace = false

  init(_ output: [UInt8]) {
    let lines = Self.fields(String(decoding: output, as: UTF8.self), between: "\n")
    for line in lines.dropLast() { read(line) }
    if lines.last?.isEmpty != true { problems.append("the last line has no end") }
    if !sentence.words.isEmpty || !sentence.comments.isEmpty {
      problems.append("the last sentence has no blank line behind it")
    }
    let ids = sentences.map { $0.comments["sent_id"] ?? "" }
    if Set(ids).count != ids.count { problems.append("a sentence id stands twice") }
  }

  private mutating func read(_ line: String) {
    let controls = line.unicodeScalars.contains { $0 != "\t" && $0.properties.generalCategory == .control }
    if controls { problems.append("a control character in “\(line)”") }
    if line.isEmpty {
      finishSentence()
    } else if line.hasPrefix("# ") {
      if !sentence.words.isEmpty { problems.append("a comment among the words: \(line)") }
      let parts = Self.fields(String(line.dropFirst(2)), between: " = ", maxSplits: 1)
      if sentence.comments.updateValue(parts.count > 1 ? parts[1] : "", forKey: parts[0]) != nil {
        problems.append("two comments \(parts[0]) before one sentence")
      }
    } else {
      readRow(Self.fields(line, between: "\t"))
    }
  }

  private mutating func readRow(_ columns: [String]) {
    guard columns.count == 10 else {
      problems.append("\(columns.count) columns: \(columns)")
      return
    }
    if columns.contains(where: { $0.isEmpty || $0.hasPrefix(" ") || $0.hasSuffix(" ") }) {
      problems.append("an empty column: \(columns)")
    }
    let next = sentence.words.count + 1
    let miscellaneous = miscellaneousPairs(columns[9])
    if columns[0].contains("-") {
      let bounds = columns[0].split(separator: "-").compactMap { Int($0) }
      if bounds.count != 2 || bounds[0] != next || bounds[1] <= bounds[0] || tokenEnd >= next {
        problems.append("token id \(columns[0])")
      }
      if columns[2...8].contains(where: { $0 != "_" }) { problems.append("a multiword token with columns: \(columns)") }
      tokenEnd = bounds.last ?? 0
      sentence.tokens.append(columns)
      appendText(columns[1], miscellaneous)
    } else {
      if columns[0] != String(next) { problems.append("word id \(columns[0]), expected \(next)") }
      if !Self.tags.contains(columns[3]) { problems.append("the tag \(columns[3])") }
      if columns[4...8].contains(where: { $0 != "_" }) { problems.append("a column that should be empty: \(columns)") }
      sentence.words.append(columns)
      if next > tokenEnd { appendText(columns[1], miscellaneous) }
    }
  }

  private mutating func appendText(_ form: String, _ miscellaneous: [String: String]) {
    sentence.text += (needsSpace ? " " : "") + form
    needsSpace = miscellaneous["SpaceAfter"] != "No"
  }

  private mutating func miscellaneousPairs(_ column: String) -> [String: String] {
    guard column != "_" else { return [:] }
    var pairs: [String: String] = [:]
    for pair in Self.fields(column, between: "|") {
      let parts = Self.fields(pair, between: "=", maxSplits: 1)
      if parts.count != 2 || pairs.updateValue(parts[1], forKey: parts[0]) != nil {
        problems.append("“\(pair)” in \(column)")
      }
    }
    return pairs
  }

  private mutating func finishSentence() {
    if sentence.words.isEmpty { problems.append("a blank line without a sentence") }
    if tokenEnd > sentence.words.count { problems.append("a multiword token goes on behind the sentence") }
    if sentence.comments["sent_id"] == nil { problems.append("no sent_id") }
    if !sentence.text.unicodeScalars.elementsEqual((sentence.comments["text"] ?? "").unicodeScalars) {
      problems.append("# text is “\(sentence.comments["text"] ?? "")”, the words give “\(sentence.text)”")
    }
    sentences.append(sentence)
    sentence = Sentence()
    tokenEnd = 0
    needsSpace = false
  }

  /// The parts of a text; a mark that combines with a separator hides it no more than from a reader of bytes.
  private static func fields(_ text: String, between separator: String, maxSplits: Int = .max) -> [String] {
    text.utf8.split(separator: separator.utf8, maxSplits: maxSplits, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
  }

  private static let tags: Set<String> = [
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM",
    "VERB", "X",
  ]
}
