/// The checks that run, in the order in which a unit's findings are told.
enum CheckRegistry {
  static var checks: [any BitextCheck.Type] {
    [
      EmptyTargetCheck.self,
      IdenticalTargetCheck.self,
      SwappedLanguagesCheck.self,
      MissingTermCheck.self,
      DeprecatedTermCheck.self,
      UntranslatedTermCheck.self,
      InconsistentTermCheck.self,
      TermVariantCheck.self,
      TermCaseCheck.self,
      ExtraTermCheck.self,
    ]
  }
}
