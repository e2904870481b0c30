public import Morphology

/// The object-language line and the gloss line of the Leipzig Glossing Rules.
///
/// | morphs | segmentation | glosses |
/// | --- | --- | --- |
/// | *mengirimkan* | `meng-kirim-kan` | `ACT-send-APPL` |
/// | *anak-anaknya* | `anak~anak=nya` | `child~PL=3` |
///
/// Rule 2 sets `-` between morphs and `=` before clitics, rule 10 `~` before a reduplication.
public enum LeipzigGlossing {
  public static func segmentation(of morphs: [Morph]) -> String { joined(morphs) { word($0.form) } }

  public static func glosses(of morphs: [Morph]) -> String { joined(morphs) { word($0.gloss) } }

  /// The morphs with the separators of the rules between them.
  ///
  /// - Parameters:
  ///   - text: what is written of each morph.
  ///   - separator: how a separator is written.
  static func joined(
    _ morphs: [Morph], separator: (String) -> String = { $0 }, text: (Morph) -> String
  ) -> String {
    var line = ""
    for (index, morph) in morphs.enumerated() {
      if index > 0 { line += separator(Self.separator(between: morphs[index - 1], and: morph)) }
      line += text(morph)
    }
    return line
  }

  /// The text as one word: a hyphen or space in it is no boundary.
  static func word(_ text: String) -> String {
    text.utf8.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: " ") }
      ? text.replacing("-", with: "\u{2011}").replacing(" ", with: ".") : text
  }

  private static func separator(between left: Morph, and right: Morph) -> String {
    if right.kind == .reduplication
      || left.kind == .reduplication && right.kind != .clitic && right.kind != .suffix && right.kind != .circumfix
    {
      return "~"
    }
    return left.kind == .clitic || right.kind == .clitic ? "=" : "-"
  }
}
