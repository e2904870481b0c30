import Annotation
import BundledData
import Morphology
import Terminology
import TextModel

/// The annotator with the shipped lexicon and glossary, built once for all tests.
enum ShippedAnnotator {
  static let annotator: Annotator = {
    var lexicon = LexiconBuilder()
    for file in BundledData.lexiconFiles { _ = LexiconReader().read(file, into: &lexicon) }
    var glossary = Glossary()
    for file in BundledData.glossaryFiles {
      _ = GlossaryReader().read(file, field: BundledData.field(of: file.path), into: &glossary)
    }
    return Annotator(lexicon: Lexicon(lexicon), glossary: glossary)
  }()
}
