/// How much of a document stands inside terms.
public struct DocumentCoverage: Hashable, Sendable, Codable {
  public let document: String
  /// Content words.
  public let wordCount: Int
  /// Content words inside terms.
  public let coveredCount: Int

  /// From 0 to 1.
  public var share: Double { Share.of(coveredCount, wordCount) }

  /// By coverage, the least first; ties by name, then by length.
  func precedes(_ other: DocumentCoverage) -> Bool {
    let (left, right) = (coveredCount * other.wordCount, other.coveredCount * wordCount)
    if left != right { return left < right }
    return (document, wordCount) < (other.document, other.wordCount)
  }
}

/// A part of a whole.
public enum Share {
  /// From 0 to 1; of nothing, 0.
  public static func of(_ part: Int, _ whole: Int) -> Double { whole == 0 ? 0 : Double(part) / Double(whole) }
}

/// The documents by coverage: how many have how much, and which have least and most; grows with neither.
struct DocumentDistribution: Sendable, Codable, Equatable {
  /// How many documents are named at either end.
  static let listed = 20
  /// Documents with fewer content words are counted but not named: a headline says little about a glossary.
  static let shortestListed = 50
  /// The number of classes of equal width from 0 to 100 %.
  static let classCount = 20

  /// Whether a tally that was read could have been counted.
  var isConsistent: Bool {
    histogram.count == Self.classCount && histogram.allSatisfy { (0..<Int(Int32.max)).contains($0) }
      && (least + most).allSatisfy {
        $0.wordCount > 0 && $0.wordCount < Int32.max && (0...$0.wordCount).contains($0.coveredCount)
      }
  }

  private(set) var histogram = [Int](repeating: 0, count: classCount)
  private(set) var least: [DocumentCoverage] = []
  private(set) var most: [DocumentCoverage] = []

  mutating func add(_ document: DocumentCoverage) {
    guard document.wordCount > 0 else { return }
    histogram[min(Self.classCount - 1, document.coveredCount * Self.classCount / document.wordCount)] += 1
    guard document.wordCount >= Self.shortestListed else { return }
    if least.count < Self.listed || document.precedes(least[least.count - 1]) {
      list(document, in: &least) { $0.precedes($1) }
    }
    if most.count < Self.listed || Self.leads(document, most[most.count - 1]) {
      list(document, in: &most, by: Self.leads)
    }
  }

  mutating func add(_ other: DocumentDistribution) {
    for index in histogram.indices { histogram[index] += other.histogram[index] }
    for document in other.least { list(document, in: &least) { $0.precedes($1) } }
    for document in other.most { list(document, in: &most, by: Self.leads) }
  }

  /// By coverage, the best first; ties by name.
  private static func leads(_ one: DocumentCoverage, _ other: DocumentCoverage) -> Bool {
    let (left, right) = (one.coveredCount * other.wordCount, other.coveredCount * one.wordCount)
    if left != right { return left > right }
    return (one.document, one.wordCount) < (other.document, other.wordCount)
  }

  private func list(
    _ document: DocumentCoverage, in list: inout [DocumentCoverage],
    by precedes: (DocumentCoverage, DocumentCoverage) -> Bool
  ) {
    let place = list.firstIndex { precedes(document, $0) } ?? list.count
    list.insert(document, at: place)
    if list.count > Self.listed { list.removeLast() }
  }
}
