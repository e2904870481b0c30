import Testing

@testable import Rendering

@Suite struct LaTeXEscapingTests {
  @Test(
    "Characters that TeX, a font or a package of glosses acts on print themselves",
    arguments: [
      ("Jakarta.", "Jakarta."), ("\\a", "\\textbackslash{}a"), ("$5 & 3%", "\\$5 \\& 3\\%"), ("#", "\\#"),
      ("{_}^~", "\\{\\_\\}\\textasciicircum{}\\textasciitilde{}"), ("--", "{-}{-}"), ("//", "{/}{/}"),
      ("@+[]", "{@}{+}{[}{]}"), ("\"'`", "\\textquotedbl{}\\textquotesingle{}\\textasciigrave{}"),
      ("习近平x", "\\padanancjk{习近平}x"), ("\u{1B}[", "\\textless{}U{+}1B\\textgreater{}{[}"),
      ("👍", "\\padanansymbol{1F44D}{👍}"), ("\u{202E}x", "\\textless{}U{+}202E\\textgreater{}x"),
      ("e\u{301}\u{200B}", "e\u{301}"), ("кот", "\\padananscript{кот}"), ("a\nb", "a b"),
    ])
  func escaping(text: String, expected: String) {
    #expect(Array(LaTeXEscaping.escaped(text).unicodeScalars) == Array(expected.unicodeScalars))
  }
}
