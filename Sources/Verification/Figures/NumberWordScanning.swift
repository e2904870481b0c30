import TextModel

/// Numbers in words of either language.
extension FigureScanner {
  /// The words so far of a number: *dua ribu tiga | ratus*.
  private struct Accumulation {
    enum Place { case start, unit, teen, tens, hundred, scale, closed }

    /// The groups of three digits that a scale has closed.
    var total = 0.0
    /// The group that is open.
    var group = 0.0
    var last = 0.0
    var lastScale = Double.infinity
    var place = Place.start
    var isOrdinal = false
    var isOptional = false
    var scale = 1.0

    var value: Double { total + group }
    var takesGroup: Bool { place == .start || place == .hundred || place == .scale }

    mutating func add(_ value: Double, at place: Place) {
      group += value
      last = value
      self.place = place
    }

    mutating func close(with scale: Double) {
      if place == .scale, group == 0 {
        total *= scale
      } else {
        total += (group == 0 ? 1 : group) * scale
      }
      group = 0
      lastScale = scale
      place = .scale
      self.scale = scale
    }

    /// Takes the word, or refuses it.
    mutating func take(_ word: FigureWord) -> Bool {
      switch (word, place) {
      case (.unit(let value), .start), (.unit(let value), .tens), (.unit(let value), .hundred),
        (.unit(let value), .scale):
        add(value, at: .unit)
      case (.ordinal(let value), .start), (.ordinal(let value), .tens), (.ordinal(let value), .hundred),
        (.ordinal(let value), .scale):
        add(value, at: .unit)
        isOrdinal = true
      case (.teen(let value), _) where takesGroup: add(value, at: .teen)
      case (.tens(let value), _) where takesGroup: add(value, at: .tens)
      case (.plusTen, .unit): add(10, at: .teen)
      case (.timesTen, .unit): add(last * 9, at: .tens)
      case (.hundreds(let value), .start), (.hundreds(let value), .scale): add(value, at: .hundred)
      case (.scale(100), _) where group < 100 && (group > 0 || place == .start):
        group = max(1, group) * 100
        place = .hundred
      case (.scale(let scale), .closed) where group < 1:
        // *seperempat juta*
        close(with: scale)
        isOptional = false
      case (.scale(let scale), _) where scale > 100 && place != .closed && (scale < lastScale || group == 0):
        close(with: scale)
      case (.oneOfScale(let scale), .start): close(with: scale)
      case (.dozen(let count), _) where place != .closed && place != .scale:
        group = max(1, group) * count
        isOptional = true
        place = .closed
      case (.half, .start):
        add(0.5, at: .unit)
        isOptional = true
      case (.half, .unit) where !isOrdinal, (.half, .scale): add(0.5, at: .unit)
      case (.fraction(let value), .start):
        group = value
        isOptional = value == 0.25
        place = .closed
      case (.denominator(let value), .unit):
        group /= value
        place = .closed
      case (.loose(let value), .start):
        group = value
        isOptional = true
        place = .closed
      default: return false
      }
      return true
    }
  }

  /// The number in words that begins at the index.
  func words(at start: Int) -> NumberPhrase? {
    var number = Accumulation()
    var end = start
    while end < tokens.count {
      let next = end == start ? start : behindJoint(at: end, number.place)
      guard let word = word(at: next), tokens[next].kind == .word, !isLetter(at: next), number.take(word) else {
        guard let (decimal, behind) = decimals(at: end) else { break }
        number.group += decimal
        end = behind
        continue
      }
      end = next + 1
    }
    guard end > start else { return nil }
    var value = NumberValue(readings: [number.value], scale: number.scale, isInWords: true)
    if number.isOrdinal { value.measure = .ordinal }
    let before = isMark("-", at: start - 1) ? start - 2 : start - 1
    // *a third*, *one-fifth*
    if number.isOrdinal, [.unit(1), .article].contains(word(at: before)) { value.readings.append(1 / number.value) }
    return NumberPhrase(
      value: value, indices: start..<end,
      weight: number.isOptional || [0, 1].contains(number.value) ? .optional : .required)
  }

  /// Whether the word is a single letter, which is a scale only behind digits.
  private func isLetter(at index: Int) -> Bool { tokens[index].range.count == 1 }

  /// The index behind the hyphen of *thirty-two*, and behind *and* before *fifty* in *two hundred and fifty* and before
  /// *half* in *one and a half*.
  private func behindJoint(at index: Int, _ place: Accumulation.Place) -> Int {
    let next = behindHyphen(at: index)
    if next > index {
      switch word(at: next) {
      // *dua-tiga orang* is two or three.
      case .unit where place == .unit: return index
      case .and: break
      default: return next
      }
    }
    if word(at: next) == .of, word(at: next + 1) == .article, place == .closed || place == .unit,
      case .scale = word(at: next + 2)
    {
      // *a quarter of a million*
      return next + 2
    }
    // *half a million*
    if word(at: next) == .article, word(at: index - 1) == .half, case .scale = word(at: next + 1) { return next + 1 }
    guard word(at: next) == .and else { return index }
    let joined = behindHyphen(at: next + 1)
    if word(at: joined) == .article, word(at: behindHyphen(at: joined + 1)) == .half {
      return behindHyphen(at: joined + 1)
    }
    guard place == .hundred || place == .scale else { return index }
    switch word(at: joined) {
    case .unit, .teen, .tens:
      // Not *one hundred and two hundred*.
      if case .scale = word(at: joined + 1) { return index }
      return joined
    default: return index
    }
  }

  /// The index behind a hyphen without spaces, or the index itself.
  private func behindHyphen(at index: Int) -> Int {
    isMark("-", at: index) && isAttached(at: index) && isAttached(at: index + 1) ? index + 1 : index
  }

  /// What stands behind the *koma* of *dua koma lima*.
  private func decimals(at start: Int) -> (Double, next: Int)? {
    let point = behindHyphen(at: start)
    guard start > 0, word(at: point) == .point else { return nil }
    var (value, place, next) = (0.0, 0.1, behindHyphen(at: point + 1))
    let first = next
    while case .unit(let digit) = word(at: next), next < first + 8 {
      value += digit * place
      place /= 10
      next += 1
    }
    return next > first ? (value, next) : nil
  }
}
