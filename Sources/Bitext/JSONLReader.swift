import FoundationEssentials
public import TextModel

/// Reads translation units from JSONL: an object with `source` and `target` on each line.
///
/// | member | value |
/// | --- | --- |
/// | `id` | a string or a number; may be missing |
/// | `source` | the Indonesian text |
/// | `target` | the English text; `null` if there is none yet |
/// | `notes` | a string or an array of strings; may be missing |
///
/// Other members are passed over. The number of a unit counts all lines that are not blank.
public struct JSONLReader: TranslationUnitReader {
  private let decoder = JSONDecoder()

  public init() {}

  public func read(
    _ supply: inout any ByteSupply, path: String, receive: (TranslationUnit) -> Void
  ) throws(BitextError) -> [Finding] {
    var lines = TextLines(supply)
    defer { supply = lines.supply }
    var findings = BoundedFindings(path: path)
    var row = 0
    while let line = try lines.next() {
      if line.isBlank { continue }
      row += 1
      if let error = line.decodingError {
        findings.add(.error, at: error.position ?? TextPosition(line: line.number, column: 1), "\(error)")
        continue
      }
      do {
        let unit = try record(in: line).unit(row: row, line: line.number)
        if !unit.source.text.isEmpty || !unit.target.text.isEmpty { receive(unit) }
      } catch {
        findings.add(.error, at: TextPosition(line: line.number, column: 1), error.message)
      }
    }
    return findings.findings
  }

  private func record(in line: LineSplitter.Line) throws(JSONLineProblem) -> Record {
    if let plain = Record(plain: line.bytes) { return plain }
    let record: Record
    do {
      record = try decoder.decode(Record.self, from: Data(line.bytes))
    } catch {
      throw JSONLineProblem(error, in: line.bytes, expected: "{\"id\": …, \"source\": …, \"target\": …} with strings")
    }
    if record.source.utf8.contains(0) || record.target?.utf8.contains(0) == true {
      throw JSONLineProblem(message: "a text holds a NUL character; remove it")
    }
    return record
  }
}

private struct Record: Decodable {
  let id: String?
  let source: String
  let target: String?
  let notes: [String]

  private enum CodingKeys: String, CodingKey, CaseIterable {
    case id, source, target, notes
  }

  /// A string or an array of them.
  private struct Notes: Decodable {
    let texts: [String]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      texts = try (try? container.decode(String.self)).map { [$0] } ?? container.decode([String].self)
    }
  }

  private static let names = CodingKeys.allCases.map(\.rawValue)

  /// A record of nothing but strings, which needs no decoder.
  init?(plain line: ArraySlice<UInt8>) {
    guard let members = JSONRecordScanner.strings(named: Self.names, in: line.span), let source = members[1],
      let target = members[2]
    else { return nil }
    id = members[0].map { String(decoding: $0, as: UTF8.self) }
    self.source = String(decoding: source, as: UTF8.self)
    self.target = String(decoding: target, as: UTF8.self)
    notes = members[3].map { [String(decoding: $0, as: UTF8.self)] } ?? []
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decodeIfPresent(JSONIdentifier.self, forKey: .id)?.text
    source = try container.decode(String.self, forKey: .source)
    target = try container.decode(String?.self, forKey: .target)
    notes = try container.decodeIfPresent(Notes.self, forKey: .notes)?.texts ?? []
  }

  func unit(row: Int, line: Int) -> TranslationUnit {
    TranslationUnit(
      id: id, row: row, source: Segment(source, line: line), target: Segment(target ?? "", line: line), notes: notes)
  }
}
