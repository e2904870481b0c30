import Rendering

/// The help pages, written from the tables that the program itself reads.
enum Help {
  static let programAbstract = "a translation aid for Indonesian news, from Indonesian to English"

  static func page(of group: CommandGroup, path: String) -> String {
    var page = "\(path): \(group.abstract)\n\nUsage: \(path) COMMAND [OPTION…] [FILE…|-]\n\nCommands:\n"
    page += rows(group.members.map { ($0.name, $0.abstract) })
    page += "\nOptions:\n" + rows(group.options.map { ($0.name, $0.help) })
    return page + "\n“\(path) COMMAND --help” tells more about a command.\n"
  }

  static func page(of command: any Command, path: String) -> String {
    var page = "\(path): \(command.abstract)\n\nUsage: \(path) \(command.synopsis)\n\n"
    for paragraph in command.discussion {
      page += EnglishProse.lines(of: paragraph, width: 96).joined(separator: "\n") + "\n\n"
    }
    page += "Options:\n"
    page += rows(command.options.map { (label(of: $0), $0.help) })
    page += "\nExamples:\n"
    for option in command.options where option.name != "help" { page += "  \(option.example)\n" }
    return page
  }

  private static func label(of option: CommandOption) -> String {
    let short = option.short.map { "-\($0), " } ?? "    "
    // Long lists of values would push the help text off the page.
    let value = option.value.map { $0.count > 28 ? " \(option.name.uppercased())" : " \($0)" } ?? ""
    return short + "--" + option.name + value
  }

  private static func rows(_ rows: [(String, String)]) -> String {
    let width = rows.map(\.0.count).max() ?? 0
    return rows.map { "  \($0.0)\(String(repeating: " ", count: width - $0.0.count))  \($0.1)\n" }.joined()
  }
}
