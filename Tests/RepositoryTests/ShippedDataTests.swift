import BundledData
import Foundation
import Morphology
import Terminology
import Testing
import TextModel

@Suite struct ShippedDataTests {
  @Test("The shipped lexicon parses without findings")
  func lexicon() throws {
    var builder = LexiconBuilder()
    let findings = BundledData.lexiconFiles.flatMap { LexiconReader().read($0, into: &builder) }
    #expect(findings.map(\.description) == [])
    let rows = try DataFile.lexiconPaths.reduce(0) { try $0 + DataFile($1).rows.count }
    #expect(Lexicon(builder).lexemeCount == rows)
    #expect(rows > 10_000)
  }

  @Test("The shipped glossary parses without findings")
  func glossary() throws {
    var glossary = Glossary()
    let findings = BundledData.glossaryFiles.flatMap { file in
      GlossaryReader().read(file, field: BundledData.field(of: file.path), into: &glossary)
    }
    #expect(findings.map(\.description) == [])
    #expect(try glossary.records.count == DataFile.glossary().count)
    #expect(glossary.records.count >= 7_000)
  }

  @Test("Every file of the repository is in the program, byte for byte")
  func bundledFiles() throws {
    let bundled = BundledData.lexiconFiles + BundledData.glossaryFiles
    #expect(bundled.map(\.path).sorted() == (DataFile.lexiconPaths + DataFile.glossaryPaths).sorted())
    for file in bundled { #expect(try file.bytes == Repository.bytes(file.path), "\(file.path)") }
  }

  @Test(
    "Rows are sorted bytewise by their first two columns", arguments: DataFile.lexiconPaths + DataFile.glossaryPaths)
  func sorting(path: String) throws {
    let rows = try DataFile(path).rows
    let unsorted = zip(rows, rows.dropFirst()).filter { one, other in
      Array(other.cells[0].utf8 + [0] + other.cells[1].utf8)
        .lexicographicallyPrecedes(Array(one.cells[0].utf8 + [0] + one.cells[1].utf8))
    }
    #expect(unsorted.map(\.1.description) == [])
  }

  @Test(
    "A file says first what belongs in it, and has no carriage returns, stray spaces or double spaces",
    arguments: DataFile.lexiconPaths + DataFile.glossaryPaths)
  func spacing(path: String) throws {
    let lines = try Repository.lines(path)
    #expect(lines.first?.hasPrefix("# ") == true)
    #expect(try !Repository.bytes(path).contains(UInt8(ascii: "\r")))
    let wrong = try DataFile(path).rows.filter { row in
      row.cells.contains { cell in
        let members = cell.split(separator: "|", omittingEmptySubsequences: false)
        let isList = members.count > 1
        return cell.hasPrefix(" ") || cell.hasSuffix(" ") || cell.contains("  ")
          || cell.unicodeScalars.contains {
            $0 != " " && $0.properties.isWhitespace || $0.properties.generalCategory == .format
          }
          || isList
            && (!members.dropLast().allSatisfy { $0.hasSuffix(" ") }
              || !members.dropFirst().allSatisfy { $0.hasPrefix(" ") })
      }
    }
    #expect(wrong.map(\.description) == [])
  }

  @Test("No two rows of the lexicon have the same lemma, part of speech and glosses")
  func duplicateLexemes() throws {
    let rows = try DataFile.lexiconPaths.flatMap { try DataFile($0).rows }
    let repeated = Self.repeated(rows) { $0.cells[0...2].joined(separator: "\t") }
    #expect(repeated == [])
  }

  @Test("No two rows of a subject field have the same term", arguments: DataFile.glossaryPaths)
  func duplicateTerms(path: String) throws {
    #expect(Self.repeated(try DataFile(path).rows) { $0.cells[1] } == [])
  }

  @Test("A concept stands in one subject field")
  func fieldsOfConcepts() throws {
    var fields: [String: Set<String>] = [:]
    for path in DataFile.glossaryPaths {
      for row in try DataFile(path).rows { fields[row.cells[0], default: []].insert(path) }
    }
    #expect(fields.filter { $0.value.count > 1 }.keys.sorted() == [])
  }

  @Test("A concept's id is in kebab case")
  func conceptIDs() throws {
    let wrong = try DataFile.glossary().filter { $0.cells[0].wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) == nil }
    #expect(wrong.map(\.description) == [])
  }

  @Test("What a concept prefers or admits in one row is deprecated in none")
  func contradictions() throws {
    var wrong: [String] = []
    for (_, rows) in Dictionary(grouping: try DataFile.glossary(), by: { $0.cells[0] }) {
      let deprecated = Set(rows.flatMap { Self.list($0.cells[6]) })
      for row in rows where !deprecated.isDisjoint(with: [row.cells[4]] + Self.list(row.cells[5])) {
        wrong.append(row.description)
      }
    }
    #expect(wrong.sorted() == [])
  }

  @Test("A list has no member twice, and its head is not in its tail")
  func repeatedMembers() throws {
    let lexemes = try DataFile.lexiconPaths.flatMap { try DataFile($0).rows }.filter { row in
      let glosses = Self.list(row.cells[2])
      return Set(glosses).count != glosses.count || glosses.count > 5
    }
    #expect(lexemes.map(\.description) == [])
    let terms = try DataFile.glossary().filter { row in
      let renderings = [row.cells[4]] + Self.list(row.cells[5]) + Self.list(row.cells[6])
      return Set(renderings).count != renderings.count
    }
    #expect(terms.map(\.description) == [])
  }

  private static func list(_ cell: String) -> [String] { cell.split(separator: " | ").map(String.init) }

  /// The rows whose key another row before them has.
  private static func repeated(_ rows: [DataFile.Row], by key: (DataFile.Row) -> String) -> [String] {
    var seen: Set<[UInt8]> = []
    return rows.filter { !seen.insert(Array(key($0).utf8)).inserted }.map(\.description)
  }
}
