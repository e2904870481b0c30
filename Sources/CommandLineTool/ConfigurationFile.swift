import FoundationEssentials
import TextModel

/// The text of a `.padanan.json`, decoded strictly: a key or a value that is misspelled is an error, never passed over.
///
/// `padanan-configuration.schema.json` says the same to editors.
struct ConfigurationFile: Decodable {
  var lexicons: [String]?
  var glossaries: [String]?
  var fields: [String]?
  var ignore: [String]?
  var checks: [String: String]?
  var renderings: [String: String]?
  var knownAcronyms: [String]?
  var repeats: String?
  var spelling: String?
  var waivers: [String]?
  var baseline: String?
  var failOn: String?

  enum Key: String, CodingKey, CaseIterable {
    case lexicons, glossaries, fields, ignore, checks, renderings, knownAcronyms, repeats, spelling, waivers, baseline
    case failOn
    /// For editors; says nothing to the program.
    case schema = "$schema"

    /// What the value must be, for messages.
    fileprivate var kind: String {
      switch self {
      case .lexicons, .glossaries, .fields, .ignore, .knownAcronyms, .waivers: "a list of strings"
      case .checks: "severities by check, {\"missing-term\": \"warning\"}"
      case .renderings: "renderings by concept, {\"constitutional-court\": \"Constitutional Court\"}"
      case .repeats, .spelling, .baseline, .failOn, .schema: "a string"
      }
    }
  }

  private struct AnyKey: CodingKey {
    let stringValue: String
    let intValue: Int? = nil

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// What is wrong with a configuration, in words.
  struct Problem: Error {
    let message: String
  }

  init(from decoder: any Decoder) throws {
    for key in try decoder.container(keyedBy: AnyKey.self).allKeys where Key(rawValue: key.stringValue) == nil {
      let known = Key.allCases.filter { $0 != .schema }.map(\.rawValue)
      let nearest = Spelling.nearest(to: key.stringValue, among: known)
      throw Problem(
        message: "unknown key “\(key.stringValue)”, expected one of \(known.joined(separator: ", "))"
          + (nearest.map { "; did you mean \($0)?" } ?? ""))
    }
    let values = try decoder.container(keyedBy: Key.self)
    lexicons = try values.decodeIfPresent([String].self, forKey: .lexicons)
    glossaries = try values.decodeIfPresent([String].self, forKey: .glossaries)
    fields = try values.decodeIfPresent([String].self, forKey: .fields)
    ignore = try values.decodeIfPresent([String].self, forKey: .ignore)
    checks = try values.decodeIfPresent([String: String].self, forKey: .checks)
    renderings = try values.decodeIfPresent([String: String].self, forKey: .renderings)
    knownAcronyms = try values.decodeIfPresent([String].self, forKey: .knownAcronyms)
    repeats = try values.decodeIfPresent(String.self, forKey: .repeats)
    spelling = try values.decodeIfPresent(String.self, forKey: .spelling)
    waivers = try values.decodeIfPresent([String].self, forKey: .waivers)
    baseline = try values.decodeIfPresent(String.self, forKey: .baseline)
    failOn = try values.decodeIfPresent(String.self, forKey: .failOn)
  }

  /// Reads JSON5.
  init(json5 data: Data) throws(Problem) {
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    do {
      self = try decoder.decode(ConfigurationFile.self, from: data)
    } catch let problem as Problem {
      throw problem
    } catch {
      throw Problem(message: Self.explanation(of: error))
    }
  }

  private static func explanation(of error: any Error) -> String {
    switch error as? DecodingError {
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      guard let first = context.codingPath.first, let key = Key(rawValue: first.stringValue) else {
        return "the configuration has the wrong type, expected an object: {glossaries: [\"terms.tsv\"]} or the like"
      }
      let place = context.codingPath.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined()
      return "“\(place)” has the wrong type, expected \(key.kind)"
    case .dataCorrupted(let context):
      let detail = context.underlyingError.map { "\($0)" } ?? context.debugDescription
      return "the configuration is no JSON5, expected {glossaries: [\"terms.tsv\"]} or the like: \(detail)"
    default: return "the configuration cannot be read: \(error)"
    }
  }
}
