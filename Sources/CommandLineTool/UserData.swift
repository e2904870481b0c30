import BundledData
import Morphology
import Terminology
import TextModel

/// The lexicon and the glossary of a run: the user's files first, which therefore win, then the shipped ones.
struct UserData {
  let lexicon: Lexicon
  let glossary: Glossary

  /// - Parameter fields: the subject fields whose terms are used; all if none are named.
  /// - Throws: one message for every file that cannot be read and every row that is wrong.
  init(
    lexiconPaths: [String], glossaryPaths: [String], fields: [String] = [], console: any Console
  ) throws(CommandFailure) {
    var findings: [Finding] = []
    var lexicon = LexiconBuilder()
    for file in try Self.files(lexiconPaths, console: console) + BundledData.lexiconFiles {
      findings += LexiconReader().read(file, into: &lexicon)
    }
    let glossaryFiles = try Self.glossaryFiles(glossaryPaths, fields: fields, console: console)
    let (glossary, more) = Self.glossary(of: glossaryFiles)
    findings += more
    if !findings.isEmpty { throw CommandFailure(findings.map(\.description)) }
    self.lexicon = Lexicon(lexicon)
    self.glossary = glossary
  }

  /// The glossary alone.
  static func glossary(
    paths: [String], fields: [String], console: any Console
  ) throws(CommandFailure) -> Glossary {
    let (glossary, findings) = glossary(of: try glossaryFiles(paths, fields: fields, console: console))
    if !findings.isEmpty { throw CommandFailure(findings.map(\.description)) }
    return glossary
  }

  private static func glossary(of files: [DelimitedText]) -> (Glossary, [Finding]) {
    var glossary = Glossary()
    let findings = files.flatMap { GlossaryReader().read($0, field: BundledData.field(of: $0.path), into: &glossary) }
    return (glossary, findings)
  }

  /// The files of the subject fields, which their names are.
  private static func glossaryFiles(
    _ paths: [String], fields: [String], console: any Console
  ) throws(CommandFailure) -> [DelimitedText] {
    let files = try files(paths, console: console) + BundledData.glossaryFiles
    if fields.isEmpty { return files }
    let known = Set(files.map { BundledData.field(of: $0.path) }).sorted()
    for field in fields where !known.contains(field) {
      let nearest = Spelling.nearest(to: field, among: known)
      throw CommandFailure(
        "there is no subject field “\(field)”, expected one of \(known.joined(separator: ", "))"
          + (nearest.map { "; did you mean \($0)?" } ?? ""), isUsage: true)
    }
    return files.filter { fields.contains(BundledData.field(of: $0.path)) }
  }

  private static func files(_ paths: [String], console: any Console) throws(CommandFailure) -> [DelimitedText] {
    var files: [DelimitedText] = []
    for path in paths {
      for input in try InputFiles([path], extensions: ["tsv"]).inputs {
        guard case .file(let path) = input else { throw CommandFailure("a lexicon or glossary is a file, found “-”") }
        let bytes = try InputFiles.bytes(of: input, as: .table, console: console)
        do {
          let (text, findings) = try DelimitedText.repaired(bytes, path: path)
          if !findings.isEmpty { throw CommandFailure(findings.map(\.description)) }
          files.append(text)
        } catch let error as TextDecodingError {
          throw CommandFailure("\(path)\(error.position.map { ":\($0)" } ?? ""): error: \(error)")
        } catch let error as CommandFailure {
          throw error
        } catch {
          throw CommandFailure("\(path): \(error)")
        }
      }
    }
    return files
  }
}
