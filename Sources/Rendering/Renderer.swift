public import Annotation
import TextModel

/// Writes annotated documents in one format.
///
/// A renderer may keep what it rendered for a reading or a term, so one is used for one thread and one vocabulary at a time.
public protocol Renderer: Sendable {
  /// What stands before the first document.
  var prologue: [UInt8] { get }
  /// What stands between two documents.
  var separator: [UInt8] { get }
  /// What stands behind the last document.
  var epilogue: [UInt8] { get }

  /// Appends the document to `output`, as UTF-8.
  mutating func render(_ document: AnnotatedDocument, into output: inout [UInt8])
}

extension Renderer {
  public var prologue: [UInt8] { [] }
  public var separator: [UInt8] { [] }
  public var epilogue: [UInt8] { [] }
}

extension [UInt8] {
  mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { unsafe append(contentsOf: $0) }
  }

  @inline(__always)
  mutating func append(_ bytes: borrowing Span<UInt8>) {
    unsafe bytes.withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
  }

  mutating func append(text: String) { append(contentsOf: text.utf8) }

  mutating func append(spaces count: Int) {
    append(contentsOf: repeatElement(UInt8(ascii: " "), count: count))
  }

  mutating func append(decimal number: Int) {
    if number >= 10 { append(decimal: number / 10) }
    append(UInt8(truncatingIfNeeded: 48 + number % 10))
  }

  /// Appends `lower,upper` in decimal digits.
  mutating func append(bounds range: TextRange) {
    var digits = InlineArray<40, UInt8>(repeating: 0)
    var start = digits.count
    func write(_ number: Int) {
      var rest = number
      repeat {
        start -= 1
        digits[start] = UInt8(truncatingIfNeeded: 48 + rest % 10)
        rest /= 10
      } while rest > 0
    }
    write(range.upperBound)
    start -= 1
    digits[start] = UInt8(ascii: ",")
    write(range.lowerBound)
    append(digits.span.extracting(start...))
  }
}
