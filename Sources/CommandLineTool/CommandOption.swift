/// A flag of a command: its name, its value, its help and an example.
struct CommandOption: Sendable {
  /// Without the dashes.
  let name: String
  /// A single letter without the dash.
  let short: String?
  /// What stands for the value in the help; `nil` for a switch.
  let value: String?
  /// The values that are allowed, if they are few.
  let choices: [String]
  let help: String
  let example: String
  /// Whether the option may be given more than once.
  let isRepeatable: Bool

  init(
    _ name: String, short: String? = nil, value: String? = nil, choices: [String] = [], isRepeatable: Bool = false,
    help: String, example: String
  ) {
    self.name = name
    self.short = short
    self.value = value ?? (choices.isEmpty ? nil : choices.joined(separator: "|"))
    self.choices = choices
    self.help = help
    self.example = example
    self.isRepeatable = isRepeatable
  }

  static let help = CommandOption("help", short: "h", help: "show this help", example: "padanan annotate --help")

  // The options that several commands have; each takes a command that the option is put into, for the example.

  static func glossary(example: (String) -> String) -> CommandOption {
    CommandOption(
      "glossary", short: "g", value: "FILE|FOLDER", isRepeatable: true,
      help: "add terms that win over the shipped ones", example: example("--glossary house-terms.tsv"))
  }

  static func field(example: (String) -> String) -> CommandOption {
    CommandOption(
      "field", value: "FIELD", isRepeatable: true, help: "use only the terms of this subject field",
      example: example("--field diplomacy"))
  }

  static func lexicon(example: (String) -> String) -> CommandOption {
    CommandOption(
      "lexicon", value: "FILE|FOLDER", isRepeatable: true, help: "add words that win over the shipped ones",
      example: example("--lexicon words.tsv"))
  }

  static func report(example: (String) -> String) -> CommandOption {
    CommandOption(
      "output", short: "o", value: "FILE", help: "write to FILE, whole or not at all; its name chooses the format",
      example: example("--output report.html"))
  }

  static func width(example: (String) -> String) -> CommandOption {
    CommandOption(
      "width", short: "w", value: "COLUMNS", help: "the width of text output (default: the terminal's, else 100)",
      example: example("--width 72"))
  }

  static func color(example: (String) -> String) -> CommandOption {
    CommandOption(
      "color", choices: ["auto", "always", "never"],
      help: "colours in text output (default: auto, on a terminal; NO_COLOR is honoured)",
      example: example("--color always"))
  }

  static func jobs(example: (String) -> String) -> CommandOption {
    CommandOption(
      "jobs", short: "j", value: "N", help: "how many threads work on many documents (default: all processors)",
      example: example("--jobs 1"))
  }
}
