/// Folding of word forms for look-up: lower case and NFC.
///
/// | form | folded |
/// | --- | --- |
/// | `Undang-Undang` | `undang-undang` |
/// | `CAFÉ` (with a combining accent) | `café` |
/// | `Ka’bah` | `ka'bah` |
public enum CaseFolding {
  /// `bytes` with the ASCII letters in lower case, as long as the original.
  public static func asciiLowercased(_ bytes: [UInt8]) -> [UInt8] {
    bytes.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
  }

  /// The same, followed by the zeros that ``FormTable`` needs behind what it looks up.
  public static func paddedLowercased(_ bytes: [UInt8]) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: bytes.count + FormTable.padding) { buffer, count in
      for index in bytes.indices {
        unsafe buffer[index] = bytes[index] &- 0x41 < 26 ? bytes[index] | 0x20 : bytes[index]
      }
      for index in 0..<FormTable.padding { unsafe buffer[bytes.count + index] = 0 }
      count = bytes.count + FormTable.padding
    }
  }

  /// The folded form of any text, for those that are not plain ASCII.
  public static func folded(_ text: String) -> [UInt8] {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return asciiLowercased(Array(text.utf8)) }
    return Array(composed(text.lowercased().replacing("\u{2019}", with: "'")).utf8)
  }

  /// The text with the letters of Latin-1 and Latin Extended-A composed from letter and mark (NFC), without soft hyphens.
  public static func composed(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text.composedScalars)
    return String(view)
  }
}

extension String {
  /// The scalars of the canonical composition (NFC) for letters with one mark, without soft hyphens.
  fileprivate var composedScalars: [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in unicodeScalars where scalar != softHyphen {
      if let last = result.last, scalar.properties.canonicalCombiningClass != .notReordered,
        let composed = latinLetters["\(last)\(scalar)"]
      {
        result[result.count - 1] = composed
      } else {
        result.append(scalar)
      }
    }
    return result
  }
}

private let softHyphen: Unicode.Scalar = "\u{AD}"

/// The letters of Latin-1 and Latin Extended-A by their own text: strings are equal if they are canonically equivalent,
/// so that a letter and its mark find the letter composed of them.
private let latinLetters: [String: Unicode.Scalar] = {
  var letters: [String: Unicode.Scalar] = [:]
  for scalar in (0xC0...0x17F).compactMap(Unicode.Scalar.init) { letters[String(scalar)] = scalar }
  return letters
}()
