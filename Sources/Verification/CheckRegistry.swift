/// The checks of single documents, in the order in which a unit's findings are told.
///
/// `inconsistent-term` is none of them: it is read off the ``RenderingTally`` of a document, and of all.
enum CheckRegistry {
  static var checks: [any BitextCheck.Type] {
    [
      EmptyTargetCheck.self,
      IdenticalTargetCheck.self,
      SwappedLanguagesCheck.self,
      MissingTermCheck.self,
      DeprecatedTermCheck.self,
      UntranslatedTermCheck.self,
      TermVariantCheck.self,
      TermCaseCheck.self,
      HouseSpellingCheck.self,
      ExtraTermCheck.self,
      NameMismatchCheck.self,
      NumberMismatchCheck.self,
      DateMismatchCheck.self,
      UnglossedAcronymCheck.self,
    ]
  }
}
