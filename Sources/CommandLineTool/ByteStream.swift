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
  private let console: any Console

  /// - Throws: if the file cannot be opened.
  init(_ input: InputFiles.Input, console: any Console) throws(CommandFailure) {
    self.console = console
    switch input {
    case .standardInput: descriptor = nil
    case .file(let path):
      let opened = unsafe open(path, O_RDONLY | O_CLOEXEC)
      guard opened >= 0 else {
        throw CommandFailure("\(path): cannot be read: \(unsafe String(cString: strerror(errno)))")
      }
      descriptor = opened
    }
  }

  deinit {
    if let descriptor { close(descriptor) }
  }

  /// At most `count` bytes, none at the end.
  func read(_ count: Int) -> [UInt8] {
    guard let descriptor else { return console.read(count) }
    return SystemCalls.read(descriptor, count)
  }
}

/// The system's reading and writing without its pointers.
enum SystemCalls {
  static func read(_ descriptor: Int32, _ count: Int) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      var result = 0
      repeat { result = unsafe systemRead(descriptor, buffer.baseAddress, count) } while result < 0 && errno == EINTR
      initialized = max(0, result)
    }
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
