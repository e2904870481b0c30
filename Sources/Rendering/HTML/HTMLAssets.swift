import FoundationEssentials
import InterlinearPageBytes

/// The style and the script of the page, and the policy that allows them and nothing else.
enum HTMLAssets {
  static let style = unsafe bytes(of: padanan_interlinear_style())
  static let script = unsafe bytes(of: padanan_interlinear_script())

  /// No source but these two, and so no network.
  ///
  /// Source: W3C Content Security Policy Level 3, section 2.3.1 (`'none'`, hashes).
  static let policy = """
    default-src 'none'; style-src '\(hash(of: style))'; script-src '\(hash(of: script))'; base-uri 'none'; \
    form-action 'none'
    """

  private static func hash(of content: [UInt8]) -> String {
    "sha256-" + Data(SHA256.digest(of: content)).base64EncodedString()
  }

  private static func bytes(of file: PadananInterlinearPageFile) -> [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.size))
  }
}
