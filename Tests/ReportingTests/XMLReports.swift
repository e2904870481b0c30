import Foundation
import FoundationXML
import Testing

/// The XML of a report as a parser sees it.
enum XMLReports {
  static func root(_ output: [UInt8]) throws -> XMLElement {
    try #require(XMLDocument(data: Data(output), options: [.nodePreserveWhitespace]).rootElement())
  }
}

extension XMLElement {
  func children(_ name: String) -> [XMLElement] { elements(forName: name) }

  subscript(name: String) -> String? { attribute(forName: name)?.stringValue }
}
