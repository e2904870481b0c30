public import Annotation
import Matching
import Morphology
import TextModel
import Terminology
import Tokenization

/// CoNLL-U, the ten columns of Universal Dependencies; clitics are words of a multiword token.
///
/// The lemma is the root, as the Indonesian treebanks have it; gloss, morphs and terms stand in the last column.
public struct CoNLLURenderer: Renderer {
  public init() {}

  public mutating func render(_ document: AnnotatedDocument, into output: inout [UInt8]) {
    if document.sentences.isEmpty { return }
    output.append(text: "# newdoc id = \(Self.oneLine(document.source.id))\n")
    for (index, sentence) in document.sentences.enumerated() {
      output.append(text: "# sent_id = \(Self.oneLine(document.source.id))-\(index + 1)\n# text = ")
      append(textOf: sentence, in: document, to: &output)
      output.append("\n")
      append(wordsOf: sentence, in: document, to: &output)
      output.append("\n")
    }
  }

  /// The sentence with one space wherever white space stands.
  private func append(textOf sentence: AnnotatedSentence, in document: AnnotatedDocument, to output: inout [UInt8]) {
    for index in sentence.words {
      append(form: document.source.string(in: document.words[index].range), to: &output)
      if hasSpace(after: index, in: sentence, of: document) { output.append(UInt8(ascii: " ")) }
    }
  }

  private func hasSpace(after index: Int, in sentence: AnnotatedSentence, of document: AnnotatedDocument) -> Bool {
    index + 1 < sentence.words.upperBound
      && document.words[index].range.upperBound < document.words[index + 1].range.lowerBound
  }

  private func append(wordsOf sentence: AnnotatedSentence, in document: AnnotatedDocument, to output: inout [UInt8]) {
    var number = 1
    for index in sentence.words {
      let word = document.words[index]
      let reading = document.reading(of: word)
      let text = document.source.string(in: word.range)
      let hasStop = Self.isAbbreviation(text)
      let form = hasStop ? String(text.dropLast()) : text
      let isLast = index + 1 == sentence.words.upperBound
      let spaceAfter = isLast || hasSpace(after: index, in: sentence, of: document)
      let parts = SyntacticWord.words(of: form, reading: reading, isInName: word.isCapitalizedInside)
      let terms = sentence.matches.filter { $0.words.lowerBound == index }.map { document.glossary[$0.term].concept }
      var miscellaneous: [String] = []
      if let gloss = reading.gloss { miscellaneous.append("Gloss=\(Self.value(gloss))") }
      if reading.morphs.count > 1 {
        miscellaneous.append("Morphs=\(Self.value(LeipzigGlossing.segmentation(of: reading.morphs)))")
        miscellaneous.append("MorphGloss=\(Self.value(LeipzigGlossing.glosses(of: reading.morphs)))")
      }
      if !terms.isEmpty { miscellaneous.append("Term=\(Self.value(terms.joined(separator: ",")))") }
      if parts.count > 1 {
        output.append(text: "\(number)-\(number + parts.count - 1)\t")
        append(form: form, to: &output)
        output.append("\t_\t_\t_\t_\t_\t_\t_\t")
        output.append(text: spaceAfter ? "_\n" : "SpaceAfter=No\n")
      } else if !spaceAfter || hasStop {
        miscellaneous.append("SpaceAfter=No")
      }
      for part in parts {
        output.append(text: "\(number)\t")
        append(form: part.form, to: &output)
        output.append(UInt8(ascii: "\t"))
        append(form: hasStop && part.lemma.hasSuffix(".") ? String(part.lemma.dropLast()) : part.lemma, to: &output)
        let last = part.isHost && !miscellaneous.isEmpty ? miscellaneous.joined(separator: "|") : "_"
        output.append(text: "\t\(part.partOfSpeech.rawValue)\t_\t_\t_\t_\t_\t\(last)\n")
        number += 1
      }
      if hasStop {
        output.append(text: "\(number)\t.\t.\tPUNCT\t_\t_\t_\t_\t_\t\(spaceAfter ? "_" : "SpaceAfter=No")\n")
        number += 1
      }
    }
  }

  /// Whether the form is an abbreviation with a stop at its end alone, which is a token of its own in the treebanks: *Dr.*,
  /// *R.*, but not *S.H.*
  private static func isAbbreviation(_ form: String) -> Bool {
    form.utf8.count > 1 && form.utf8.last == UInt8(ascii: ".")
      && form.utf8.dropLast().allSatisfy { ($0 | 0x20) &- UInt8(ascii: "a") < 26 }
  }

  /// Column text in NFC, without the characters that would break the row.
  private func append(form: String, to output: inout [UInt8]) {
    if form.utf8.allSatisfy({ $0 > 0x1F && $0 < 0x7F }) {
      output.append(text: form.isEmpty ? "_" : form)
    } else {
      output.append(text: CaseFolding.composed(Self.oneLine(form)))
    }
  }

  private static func oneLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map {
          $0.properties.generalCategory == .control || $0 == "\u{2028}" || $0 == "\u{2029}" ? "\u{FFFD}" : $0
        }))
  }

  private static func value(_ text: String) -> String { oneLine(text.replacing("|", with: "/")) }
}

/// A word of the syntax: a host or one of its clitics.
private struct SyntacticWord {
  let form: String
  let lemma: String
  let partOfSpeech: PartOfSpeech
  let isHost: Bool

  /// - Parameter isInName: whether the word stands in a name, where it is a proper noun and its own lemma.
  static func words(of form: String, reading: Reading, isInName: Bool) -> [SyntacticWord] {
    let before = reading.morphs.prefix { $0.kind == .clitic }
    let behind = reading.morphs.reversed().prefix { $0.kind == .clitic }.reversed()
    let isProper = isInName && reading.kind == .word && inflected.contains(reading.partOfSpeech)
    let partOfSpeech = isProper ? .properNoun : reading.partOfSpeech
    func lemma(of host: String) -> String { isProper || reading.lemma.isEmpty ? host : reading.lemma }
    guard !before.isEmpty || !behind.isEmpty else {
      return [SyntacticWord(form: form, lemma: lemma(of: form), partOfSpeech: partOfSpeech, isHost: true)]
    }
    var host = Substring(form)
    var first: [SyntacticWord] = []
    for clitic in before {
      first.append(SyntacticWord(clitic, form: String(host.prefix(clitic.form.count))))
      host = host.dropFirst(clitic.form.count)
    }
    var last: [SyntacticWord] = []
    for clitic in behind.reversed() {
      last.insert(SyntacticWord(clitic, form: String(host.suffix(clitic.form.count))), at: 0)
      host = host.dropLast(clitic.form.count)
    }
    if host.hasSuffix("-") { host = host.dropLast() }
    let name = String(host)
    return first + [SyntacticWord(form: name, lemma: lemma(of: name), partOfSpeech: partOfSpeech, isHost: true)] + last
  }

  /// What a name may be made of, prepositions and pronouns aside.
  private static let inflected: Set<PartOfSpeech> = [.noun, .verb, .adjective, .adverb, .auxiliary, .other]

  private init(form: String, lemma: String, partOfSpeech: PartOfSpeech, isHost: Bool) {
    self.form = form
    self.lemma = lemma
    self.partOfSpeech = partOfSpeech
    self.isHost = isHost
  }

  private init(_ clitic: Morph, form: String) {
    let function = CliticFunction(of: clitic)
    self.init(form: form, lemma: function.lemma, partOfSpeech: function.partOfSpeech, isHost: false)
  }
}
