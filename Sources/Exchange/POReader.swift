public import Bitext
public import TextModel

/// Reads translation units from gettext PO files whose messages are Indonesian and whose translations are English.
///
/// | PO | unit |
/// | --- | --- |
/// | `msgid` and `msgstr` | source and target; the id is `msgctxt` |
/// | `msgid`, `msgid_plural`, `msgstr[0]`, `msgstr[1]` … | the first with `msgstr[0]`, the second with each of the others; the ids are `msgctxt[0]` … |
/// | `# …` and `#. …` | notes |
/// | the entry of the empty `msgid` | none: it is the header, whose charset and languages are checked |
/// | entries marked `fuzzy` | none, they are counted in a note: gettext does not use them |
/// | `#~ …` | none, they are obsolete |
///
/// A malformed entry is reported and passed over up to the next one. The number of a unit counts the units of all
/// entries but obsolete ones and the header. The line of a text is that of its first string that is not empty.
///
/// Format: GNU gettext manual, “The Format of PO Files”; strings have the escapes of C but not `\u`.
public struct POReader: TranslationUnitReader {
  /// The longest entry, in bytes.
  private let limit: Int

  public init() { self.init(limit: SourceText.maximumByteCount) }

  init(limit: Int) { self.limit = limit }

  public func read(
    _ supply: inout any ByteSupply, path: String, receive: (TranslationUnit) -> Void
  ) throws(BitextError) -> [Finding] {
    var lines = TextLines(supply)
    defer { supply = lines.supply }
    var entries = POEntries(path: path, limit: limit)
    while let line = try lines.next() {
      for unit in try entries.take(line) { receive(unit) }
    }
    for unit in try entries.finish() { receive(unit) }
    return entries.findings
  }
}
