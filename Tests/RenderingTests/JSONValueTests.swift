import Foundation
import Testing

@testable import Rendering

@Suite struct JSONValueTests {
  @Test("Members are sorted by name; those without a value are left out, null stays")
  func members() {
    let value: JSONValue = ["b": 1, "a": .null, "c": nil, "B": true]
    #expect(written(value, .compact) == #"{"B":true,"a":null,"b":1}"#)
  }

  @Test("A list is written like an array of the same elements", arguments: [0, 1, 3])
  func list(count: Int) {
    let elements: [JSONValue] = (0..<count).map { ["n": .number($0)] }
    for layout in [JSONValue.Layout.compact, .indented] {
      #expect(written(.list(elements.lazy.map(\.self)), layout) == written(.array(elements), layout))
    }
  }

  @Test("An indented value has a member a line and plain arrays on one")
  func indented() {
    let value: JSONValue = [
      "empty": [:], "plain": [1, "x", .null], "nested": [["range": [0, 5]], []], "none": .list([JSONValue]()),
    ]
    let expected = """
      {
        "empty": {},
        "nested": [
          {
            "range": [0, 5]
          },
          []
        ],
        "none": [],
        "plain": [1, "x", null]
      }
      """
    #expect(written(value, .indented) == expected)
  }

  @Test("A reader gets back what was written, in either layout")
  func readBack() throws {
    let text = "“café”\n\t\"\\ \u{1B}[31m \u{9B}2J \u{202E} 👩‍👩‍👧 </script>"
    let value: JSONValue = [text: [.string(text), .number(-7), false]]
    for layout in [JSONValue.Layout.compact, .indented] {
      let object = try #require(
        JSONSerialization.jsonObject(with: Data(written(value, layout).utf8)) as? [String: [NSObject]])
      #expect(object == [text: [text as NSString, -7 as NSNumber, false as NSNumber]])
    }
  }

  private func written(_ value: JSONValue, _ layout: JSONValue.Layout) -> String {
    var output: [UInt8] = []
    value.write(to: &output, layout: layout)
    return String(decoding: output, as: UTF8.self)
  }
}
