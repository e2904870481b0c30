import FoundationEssentials
import TextModel

/// The texts that the operands of a command name: files, folders, standard input.
struct InputFiles {
  enum Input: Sendable {
    case standardInput
    case file(path: String)

    /// What the input is called in messages and in the output, and its path if it has one.
    var name: (id: String, path: String?) {
      switch self {
      case .standardInput: ("standard input", nil)
      case .file(let path): (path, path)
      }
    }
  }

  let inputs: [Input]

  /// Looks up every operand before anything is read; none means standard input.
  ///
  /// - Parameter extensions: what is taken from folders, without the dot.
  /// - Throws: one message for every operand that cannot be read.
  init(_ operands: [String], extensions: [String]) throws(CommandFailure) {
    var inputs: [Input] = []
    var problems: [String] = []
    for operand in operands.isEmpty ? ["-"] : operands {
      if operand == "-" {
        inputs.append(.standardInput)
        continue
      }
      var isFolder: Bool = false
      guard FileManager.default.fileExists(atPath: operand, isDirectory: &isFolder) else {
        problems.append("\(operand): no such file or folder; check the path")
        continue
      }
      if isFolder {
        let files = Self.files(below: operand, extensions: extensions)
        if files.isEmpty {
          let endings = extensions.map { "*.\($0)" }.joined(separator: ", ")
          problems.append("\(operand): the folder holds no text to read, expected files named \(endings)")
        }
        inputs += files.map { .file(path: $0) }
      } else if !FileManager.default.isReadableFile(atPath: operand) {
        problems.append("\(operand): cannot be read; check its permissions")
      } else {
        inputs.append(.file(path: operand))
      }
    }
    if !problems.isEmpty { throw CommandFailure(problems) }
    self.inputs = inputs
  }

  /// The files of a folder and its folders, in the order of their paths; hidden ones are passed over, and English
  /// translations (`NAME.en.txt`) unless they are asked for.
  static func files(
    below folder: String, extensions: [String], includingTranslations: Bool = false
  ) -> [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []
    return names.filter { name in
      let components = name.split(separator: "/")
      if components.contains(where: { $0.hasPrefix(".") }) { return false }
      let parts = components.last?.split(separator: ".") ?? []
      guard parts.count > 1, let last = parts.last, extensions.contains(last.lowercased()) else { return false }
      return includingTranslations || !(parts.count > 2 && parts[parts.count - 2] == "en")
    }
    .sorted().map { folder.hasSuffix("/") ? folder + $0 : folder + "/" + $0 }
    .filter { path in
      var isFolder = false
      return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder
    }
  }

  /// What an input is read as, which bounds its size.
  enum Content {
    case text, table

    fileprivate var limit: Int { self == .text ? SourceText.maximumByteCount : DelimitedText.maximumByteCount }

    fileprivate func tooLarge(_ byteCount: Int) -> TextDecodingError {
      self == .text ? .tooLarge(byteCount: byteCount, limit: limit) : .tableTooLarge(limit: limit)
    }
  }

  /// All bytes of an input, unless they are more than a text or table may have.
  static func bytes(
    of input: Input, as content: Content = .text, console: any Console
  ) throws(CommandFailure) -> [UInt8] {
    let stream = try ByteStream(input, console: console)
    var bytes: [UInt8] = []
    while case let piece = try stream.read(1 << 18), !piece.isEmpty {
      bytes += piece
      if bytes.count > content.limit {
        throw CommandFailure("\(input.name.id): \(content.tooLarge(bytes.count))")
      }
    }
    return bytes
  }
}
