/// What all the program's prose needs: lines, and numbers of things.
public enum EnglishProse {
  /// The words of `text` on lines of at most `width` columns; a longer word has a line of its own.
  public static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, DisplayWidth.width(of: line) + 1 + DisplayWidth.width(of: String(word)) > width {
        lines.append(line)
        line = String(word)
      } else {
        line += (line.isEmpty ? "" : " ") + word
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// `1 term`, `2 terms`.
  public static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// `once`, `twice`, `3 times`.
  public static func times(_ number: Int) -> String { number == 1 ? "once" : number == 2 ? "twice" : "\(number) times" }
}
