public import Bitext
public import TextModel

/// Reads translation units from TMX 1.4b, also from the project memory of OmegaT.
///
/// A unit's sides are its first variants in Indonesian (`id`, `in`, `id-ID` …) and in English (`en`, `en-GB` …); other
/// languages are passed over. A unit without English goes out with an empty target, one without Indonesian is reported.
/// The id is `tuid`; notes are those of the unit and of its variants. ``InlineCode`` says what is read of inline codes.
/// The number of a unit counts all units of the file.
///
/// Format: TMX 1.4b (LISA, 2005); `lang` for `xml:lang` as TMX 1.1 has it.
public struct TMXReader: TranslationUnitReader {
  public init() {}

  public func read(
    _ supply: inout any ByteSupply, path: String, receive: (TranslationUnit) -> Void
  ) throws(BitextError) -> [Finding] {
    var units = TMXUnits(path: path)
    try units.readUnits(from: &supply, receive: receive)
    return units.findings.findings
  }
}

/// The elements of TMX.
struct TMXUnits: XMLUnitVocabulary {
  static let rootName = "tmx"
  static let unread = InlineCode.unread.union(["header", "prop"])

  var text: SegmentText?
  private(set) var findings: BoundedFindings
  private var row = 0
  private var unit: Unit?
  /// The language of the variant that is open.
  private var language: UnitLanguage?

  private struct Unit {
    let id: String?
    let position: TextPosition
    var source: Segment?
    var target: Segment?
    var notes = UnitNotes()
  }

  init(path: String) { findings = BoundedFindings(path: path) }

  mutating func start(_ name: String, _ element: XMLElement, in reader: inout XMLEventReader) {
    switch name {
    case "tu":
      row += 1
      unit = Unit(id: element["tuid"], position: reader.position)
    case "tuv": language = (element["xml:lang"] ?? element["lang"]).flatMap { UnitLanguage(tag: $0) }
    case "seg" where isWanted, "note" where unit != nil: text = SegmentText(of: element, in: &reader)
    default: break
    }
  }

  /// Whether the segment of the open variant is a side of the unit.
  private var isWanted: Bool {
    switch (unit, language) {
    case (.some(let unit), .indonesian): unit.source == nil
    case (.some(let unit), .english): unit.target == nil
    default: false
    }
  }

  mutating func end(_ name: String) throws(BitextError) -> TranslationUnit? {
    switch name {
    case "seg":
      if language == .indonesian, let text { unit?.source = text.segment }
      if language == .english, let text { unit?.target = text.segment }
      text = nil
    case "note":
      if let text { try unit?.notes.add(text) }
      text = nil
    case "tuv": language = nil
    case "tu":
      defer { unit = nil }
      return unit.flatMap { finished($0) }
    default: break
    }
    return nil
  }

  private mutating func finished(_ unit: Unit) -> TranslationUnit? {
    guard let source = unit.source else {
      let name = unit.id.map { "the unit “\($0)”" } ?? "unit \(row)"
      findings.add(
        .warning, at: unit.position,
        "\(name) has no Indonesian text, expected a <tuv xml:lang=\"id\"> with a <seg>; it is passed over")
      return nil
    }
    let target = unit.target ?? Segment("", line: unit.position.line)
    if source.text.isEmpty, target.text.isEmpty { return nil }
    return TranslationUnit(id: unit.id, row: row, source: source, target: target, notes: unit.notes.texts)
  }
}
