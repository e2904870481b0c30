/// The formats that translation units are read from.
public enum BitextFormat: String, CaseIterable, Sendable {
  /// Two plain texts, a line beside a line.
  case text
  /// Indonesian and English in the cells of a row.
  case tsv
  /// A JSON object a line.
  case jsonl
  /// OASIS XLIFF 1.2 and 2.x.
  case xliff
  /// LISA TMX 1.4b, also the memory of an OmegaT project.
  case tmx
  /// GNU gettext.
  case po

  /// What the names of such files end in, without the dot and in small letters.
  public var fileExtensions: [String] {
    switch self {
    case .text: ["txt"]
    case .tsv: ["tsv", "tab"]
    case .jsonl: ["jsonl"]
    case .xliff: ["xlf", "xliff"]
    case .tmx: ["tmx"]
    case .po: ["po", "pot"]
    }
  }

  /// The format that the name of a file stands for.
  public init?(path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    let ending = name[name.index(after: dot)...].lowercased()
    guard let format = Self.allCases.first(where: { $0.fileExtensions.contains(ending) }) else { return nil }
    self = format
  }
}
