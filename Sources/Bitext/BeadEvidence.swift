/// What speaks for and against taking some sentences for the translation of others.
struct BeadEvidence: Hashable, Sendable {
  /// What the words that find their translation weigh, on both sides.
  var found: Float = 0
  /// What all words weigh, each as often as there are sentences that it may find its translation in.
  var sought: Float = 0
  /// What the lengths cost.
  var length: Float = 0

  /// What of the words of a sentence finds a translation in any other sentence by chance.
  static let chance: Float = 0.2
  /// How much a bit of a word counts beside the lengths: the words of a sentence do not come independently of each other.
  private static let share: Float = 0.4

  /// Below zero if the words speak for it, because more of them than by chance find a translation.
  func cost(chance: Float = chance) -> Float { length - Self.share * (found - chance * sought) }
}

/// Both texts as the search looks at them.
struct AlignableTexts {
  let source: [AlignableSentence]
  let target: [AlignableSentence]
  let expectations: StemExpectations
  let bags: StemBags
  let paragraphs: ParagraphHint

  /// What the words and lengths of the bead's sentences say.
  ///
  /// - Parameters:
  ///   - place: the number of sentences before the end of the bead.
  ///   - rows: the row of source sentence *s* at *s* modulo their number.
  @inline(__always)
  func evidence(
    for bead: AlignmentBead, endingAt place: (source: Int, target: Int), rows: borrowing Span<PairRow>
  ) -> BeadEvidence {
    var evidence = BeadEvidence()
    var lengths = (source: 0, target: 0)
    for sentence in place.source - bead.source..<place.source {
      let row = sentence % rows.count
      var found: UInt64 = 0
      for other in place.target - bead.target..<place.target { found |= rows[row].source[other - rows[row].first] }
      evidence.found += expectations.words.weight(of: found, in: sentence)
      evidence.sought += expectations.words.totals[sentence] * Float(bead.target)
      lengths.source += source[sentence].length
    }
    for sentence in place.target - bead.target..<place.target {
      var found: UInt64 = 0
      for other in place.source - bead.source..<place.source {
        let row = other % rows.count
        found |= rows[row].target[sentence - rows[row].first]
      }
      evidence.found += bags.words.weight(of: found, in: sentence)
      evidence.sought += bags.words.totals[sentence] * Float(bead.source)
      lengths.target += target[sentence].length
    }
    evidence.length = SentenceLength.cost(source: lengths.source, target: lengths.target)
    return evidence
  }
}
