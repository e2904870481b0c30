#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The bytes of a file or of standard input, a piece at a time.
struct ByteStream: ~Copyable {
  private let descriptor: Int32?
  private let name: String
  /// Who has standard input.
  private let console: (any Console)?

  /// - Throws: if the file cannot be opened.
  init(_ input: InputFiles.Input, console: any Console) throws(CommandFailure) {
    switch input {
    case .standardInput:
      descriptor = nil
      name = input.name.id
      self.console = console
    case .file(let path): self = try ByteStream(path: path)
    }
  }

  /// - Throws: if the file cannot be opened.
  init(path: String) throws(CommandFailure) {
    let opened = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else {
      throw CommandFailure("\(path): cannot be read: \(unsafe String(cString: strerror(errno)))")
    }
    descriptor = opened
    name = path
    console = nil
  }

  deinit {
    if let descriptor { close(descriptor) }
  }

  /// At most `count` bytes, none at the end.
  func read(_ count: Int) throws(CommandFailure) -> [UInt8] {
    guard let descriptor else { return console?.read(count) ?? [] }
    if let bytes = SystemCalls.read(descriptor, count) { return bytes }
    throw CommandFailure("\(name): cannot be read: \(unsafe String(cString: strerror(errno)))")
  }
}

/// The system's reading and writing without its pointers.
enum SystemCalls {
  /// At most `count` bytes, none at the end, `nil` for an error that `errno` names.
  static func read(_ descriptor: Int32, _ count: Int) -> [UInt8]? {
    var result = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      repeat { result = unsafe systemRead(descriptor, buffer.baseAddress, count) } while result < 0 && errno == EINTR
      initialized = max(0, result)
    }
    return result < 0 ? nil : bytes
  }

  /// A new file to write to; a negative number if there can be none.
  static func create(_ path: String) -> Int32 { unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }

  static func close(_ descriptor: Int32) { _ = systemClose(descriptor) }

  /// Gives the file another name, which may be that of another file; `false` if that cannot be done.
  static func rename(_ path: String, to other: String) -> Bool { systemRename(path, other) == 0 }

  /// Writes all of `bytes` to what stands at `path`; `false` if that cannot be done.
  static func write(_ bytes: [UInt8], toExisting path: String) -> Bool {
    let descriptor = unsafe open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return write(descriptor, bytes)
  }

  /// Writes all of `bytes`; `false` if nobody takes them.
  static func write(_ descriptor: Int32, _ bytes: [UInt8]) -> Bool {
    var start = 0
    while start < bytes.count {
      let written = unsafe bytes[start...].withUnsafeBytes { unsafe systemWrite(descriptor, $0.baseAddress, $0.count) }
      if written < 0 {
        if errno == EINTR || errno == EAGAIN { continue }
        return false
      }
      start += written
    }
    return true
  }
}

/// The system's calls under names that the methods above do not hide.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  unsafe read(descriptor, buffer, count)
}

private func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, buffer, count)
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }

private func systemRename(_ path: String, _ other: String) -> Int32 { unsafe rename(path, other) }
