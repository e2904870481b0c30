/// A meaningful segment of a word form.
///
/// | form | morphs |
/// | --- | --- |
/// | `mengirimkan` | `meng` ACT, `kirim` send, `kan` APPL |
/// | `janjinya` | `janji` promise, `nya` 3 |
///
/// A prefix is written as it sounds, a root as the dictionary has it.
public struct Morph: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case root, prefix, suffix, circumfix, clitic, reduplication
  }

  public let form: String
  /// An English word for a root (spaces as full stops), a ``GlossLabel`` for the rest.
  public let gloss: String
  public let kind: Kind

  public init(form: String, gloss: String, kind: Kind) {
    self.form = form
    self.gloss = gloss
    self.kind = kind
  }

  init(_ form: String, _ label: GlossLabel, _ kind: Kind) {
    self.init(form: form, gloss: label.rawValue, kind: kind)
  }
}
