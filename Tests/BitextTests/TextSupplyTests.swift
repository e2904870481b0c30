import Bitext
import TestSupport
import Testing
import TextModel

@Suite struct TextSupplyTests {
  private static func bytes(_ bytes: [UInt8], pieces size: Int) throws -> [UInt8] {
    var supply = TextSupply(BytesInPieces(bytes, of: size))
    var result: [UInt8] = []
    while case let piece = try supply.next(), !piece.isEmpty { result += piece }
    return result
  }

  @Test("The byte order mark goes and all else comes", arguments: [1, 2, 3, 64, 65, 1000])
  func byteOrderMark(_ size: Int) throws {
    let text = Array(String(repeating: "Halo, dunia. ", count: 20).utf8)
    #expect(try Self.bytes([0xEF, 0xBB, 0xBF] + text, pieces: size) == text)
    #expect(try Self.bytes(text, pieces: size) == text)
    #expect(try Self.bytes([0xEF, 0xBB, 0xBF], pieces: size) == [])
  }

  @Test("A mark alone in its piece does not end the text")
  func markAlone() throws {
    let text = [UInt8](repeating: 0x61, count: 3)
    #expect(try Self.bytes([0xEF, 0xBB, 0xBF] + text, pieces: 3) == text)
  }

  @Test("UTF-16 is told by its mark or its NULs", arguments: [1, 2, 1000])
  func utf16(_ size: Int) {
    let text: [UInt8] = "Halo, dunia".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    for bytes in [text, [0xFF, 0xFE] + text] {
      #expect(throws: BitextError.undecodable(.notUTF8(encoding: "UTF-16LE"))) { try Self.bytes(bytes, pieces: size) }
    }
  }

  @Test("A text as a whole is read to its end, or refused")
  func wholeText() throws {
    var supply: any ByteSupply = BytesInPieces(Array("\u{FEFF}Halo.\n".utf8), of: 2)
    #expect(try supply.sourceText(id: "a").string == "Halo.\n")
    var endless: any ByteSupply = RepeatedBytes(String(repeating: "a", count: 1 << 20), count: .max)
    #expect(throws: BitextError.undecodable(.tooLarge(byteCount: 17 << 20, limit: 16 << 20))) {
      try endless.sourceText(id: "a")
    }
  }
}
