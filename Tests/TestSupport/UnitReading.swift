public import Bitext
import TextModel

/// What a reader makes of a file, as strings that tests compare.
public struct UnitReading {
  public private(set) var units: [TranslationUnit] = []
  /// As `path:line:column: severity: message`.
  public private(set) var findings: [String] = []
  public private(set) var error: BitextError?

  /// - Parameter pieceSize: how many bytes the file gives at once.
  public init(_ bytes: [UInt8], by reader: any TranslationUnitReader, pieceSize: Int = .max) {
    var reader = reader
    var supply: any ByteSupply = BytesInPieces(bytes, of: pieceSize)
    do {
      findings = try reader.read(&supply, path: "f") { units.append($0) }.map(\.description)
    } catch {
      self.error = error
    }
  }

  public init(_ text: String, by reader: any TranslationUnitReader, pieceSize: Int = .max) {
    self.init(Array(text.utf8), by: reader, pieceSize: pieceSize)
  }

  /// Each unit as `id: source = target`, without the id if it has none.
  public var pairs: [String] {
    units.map { unit in (unit.id.map { "\($0): " } ?? "") + "\(unit.source.text) = \(unit.target.text)" }
  }

  /// The error as `line:column: message`.
  public var failure: String? { error.map { error in (error.position.map { "\($0): " } ?? "") + "\(error)" } }
}

/// Bytes that come as slowly as they do from a pipe.
public struct BytesInPieces: ByteSupply {
  private var rest: ArraySlice<UInt8>
  private let size: Int

  public init(_ bytes: [UInt8], of size: Int) {
    rest = bytes[...]
    self.size = size
  }

  public mutating func next() -> [UInt8] {
    defer { rest = rest.dropFirst(size) }
    return Array(rest.prefix(size))
  }
}

/// Units without end, as a file of many gigabytes gives them.
public struct RepeatedBytes: ByteSupply {
  private let bytes: [UInt8]
  private var count: Int

  public init(_ text: String, count: Int) {
    bytes = Array(text.utf8)
    self.count = count
  }

  public mutating func next() -> [UInt8] {
    count -= 1
    return count < 0 ? [] : bytes
  }
}
