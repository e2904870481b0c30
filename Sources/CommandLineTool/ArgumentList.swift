import TextModel

/// The arguments of a command, taken apart by the table of its options.
struct ArgumentList {
  /// What is no option: files, words.
  private(set) var operands: [String] = []
  private var values: [String: [String]] = [:]

  /// - Throws: a usage failure that names the nearest option where one is misspelled.
  init(_ arguments: some Sequence<String>, options: [CommandOption]) throws(CommandFailure) {
    var iterator = arguments.makeIterator()
    var takesOptions = true
    while let argument = iterator.next() {
      guard takesOptions, argument.hasPrefix("-"), argument != "-" else {
        operands.append(argument)
        continue
      }
      if argument == "--" {
        takesOptions = false
        continue
      }
      let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard let option = Self.option(parts[0], among: options) else {
        throw Self.unknown(parts[0], among: options)
      }
      var value = parts.count > 1 ? parts[1] : nil
      if option.value == nil {
        if value != nil { throw CommandFailure("--\(option.name) takes no value, found “\(argument)”", isUsage: true) }
      } else {
        if value == nil { value = iterator.next() }
        guard let value else {
          throw CommandFailure("--\(option.name) needs a value: \(option.example)", isUsage: true)
        }
        try Self.check(value, of: option)
      }
      if values[option.name] != nil, !option.isRepeatable, option.value != nil {
        throw CommandFailure("--\(option.name) is given twice; keep one", isUsage: true)
      }
      values[option.name, default: []].append(value ?? "")
    }
  }

  func has(_ name: String) -> Bool { values[name] != nil }

  func value(of name: String) -> String? { values[name]?.last }

  func values(of name: String) -> [String] { values[name] ?? [] }

  /// The whole number that `name` was given.
  func number(of name: String, in range: ClosedRange<Int>) throws(CommandFailure) -> Int? {
    guard let text = value(of: name) else { return nil }
    guard let number = Int(text), range.contains(number) else {
      throw CommandFailure(
        "--\(name) is “\(text)”, expected a whole number from \(range.lowerBound) to \(range.upperBound)", isUsage: true
      )
    }
    return number
  }

  private static func option(_ argument: String, among options: [CommandOption]) -> CommandOption? {
    argument.hasPrefix("--")
      ? options.first { $0.name == argument.dropFirst(2) } : options.first { $0.short.map { "-" + $0 } == argument }
  }

  private static func unknown(_ argument: String, among options: [CommandOption]) -> CommandFailure {
    let nearest = Spelling.nearest(to: argument, among: options.map { "--" + $0.name })
    return CommandFailure(
      "unknown option “\(argument)”" + (nearest.map { "; did you mean \($0)?" } ?? ""), isUsage: true)
  }

  private static func check(_ value: String, of option: CommandOption) throws(CommandFailure) {
    guard !option.choices.isEmpty, !option.choices.contains(value) else { return }
    let nearest = Spelling.nearest(to: value, among: option.choices)
    throw CommandFailure(
      "--\(option.name) is “\(value)”, expected one of \(option.choices.joined(separator: ", "))"
        + (nearest.map { "; did you mean \($0)?" } ?? ""), isUsage: true)
  }
}

/// Finds what somebody meant to type.
enum Spelling {
  /// The candidate with the fewest edits, if they are few for its length.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let ranked = candidates.map { ($0, EditDistance.distance(word, $0)) }.sorted { $0.1 < $1.1 }
    guard let (candidate, edits) = ranked.first, edits <= max(2, candidate.count / 3) else { return nil }
    return candidate
  }
}
