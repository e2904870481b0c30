import Bitext
import TextModel

/// An entry of a PO file, as far as it has been read.
struct POEntry {
  enum Field: Hashable {
    case context, message, plural
    /// `msgstr` is that of form 0.
    case translation(form: Int)

    /// The field that a keyword names.
    init?(_ keyword: String) {
      switch keyword {
      case "msgctxt": self = .context
      case "msgid": self = .message
      case "msgid_plural": self = .plural
      case "msgstr": self = .translation(form: 0)
      default:
        guard keyword.hasPrefix("msgstr["), keyword.hasSuffix("]"), let form = UInt8(keyword.dropFirst(7).dropLast()),
          form < 100
        else { return nil }
        self = .translation(form: Int(form))
      }
    }
  }

  init() {}

  /// An entry of which nothing is kept.
  init(malformedAt line: Int) {
    isMalformed = true
    self.line = line
  }

  var fields: [Field: POString] = [:]
  /// The field that further strings belong to.
  var last: Field?
  private(set) var notes: [String] = []
  var isFuzzy = false
  /// Whether something is wrong with the entry, which has been reported.
  var isMalformed = false
  /// The line of its first keyword.
  var line = 0
  /// About as much as the entry takes of the memory.
  var byteCount = 0

  mutating func add(note: String) {
    notes.append(note)
    byteCount += note.utf8.count + MemoryLayout<String>.size
  }

  /// Whether there are only comments.
  var isEmpty: Bool { last == nil && !isMalformed }

  var isComplete: Bool { if case .translation = last { true } else { isMalformed } }

  /// Whether the field begins another entry.
  func isEnded(by field: Field) -> Bool {
    switch field {
    case .context: last != nil || isMalformed
    case .message: last != nil && last != .context || isMalformed
    case .plural, .translation: false
    }
  }

  var isHeader: Bool { fields[.context] == nil && fields[.message]?.bytes.isEmpty == true }

  /// The text of a field; `nil` if the entry does not have it or its escapes make no UTF-8.
  func text(_ field: Field) -> String? { fields[field].flatMap { String(validating: $0.bytes, as: UTF8.self) } }

  /// What is wrong with the entry as a whole.
  var problem: String? {
    if fields[.message] == nil { return "the entry has no msgid; add it, or remove the entry" }
    if fields[.translation(form: 0)] == nil {
      return "the entry has no msgstr; add it, empty if there is no translation"
    }
    if fields.keys.contains(where: { text($0) == nil }) {
      return "the escapes of a string make no UTF-8; write the characters themselves"
    }
    return nil
  }

  /// The units of an entry without problems: one, or one for each form of a plural.
  func units(firstRow: Int) -> [TranslationUnit] {
    let context = text(.context)
    let forms = fields.keys.compactMap { if case .translation(let form) = $0 { form } else { nil } }.sorted()
    return forms.enumerated().compactMap { (offset, form) in
      guard let source = segment(form > 0 ? .plural : .message) ?? segment(.message),
        let target = segment(.translation(form: form)), !source.text.isEmpty || !target.text.isEmpty
      else { return nil }
      let id = fields[.plural] == nil ? context : context.map { "\($0)[\(form)]" }
      return TranslationUnit(id: id, row: firstRow + offset, source: source, target: target, notes: notes)
    }
  }

  private func segment(_ field: Field) -> Segment? {
    guard let string = fields[field], let text = text(field) else { return nil }
    return Segment(text, line: string.line)
  }

  /// How many units the entry stands for.
  var unitCount: Int {
    max(1, fields.keys.count { if case .translation = $0 { true } else { false } })
  }
}
