import Terminology

/// What a writer has worked out for some of the terms of a glossary.
struct TermMemo<Value: Sendable>: Sendable {
  /// The place of a term's value, from 1; 0 if there is none.
  private var places: [Int32] = []
  private var values: [Value] = []

  subscript(term: Glossary.TermID) -> Value? {
    guard Int(term) < places.count, places[Int(term)] > 0 else { return nil }
    return values[Int(places[Int(term)]) - 1]
  }

  /// Remembers the value of a term that has none, and returns it.
  mutating func insert(_ value: Value, for term: Glossary.TermID) -> Value {
    let missing = Int(term) + 1 - places.count
    if missing > 0 { places.append(contentsOf: repeatElement(0, count: missing)) }
    values.append(value)
    places[Int(term)] = Int32(values.count)
    return value
  }
}
