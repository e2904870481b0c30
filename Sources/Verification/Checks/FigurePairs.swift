/// Sets what is left over on one side against what is left over on the other.
enum FigurePairs {
  /// Pairs the members in their order, if each side has as many of a kind; the others stay alone.
  ///
  /// A dispensable figure of the translation is only looked at as the counterpart of one in the source.
  ///
  /// - Parameter kind: what both members of a pair have in common.
  static func pairs<Kind: Hashable>(
    _ source: [Figure], _ target: [Figure], by kind: (Figure) -> Kind
  ) -> [(source: Figure?, target: Figure?)] {
    var pairs: [(source: Figure?, target: Figure?)] = []
    let targets = Dictionary(grouping: target.filter { $0.weight != .optional }, by: kind).mapValues { group in
      let required = group.filter { $0.weight == .required }
      return required.isEmpty ? group : required
    }
    var counterparts = Dictionary(grouping: source, by: kind).compactMapValues { group in
      targets[kind(group[0])].flatMap { $0.count == group.count ? $0[...] : nil }
    }
    for figure in source { pairs.append((figure, counterparts[kind(figure)]?.popFirst())) }
    for figure in target where figure.weight == .required && pairs.allSatisfy({ $0.target?.range != figure.range }) {
      pairs.append((nil, figure))
    }
    return pairs
  }
}
