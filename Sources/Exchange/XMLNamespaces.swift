/// The prefixes that are declared where a document is being read (Namespaces in XML 1.0).
struct XMLNamespaces {
  /// The name of an element, or `nil` for one that is not of the root element's namespace.
  struct Name {
    let own: String?
  }

  private var bindings: [(prefix: Substring, namespace: String)] = []
  /// How many of ``bindings`` each open element found.
  private var counts: [Int] = []
  private var rootNamespace: String?

  /// Enters an element.
  ///
  /// - Returns: `nil` if its prefix is not declared.
  mutating func open(_ qualifiedName: String, attributes: [(name: String, value: String)]) -> Name? {
    counts.append(bindings.count)
    for (name, value) in attributes where name.utf8.starts(with: "xmlns".utf8) {
      if name.utf8.count == 5 {
        bindings.append(("", value))
      } else if name.utf8.starts(with: "xmlns:".utf8) {
        bindings.append((name.dropFirst(6), value))
      }
    }
    let colon = qualifiedName.utf8.firstIndex(of: UInt8(ascii: ":"))
    let prefix = colon.map { qualifiedName[..<$0] } ?? ""
    guard let namespace = bindings.last(where: { $0.prefix == prefix })?.namespace ?? (prefix.isEmpty ? "" : nil) else {
      return nil
    }
    if rootNamespace == nil { rootNamespace = namespace }
    if namespace != rootNamespace { return Name(own: nil) }
    return Name(own: colon.map { String(qualifiedName[qualifiedName.utf8.index(after: $0)...]) } ?? qualifiedName)
  }

  /// Leaves the element that was entered last.
  mutating func close() {
    bindings.removeSubrange(counts.removeLast()...)
  }
}
