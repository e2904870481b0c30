public import Annotation
import BundledData

/// The annotator with the shipped lexicon and glossary, built once for all tests.
public enum ShippedAnnotator {
  public static let annotator = Annotator(lexicon: BundledData.lexicon(), glossary: BundledData.glossary())
}
