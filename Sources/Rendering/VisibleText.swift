/// Makes the characters of a text that a terminal would act on visible.
public enum VisibleText {
  /// Control characters as their pictures (`␛`), bidirectional controls by their code points.
  public static func visible(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy(DisplayWidth.isPlain) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0...0x1F: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
      case 0x7F: result.append("\u{2421}")
      case 0x80...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x61C:
        result.append(contentsOf: "<U+\(String(scalar.value, radix: 16, uppercase: true))>".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
