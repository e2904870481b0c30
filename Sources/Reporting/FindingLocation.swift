import Verification

/// Where in the file of its translation a finding stands.
struct FindingLocation {
  /// From 1.
  let line: Int
  /// The columns in Unicode scalars from 1, end exclusive; those of the whole translation if the finding is about no part of
  /// it. `nil` unless the translation stands on the line as it is.
  let scalars: Range<Int>?
  /// The same in UTF-8 bytes.
  let bytes: Range<Int>?
  /// What may be written over the columns.
  let replacement: String?

  init(_ finding: BitextFinding) {
    line = finding.place.line
    let text = finding.target.text
    guard let scalar = finding.place.scalarColumn, let byte = finding.place.byteColumn,
      !text.utf8.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
    else {
      (scalars, bytes, replacement) = (nil, nil, nil)
      return
    }
    let parts = finding.target.parts
    let isPart = finding.target.hasPlace
    let (lead, marked) = isPart ? (parts.before, parts.marked) : ("", text[...])
    let firstScalar = scalar + lead.unicodeScalars.count
    scalars = firstScalar..<firstScalar + marked.unicodeScalars.count
    let firstByte = byte + lead.utf8.count
    bytes = firstByte..<firstByte + marked.utf8.count
    replacement = isPart && !marked.isEmpty ? finding.expected.first.flatMap(Self.verbatim) : nil
  }

  /// The rendering, unless some format of translations would write one of its characters in another way.
  private static func verbatim(_ rendering: String) -> String? {
    rendering.isEmpty || rendering.utf8.contains { $0 < 0x20 || escaped.contains($0) } ? nil : rendering
  }

  private static let escaped = Set("\"&<>\\".utf8)
}
