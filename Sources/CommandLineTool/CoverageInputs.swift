import Verification

/// The texts that `coverage` counts: plain ones, and JSON Lines by their names or by `--input`.
struct CoverageInputs {
  /// The inputs of either form.
  private(set) var groups: [(inputs: [InputFiles.Input], isJSONLines: Bool)]

  /// - Parameter format: what `--input` says; otherwise the names tell.
  init(_ operands: [String], format: String?) throws(CommandFailure) {
    let extensions = format == "jsonl" ? ["jsonl"] : format == "text" ? ["txt"] : ["txt", "jsonl"]
    let inputs = try InputFiles(operands, extensions: extensions).inputs
    let isJSONLines = { (input: InputFiles.Input) in
      format.map { $0 == "jsonl" } ?? input.name.id.lowercased().hasSuffix(".jsonl")
    }
    groups = [(inputs.filter { !isJSONLines($0) }, false), (inputs.filter(isJSONLines), true)]
  }

  /// Leaves out the files that a pattern matches.
  mutating func leaveOut(_ patterns: [PathPattern]) {
    for index in groups.indices {
      groups[index].inputs.removeAll { input in
        input.name.path.map { path in patterns.contains { $0.matches(path) } } ?? false
      }
    }
  }
}
