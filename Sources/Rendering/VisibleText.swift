/// Makes the characters of a text that a terminal or a page would act on visible.
public enum VisibleText {
  /// Control characters as their pictures (`␛`), bidirectional controls by their code points.
  public static func visible(_ text: String) -> String {
    if text.unicodeScalars.allSatisfy(DisplayWidth.isPlain) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0...0x1F: result.append(Unicode.Scalar(0x2400 + scalar.value) ?? "?")
      case 0x7F: result.append("\u{2421}")
      case _ where isControl(scalar):
        result.append(contentsOf: "<U+\(String(scalar.value, radix: 16, uppercase: true))>".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether the scalar has no picture of its own but does something: the controls of C0 and C1, DEL, and those that change
  /// the direction of what stands around them.
  ///
  /// Source: Unicode Standard Annex 9, section 2 (directional formatting characters).
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F, 0x61C: true
    default: false
    }
  }

  /// Appends a part of a text, visible, and returns how many columns it takes.
  static func append(_ bytes: [UInt8], _ range: Range<Int>, to output: inout [UInt8]) -> Int {
    let span = bytes.span
    if let width = plainWidth(of: span, range) {
      output.append(span.extracting(range))
      return width
    }
    let text = visible(String(decoding: bytes[range], as: UTF8.self))
    output.append(text: text)
    return DisplayWidth.width(of: text)
  }

  /// The columns of a text all of whose scalars are plain, as nearly all are; `nil` for any other.
  private static func plainWidth(of bytes: borrowing Span<UInt8>, _ range: Range<Int>) -> Int? {
    var width = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      if byte < 0x80 {
        if byte < 0x20 || byte == 0x7F { return nil }
        index += 1
      } else if byte == 0xE2, index + 2 < range.upperBound {
        // Dashes and quotation marks: U+2010 to U+2027, and U+2030 to U+205E.
        let tail = UInt16(bytes[index + 1]) << 8 | UInt16(bytes[index + 2])
        guard 0x8090...0x80A7 ~= tail || 0x80B0...0x80BF ~= tail || 0x8180...0x819E ~= tail else { return nil }
        index += 3
      } else {
        guard 0xC3...0xCB ~= byte, index + 1 < range.upperBound else { return nil }
        index += 2
      }
      width += 1
    }
    return width
  }
}
