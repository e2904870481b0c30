#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Runs another program and takes what it writes.
enum ChildProcess {
  /// What a program left behind.
  struct Result {
    let status: Int32
    /// Standard output and standard error as they came, together.
    let output: [UInt8]
  }

  /// Runs the program, which is looked for in the `PATH`, with the arguments, without a shell in between.
  ///
  /// - Returns: `nil` if it cannot be started.
  static func run(_ program: String, _ arguments: [String]) -> Result? {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else { return nil }
    defer { close(ends[0]) }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = unsafe posix_spawn_file_actions_t()
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, ends[1], STDERR_FILENO)
    unsafe posix_spawn_file_actions_addclose(&actions, ends[0])
    var words: [UnsafeMutablePointer<CChar>?] = unsafe ([program] + arguments).map { unsafe strdup($0) } + [nil]
    var child = pid_t()
    let failure = unsafe posix_spawnp(&child, program, &actions, nil, &words, environ)
    unsafe words.forEach { unsafe free($0) }
    unsafe posix_spawn_file_actions_destroy(&actions)
    close(ends[1])
    guard failure == 0 else { return nil }
    var output: [UInt8] = []
    while let piece = SystemCalls.read(ends[0], 1 << 16), !piece.isEmpty { output += piece }
    var status: Int32 = 0
    while unsafe waitpid(child, &status, 0) < 0, errno == EINTR {}
    // The upper byte is what the program said; a signal sets the lower one.
    return Result(status: status & 0x7F == 0 ? status >> 8 & 0xFF : -1, output: output)
  }
}
