import Foundation

/// As much of JSON Schema as the schemas of the program's output use.
public struct JSONSchema {
  private let root: [String: Any]
  private let start: [String: Any]

  /// Reads a schema that stands beside the sources of its writer.
  ///
  /// - Parameters:
  ///   - name: the name before `.schema.json`.
  ///   - definition: the part of it to check by; the whole if there is none.
  public init(_ name: String, definition: String? = nil, supportFile: String = #filePath) throws {
    let sources = URL(fileURLWithPath: supportFile).deletingLastPathComponent().appending(path: "../../Sources")
    let files = ["Rendering", "Reporting"].map { sources.appending(path: "\($0)/\(name).schema.json") }
    let file = files.first { FileManager.default.fileExists(atPath: $0.path) } ?? files[0]
    let data = try Data(contentsOf: file)
    root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    start = definition.map { ["$ref": "#/$defs/\($0)"] } ?? root
  }

  /// What breaks the schema in the JSON text; none if it is valid.
  public func problems(in json: [UInt8]) throws -> [String] {
    let value = try JSONSerialization.jsonObject(with: Data(json))
    var problems: [String] = []
    check(value, by: start, at: "$", &problems)
    return problems
  }

  private func check(_ value: Any, by schema: [String: Any], at place: String, _ problems: inout [String]) {
    if let reference = schema["$ref"] as? String, let definition = definition(reference) {
      check(value, by: definition, at: place, &problems)
    }
    if let choices = schema["oneOf"] as? [[String: Any]] {
      let results = choices.map { choice in
        var found: [String] = []
        check(value, by: choice, at: place, &found)
        return found
      }
      if results.count(where: \.isEmpty) != 1 { problems += results.joined() }
    }
    let types = schema["type"].map { $0 as? [String] ?? [$0 as? String ?? ""] } ?? []
    if !types.isEmpty, !types.contains(Self.type(of: value)), !(value is Int && types.contains("number")) {
      problems.append("\(place) is \(Self.type(of: value)), expected \(types)")
      return
    }
    if let allowed = schema["enum"] as? [String], !allowed.contains(value as? String ?? "") {
      problems.append("\(place) is \(value), expected one of \(allowed)")
    }
    if let constant = schema["const"] as? Int, value as? Int != constant {
      problems.append("\(place) is \(value), expected \(constant)")
    }
    if let minimum = schema["minimum"] as? Int, let number = value as? Int, number < minimum {
      problems.append("\(place) is \(number), expected at least \(minimum)")
    }
    if let minimum = schema["minLength"] as? Int, let text = value as? String, text.unicodeScalars.count < minimum {
      problems.append("\(place) is too short")
    }
    if let object = value as? [String: Any] { checkMembers(object, by: schema, at: place, &problems) }
    if let array = value as? [Any] { checkItems(array, by: schema, at: place, &problems) }
  }

  private func checkMembers(
    _ object: [String: Any], by schema: [String: Any], at place: String, _ problems: inout [String]
  ) {
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    for name in schema["required"] as? [String] ?? [] where object[name] == nil {
      problems.append("\(place) has no \(name)")
    }
    for (name, member) in object {
      if let names = schema["propertyNames"] as? [String: Any] {
        check(name, by: names, at: "the name of \(place).\(name)", &problems)
      }
      if let property = properties[name] ?? schema["additionalProperties"] as? [String: Any] {
        check(member, by: property, at: "\(place).\(name)", &problems)
      } else if schema["additionalProperties"] as? Bool == false {
        problems.append("\(place) has a member \(name) that the schema does not know")
      }
    }
  }

  private func checkItems(_ array: [Any], by schema: [String: Any], at place: String, _ problems: inout [String]) {
    let first = schema["prefixItems"] as? [[String: Any]] ?? []
    if let minimum = schema["minItems"] as? Int, array.count < minimum { problems.append("\(place) has too few items") }
    if let maximum = schema["maxItems"] as? Int, array.count > maximum {
      problems.append("\(place) has too many items")
    }
    if schema["items"] as? Bool == false, array.count > first.count { problems.append("\(place) has too many items") }
    for (index, item) in array.enumerated() {
      let itemSchema = index < first.count ? first[index] : schema["items"] as? [String: Any] ?? [:]
      check(item, by: itemSchema, at: "\(place)[\(index)]", &problems)
    }
  }

  private func definition(_ reference: String) -> [String: Any]? {
    let definitions = root["$defs"] as? [String: [String: Any]]
    return definitions?[String(reference.split(separator: "/").last ?? "")]
  }

  private static func type(of value: Any) -> String {
    switch value {
    case is NSNull: "null"
    case is String: "string"
    case is [Any]: "array"
    case is [String: Any]: "object"
    case is Int: "integer"
    default: "number"
    }
  }
}
