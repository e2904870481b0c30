#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension Double {
  var naturalLogarithm: Double { log(self) }
  /// The logarithm of base 2.
  var binaryLogarithm: Double { log2(self) }
  /// *e* to the power of the number.
  var exponential: Double { exp(self) }
}
