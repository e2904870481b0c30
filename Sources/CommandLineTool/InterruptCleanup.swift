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
    for number in [SIGINT, SIGTERM, SIGHUP] { signal(number, file == nil ? SIG_DFL : handler) }
  }

  private static let handler: @convention(c) (Int32) -> Void = { number in
    if let path = unsafe InterruptCleanup.path { unsafe unlink(path) }
    signal(number, SIG_DFL)
    raise(number)
  }
}
