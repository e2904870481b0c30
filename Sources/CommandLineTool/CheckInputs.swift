import Bitext
import FoundationEssentials
import Verification

/// The bilingual documents that the operands of `check` name.
struct CheckInputs {
  enum Document: Sendable, Hashable {
    /// Two texts: Indonesian and English.
    case pair(source: String, target: String)
    /// A file that holds both sides.
    case file(path: String, format: BitextFormat)
    case standardInput(BitextFormat)

    /// What findings are told of: the file that holds the translation.
    var path: String {
      switch self {
      case .pair(_, let target): target
      case .file(let path, _): path
      case .standardInput: "standard input"
      }
    }

    /// The files it is made of.
    var files: [String] {
      switch self {
      case .pair(let source, let target): [source, target]
      case .file(let path, _): [path]
      case .standardInput: []
      }
    }
  }

  private(set) var documents: [Document] = []

  /// Looks up every operand before anything is read.
  ///
  /// | operand | documents |
  /// | --- | --- |
  /// | `a.id.txt a.en.txt`, either alone | the pair |
  /// | `source.txt target.txt` | the two as a pair |
  /// | `memory.tmx` | the file |
  /// | `folder` | the pairs and bilingual files below it |
  ///
  /// - Parameter format: what `--input` says; otherwise the names tell.
  /// - Throws: one message for every operand that cannot be read.
  init(_ operands: [String], format: BitextFormat?) throws(CommandFailure) {
    var problems: [String] = []
    var texts: [String] = []
    for operand in operands.isEmpty ? ["-"] : operands {
      var isFolder = false
      if operand == "-" {
        guard let format, format != .text else {
          throw CommandFailure(
            "standard input has no name to tell its format; add --input tsv, jsonl, xliff, tmx or po", isUsage: true)
        }
        documents.append(.standardInput(format))
      } else if !FileManager.default.fileExists(atPath: operand, isDirectory: &isFolder) {
        problems.append("\(operand): no such file or folder; check the path")
      } else if isFolder {
        let found = Self.documents(below: operand, format: format)
        if found.isEmpty {
          problems.append(
            "\(operand): the folder holds no translations to read, expected NAME.id.txt beside NAME.en.txt, or *.xlf, *.tmx, *.po"
          )
        }
        documents += found
      } else if let format = format ?? BitextFormat(path: operand), format != .text {
        documents.append(.file(path: operand, format: format))
      } else {
        texts.append(operand)
      }
    }
    do {
      documents += try Self.pairs(of: texts)
    } catch {
      problems += error.messages
    }
    if !problems.isEmpty { throw CommandFailure(problems) }
    var seen: Set<Document> = []
    documents = documents.filter { seen.insert($0).inserted }
  }

  /// Leaves out what the patterns fit.
  mutating func leaveOut(_ patterns: [PathPattern]) {
    documents.removeAll { document in document.files.contains { file in patterns.contains { $0.matches(file) } } }
  }

  /// Keeps what is made of one of the files.
  mutating func keep(changed: Set<String>) {
    documents.removeAll { document in
      !document.files.isEmpty && !document.files.contains { changed.contains(Self.real($0)) }
    }
  }

  /// The folder of the first document, where its repository is looked for.
  var folder: String {
    let parts = documents.lazy.compactMap(\.files.first).first?.split(separator: "/", omittingEmptySubsequences: false)
    let folder = (parts ?? []).dropLast().joined(separator: "/")
    return folder.isEmpty ? (parts?.first == "" ? "/" : ".") : folder
  }

  /// The path with links resolved, for comparison.
  static func real(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }

  private static func pairs(of texts: [String]) throws(CommandFailure) -> [Document] {
    var documents: [Document] = []
    var unnamed: [String] = []
    var problems: [String] = []
    for text in texts {
      guard let source = named(text, as: "id"), let target = named(text, as: "en") else {
        unnamed.append(text)
        continue
      }
      let missing = [source, target].filter { !FileManager.default.fileExists(atPath: $0) }
      if let missing = missing.first {
        problems.append("\(text): its other side \(missing) does not exist; expected the two beside each other")
      } else {
        documents.append(.pair(source: source, target: target))
      }
    }
    if unnamed.count == 2 {
      documents.append(.pair(source: unnamed[0], target: unnamed[1]))
    } else if let first = unnamed.first {
      problems.append(
        "\(first): of what is this a side? Name two texts, Indonesian and English, or call them NAME.id.txt and NAME.en.txt"
      )
    }
    if !problems.isEmpty { throw CommandFailure(problems) }
    return documents
  }

  /// `a.en.txt` for `a.id.txt` and `en`; `nil` for a name that tells no language.
  private static func named(_ path: String, as language: String) -> String? {
    var parts = path.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 2, ["id", "en"].contains(parts[parts.count - 2]) else { return nil }
    parts[parts.count - 2] = Substring(language)
    return parts.joined(separator: ".")
  }

  private static func documents(below folder: String, format: BitextFormat?) -> [Document] {
    let wanted = format.map { [$0] } ?? [.text, .xliff, .tmx, .po]
    let extensions = wanted.flatMap(\.fileExtensions)
    let files = InputFiles.files(below: folder, extensions: extensions, includingTranslations: true)
    var documents: [Document] = []
    for file in files {
      guard let format = format ?? BitextFormat(path: file) else { continue }
      if format != .text {
        documents.append(.file(path: file, format: format))
      } else if let source = named(file, as: "id"), file == source, let target = named(file, as: "en"),
        FileManager.default.fileExists(atPath: target)
      {
        documents.append(.pair(source: source, target: target))
      }
    }
    return documents
  }
}
