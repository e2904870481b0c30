/// Makes any text into LaTeX that prints it.
enum LaTeXEscaping {
  /// What stands for the characters that TeX, or one of the packages for glosses, acts on.
  private static let replacements: [Unicode.Scalar: String] = [
    "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "$": "\\$", "&": "\\&", "#": "\\#", "%": "\\%", "_": "\\_",
    "^": "\\textasciicircum{}", "~": "\\textasciitilde{}", "\"": "\\textquotedbl{}", "'": "\\textquotesingle{}",
    "`": "\\textasciigrave{}", "<": "\\textless{}", ">": "\\textgreater{}", "|": "\\textbar{}",
    // Ligatures, and the marks that expex reads: `//` ends a line, `@` and `+` set words together and apart.
    "-": "{-}", "/": "{/}", "@": "{@}", "+": "{+}", "[": "{[}", "]": "{]}", "?": "{?}", "!": "{!}", ",": "{,}",
    "\u{A0}": "~", "\u{2011}": "\\mbox{-}",
    "\n": " ", "\r": " ", "\t": " ", "\u{2028}": " ", "\u{2029}": " ",
  ]

  /// The text in LaTeX; control characters are made visible, and so is what no font has.
  static func escaped(_ text: String) -> String {
    if text.utf8.allSatisfy({ plain.contains($0) }) { return text }
    var result = ""
    var font = Font.text
    for scalar in text.unicodeScalars {
      let next = Font(of: scalar, after: font)
      if next != font {
        if font.isRun { result += "}" }
        if next.isRun { result += "\\\(next.rawValue){" }
        font = next
      }
      let code = String(scalar.value, radix: 16, uppercase: true)
      if next == .symbol {
        result += "\\padanansymbol{\(code)}{\(scalar)}"
      } else if next == .text, replacements[scalar] == nil, VisibleText.isControl(scalar) {
        result += "\\textless{}U{+}\(code)\\textgreater{}"
      } else if let replacement = replacements[scalar] {
        result += replacement
      } else if !(next == .text && isInvisible(scalar)) {
        result.unicodeScalars.append(scalar)
      }
    }
    return font.isRun ? result + "}" : result
  }

  private static let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 .;:()=*".utf8)

  /// What sets a character: a font for runs of them, or a command for each symbol; by the name of the command.
  private enum Font: String {
    case text, cjk = "padanancjk", script = "padananscript", symbol = "padanansymbol"

    var isRun: Bool { self == .cjk || self == .script }

    /// Marks and joiners stay in the font of what they stand behind.
    init(of scalar: Unicode.Scalar, after font: Font) {
      switch scalar.value {
      case 0x300...0x36F: self = font == .symbol ? .text : font
      case _ where LaTeXEscaping.isInvisible(scalar): self = font.isRun ? font : .text
      case 0x2028, 0x2029: self = .text
      case _ where VisibleText.isControl(scalar): self = .text
      case 0x20..<0x250, 0x1E00..<0x1F00, 0x2010...0x205E, 0x20AC: self = .text
      case 0x1100...0x11FF, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFD:
        self = .cjk
      case 0x370..<0x2000: self = .script
      default: self = .symbol
      }
    }
  }

  /// Joiners and variation selectors, which the text font need not have.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200D, 0xFE00...0xFE0F, 0xFEFF: true
    default: false
    }
  }

  /// The commands for what the text font lacks; a symbol that no font has is printed by its number.
  static let preamble = #"""
    \usepackage{fontspec}
    \IfFontExistsTF{Noto Sans CJK SC}{\newfontfamily\padanancjkfont{Noto Sans CJK SC}}{\let\padanancjkfont\relax}
    \IfFontExistsTF{DejaVu Sans}{\newfontfamily\padananscriptfont{DejaVu Sans}}{\let\padananscriptfont\relax}
    \newcommand\padanancjk[1]{{\padanancjkfont #1}}
    \newcommand\padananscript[1]{{\padananscriptfont #1}}
    \newcommand\padanansymbol[2]{{\padananscriptfont\iffontchar\font"#1 #2\else\textless U+#1\textgreater\fi}}

    """#
}
