/// Pieces that texts are put together from to try what reads and writes them.
enum HostileText {
  static let pieces = [
    " ", " ", "\n", "\r\n", "\r", "\t", "\u{A0}", "\u{3000}", "\u{200B}", "\u{2028}", "\u{FEFF}", "\u{85}", "\u{0}",
    "kerja sama", "Presiden", "a", "é", "e\u{301}", "\u{301}", "“", "”", "’", "\"", "'", "`", "*", "_", "~~", "[x](y)",
    "#1", "@ana", "$5", "\\", "|", "<b>", "</script>", "</style>", "<!--", "-->", "]]>", "&", "&amp;", "%", "%0A", "::",
    ",",
    "::error::", "##[error]", "</details>", "{", "}", "\u{1B}[31m", "\u{1B}]0;x\u{7}", "\u{9B}2J", "\u{7F}", "\u{8}",
    "\u{202E}",
    "\u{2066}", "\u{200F}", "\u{200D}", "\u{FFFE}", "\u{FFFF}", "👍🏽", "👩‍👩‍👧", "🇮🇩", "🇮", "习近平", "한국", "ا",
  ]
}
