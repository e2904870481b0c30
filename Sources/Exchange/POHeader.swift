/// The lines of a PO file's header entry: `Name: value`.
struct POHeader {
  private let values: [String: String]

  init(_ text: String) {
    var values: [String: String] = [:]
    for line in text.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = line[line.index(after: colon)...].split(separator: " ").joined(separator: " ")
      if !value.isEmpty { values[line[..<colon].lowercased()] = value }
    }
    self.values = values
  }

  /// The charset if it is another than UTF-8; templates have `CHARSET`.
  var foreignCharset: String? {
    let parameters = values["content-type"]?.split(separator: ";").map { $0.split(separator: " ").joined() } ?? []
    guard let charset = parameters.first(where: { $0.lowercased().hasPrefix("charset=") })?.dropFirst(8) else {
      return nil
    }
    return ["UTF-8", "UTF8", "US-ASCII", "ASCII", "CHARSET"].contains(charset.uppercased()) ? nil : String(charset)
  }

  /// What is wrong with the languages, if anything.
  var languageProblem: String? {
    UnitLanguage.problem(source: values["x-source-language"], target: values["language"])
  }
}
