import Testing
import TestSupport
import TextModel

@testable import CommandLineTool

/// Input that is no text: each is refused by its name and place, and the other inputs still come out.
@Suite struct UnreadableTextTests {
  @Test(
    "What is no text is refused with the place and the reason",
    arguments: [
      ([], ": the text is empty; there is nothing to annotate"),
      (Array(" \n\t\r\n".utf8), ": the text is empty; there is nothing to annotate"),
      ([0xEF, 0xBB, 0xBF], ": the text is empty; there is nothing to annotate"),
      (
        Array("Satu.\nDua é ".utf8) + [0xFF, 0x20],
        ":2:7: invalid UTF-8: byte 0xFF at offset 13; convert the text to UTF-8"
      ),
      (Array("Satu\r\n".utf8) + [0x80], ":2:1: invalid UTF-8: byte 0x80 at offset 6;"),
      (Array("Halo ".utf8) + [0xC3], ":1:6: invalid UTF-8: byte 0xC3 at offset 5;"),
      ([0xED, 0xA0, 0x80], ":1:1: invalid UTF-8: byte 0xED at offset 0;"),
      (Array("Satu.\nDu\0a.".utf8), ":2:3: NUL byte at offset 8: this is not a text;"),
      (
        [0xFF, 0xFE] + utf16("Halo dunia."),
        ": the text is UTF-16LE, expected UTF-8; convert it first: iconv -f UTF-16LE"
      ),
      (utf16("Halo dunia."), ": the text is UTF-16LE, expected UTF-8;"),
      ([0xFE, 0xFF] + [0, 0x48, 0, 0x61], ": the text is UTF-16BE, expected UTF-8;"),
    ] as [([UInt8], String)])
  func refused(bytes: [UInt8], message: String) throws {
    let folder = try TemporaryFolder()
    let bad = try folder.write("bad.txt", bytes)
    let good = try folder.write("good.txt", "Presiden tiba.")
    let run = folder.run("annotate", bad, good)
    #expect(run.status == .failure)
    #expect(run.errors.hasPrefix("padanan: \(bad)\(message)"), "\(run.errors)")
    #expect(run.errors.lines.count == 1)
    #expect(run.output.hasPrefix(good + "\n\n  [Presiden]"))
  }

  @Test("A text of nothing but spaces that are no ASCII is empty too")
  func otherSpaces() {
    let run = TemporaryFolder.run("annotate", input: "\u{A0}\u{3000}\n\u{2028}")
    #expect(run.errors == "padanan: standard input: the text is empty; there is nothing to annotate\n")
  }

  @Test("A text of one line that is over the limit is refused")
  func tooLarge() throws {
    let size = 17 << 20
    #expect(size > SourceText.maximumByteCount)
    let folder = try TemporaryFolder()
    let file = try folder.write("besar.txt", [UInt8](repeating: UInt8(ascii: "a"), count: size))
    let run = folder.run("annotate", file)
    #expect(run.status == .failure)
    #expect(run.output == "")
    let limit = SourceText.maximumByteCount
    let reason = "the text is longer than the \(limit) bytes that one document may have"
    #expect(run.errors.hasPrefix("padanan: \(file): \(reason)"), "\(run.errors)")
    #expect(run.errors.lines.count == 1)
  }

  @Test("A text whose one line has 300,000 letters is annotated")
  func longLine() {
    let letters = String(repeating: "a", count: 300_000)
    let run = TemporaryFolder.run("annotate", "-f", "conllu", input: letters)
    #expect(run.status == .success)
    #expect(run.output.lines.contains("# text = " + letters))
  }

  @Test("Terminal escapes of the text reach no output raw", arguments: ["text", "json", "jsonl", "conllu"])
  func escapes(format: String) throws {
    let text = "Presiden \u{1B}[31mtiba\u{1B}]0;x\u{7} \u{9B}2J\u{7F}.\n"
    for arguments in [["-f", format], ["-f", format, "--morphemes"]] {
      let run = TemporaryFolder.run(arguments: ["annotate"] + arguments, input: text)
      #expect(run.status == .success)
      let controls = run.output.unicodeScalars.filter { $0.properties.generalCategory == .control }
      #expect(controls.allSatisfy { $0 == "\n" || $0 == "\t" && format == "conllu" })
    }
  }

  @Test("A name with escapes is shown without them")
  func escapesInName() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("a\u{1B}[31m\u{9B}\n.txt", "Presiden tiba.")
    for format in ["text", "json", "conllu"] {
      let run = folder.run("annotate", "-f", format, file)
      #expect(run.status == .success)
      #expect(!run.output.unicodeScalars.contains("\u{1B}"))
      #expect(!run.output.unicodeScalars.contains("\u{9B}"))
    }
  }

  private static func utf16(_ text: String) -> [UInt8] {
    text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
  }
}
