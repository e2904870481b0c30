import Foundation

/// Asks git which files have changed.
enum GitChanges {
  /// The files that differ from where the current branch left the revision, and those that git does not know yet; their
  /// real paths.
  ///
  /// - Throws: if there is no git, no repository, or no such revision.
  static func files(since revision: String) throws(CommandFailure) -> Set<String> {
    if revision.isEmpty || revision.hasPrefix("-") {
      throw CommandFailure("--changed-since is “\(revision)”, expected a revision: main, HEAD~1", isUsage: true)
    }
    let top = try run(["rev-parse", "--show-toplevel"], revision).first ?? ""
    let root = top.hasSuffix("\n") ? String(top.dropLast()) : top
    // From the common ancestor: what others have changed meanwhile is not ours.
    let changed = try run(
      ["-C", root, "diff", "--name-only", "-z", "--diff-filter=d", "--merge-base", revision, "--"], revision)
    let new = try run(["-C", root, "ls-files", "--others", "--exclude-standard", "-z"], revision)
    return Set((changed + new).map { CheckInputs.real(root + "/" + $0) })
  }

  private static func run(_ arguments: [String], _ revision: String) throws(CommandFailure) -> [String] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    process.standardInput = FileHandle.nullDevice
    let data: Data
    let complaint: Data
    do {
      try process.run()
      data = try output.fileHandleForReading.readToEnd() ?? Data()
      complaint = try errors.fileHandleForReading.readToEnd() ?? Data()
    } catch {
      throw CommandFailure("--changed-since \(revision): git cannot be run; install it or leave the option out")
    }
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      let reason =
        String(decoding: complaint, as: UTF8.self).split(separator: "\n").first.map(String.init) ?? "no reason given"
      throw CommandFailure("--changed-since \(revision): git refuses: \(reason)")
    }
    return String(decoding: data, as: UTF8.self).split(separator: "\0").map(String.init)
  }
}
