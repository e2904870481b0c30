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
  public static func segmentation(of morphs: [Morph]) -> String { joined(morphs, \.form) }

  public static func glosses(of morphs: [Morph]) -> String { joined(morphs, \.gloss) }

  private static func joined(_ morphs: [Morph], _ text: (Morph) -> String) -> String {
    var line = ""
    for (index, morph) in morphs.enumerated() {
      if index > 0 { line += separator(between: morphs[index - 1], and: morph) }
      // A hyphen or space inside a morph is no boundary.
      line += text(morph).replacing("-", with: "\u{2011}").replacing(" ", with: ".")
    }
    return line
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
