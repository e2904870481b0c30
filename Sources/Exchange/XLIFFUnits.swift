import Bitext
import TextModel

/// The elements of XLIFF 1.2 and 2.x, whose names do not collide.
struct XLIFFUnits: XMLUnitVocabulary {
  static let rootName = "xliff"
  static let unread = InlineCode.unread.union(["alt-trans", "seg-source", "ignorable", "originalData"])

  var text: SegmentText?
  private(set) var findings: BoundedFindings
  private var row = 0
  /// Whether what stands in each of the open elements that can say so is to be translated, outermost first.
  private var translatability: [Bool] = []
  /// Whether the file that is open, or all of the document, declares other languages.
  private var isForeign = false
  private var unit: Unit?
  private var pair = Pair()
  /// A segment that goes out as soon as it is known whether its unit has another.
  private var waiting: Pair?

  private struct Unit {
    let id: String?
    var segmentCount = 0
    var notes = UnitNotes()
  }

  private struct Pair {
    var row = 0
    /// The line that stands for a target that lacks.
    var line = 0
    var id: String?
    var state: String?
    var source: Segment?
    var target: Segment?

    static let untouchedStates: Set = ["new", "needs-translation", "initial"]

    /// The translation, without the source that was filled in for people to overwrite.
    var translation: Segment {
      guard let target else { return Segment("", line: line) }
      let isUntouched = state.map(Self.untouchedStates.contains) ?? false
      return isUntouched && target.text == source?.text ? Segment("", line: target.line) : target
    }
  }

  init(path: String) { findings = BoundedFindings(path: path) }

  mutating func start(_ name: String, _ element: XMLElement, in reader: inout XMLEventReader) throws(BitextError) {
    switch name {
    case "xliff": enter(element, source: element["srcLang"], target: element["trgLang"], at: reader.position)
    case "file":
      enter(element, source: element["source-language"], target: element["target-language"], at: reader.position)
    case "group": enter(element)
    case "unit":
      enter(element)
      beginUnit(element)
    case "trans-unit":
      enter(element)
      beginUnit(element)
      beginPair(element, at: reader.position)
    case "segment": beginPair(element, at: reader.position)
    case "source" where unit != nil, "note" where unit != nil: text = SegmentText(of: element, in: &reader)
    case "target" where unit != nil:
      text = SegmentText(of: element, in: &reader)
      pair.state = element["state"] ?? pair.state
    case "cp":
      let scalar = element["hex"].flatMap { UInt32($0, radix: 16) }.flatMap(Unicode.Scalar.init)
      if let scalar, scalar != "\0" { try text?.append(Array(String(scalar).utf8)[...], from: &reader.input) }
    default: break
    }
  }

  mutating func end(_ name: String) throws(BitextError) -> TranslationUnit? {
    switch name {
    case "source":
      pair.source = text?.segment
      text = nil
    case "target":
      pair.target = text?.segment
      text = nil
    case "note":
      if let text { try unit?.notes.add(text) }
      text = nil
    case "segment": return endSegment()
    case "xliff", "file", "group": translatability.removeLast()
    case "unit":
      translatability.removeLast()
      defer { (unit, waiting) = (nil, nil) }
      return waiting.flatMap { translationUnit($0, id: unit?.segmentCount == 1 ? unit?.id : segmentID(of: $0)) }
    case "trans-unit":
      translatability.removeLast()
      defer { unit = nil }
      return translationUnit(pair, id: unit?.id)
    default: break
    }
    return nil
  }

  private mutating func enter(_ element: XMLElement) {
    translatability.append(element["translate"].map { $0 == "yes" } ?? translatability.last ?? true)
  }

  private mutating func enter(_ element: XMLElement, source: String?, target: String?, at position: TextPosition) {
    enter(element)
    // A file of 2.x says nothing of languages, and what the root said holds.
    if source == nil, target == nil { return }
    let problem = UnitLanguage.problem(source: source, target: target)
    isForeign = problem != nil
    if let problem { findings.add(.error, at: position, problem) }
  }

  private mutating func beginUnit(_ element: XMLElement) {
    unit = translatability.last == true && !isForeign ? Unit(id: element["id"]) : nil
  }

  private mutating func beginPair(_ element: XMLElement, at position: TextPosition) {
    row += 1
    pair = Pair(row: row, line: position.line, id: element["id"], state: element["state"])
  }

  /// - Returns: the segment before, of which it is known now that it is not the only one.
  private mutating func endSegment() -> TranslationUnit? {
    guard unit != nil else { return nil }
    defer {
      unit?.segmentCount += 1
      waiting = pair
    }
    if pair.id == nil { pair.id = String((unit?.segmentCount ?? 0) + 1) }
    return waiting.flatMap { translationUnit($0, id: segmentID(of: $0)) }
  }

  private func segmentID(of pair: Pair) -> String { "\(unit?.id ?? "")/\(pair.id ?? "")" }

  private func translationUnit(_ pair: Pair, id: String?) -> TranslationUnit? {
    guard let unit else { return nil }
    let source = pair.source ?? Segment("", line: pair.line)
    let target = pair.translation
    if source.text.isEmpty, target.text.isEmpty { return nil }
    return TranslationUnit(id: id, row: pair.row, source: source, target: target, notes: unit.notes.texts)
  }
}
