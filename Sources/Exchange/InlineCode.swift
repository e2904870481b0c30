/// The elements that stand for formatting inside a segment of XLIFF or TMX.
///
/// | element | of | what is read of it |
/// | --- | --- | --- |
/// | `g` `mrk` `pc` `hi` | XLIFF 1.2, XLIFF 2.x, TMX | the text inside |
/// | `x` `bx` `ex` `bpt` `ept` `ph` `it` `sub` | XLIFF 1.2 | nothing |
/// | `ph` `sc` `ec` `sm` `em` | XLIFF 2.x | nothing |
/// | `bpt` `ept` `ph` `it` `ut` `sub` | TMX | nothing |
///
/// `Klik <ph id="1">&lt;b&gt;</ph>di sini` is *Klik di sini*. A code that breaks the line keeps the words apart:
/// `Halo,<x id="1" ctype="lb"/>dunia` is *Halo, dunia*.
enum InlineCode {
  /// The elements of which nothing is read, not even what is inside.
  static let unread: Set = ["x", "bx", "ex", "bpt", "ept", "ph", "it", "ut", "sub", "sc", "ec", "sm", "em"]

  private static let typeAttributes = ["ctype", "type", "subType"]
  private static let breaks: Set = ["lb", "pb", "xlf:lb", "xlf:pb"]

  static func isBreak(_ element: XMLElement) -> Bool {
    typeAttributes.contains { element[$0].map(breaks.contains) ?? false }
  }
}
