/// What the paragraphs say of an alignment: little, since translators break them as they like.
struct ParagraphHint: Sendable {
  /// The cost of sentences of different paragraphs in one bead, and of beads across corresponding paragraphs.
  private static let cost: Float = 1.5

  private let sourceBlocks: [Int]
  private let targetBlocks: [Int]
  /// The numbers of paragraphs, empty unless both texts have as many.
  private let sourceParagraphs: [Int]
  private let targetParagraphs: [Int]

  /// - Note: Stretches between blank lines count first, then lines.
  init(_ source: [AlignableSentence], _ target: [AlignableSentence]) {
    sourceBlocks = source.map(\.lineBlock)
    targetBlocks = target.map(\.lineBlock)
    let levels = [\AlignableSentence.paragraph, \AlignableSentence.lineBlock]
    let common = levels.first { level in
      guard let (one, other) = source.last.flatMap({ one in target.last.map { (one, $0) } }) else { return false }
      return one[keyPath: level] == other[keyPath: level] && one[keyPath: level] > 0
    }
    sourceParagraphs = common.map { level in source.map { $0[keyPath: level] } } ?? []
    targetParagraphs = common.map { level in target.map { $0[keyPath: level] } } ?? []
  }

  /// What the paragraphs cost a bead that begins with these sentences.
  @inline(__always)
  func cost(of bead: AlignmentBead, startingAt place: (source: Int, target: Int)) -> Float {
    guard bead.source > 0, bead.target > 0 else { return 0 }
    var cost: Float = 0
    if sourceBlocks[place.source] != sourceBlocks[place.source + bead.source - 1] { cost += Self.cost }
    if targetBlocks[place.target] != targetBlocks[place.target + bead.target - 1] { cost += Self.cost }
    if !sourceParagraphs.isEmpty, sourceParagraphs[place.source] != targetParagraphs[place.target] { cost += Self.cost }
    return cost
  }
}
