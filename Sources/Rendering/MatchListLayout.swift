import Annotation
import Matching
import TextModel
import Terminology

/// The list of the matches of a document, one entry an occurrence: where it stands, what it matches and why.
struct MatchListLayout {
  let options: PlainTextRenderer.Options

  func append(_ document: AnnotatedDocument, to output: inout [UInt8]) {
    guard document.sentences.contains(where: { !$0.matches.isEmpty }) else { return }
    let lines = LineIndex(document.source.bytes)
    output.append(text: "\n" + style(.heading, "Why") + "\n")
    for sentence in document.sentences {
      for match in sentence.matches {
        let explanation = MatchExplanation(match, in: sentence, of: document)
        let place = lines.position(of: document.words[match.words.lowerBound].range.lowerBound)
        let form = VisibleText.visible(document.text(of: match.words))
        let term = VisibleText.visible(document.glossary[match.term].text)
        output.append(
          text: "  \(place)  \(style(.term, form)) = \(term): \(VisibleText.visible(explanation.rule))  "
            + style(.marker, "(\(VisibleText.visible(explanation.source)))") + "\n")
        for (other, reason) in explanation.passedOver {
          let line = "passed over: \(other.text) “\(other.preferred)”: \(reason)"
          output.append(text: style(.marker, "      " + VisibleText.visible(line)) + "\n")
        }
      }
    }
  }

  private func style(_ style: TextStyle, _ text: String) -> String { style.applied(to: text, when: options.usesColor) }
}
