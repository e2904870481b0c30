/// Asks git which files have changed.
enum GitChanges {
  /// The files that differ from where the current branch left the revision, and those that git does not know yet; their
  /// real paths.
  ///
  /// - Parameter folder: a folder of the repository.
  /// - Throws: if there is no git, no repository, or no such revision.
  static func files(since revision: String, in folder: String) throws(CommandFailure) -> Set<String> {
    if revision.isEmpty || revision.hasPrefix("-") {
      throw CommandFailure("--changed-since is “\(revision)”, expected a revision: main, HEAD~1", isUsage: true)
    }
    let top = try run(["-C", folder, "rev-parse", "--show-toplevel"], revision).first ?? ""
    let root = top.hasSuffix("\n") ? String(top.dropLast()) : top
    // From the common ancestor: what others have changed meanwhile is not ours.
    let changed = try run(
      ["-C", root, "diff", "--name-only", "-z", "--diff-filter=d", "--merge-base", revision, "--"], revision)
    let new = try run(["-C", root, "ls-files", "--others", "--exclude-standard", "-z"], revision)
    return Set((changed + new).map { CheckInputs.real(root + "/" + $0) })
  }

  private static func run(_ arguments: [String], _ revision: String) throws(CommandFailure) -> [String] {
    guard let result = ChildProcess.run("git", arguments) else {
      throw CommandFailure("--changed-since \(revision): git cannot be run; install it or leave the option out")
    }
    let output = String(decoding: result.output, as: UTF8.self)
    guard result.status == 0 else {
      let reason = output.split(separator: "\n").first.map(String.init) ?? "no reason given"
      throw CommandFailure("--changed-since \(revision): git refuses: \(reason)")
    }
    return output.split(separator: "\0").map(String.init)
  }
}
