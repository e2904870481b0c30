public import TextModel

/// A decision that a finding is right as it stands, with its reason.
///
/// A row of a waiver file, tab-separated, an empty cell for any:
///
/// | column | meaning |
/// | --- | --- |
/// | `check` | the check: `missing-term` |
/// | `concept` | the concept |
/// | `path` | the document; `*` stands for anything within a folder's name, `**` for folders |
/// | `unit` | the unit's id or number |
/// | `reason` | why; never empty |
/// | `expires` | the last day it holds, `2027-01-31` |
///
/// In a note of XLIFF or a comment of PO: `padanan: waive missing-term north-korea until 2027-01-31: the reason`.
public struct Waiver: Hashable, Sendable {
  public let check: CheckID?
  public let concept: String?
  public let path: PathPattern?
  public let unit: String?
  public let reason: String
  /// As ISO 8601 writes days, which sort as they follow each other.
  public let expires: String?
  /// The line it stands in, for complaints; 0 for one in a note.
  public let line: Int

  /// Whether it has run out.
  public func isExpired(today: String) -> Bool { expires.map { $0 < today } ?? false }

  func silences(_ finding: BitextFinding, today: String) -> Bool {
    (check == nil || check == finding.check) && (concept == nil || concept == finding.concept)
      && (path.map { $0.matches(finding.place.path) } ?? true) && (unit == nil || unit == finding.place.unit)
      && !isExpired(today: today)
  }

  /// The waiver that a note holds, if it holds one; what is misspelled waives nothing.
  public init?(note: String) {
    guard let start = note.range(ofMark: "padanan: waive ") else { return nil }
    let text = note[start...]
    guard let colon = text.firstIndex(of: ":") else { return nil }
    var words = text[..<colon].split(separator: " ").map(String.init)
    let reason = text[text.index(after: colon)...].trimmed
    var expires: String?
    if let until = words.firstIndex(of: "until") {
      guard until + 2 == words.count, Self.isDay(words[until + 1]) else { return nil }
      expires = words[until + 1]
      words.removeSubrange(until...)
    }
    guard (1...2).contains(words.count), let check = CheckID(rawValue: words[0]), !reason.isEmpty else { return nil }
    self.check = check
    concept = words.count > 1 ? words[1] : nil
    path = nil
    unit = nil
    self.reason = reason
    self.expires = expires
    line = 0
  }

  private init(cells: [String], line: Int) throws(Problem) {
    if cells[0].isEmpty {
      check = nil
    } else {
      guard let id = CheckID(rawValue: cells[0]) else {
        throw Problem(
          0, "unknown check “\(cells[0])”, expected one of \(CheckID.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      check = id
    }
    concept = cells[1].isEmpty ? nil : cells[1]
    path = cells[2].isEmpty ? nil : PathPattern(cells[2])
    unit = cells[3].isEmpty ? nil : cells[3]
    reason = cells[4]
    expires = cells[5].isEmpty ? nil : cells[5]
    self.line = line
    if reason.isEmpty { throw Problem(4, "the reason is empty; say why the finding is right as it stands") }
    if let expires, !Self.isDay(expires) {
      throw Problem(5, "the last day is “\(expires)”, expected a day like 2027-01-31")
    }
    if check == nil, concept == nil, path == nil, unit == nil {
      throw Problem(0, "the row waives everything; name a check, a concept, a path or a unit")
    }
  }

  private struct Problem: Error {
    let cell: Int
    let message: String

    init(_ cell: Int, _ message: String) {
      self.cell = cell
      self.message = message
    }
  }

  static let columns = ["check", "concept", "path", "unit", "reason", "expires"]

  /// The waivers of a file, and what is wrong with its other rows.
  public static func waivers(in file: DelimitedText) -> ([Waiver], [Finding]) {
    var waivers: [Waiver] = []
    var problems: [Finding] = []
    let malformed = file.forEachRecord(header: columns) { record in
      do throws(Problem) {
        waivers.append(try Waiver(cells: record.cells.map { file.string(in: $0).trimmed }, line: record.line))
      } catch {
        problems.append(
          Finding(
            .error, path: file.path, position: file.position(of: record.cells[error.cell], in: record),
            message: error.message))
      }
    }
    return (waivers, malformed + problems)
  }

  private static func isDay(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.count) == [4, 2, 2] && parts.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
  }
}

extension StringProtocol {
  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// Where the text behind the first occurrence of the mark begins.
  fileprivate func range(ofMark mark: String) -> Index? {
    let text = String(self)
    guard let range = text.firstRange(of: mark) else { return nil }
    return index(startIndex, offsetBy: text.distance(from: text.startIndex, to: range.upperBound))
  }
}
