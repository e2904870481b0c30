import TextModel

/// Numbers in digits with the words of their scale.
extension FigureScanner {
  /// A number and the tokens that make it up.
  struct NumberPhrase {
    var value: NumberValue
    var indices: Range<Int>
    var weight = Figure.Weight.required
  }

  /// Appends the number that begins at the index, if there is one, and moves behind it.
  mutating func scanNumber() -> Bool {
    if word(at: index) == .vague || isBareScale(at: index) {
      skipVague()
      return true
    }
    guard var phrase = digits(at: index) ?? words(at: index) else { return false }
    if phrase.value.isInWords, let (time, next) = timeInWords(phrase.value.readings[0], over: phrase.indices) {
      append(.time(time), over: index..<next)
      index = next
      return true
    }
    let end = phrase.indices.upperBound
    if phrase.value.scale == 1, let start = behindConnector(at: end), let other = digits(at: start) ?? words(at: start),
      other.value.scale > 1
    {
      // *10-15 miliar* is ten thousand million to fifteen thousand million.
      phrase.value.readings += phrase.value.readings.map { $0 * other.value.scale }
    }
    if isHalfBehindNoun(at: index) { phrase.value.readings.append(1.5) }
    addMeasure(to: &phrase)
    if isLabel(phrase) || isEnglish && isConversion(phrase) {
      phrase.weight = .optional
    } else if phrase.weight == .required, isDispensable(phrase.value) {
      phrase.weight = .dispensable
    }
    append(.number(phrase.value), over: phrase.indices, weight: phrase.weight)
    index = phrase.indices.upperBound
    return true
  }

  /// Whether the other language may well do without the word: *kedua negara* is the countries, *antarnegara* between two.
  private func isDispensable(_ value: NumberValue) -> Bool {
    value.isInWords && (isEnglish ? value.readings[0] == 2 : value.measure == .ordinal)
  }

  /// *beberapa ratus ribu*, *tens of thousands*
  private mutating func skipVague() {
    index += 1
    while index < tokens.count {
      switch word(at: index) {
      case .vague, .scale, .dozen: index += 1
      case .of where word(at: index + 1) == .vague: index += 1
      default: return
      }
    }
  }

  /// Whether a scale stands here that neither a number nor an article precedes: *multi-billion*, *5 m*.
  private func isBareScale(at index: Int) -> Bool {
    guard case .scale = word(at: index) else { return false }
    return word(at: index - 1) != .article || tokens[index].range.count < 3
  }

  /// *an hour and a half* is one and a half.
  private func isHalfBehindNoun(at index: Int) -> Bool {
    word(at: index) == .half && word(at: index - 1) == .article && word(at: index - 2) == .and
  }

  func isNumeral(at index: Int) -> Bool { tokens.indices.contains(index) && tokens[index].kind == .numeral }

  private func digits(at start: Int) -> NumberPhrase? {
    guard let numeral = numeral(at: start), let first = numeral.readings.first ?? ratio(at: start) else { return nil }
    let readings = numeral.readings.isEmpty ? [first] : numeral.readings
    var value = NumberValue(readings: readings, decimals: numeral.decimals)
    var end = start + 1
    if isMark("-", at: end), isAttached(at: end), case .scale = word(at: end + 1) { end += 1 }
    while let scale = scale(at: end, behind: start) {
      value.scale *= scale
      end += 1
    }
    if value.scale > 1 {
      // A separator in *1.500 triliun* or *2.500 million* may be either.
      value.readings = readings.map { $0 * value.scale }
    }
    let fraction = isMark("-", at: end) ? end + 1 : end
    if value.scale == 1, isNumeral(at: fraction), let ratio = ratio(at: fraction), ratio < 1 {
      // *11-1/2*, *3 1/3*
      value.readings.append(first + ratio)
      end = fraction + 1
    }
    if isBehindOrdinalPrefix(start) { value.measure = .ordinal }
    if word(at: end) == .ordinalEnding, isAttached(at: end) {
      value.measure = .ordinal
      end += 1
    } else if let next = behindDecade(at: end) {
      if first < 100 { value.readings.append(1900 + first) }
      end = next
    }
    if let century = century(before: start), first < 100 { value.readings.append(century + first) }
    return NumberPhrase(value: value, indices: start..<end, weight: numeral.readings.isEmpty ? .optional : .required)
  }

  /// Whether the *ke-* of *ke-79* stands before the token.
  private func isBehindOrdinalPrefix(_ start: Int) -> Bool {
    isMark("-", at: start - 1) && isAttached(at: start) && isAttached(at: start - 1) && word(at: start - 2) == .upTo
  }

  /// The index behind what makes a decade or a vague number of digits: *1990-an*, *90s*.
  private func behindDecade(at end: Int) -> Int? {
    let next = isMark("-", at: end) && isAttached(at: end) ? end + 1 : end
    guard isAttached(at: next), tokens[next].kind == .word, tokens[next].word == nil else { return nil }
    let letters = bytes[tokens[next].range.indices]
    return letters.elementsEqual("s".utf8) || next > end && letters.starts(with: "an".utf8) ? next + 1 : nil
  }

  /// The value of `1/3`.
  private func ratio(at index: Int) -> Double? {
    let parts = bytes[tokens[index].range.indices].split(separator: UInt8(ascii: "/"))
    guard parts.count == 2, parts.allSatisfy({ $0.count < 4 && $0.allSatisfy { $0 &- UInt8(ascii: "0") < 10 } }) else {
      return nil
    }
    let numbers = parts.map { $0.reduce(0.0) { $0 * 10 + Double($1 - UInt8(ascii: "0")) } }
    return numbers[1] == 0 ? nil : numbers[0] / numbers[1]
  }

  private func scale(at index: Int, behind start: Int) -> Double? {
    switch word(at: index) {
    case .scale(let scale):
      // *5m* is five million with a currency, five metres otherwise; *5k* and *5bn* are attached.
      let isLetter = tokens[index].range.count == 1
      return !isLetter || isAttached(at: index) && (scale == 1e3 || word(at: start - 1) == .currency) ? scale : nil
    case .dozen(let count): return count
    case .plusTen, .timesTen: return nil
    default: return nil
    }
  }

  /// The century of a year that the number goes on from: *2031-32*.
  private func century(before start: Int) -> Double? {
    guard isMark("-", at: start - 1) || isMark("/", at: start - 1), isAttached(at: start), let last = figures.last,
      case .date(let date) = last.value,
      let year = date.year, date.month == nil, last.range.upperBound == tokens[start - 1].range.lowerBound
    else { return nil }
    return Double(year / 100 * 100)
  }

  private func addMeasure(to phrase: inout NumberPhrase) {
    let end = phrase.indices.upperBound
    if word(at: end) == .percent || word(at: end) == .per && word(at: end + 1) == .percent {
      phrase.value.measure = .percent
      phrase.value.readings += phrase.value.readings.map { $0 / 100 }
    } else if word(at: phrase.indices.lowerBound - 1) == .currency, phrase.value.measure == .plain {
      phrase.value.measure = .money
    }
  }

  /// Whether the number is that of a list item or part of a name: *(1)*, *2.* at the start, *Covid-19*, *G20*, *Pulau
  /// Tiga*.
  private func isLabel(_ phrase: NumberPhrase) -> Bool {
    let (start, end) = (phrase.indices.lowerBound, phrase.indices.upperBound)
    if tokens[start].kind == .word { return tokens[start].isCapitalized && !tokens[start].isAtStart }
    guard phrase.value.scale == 1, phrase.indices.count == 1 else { return false }
    if isAttached(at: start), start > 0, tokens[start - 1].kind == .word { return word(at: start - 1) != .currency }
    if isAttached(at: end), tokens[end].kind == .word, tokens[end].word == nil { return true }
    if isMark(")", at: end), phrase.value.readings[0] < 100 {
      if !isMark("(", at: start - 1) { return true }
      // An age stands behind a name.
      return start < 2 || !tokens[start - 2].isCapitalized
    }
    if start == 0, isMark(".", at: end) { return true }
    return isMark("-", at: start - 1) && isAttached(at: start) && start >= 2 && tokens[start - 2].isCapitalized
      && isAttached(at: start - 1)
  }

  /// Whether the number stands in brackets with its currency or unit: *(US$13 million)*, *(60 miles)*.
  private func isConversion(_ phrase: NumberPhrase) -> Bool {
    let end = phrase.indices.upperBound
    if isMeasured(at: end), let bracket = (end + 1..<end + 4).first(where: { isMark("(", at: $0) }),
      let inside = (bracket + 1..<bracket + 4).first(where: { isNumeral(at: $0) })
    {
      // *25 miles (40 km)*
      return (inside + 1..<inside + 4).contains { word(at: $0) == .measure }
    }
    guard let bracket = (max(0, end - 12)..<end).last(where: { isMark("(", at: $0) || isMark(")", at: $0) }),
      isMark("(", at: bracket)
    else { return false }
    var index = bracket + 1
    while index < min(tokens.count, end + 8), !isMark(")", at: index) {
      if word(at: index) == .measure || word(at: index) == .currency { return true }
      index += 1
    }
    return false
  }

  /// Whether a unit follows, with or without a hyphen.
  private func isMeasured(at end: Int) -> Bool {
    word(at: end) == .measure || isMark("-", at: end) && word(at: end + 1) == .measure
  }
}
