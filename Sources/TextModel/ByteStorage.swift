/// Bytes that an array holds, or that are part of the program and are read where they stand.
@safe struct ByteStorage: Sendable {
  @safe private enum Owner {
    case array([UInt8])
    case program(UnsafeBufferPointer<UInt8>)
  }

  // Neither changes as long as the program runs.
  private nonisolated(unsafe) let owner: Owner

  init(_ array: [UInt8]) {
    unsafe owner = .array(array)
  }

  /// - Precondition: nobody writes to the bytes or takes them away as long as the program runs.
  @unsafe init(program bytes: UnsafeBufferPointer<UInt8>) {
    unsafe owner = .program(bytes)
  }

  /// A copy, unless an array holds them.
  var array: [UInt8] {
    switch unsafe owner {
    case .array(let array): array
    case .program(let bytes): unsafe Array(bytes)
    }
  }

  func withSpan<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    switch unsafe owner {
    case .array(let array): body(array.span)
    case .program(let bytes): body(unsafe bytes.span)
    }
  }
}
