import Annotation
import TextModel

extension AnnotatedDocument {
  /// The headline, visible, if the text begins with one: a paragraph of one short sentence that no stop ends.
  var headline: String? {
    guard let first = paragraphs.first, first.count == 1, sentences.count > 1 else { return nil }
    let text = source.string(in: sentences[first.lowerBound].range)
    guard text.utf8.count <= 200, text.utf8.last != UInt8(ascii: ".") else { return nil }
    return VisibleText.visible(text)
  }
}
