public import Bitext

/// The readers of all formats.
public enum TranslationUnitReaders {
  /// A reader of the format, or `nil` for plain texts, which come in pairs and are for ``LineAlignedReader``.
  public static func reader(for format: BitextFormat) -> (any TranslationUnitReader)? {
    switch format {
    case .text: nil
    case .tsv: TSVReader()
    case .jsonl: JSONLReader()
    case .xliff: XLIFFReader()
    case .tmx: TMXReader()
    case .po: POReader()
    }
  }
}
