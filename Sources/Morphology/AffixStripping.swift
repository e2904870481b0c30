import TextModel

/// Finds the ways in which a form may be affixes on a base, by spelling alone.
///
/// The base is never copied: a letter that assimilation took away is written over the prefix before it.
struct AffixStripping {
  /// One way: the pattern, how long its prefixes are in this form, and where the base stands in the buffer.
  struct Candidate {
    let patternIndex: Int
    /// Lengths of the first and the second prefix as they are written; 0 for one that is not there.
    let prefixLengths: (Int, Int)
    let base: Range<Int>
    /// The pattern's cost, read without the pattern.
    let cost: Int

    var pattern: AffixPattern { AffixInventory.patterns[patternIndex] }
  }

  /// What the search needs of a pattern, without references.
  private struct Shape {
    let first: Prefix?
    let second: Prefix?
    /// The suffix as a bit of ``endings(of:)``, and its length.
    let suffix: UInt16
    let suffixLength: Int
    let patternIndex: Int
    let cost: Int
    /// The letter that the first prefix starts with, or 0: most patterns are ruled out by it.
    let initial: UInt8
  }

  private static let minimumBase = 2

  private var buffer: [UInt8]
  private let form: [UInt8]

  /// - Parameter form: folded.
  init(_ form: [UInt8]) {
    self.form = form
    buffer = []
    buffer.reserveCapacity(form.count + FormTable.padding)
    buffer += form
    for _ in 0..<FormTable.padding { buffer.append(0) }
  }

  /// Calls `body` with every candidate and the buffer that its base is a range of.
  ///
  /// - Complexity: the size of the inventory times the length of the form.
  mutating func forEachCandidate(_ body: (Candidate, borrowing Span<UInt8>) -> Void) {
    guard form.count > 2 else { return }
    let endings = endings()
    let initial = form[0]
    let shapes = Self.shapes
    for index in shapes.indices {
      let shape = shapes[index]
      guard shape.suffix & endings != 0, shape.initial == 0 || shape.initial == initial else { continue }
      let end = form.count - shape.suffixLength
      guard let first = shape.first else {
        if end < form.count { report(shape, (0, 0), 0..<end, body) }
        continue
      }
      strip(first, from: 0..<end) { stripping, length, core in
        guard let second = shape.second else { return stripping.report(shape, (length, 0), core, body) }
        stripping.strip(second, from: core) { inner, secondLength, base in
          inner.report(shape, (length, secondLength), base, body)
        }
      }
    }
  }

  /// The suffixes that the form ends in and that leave something before them, as bits; bit 0, no suffix, is always set.
  private func endings() -> UInt16 {
    var endings: UInt16 = 1
    switch form[form.count - 1] {
    case UInt8(ascii: "n"), UInt8(ascii: "i"), UInt8(ascii: "e"), UInt8(ascii: "s"):
      let suffixes = Self.suffixes
      for index in suffixes.indices
      where form.count > suffixes[index].utf8CodeUnitCount + 1 && hasSuffix(suffixes[index]) {
        endings |= 2 << UInt16(index)
      }
    default: break
    }
    return endings
  }

  private func report(
    _ shape: Shape, _ lengths: (Int, Int), _ base: Range<Int>, _ body: (Candidate, borrowing Span<UInt8>) -> Void
  ) {
    guard base.count >= Self.minimumBase else { return }
    body(Candidate(patternIndex: shape.patternIndex, prefixLengths: lengths, base: base, cost: shape.cost), buffer.span)
  }

  /// Calls `body` for every way to take `prefix` off, with the length it has and what remains.
  private mutating func strip(
    _ prefix: Prefix, from core: Range<Int>, _ body: (inout AffixStripping, Int, Range<Int>) -> Void
  ) {
    guard core.count > 2 else { return }
    if prefix.isNasal {
      let reversals = NasalAssimilation.reversals(of: prefix, from: core, in: buffer.span)
      for index in 0..<reversals.count {
        let reversal = reversals[index]
        var start = core.lowerBound + reversal.prefixLength
        guard reversal.restored != 0 else {
          body(&self, reversal.prefixLength, start..<core.upperBound)
          continue
        }
        start -= 1
        let overwritten = buffer[start]
        buffer[start] = reversal.restored
        body(&self, reversal.prefixLength, start..<core.upperBound)
        buffer[start] = overwritten
      }
      return
    }
    for allomorph in prefix.allomorphs where hasPrefix(allomorph, at: core.lowerBound) {
      let base = core.lowerBound + allomorph.utf8CodeUnitCount..<core.upperBound
      if base.count >= Self.minimumBase, isLicensed(allomorph, of: prefix, before: base) {
        body(&self, allomorph.utf8CodeUnitCount, base)
      }
    }
  }

  /// *be-*, *te-* and *pe-* for *per-* stand before r, the first two also before a first syllable with -er-:
  /// *berambut*, *bekerja*, *memperebutkan*; *bel-* and *pel-* before *ajar*.
  private func isLicensed(_ allomorph: StaticString, of prefix: Prefix, before base: Range<Int>) -> Bool {
    let length = allomorph.utf8CodeUnitCount
    if length == 2, prefix == .per { return buffer[base.lowerBound] == UInt8(ascii: "r") }
    if length == 2, prefix == .ber || prefix == .ter {
      return buffer[base.lowerBound] == UInt8(ascii: "r") || hasPrefix("er", at: base.lowerBound + 1)
    }
    if length == 3, allomorph.withUTF8Buffer({ unsafe $0[2] }) == UInt8(ascii: "l") {
      return hasPrefix("ajar", at: base.lowerBound)
    }
    return true
  }

  private func hasPrefix(_ text: StaticString, at start: Int) -> Bool {
    text.withUTF8Buffer { letters in
      for index in 0..<letters.count where unsafe start + index >= form.count || buffer[start + index] != letters[index]
      { return false }
      return true
    }
  }

  private func hasSuffix(_ text: StaticString) -> Bool {
    hasPrefix(text, at: form.count - text.utf8CodeUnitCount)
  }

  static func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  private static let suffixKinds: [Suffix] = [.kan, .i, .an, .wan, .wati, .isme, .isasi, .wi, .is, .in]
  private static let suffixes = suffixKinds.map(\.form)

  private static let shapes: [Shape] = AffixInventory.patterns.enumerated().map { index, pattern in
    let suffix = pattern.suffix.flatMap(suffixKinds.firstIndex(of:))
    return Shape(
      first: pattern.prefixes.first, second: pattern.prefixes.dropFirst().first,
      suffix: suffix.map { 2 << UInt16($0) } ?? 1, suffixLength: pattern.suffix?.form.utf8CodeUnitCount ?? 0,
      patternIndex: index, cost: pattern.cost, initial: pattern.prefixes.first?.initial ?? 0)
  }
}

extension Collection where Element == UInt8 {
  func ends(with suffix: [UInt8]) -> Bool where Self: BidirectionalCollection {
    count >= suffix.count && self.suffix(suffix.count).elementsEqual(suffix)
  }
}
