import FoundationEssentials
import Rendering
import ReportPageBytes

/// The style and the script of a page, and the policy that allows them and nothing else.
struct HTMLAssets {
  let style: [UInt8]
  let script: [UInt8]

  /// Of the page of findings.
  static let check = unsafe HTMLAssets(
    style: bytes(of: padanan_report_style()), script: bytes(of: padanan_report_script()))
  /// Of the page of coverage, which looks like that of findings.
  static let coverage = unsafe HTMLAssets(
    style: bytes(of: padanan_report_style()) + bytes(of: padanan_coverage_style()),
    script: bytes(of: padanan_coverage_script()))

  /// Source: W3C Content Security Policy Level 3, section 2.3.1 (`'none'`, hashes).
  var policy: String {
    """
    default-src 'none'; style-src '\(Self.hash(of: style))'; script-src '\(Self.hash(of: script))'; base-uri 'none'; \
    form-action 'none'
    """
  }

  /// Writes the head of the page.
  func appendHead(title: String, to page: inout XMLWriter) {
    page.element("head") { page in
      page.newline()
      page.empty("meta", ["charset": "utf-8"])
      page.newline()
      page.empty("meta", ["http-equiv": "Content-Security-Policy", "content": policy])
      page.newline()
      page.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
      page.newline()
      page.empty("meta", ["name": "color-scheme", "content": "light dark"])
      page.newline()
      page.element("title", text: title)
      page.newline()
      page.element("style") { $0.raw(style) }
      page.newline()
    }
  }

  private static func hash(of content: [UInt8]) -> String {
    "sha256-" + Data(SHA256.digest(of: content)).base64EncodedString()
  }

  private static func bytes(of file: PadananReportPageFile) -> [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.size))
  }
}
