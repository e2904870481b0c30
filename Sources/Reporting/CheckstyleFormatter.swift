import Rendering
import TextModel
public import Verification

/// The XML of Checkstyle, which many CI servers and editors read; columns are Unicode scalars.
///
/// Findings that are not listed are said as one of the first file.
public struct CheckstyleFormatter: FindingFormatter {
  public init() {}

  public func format(_ report: CheckReport) -> [UInt8] {
    var xml = XMLWriter()
    xml.declaration()
    xml.element("checkstyle", ["version": "8.0"]) { xml in
      xml.newline()
      for document in report.documents { Self.append(document.path, document.entries.map(\.finding), to: &xml) }
      for path in report.cleanDocuments { Self.append(path, [], to: &xml) }
      if let notice = report.cutNotice() {
        let path = report.entries.first?.finding.place.path ?? report.summary.documentPaths.first ?? ""
        xml.element("file", ["name": VisibleText.visible(path)]) { xml in
          xml.empty("error", ["line": "1", "severity": "info", "message": notice, "source": "padanan"])
        }
        xml.newline()
      }
    }
    xml.newline()
    return xml.bytes
  }

  private static func append(_ path: String, _ findings: [BitextFinding], to xml: inout XMLWriter) {
    xml.element("file", ["name": VisibleText.visible(path)]) { xml in
      for finding in findings {
        let location = FindingLocation(finding)
        xml.newline()
        xml.empty(
          "error",
          [
            "line": String(location.line),
            "column": location.scalars.map { String($0.lowerBound) },
            "severity": severities[finding.severity],
            "message": VisibleText.visible(finding.message),
            "source": "padanan.\(finding.check.rawValue)",
          ])
      }
      if !findings.isEmpty { xml.newline() }
    }
    xml.newline()
  }

  private static let severities: [Finding.Severity: String] = [.error: "error", .warning: "warning", .note: "info"]
}
