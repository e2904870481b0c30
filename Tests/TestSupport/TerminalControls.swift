/// The characters that a terminal acts on: controls but the line feed, and bidirectional controls.
public enum TerminalControls {
  public static func found(in output: [UInt8], butFor allowed: Set<Unicode.Scalar> = ["\n"]) -> [String] {
    let bidirectional: Set<UInt32> = Set([0x61C, 0x200E, 0x200F]).union(0x202A...0x202E).union(0x2066...0x2069)
    return String(decoding: output, as: UTF8.self).unicodeScalars.compactMap { scalar in
      let isControl = scalar.properties.generalCategory == .control || bidirectional.contains(scalar.value)
      return isControl && !allowed.contains(scalar) ? "U+" + String(scalar.value, radix: 16) : nil
    }
  }
}
