import Bitext

/// The bytes of an input, for readers of translation units.
final class InputSupply: ByteSupply {
  private let stream: ByteStream

  init(_ stream: consuming ByteStream) { self.stream = stream }

  func next() throws(BitextError) -> [UInt8] {
    do {
      return try stream.read(1 << 18)
    } catch {
      throw .unreadable(error.messages.joined(separator: "; "))
    }
  }
}
