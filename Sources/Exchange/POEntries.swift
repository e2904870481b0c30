import Bitext
import TextModel

/// The entries of a PO file, a line at a time.
struct POEntries {
  private var entry = POEntry()
  private var problems: BoundedFindings
  private let path: String
  /// The longest entry, in bytes.
  private let limit: Int
  private var row = 0
  private var hasHeader = false
  private var isForeign = false
  private var (fuzzyCount, firstFuzzyLine) = (0, 0)

  init(path: String, limit: Int) {
    self.path = path
    self.limit = limit
    problems = BoundedFindings(path: path)
  }

  /// What is wrong, and how many entries were passed over because they are fuzzy.
  var findings: [Finding] {
    if fuzzyCount == 0 { return problems.findings }
    let entries = fuzzyCount == 1 ? "1 fuzzy entry was" : "\(fuzzyCount) fuzzy entries were"
    let message = "\(entries) passed over, this is the first; check the translation and remove “fuzzy”"
    let position = TextPosition(line: firstFuzzyLine, column: 1)
    return problems.findings + [Finding(.note, path: path, position: position, message: message)]
  }

  /// Takes the next line.
  ///
  /// - Returns: the units of the entry before it, if the line begins another.
  mutating func take(_ line: LineSplitter.Line) throws(BitextError) -> [TranslationUnit] {
    let text = line.bytes.drop { $0 == 0x20 || $0 == 0x09 }
    if text.isEmpty { return [] }
    let keyword = text.prefix { ByteSet.keyword.contains($0) }
    let field = keyword.isEmpty ? nil : POEntry.Field(String(decoding: keyword, as: UTF8.self))
    let isComment = text.first == UInt8(ascii: "#")
    let isEnded = isComment ? entry.isComplete : field.map { entry.isEnded(by: $0) } ?? false
    let units = isEnded ? try finish() : []
    if let error = line.decodingError {
      report("\(error)", at: error.position ?? TextPosition(line: line.number, column: 1))
    } else if isComment {
      takeComment(text)
    } else {
      takeStrings(text[keyword.endIndex...], field: field, keyword: keyword, of: line)
    }
    if entry.byteCount > limit {
      report(
        "the entry is longer than \(limit) bytes; split it",
        at: TextPosition(line: line.number, column: 1))
    }
    return units
  }

  /// Ends the entry and gives its units.
  mutating func finish() throws(BitextError) -> [TranslationUnit] {
    defer { entry = POEntry() }
    if entry.isEmpty { return [] }
    if !entry.isMalformed, let problem = entry.problem {
      report(problem, at: TextPosition(line: entry.line, column: 1))
    }
    if !entry.isMalformed, entry.isHeader {
      try takeHeader()
      return []
    }
    defer { row += entry.unitCount }
    if entry.isMalformed || isForeign { return [] }
    if !entry.isFuzzy { return entry.units(firstRow: row + 1) }
    if fuzzyCount == 0 { firstFuzzyLine = entry.line }
    fuzzyCount += 1
    return []
  }

  private mutating func takeHeader() throws(BitextError) {
    let position = TextPosition(line: entry.line, column: 1)
    if hasHeader {
      return report("a second entry has an empty msgid, which is that of the header; remove it", at: position)
    }
    hasHeader = true
    let header = POHeader(entry.text(.translation(form: 0)) ?? "")
    if let charset = header.foreignCharset {
      throw .malformed(
        position, "the header says that the file is \(charset), expected UTF-8; convert it: msgconv -t UTF-8 FILE")
    }
    if let problem = header.languageProblem {
      isForeign = true
      problems.add(.error, at: position, problem)
    }
  }

  private mutating func takeComment(_ text: ArraySlice<UInt8>) {
    let body = text.dropFirst()
    switch body.first {
    case UInt8(ascii: "~"), UInt8(ascii: "|"), UInt8(ascii: ":"), UInt8(ascii: "="): return
    case UInt8(ascii: ","):
      let flags = String(decoding: body, as: UTF8.self).split { $0 == "," || $0 == " " || $0 == "\t" }
      if flags.contains("fuzzy") { entry.isFuzzy = true }
    default:
      let note = (body.first == UInt8(ascii: ".") ? body.dropFirst() : body).drop { $0 == 0x20 || $0 == 0x09 }
      if !note.isEmpty { entry.add(note: String(decoding: note, as: UTF8.self)) }
    }
  }

  private mutating func takeStrings(
    _ strings: ArraySlice<UInt8>, field: POEntry.Field?, keyword: ArraySlice<UInt8>, of line: LineSplitter.Line
  ) {
    let position = line.position(of: keyword.startIndex)
    if entry.line == 0 { entry.line = line.number }
    entry.byteCount += strings.count
    if let field {
      if entry.fields[field] != nil { return report("the entry has the field twice; remove one", at: position) }
      entry.fields[field] = POString(line: line.number)
      entry.last = field
    } else if !keyword.isEmpty || strings.first != UInt8(ascii: "\"") {
      let found =
        keyword.isEmpty
        ? "the line begins with no keyword" : "“\(String(decoding: keyword, as: UTF8.self))” is no keyword"
      return report("\(found), expected msgid, msgstr, a string in quotation marks or a comment", at: position)
    }
    guard let last = entry.last else {
      return report("a string belongs to no field, expected msgid or msgctxt before it", at: position)
    }
    do {
      try entry.fields[last]?.append(strings, line: line.number)
    } catch {
      report(error.message, at: line.position(of: error.index))
    }
  }

  /// Reports the first thing that is wrong with the entry, which does not go out.
  private mutating func report(_ message: String, at position: TextPosition) {
    if !entry.isMalformed { problems.add(.error, at: position, message) }
    entry = POEntry(malformedAt: entry.line)
  }
}
