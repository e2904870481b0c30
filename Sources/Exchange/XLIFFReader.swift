public import Bitext
public import TextModel

/// Reads translation units from XLIFF 1.2 and 2.x.
///
/// | XLIFF | unit | id |
/// | --- | --- | --- |
/// | 1.2 | a `trans-unit`; its `alt-trans` and `seg-source` are passed over | that of the `trans-unit` |
/// | 2.x | a `segment`; `ignorable` is passed over | that of the `unit`, and `unit/segment` if it has several |
///
/// What `translate="no"` says of a file, group or unit holds for all inside until something says `yes`; such units do
/// not go out. A unit without `target` goes out with an empty one. So does one that repeats the source and that its
/// state calls untouched (`new` and `needs-translation` of 1.2, `initial` of 2.x): programs fill in the source for
/// people to overwrite. Every other text of a target counts, whatever its state. Notes are those of the unit.
/// ``InlineCode`` says what is read of inline codes. The number of a unit counts all segments of the document.
///
/// Formats: XLIFF 1.2 (OASIS, 2008), XLIFF 2.0 to 2.2 (OASIS, 2014 to 2025).
public struct XLIFFReader: TranslationUnitReader {
  public init() {}

  public func read(
    _ supply: inout any ByteSupply, path: String, receive: (TranslationUnit) -> Void
  ) throws(BitextError) -> [Finding] {
    var units = XLIFFUnits(path: path)
    try units.readUnits(from: &supply, receive: receive)
    return units.findings.findings
  }
}
