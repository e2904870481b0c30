public import Annotation
import Matching
import Morphology
import TextModel
import Terminology

/// A document as an indented tree, with everything in it: for tests, and for the curious.
public struct DumpRenderer: Renderer {
  public init() {}

  public mutating func render(_ document: AnnotatedDocument, into output: inout [UInt8]) {
    var tree = Tree()
    tree.line("document \(Self.quoted(document.source.id)) \(document.source.bytes.count) bytes")
    tree.nested { tree in
      for range in document.boilerplate {
        tree.line("boilerplate \(range) \(Self.quoted(document.source.string(in: range)))")
      }
      for paragraph in document.paragraphs {
        tree.line("paragraph")
        tree.nested { tree in
          for sentence in document.sentences[paragraph] { Self.append(sentence, of: document, to: &tree) }
        }
      }
      for binding in document.acronyms {
        let acronym = document.source.string(in: document.words[binding.acronym].range)
        let term = binding.term.map { " is \(document.glossary.concept(of: $0))" } ?? ""
        tree.line("acronym \(Self.quoted(acronym)) of \(Self.quoted(document.text(of: binding.longForm)))\(term)")
      }
    }
    output += tree.bytes
  }

  private static func append(_ sentence: AnnotatedSentence, of document: AnnotatedDocument, to tree: inout Tree) {
    tree.line("sentence \(sentence.range)")
    tree.nested { tree in
      for index in sentence.words { append(document.words[index], at: index, of: document, to: &tree) }
      for (number, match) in sentence.matches.enumerated() {
        append(match, number: number, of: document, to: &tree)
      }
      for term in sentence.passedOver {
        tree.line(
          "passed over \(term.words) \(quoted(document.text(of: term.words))) "
            + "\(document.glossary.concept(of: term.term)): \(term.reason.rawValue)")
      }
      if let translation = sentence.translation { tree.line("translation \(quoted(translation))") }
      if sentence.sharesTranslation { tree.line("translated with the next") }
    }
  }

  private static func append(
    _ word: AnnotatedWord, at index: Int, of document: AnnotatedDocument, to tree: inout Tree
  ) {
    let reading = document.reading(of: word)
    let marks = (word.isCapitalizedInside ? " capital" : "") + (reading.isGuess ? " guess" : "")
    let form = quoted(document.source.string(in: word.range))
    tree.line("word \(index) \(word.range) \(form) \(reading.kind.rawValue) \(reading.partOfSpeech.rawValue)\(marks)")
    tree.nested { tree in
      if !reading.lemma.isEmpty { tree.line("lemma \(quoted(reading.lemma))") }
      if !reading.glosses.isEmpty { tree.line("glosses \(reading.glosses.map(quoted).joined(separator: " "))") }
      if reading.morphs.count > 1 {
        for morph in reading.morphs {
          tree.line("\(morph.kind.rawValue) \(quoted(morph.form)) \(quoted(morph.gloss))")
        }
      }
    }
  }

  private static func append(
    _ match: TermMatch, number: Int, of document: AnnotatedDocument, to tree: inout Tree
  ) {
    let container = match.container.map { " inside term \($0)" } ?? ""
    tree.line(
      "term \(number) \(match.words) \(quoted(document.text(of: match.words))) \(match.kind.rawValue)\(container)")
    tree.nested { tree in
      for id in [match.term] + match.rivals {
        let term = document.glossary[id]
        tree.line(
          "concept \(VisibleText.visible(term.concept)) \(VisibleText.visible(term.field)) \(quoted(term.preferred))")
      }
    }
  }

  private static func quoted(_ text: String) -> String { "“\(VisibleText.visible(text))”" }

  /// Lines that stand as deep as they are nested.
  private struct Tree {
    private(set) var bytes: [UInt8] = []
    private var depth = 0

    mutating func line(_ text: String) {
      bytes.append(spaces: 2 * depth)
      bytes.append(text: text)
      bytes.append("\n")
    }

    mutating func nested(_ content: (inout Tree) -> Void) {
      depth += 1
      content(&self)
      depth -= 1
    }
  }
}
