import Foundation
import TestSupport
import Testing
import Verification

@testable import CommandLineTool

@Suite struct ConfigurationTests {
  private static let words = "lemma\tpos\tglosses\troot\tflags\nzonabaru\tnoun\tnew zone\t\t\n"
  private static let terms = [
    "concept\tterm\ttype\tpos\tpreferred\tadmitted\tdeprecated\tmatch\tnote",
    "new-zone\tzona emas\tfull\tnoun\tGolden Zone\t\t\tinflected\t", "",
  ].joined(separator: "\n")

  private func folder(_ configuration: String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    _ = try folder.write("desk/words.tsv", Self.words)
    _ = try folder.write("desk/house.tsv", Self.terms)
    _ = try folder.write("desk/news/today/article.txt", "Zonabaru dan zona emas itu milik Mahkamah Konstitusi.")
    _ = try folder.write("desk/.padanan.json", configuration)
    return folder
  }

  @Test("The nearest configuration above the file names words, terms and fields; its paths start where it stands")
  func nearest() throws {
    let folder = try folder("{ lexicons: ['words.tsv'], glossaries: ['house.tsv'], fields: ['house'] } // desk")
    let run = folder.run("annotate", folder.path("desk/news/today/article.txt"))
    #expect(run.status == .success)
    #expect(run.output.contains("new zone"))
    #expect(run.output.contains("[Golden Zone]"))
    #expect(!run.output.contains("[Constitutional Court]"))
  }

  @Test("The command line comes before the configuration, which may be left out")
  func precedence() throws {
    let folder = try folder("{ lexicons: ['words.tsv'], glossaries: ['house.tsv'], fields: ['house'] }")
    let article = folder.path("desk/news/today/article.txt")
    let fields = folder.run("annotate", "--field", "state-institutions", article)
    #expect(fields.output.contains("[Constitutional Court]"))
    #expect(!fields.output.contains("[Golden Zone]"))
    let none = folder.run("annotate", "--no-config", article)
    #expect(!none.output.contains("new zone"))
    #expect(none.output.contains("[Constitutional Court]"))
    let other = try folder.write("other.json", "{\"lexicons\": [\"desk/words.tsv\"]}")
    let named = folder.run("annotate", "--config", other, article)
    #expect(named.output.contains("new zone"))
    #expect(!named.output.contains("[Golden Zone]"))
  }

  @Test(
    "A configuration that is wrong is refused with its path and what was expected",
    arguments: [
      (
        "{ lexicon: ['words.tsv'] }",
        "unknown key “lexicon”, expected one of lexicons, glossaries, fields, ignore, "
      ),
      ("{ lexicons: 'words.tsv' }", "“lexicons” has the wrong type, expected a list of strings"),
      ("{ lexicons: [1] }", "“lexicons[0]” has the wrong type, expected a list of strings"),
      ("{ lexicons: [", "the configuration is no JSON5, expected {glossaries: "),
      ("[]", "the configuration has the wrong type"),
      ("{ checks: { 'missing-terms': 'off' } }", "“checks” has “missing-terms”, expected one of missing-term, "),
      ("{ checks: { 'missing-term': 'of' } }", "“missing-term” has “of”, expected one of note, warning, error, off"),
      ("{ spelling: 'gb' }", "“spelling” has “gb”, expected one of us, uk"),
      ("{ renderings: ['x'] }", "“renderings” has the wrong type, expected renderings by concept"),
      ("{ lexicons: ['absent.tsv'] }", "absent.tsv: no such file or folder; check the path"),
      ("{ fields: ['diplomaci'] }", "there is no subject field “diplomaci”"),
    ])
  func wrong(configuration: String, message: String) throws {
    let folder = try folder(configuration)
    let run = folder.run("annotate", folder.path("desk/news/today/article.txt"))
    #expect(run.status == .failure)
    #expect(run.output == "")
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test("A named configuration that is missing is an error, a missing one is none")
  func missing() throws {
    let folder = try TemporaryFolder()
    let article = try folder.write("article.txt", "Rumah.")
    #expect(folder.run("annotate", article).status == .success)
    let run = folder.run("annotate", "--config", folder.path("absent.json"), article)
    #expect(run.status == .failure)
    #expect(run.errors.contains("the configuration cannot be read"))
  }
}

@Suite struct ConfigurationSchemaTests {
  private static var schema: [String: Any] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/CommandLineTool/padanan-configuration.schema.json")
    let data = (try? Data(contentsOf: file)) ?? Data()
    return (try? JSONSerialization.jsonObject(with: data)) as? [String: Any] ?? [:]
  }

  @Test("The schema names the keys that the program reads")
  func keys() throws {
    let properties = try #require(Self.schema["properties"] as? [String: Any])
    #expect(properties.keys.sorted() == ConfigurationFile.Key.allCases.map(\.rawValue).sorted())
  }

  @Test("The schema names the checks and the values that the program knows")
  func values() throws {
    let properties = try #require(Self.schema["properties"] as? [String: [String: Any]])
    let checks = try #require(properties["checks"]?["properties"] as? [String: Any])
    #expect(checks.keys.sorted() == CheckID.allCases.map(\.rawValue).sorted())
    #expect(properties["repeats"]?["enum"] as? [String] == CheckSettings.Repeats.allCases.map(\.rawValue))
    #expect(properties["spelling"]?["enum"] as? [String] == CheckSettings.Spelling.allCases.map(\.rawValue))
  }
}
