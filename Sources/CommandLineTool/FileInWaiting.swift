import FoundationEssentials

/// A file that grows beside the one whose place it takes when it is whole; if that never comes, it is removed.
final class FileInWaiting {
  private let path: String
  private let descriptor: Int32
  private var isWhole = true
  private var hasMoved = false

  /// - Parameter target: the path of the file whose place it is to take.
  /// - Returns: `nil` if there can be no file in that folder.
  init?(for target: URL) {
    let name = ".\(target.lastPathComponent).\(UUID().uuidString).part"
    path = target.deletingLastPathComponent().appendingPathComponent(name).path
    descriptor = SystemCalls.create(path)
    if descriptor < 0 { return nil }
    InterruptCleanup.remove(path)
  }

  deinit {
    SystemCalls.close(descriptor)
    InterruptCleanup.remove(nil)
    if !hasMoved { try? FileManager.default.removeItem(atPath: path) }
  }

  /// Writes bytes behind the others; what cannot be written is told by ``move(to:)``.
  func write(_ bytes: [UInt8]) { isWhole = isWhole && SystemCalls.write(descriptor, bytes) }

  /// Takes the place of the file, with the permissions of one that was there before.
  ///
  /// - Returns: whether all was written and is there now.
  func move(to target: URL) -> Bool {
    guard isWhole else { return false }
    if let permissions = (try? FileManager.default.attributesOfItem(atPath: target.path))?[.posixPermissions] {
      try? FileManager.default.setAttributes([.posixPermissions: permissions], ofItemAtPath: path)
    }
    hasMoved = SystemCalls.rename(path, to: target.path)
    return hasMoved
  }
}
