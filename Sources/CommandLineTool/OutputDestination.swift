import FoundationEssentials

/// Where results go: standard output as they come, or a file that is written whole at the end.
struct OutputDestination {
  private let path: String?
  private let console: any Console
  /// What is written next.
  private var pending: [UInt8] = []
  /// What is written already of a file that is too long to be kept until the end.
  private var fileInWaiting: FileInWaiting?
  /// So many bytes are kept at most before some are written.
  private static let longestPending = 4 << 20
  /// Whether the reader of standard output has gone, so that nothing more need be worked out.
  private(set) var isClosed = false

  /// - Throws: if the file cannot be written, before any work is done.
  init(path: String?, console: any Console) throws(CommandFailure) {
    self.path = path
    self.console = console
    guard let path else { return }
    if path.isEmpty { throw CommandFailure("--output needs the name of a file", isUsage: true) }
    var isFolder = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) {
      if isFolder { throw CommandFailure("\(path): is a folder; name a file for --output") }
      if !FileManager.default.isWritableFile(atPath: path) {
        throw CommandFailure("\(path): cannot be written; check its permissions")
      }
      return
    }
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    let parent = path.hasPrefix("/") ? "/" + folder : folder.isEmpty ? "." : folder
    guard FileManager.default.fileExists(atPath: parent, isDirectory: &isFolder), isFolder else {
      throw CommandFailure("\(path): the folder \(parent) does not exist; make it first")
    }
    if !FileManager.default.isWritableFile(atPath: parent) {
      throw CommandFailure("\(path): the folder \(parent) cannot be written to; check its permissions")
    }
  }

  mutating func write(_ bytes: [UInt8]) {
    if let path {
      pending += bytes
      if pending.count > Self.longestPending { spill(path) }
    } else if !isClosed, !bytes.isEmpty {
      isClosed = !console.write(bytes)
    }
  }

  /// Writes what is pending beside a plain file, or where one will be.
  private mutating func spill(_ path: String) {
    let file = Self.file(at: path)
    if fileInWaiting == nil, Self.isPlain(file) { fileInWaiting = FileInWaiting(for: file) }
    guard let fileInWaiting else { return }
    fileInWaiting.write(pending)
    pending.removeAll(keepingCapacity: true)
  }

  private static func file(at path: String) -> URL { URL(fileURLWithPath: path).resolvingSymlinksInPath() }

  /// Whether it is a plain file or nothing yet.
  private static func isPlain(_ file: URL) -> Bool {
    let type = (try? FileManager.default.attributesOfItem(atPath: file.path))?[.type] as? FileAttributeType
    return type == nil || type == .typeRegular
  }

  /// Writes the file under a temporary name and then gives it its own, so that it is there whole or not at all.
  ///
  /// A link is followed, the permissions of a file that is replaced are kept, and what is no file (a pipe, a device) is
  /// written to as it stands.
  func finish() throws(CommandFailure) {
    guard let path else { return }
    let file = Self.file(at: path)
    guard Self.isPlain(file) else {
      guard SystemCalls.write(pending, toExisting: file.path) else {
        throw CommandFailure("\(path): cannot be written to")
      }
      return
    }
    let waiting = fileInWaiting ?? FileInWaiting(for: file)
    waiting?.write(pending)
    guard waiting?.move(to: file) == true else {
      throw CommandFailure("\(path): cannot be written; is the disk full?")
    }
  }
}
