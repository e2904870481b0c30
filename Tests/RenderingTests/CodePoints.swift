extension String {
  /// The text of code points in hexadecimal: `65 301` is é.
  init(codePoints: String) {
    self.init(
      String.UnicodeScalarView(
        codePoints.split(separator: " ").map { digits in
          guard let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) else {
            preconditionFailure("\(digits) is no code point")
          }
          return scalar
        }))
  }
}
