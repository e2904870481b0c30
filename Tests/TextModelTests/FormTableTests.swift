import TestSupport
import Testing
import TextModel

@Suite struct FormTableTests {
  private struct TaggedForm: Hashable {
    let bytes: [UInt8]
    let tag: UInt32
  }

  /// Strings that share their first bytes often: few letters, NUL among them, and lengths around 8, 16 and 32.
  private func randomForm(_ generator: inout SeededGenerator) -> [UInt8] {
    let prefix = generator.element(of: ["", "", "ber", "keberang", "mempertanggungja", "mempertanggungjawabkan-memper"])
    let letters = Array("ab\0é".utf8)
    let count = Int.random(in: 0...6, using: &generator)
    let tail = generator.element(of: [0, 0, 0, 40, 300])
    return Array(prefix.utf8) + (0..<count + tail).map { $0 < count ? generator.element(of: letters) : 0x7A }
  }

  @Test("A table numbers strings as a dictionary does", arguments: 1...8)
  func agreesWithDictionary(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var table = FormTable(capacity: 1)
    var dictionary: [[UInt8]: Int32] = [:]
    for _ in 0..<1_500 {
      let form = randomForm(&generator)
      if Bool.random(using: &generator) {
        let expected = dictionary[form] ?? Int32(dictionary.count)
        let inserted = table.insert(form)
        #expect(inserted.id == expected)
        #expect(inserted.isNew == (dictionary[form] == nil))
        dictionary[form] = expected
      } else {
        #expect(table.id(of: form) == dictionary[form])
      }
    }
    #expect(table.count == dictionary.count)
    #expect(dictionary.count > 64, "the table has grown")
    #expect(dictionary.allSatisfy { table.id(of: $0.key) == $0.value })
  }

  @Test("Strings in a buffer are found by their bytes, not by their neighbours", arguments: 1...4)
  func stringsInBuffer(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let letters = Array("abc".utf8)
    let buffer =
      (0..<400).map { _ in generator.element(of: letters) } + [UInt8](repeating: 0xFF, count: FormTable.padding)
    var table = FormTable()
    var dictionary: [TaggedForm: Int32] = [:]
    for _ in 0..<1_000 {
      let start = Int.random(in: 0..<400, using: &generator)
      let indices = start..<min(400, start + Int.random(in: 0...24, using: &generator))
      let tag = UInt32.random(in: 0...3, using: &generator) * 85
      let form = TaggedForm(bytes: Array(buffer[indices]), tag: tag)
      #expect(table.id(of: indices, in: buffer.span, tag: tag) == dictionary[form])
      let inserted = table.insert(indices, in: buffer.span, tag: tag)
      #expect(inserted.isNew == (dictionary[form] == nil))
      dictionary[form] = inserted.id
    }
    #expect(table.count == dictionary.count)
    #expect(Set(dictionary.values).count == dictionary.count)
  }

  @Test("Tags tell equal strings apart, also after the table has grown")
  func tags() {
    let buffer = Array("mempertanggungjawabkan".utf8) + [UInt8](repeating: 0, count: FormTable.padding)
    var table = FormTable(capacity: 1)
    for tag in UInt32(0)..<256 {
      for (place, count) in [3, 16, 22].enumerated() {
        #expect(table.insert(0..<count, in: buffer.span, tag: tag).id == Int32(tag) * 3 + Int32(place))
      }
    }
    for tag in UInt32(0)..<256 { #expect(table.id(of: 0..<22, in: buffer.span, tag: tag) == Int32(tag) * 3 + 2) }
    #expect(table.id(of: 0..<4, in: buffer.span, tag: 7) == nil)
  }

  @Test("The form of an inserted string is the same from a buffer and by itself")
  func bothWays() {
    var table = FormTable()
    let buffer = Array("dan rakyat jelata".utf8) + [UInt8](repeating: 0x78, count: FormTable.padding)
    #expect(table.insert(4..<10, in: buffer.span).isNew)
    #expect(table.id(of: Array("rakyat".utf8)) == 0)
    #expect(table.insert(Array("rakyat jelata".utf8)).id == 1)
    #expect(table.id(of: 4..<17, in: buffer.span) == 1)
  }

  @Test("Long strings that differ in their last byte only are different", arguments: [9, 16, 17, 32, 33, 1_024])
  func lastByte(_ count: Int) {
    let form = [UInt8](repeating: 0x61, count: count)
    var table = FormTable()
    #expect(table.insert(form).id == 0)
    #expect(table.insert(form.dropLast() + [0x62]).id == 1)
    #expect(table.insert(Array(form.dropLast())).id == 2)
    #expect(table.id(of: form) == 0)
    #expect(table.id(of: form + [0x61]) == nil)
  }

  @Test("A buffer without padding is refused")
  func unpaddedBuffer() async {
    await #expect(processExitsWith: .failure) {
      let buffer = Array("rakyat".utf8)
      _ = FormTable().id(of: 0..<6, in: buffer.span)
    }
  }
}
