/// Whether text output has colours: as `--color` says, and by itself only on a terminal that takes them.
struct ColorChoice {
  let usesColor: Bool

  /// - Parameter writesFile: whether the output goes to a file.
  init(_ arguments: ArgumentList, writesFile: Bool, console: any Console) {
    let choice = arguments.value(of: "color") ?? "auto"
    let mayColor =
      !writesFile && console.isOutputTerminal && console.environment["NO_COLOR", default: ""].isEmpty
      && console.environment["TERM"] != "dumb"
    usesColor = choice == "always" || choice == "auto" && mayColor
  }
}
