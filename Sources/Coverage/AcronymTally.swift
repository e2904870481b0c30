/// Acronyms that texts explain in brackets, by their long forms: *Makan Bergizi Gratis (MBG)*.
struct AcronymTally: Sendable, Codable, Equatable {
  /// By the long form in small letters and the acronym.
  private(set) var counts: [String: [String: Int]] = [:]

  mutating func count(_ acronym: String, of longForm: String, by count: Int = 1) {
    counts[longForm, default: [:]][acronym, default: 0] &+= count
  }

  mutating func add(_ other: AcronymTally) {
    for (longForm, acronyms) in other.counts {
      for (acronym, count) in acronyms { self.count(acronym, of: longForm, by: count) }
    }
  }

  /// The acronym that the long form has most often.
  func acronym(of longForm: String) -> String? {
    counts[longForm]?.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
  }
}
