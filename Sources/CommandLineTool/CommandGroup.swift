/// Commands under one name: `padanan` itself, `padanan glossary`, and `padanan check`, which does something by itself too.
struct CommandGroup: CommandEntry {
  let name: String
  let abstract: String
  let members: [any CommandEntry]
  /// What the name does where no member is named.
  let main: (any Command)?
  /// The options that stand in place of a member, without those of the members.
  var options: [(name: String, help: String)] { [("--help", "show this help, or that of a command")] + moreOptions }
  private let moreOptions: [(name: String, help: String)]

  init(
    _ name: String, abstract: String, options: [(name: String, help: String)] = [], members: [any CommandEntry]
  ) {
    self.name = name
    self.abstract = abstract
    self.members = members
    main = nil
    moreOptions = options
  }

  /// A command that has others below its name.
  init(_ main: any Command, members: [any CommandEntry]) {
    name = main.name
    abstract = main.abstract
    self.members = members
    self.main = main
    moreOptions = []
  }

  func dispatch(
    _ arguments: ArraySlice<String>, path: String, console: any Console
  ) throws(CommandFailure) -> ExitStatus {
    if let main, !members.contains(where: { $0.name == arguments.first }) {
      return try main.dispatch(arguments, path: path, console: console)
    }
    guard let first = arguments.first else {
      console.writeError(Help.page(of: self, path: path))
      return .failure
    }
    let rest = arguments.dropFirst()
    switch first {
    case "--help", "-h":
      _ = console.write(Array(Help.page(of: self, path: path).utf8))
      return .success
    case "help":
      _ = console.write(Array(try helpPage(of: rest, path: path).utf8))
      return .success
    case _ where first.hasPrefix("-"):
      let nearest = Spelling.nearest(to: first, among: options.map(\.name))
      throw Self.unknown("option", first, nearest).with(helpPath: path)
    default:
      return try member(first, path: path).dispatch(rest, path: "\(path) \(first)", console: console)
    }
  }

  func helpPage(of words: ArraySlice<String>, path: String) throws(CommandFailure) -> String {
    if let main, !members.contains(where: { $0.name == words.first }) {
      return try main.helpPage(of: words, path: path)
    }
    guard let first = words.first else { return Help.page(of: self, path: path) }
    return try member(first, path: path).helpPage(of: words.dropFirst(), path: "\(path) \(first)")
  }

  private func member(_ name: String, path: String) throws(CommandFailure) -> any CommandEntry {
    if let member = members.first(where: { $0.name == name }) { return member }
    let nearest = Spelling.nearest(to: name, among: members.map(\.name)) ?? nestedName(name)
    throw Self.unknown("command", name, nearest).with(helpPath: path)
  }

  /// The words that lead to a command which was typed without its group.
  private func nestedName(_ name: String) -> String? {
    for case let group as CommandGroup in members where group.members.contains(where: { $0.name == name }) {
      return "\(group.name) \(name)"
    }
    return nil
  }

  private static func unknown(_ kind: String, _ word: String, _ nearest: String?) -> CommandFailure {
    CommandFailure("unknown \(kind) “\(word)”" + (nearest.map { "; did you mean \($0)?" } ?? ""), isUsage: true)
  }
}
