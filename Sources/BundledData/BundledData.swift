import BundledDataBytes
public import Morphology
public import Terminology
public import TextModel

/// The lexicon and the glossaries that the program ships with, read from its own binary.
public enum BundledData {
  /// The files of the lexicon, with their paths in the repository.
  public static var lexiconFiles: [DelimitedText] {
    unsafe files(padanan_lexicon_files(), count: padanan_lexicon_file_count())
  }

  /// The glossary files, one a subject field, with their paths in the repository.
  public static var glossaryFiles: [DelimitedText] {
    unsafe files(padanan_glossary_files(), count: padanan_glossary_file_count())
  }

  /// The shipped lexicon by itself.
  ///
  /// - Precondition: its files are well-formed, which the repository's tests see to.
  public static func lexicon() -> Lexicon {
    var builder = LexiconBuilder()
    let findings = lexiconFiles.flatMap { LexiconReader().read($0, into: &builder) }
    precondition(findings.isEmpty, "the shipped lexicon is malformed: \(findings)")
    return Lexicon(builder)
  }

  /// The shipped glossary by itself.
  ///
  /// - Precondition: its files are well-formed, which the repository's tests see to.
  public static func glossary() -> Glossary {
    var glossary = Glossary()
    let findings = glossaryFiles.flatMap { GlossaryReader().read($0, field: field(of: $0.path), into: &glossary) }
    precondition(findings.isEmpty, "the shipped glossary is malformed: \(findings)")
    return glossary
  }

  /// The subject field of a glossary file: its name without folder and extension.
  public static func field(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.split(separator: ".").first ?? name)
  }

  private static func files(_ first: UnsafePointer<PadananBundledFile>?, count: Int) -> [DelimitedText] {
    guard let first = unsafe first else { return [] }
    return (0..<count).map { index in
      let file = unsafe first[index]
      let bytes = unsafe UnsafeBufferPointer(start: file.bytes, count: file.size)
      return unsafe DelimitedText(program: bytes, path: String(cString: file.path))
    }
  }
}
