#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Removes a file that is not yet whole when somebody stops the program: Ctrl-C, a closed terminal, a scheduler.
enum InterruptCleanup {
  /// The path as the handler needs it, which may ask for no memory.
  nonisolated(unsafe) private static var path: UnsafeMutablePointer<CChar>?

  /// Names the file; the one named before is forgotten, and with `nil` there is none.
  static func remove(_ file: String?) {
    let old = unsafe path
    unsafe path = file.flatMap { unsafe strdup($0) }
    unsafe free(old)
    for number in [SIGINT, SIGTERM, SIGHUP] { handle(number, by: file == nil ? SIG_DFL : handler) }
  }

  /// What the caller has the program pass over, as `nohup` does, it goes on passing over.
  private static func handle(_ number: Int32, by handler: (@convention(c) (Int32) -> Void)?) {
    let old = signal(number, handler)
    if unsafe unsafeBitCast(old, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { signal(number, SIG_IGN) }
  }

  private static let handler: @convention(c) (Int32) -> Void = { number in
    if let path = unsafe InterruptCleanup.path { unsafe unlink(path) }
    signal(number, SIG_DFL)
    raise(number)
  }
}
