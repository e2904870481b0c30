/// The texts that `coverage` counts: plain ones, and JSON Lines by their names or by `--input`.
struct CoverageInputs {
  /// The inputs of either form.
  let groups: [(inputs: [InputFiles.Input], isJSONLines: Bool)]

  /// - Parameter format: what `--input` says; otherwise the names tell.
  init(_ operands: [String], format: String?) throws(CommandFailure) {
    let extensions = format == "jsonl" ? ["jsonl"] : format == "text" ? ["txt"] : ["txt", "jsonl"]
    let inputs = try InputFiles(operands, extensions: extensions).inputs
    let isJSONLines = { (input: InputFiles.Input) in
      format.map { $0 == "jsonl" } ?? input.name.id.lowercased().hasSuffix(".jsonl")
    }
    groups = [(inputs.filter { !isJSONLines($0) }, false), (inputs.filter(isJSONLines), true)]
  }
}
