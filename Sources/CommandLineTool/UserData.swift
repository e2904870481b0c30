import BundledData
import Dispatch
import Matching
import Morphology
import Synchronization
import Terminology
import TextModel

/// The lexicon and the glossary of a run: the user's files first, which therefore win, then the shipped ones.
struct UserData {
  let lexicon: Lexicon
  /// The glossary, compiled for matching.
  let matcher: TermMatcher

  /// - Throws: one message for every file that cannot be read and every row that is wrong.
  init(_ configuration: Configuration, console: any Console) throws(CommandFailure) {
    let lexiconFiles = try Self.files(configuration.lexicons, console: console) + BundledData.lexiconFiles
    let glossaryFiles = try GlossaryFiles(configuration, console: console)
    // Half of a short run is reading: the two go side by side.
    let results = Mutex(Results())
    DispatchQueue.concurrentPerform(iterations: 2) { part in
      if part == 0 {
        let lexicon = Self.lexicon(of: lexiconFiles)
        results.withLock { $0.lexicon = lexicon }
      } else {
        let (glossary, findings) = glossaryFiles.read()
        let matcher = findings.isEmpty ? TermMatcher(glossary) : nil
        results.withLock { ($0.matcher, $0.findings) = (matcher, findings) }
      }
    }
    let read = results.withLock { $0 }
    let findings = (read.lexicon?.findings ?? []) + read.findings
    guard findings.isEmpty, let lexicon = read.lexicon?.lexicon, let matcher = read.matcher else {
      throw CommandFailure(findings.map(\.description))
    }
    self.lexicon = lexicon
    self.matcher = matcher
  }

  private struct Results: Sendable {
    var lexicon: (lexicon: Lexicon, findings: [Finding])?
    var matcher: TermMatcher?
    var findings: [Finding] = []
  }

  /// The lexicon alone.
  static func lexicon(_ configuration: Configuration, console: any Console) throws(CommandFailure) -> Lexicon {
    let (lexicon, findings) = lexicon(
      of: try files(configuration.lexicons, console: console) + BundledData.lexiconFiles)
    if !findings.isEmpty { throw CommandFailure(findings.map(\.description)) }
    return lexicon
  }

  /// The glossary alone.
  static func glossary(_ configuration: Configuration, console: any Console) throws(CommandFailure) -> Glossary {
    let (glossary, findings) = try GlossaryFiles(configuration, console: console).read()
    if !findings.isEmpty { throw CommandFailure(findings.map(\.description)) }
    return glossary
  }

  private static func lexicon(of files: [DelimitedText]) -> (lexicon: Lexicon, findings: [Finding]) {
    var builder = LexiconBuilder()
    var findings: [Finding] = []
    for file in files { findings += LexiconReader().read(file, into: &builder) }
    return (Lexicon(builder), findings)
  }

  /// The glossary files of a run with what they take precedence over.
  private struct GlossaryFiles: Sendable {
    let own: [DelimitedText]
    let shipped: [DelimitedText]

    /// - Throws: if there is no such field.
    init(_ configuration: Configuration, console: any Console) throws(CommandFailure) {
      let fields = configuration.fields
      let own = try UserData.files(configuration.glossaries, console: console)
      let shipped = BundledData.glossaryFiles
      let isWanted = { (file: DelimitedText) in fields.isEmpty || fields.contains(BundledData.field(of: file.path)) }
      let known = Set((own + shipped).map { BundledData.field(of: $0.path) }).sorted()
      for field in fields where !known.contains(field) {
        let nearest = Spelling.nearest(to: field, among: known)
        throw CommandFailure(
          "there is no subject field “\(field)”, expected one of \(known.joined(separator: ", "))"
            + (nearest.map { "; did you mean \($0)?" } ?? ""), isUsage: true)
      }
      self.own = own.filter(isWanted)
      self.shipped = shipped.filter(isWanted)
    }

    func read() -> (Glossary, [Finding]) {
      var glossary = Glossary()
      var findings: [Finding] = []
      for (precedence, files) in [own, shipped].enumerated() {
        for file in files {
          findings += GlossaryReader().read(
            file, field: BundledData.field(of: file.path), precedence: precedence, into: &glossary)
        }
      }
      return (glossary, findings)
    }
  }

  static func files(_ paths: [String], console: any Console) throws(CommandFailure) -> [DelimitedText] {
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
