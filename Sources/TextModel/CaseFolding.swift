/// Folding of word forms for look-up: lower case and NFC.
///
/// | form | folded |
/// | --- | --- |
/// | `Undang-Undang` | `undang-undang` |
/// | `CAFÉ` (with a combining accent) | `café` |
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
    return Array(composed(text.lowercased()).utf8)
  }

  /// The text with letters and the accents behind them composed (NFC).
  public static func composed(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text.composedScalars)
    return String(view)
  }
}

extension String {
  /// The scalars of the canonical composition (NFC).
  ///
  /// Letters with one accent, which is all that Indonesian news has, are composed by a table; other sequences stay as
  /// they are.
  fileprivate var composedScalars: [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in unicodeScalars {
      if let last = result.last, let composed = latinCompositions[[last, scalar]] {
        result[result.count - 1] = composed
      } else {
        result.append(scalar)
      }
    }
    return result
  }
}

/// Base letter and combining mark → precomposed letter, for the letters of Latin-1 and Latin Extended-A.
private let latinCompositions: [[Unicode.Scalar]: Unicode.Scalar] = {
  var table: [[Unicode.Scalar]: Unicode.Scalar] = [:]
  for (mark, pairs) in [
    ("\u{300}", "aàeèiìoòuù"), ("\u{301}", "aáeéiíoóuúyýcćnńsśzź"), ("\u{302}", "aâeêiîoôuû"), ("\u{303}", "aãnñoõ"),
    ("\u{308}", "aäeëiïoöuüyÿ"), ("\u{30A}", "aåuů"), ("\u{327}", "cçsş"), ("\u{30C}", "cčsšzžeěrřnň"),
    ("\u{304}", "aāeēiīoōuū"), ("\u{306}", "aăgğ"), ("\u{328}", "aąeę"),
  ] as [(Unicode.Scalar, String)] {
    let scalars = Array(pairs.unicodeScalars)
    for index in stride(from: 0, to: scalars.count, by: 2) {
      table[[scalars[index], mark]] = scalars[index + 1]
      if let (base, composed) = capitals(scalars[index], scalars[index + 1]) { table[[base, mark]] = composed }
    }
  }
  return table
}()

private func capitals(_ base: Unicode.Scalar, _ composed: Unicode.Scalar) -> (Unicode.Scalar, Unicode.Scalar)? {
  let upper = (base.properties.uppercaseMapping.unicodeScalars, composed.properties.uppercaseMapping.unicodeScalars)
  guard upper.0.count == 1, upper.1.count == 1, let base = upper.0.first, let composed = upper.1.first else {
    return nil
  }
  return (base, composed)
}
