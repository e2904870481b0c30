import BundledData
import FoundationEssentials
import Morphology
import Terminology
import TextModel

/// The lexicon and the glossary of a run: the user's files first, which therefore win, then the shipped ones.
struct UserData {
  let lexicon: Lexicon
  let glossary: Glossary

  /// - Throws: one message for every file that cannot be read and every row that is wrong.
  init(lexiconPaths: [String], glossaryPaths: [String], console: any Console) throws(CommandFailure) {
    var findings: [Finding] = []
    var lexicon = LexiconBuilder()
    for file in try Self.files(lexiconPaths, console: console) + BundledData.lexiconFiles {
      findings += LexiconReader().read(file, into: &lexicon)
    }
    var glossary = Glossary()
    for file in try Self.files(glossaryPaths, console: console) + BundledData.glossaryFiles {
      findings += GlossaryReader().read(file, field: BundledData.field(of: file.path), into: &glossary)
    }
    if !findings.isEmpty { throw CommandFailure(findings.map(\.description)) }
    self.lexicon = Lexicon(lexicon)
    self.glossary = glossary
  }

  private static func files(_ paths: [String], console: any Console) throws(CommandFailure) -> [DelimitedText] {
    var files: [DelimitedText] = []
    for path in paths {
      for input in try InputFiles([path], extensions: ["tsv"]).inputs {
        guard case .file(let path) = input else { throw CommandFailure("a lexicon or glossary is a file, found “-”") }
        let bytes = try InputFiles.bytes(of: input, console: console)
        do {
          _ = try SourceText(bytes, id: path)
        } catch {
          let place = error.position.map { ":\($0)" } ?? ""
          throw CommandFailure("\(path)\(place): error: \(error)")
        }
        files.append(DelimitedText(bytes, path: path))
      }
    }
    return files
  }
}
