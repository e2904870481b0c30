public import Annotation
import Matching
import Morphology
import TextModel
import Terminology

/// A LaTeX document with numbered interlinear examples, for XeLaTeX or LuaLaTeX.
public struct LaTeXRenderer: Renderer {
  /// The package that sets the examples.
  public enum Package: String, Sendable, CaseIterable {
    case gb4e, expex
    case langsciGb4e = "langsci-gb4e"
  }

  private let package: Package
  private let lines: Set<InterlinearLine>
  private let commands: Commands
  private var tally = TermTally()

  public init(package: Package = .gb4e, lines: Set<InterlinearLine> = .standard) {
    self.package = package
    self.lines = lines
    commands = Commands(package)
  }

  public var prologue: [UInt8] {
    Array(
      ("% For XeLaTeX or LuaLaTeX.\n\\documentclass[a4paper]{article}\n\\usepackage[margin=25mm]{geometry}\n"
        + LaTeXEscaping.preamble + commands.preamble
        + "\\setlength\\parindent{0pt}\n\\raggedright\n\\begin{document}\n").utf8)
  }

  public var separator: [UInt8] { Array("\n\\clearpage\n".utf8) }

  public var epilogue: [UInt8] { Array("\n\\end{document}\n".utf8) }

  public mutating func render(_ document: AnnotatedDocument, into output: inout [UInt8]) {
    let id = LaTeXEscaping.escaped(document.source.id)
    if let headline = document.headline {
      output.append(text: "\\section*{\(LaTeXEscaping.escaped(headline))}\n{\\small \(id)}\n")
    } else {
      output.append(text: "\\section*{\(id)}\n")
    }
    for sentence in document.sentences { append(sentence, in: document, to: &output) }
    appendTerms(of: document, to: &output)
    if lines.contains(.morphs), lines.contains(.glosses) { appendLegend(of: document, to: &output) }
  }

  private func append(_ sentence: AnnotatedSentence, in document: AnnotatedDocument, to output: inout [UInt8]) {
    let units = InterlinearUnit.units(of: sentence, in: document)
    let joinsTerms = lines.contains(.terms) && !lines.contains(.morphs)
    var rows: [[String]] = Array(repeating: [], count: lineCount)
    for group in InterlinearGroup.groups(of: units, in: sentence, joinsTerms: joinsTerms) {
      let cells =
        if let match = group.match {
          cells(of: sentence.matches[match], units[group.units], in: document)
        } else {
          cells(of: units[group.units.lowerBound], in: document)
        }
      for (row, cell) in cells.enumerated() { rows[row].append("{\(cell)}") }
    }
    output.append(text: "\n\(commands.start(lineCount))")
    for (index, row) in rows.enumerated() {
      output.append(text: commands.line(index, of: lineCount, row.joined(separator: " ")))
    }
    if lines.contains(.translation), let translation = sentence.translation {
      output.append(text: commands.translation("‘\(LaTeXEscaping.escaped(translation))’"))
    }
    output.append(text: commands.end)
  }

  private var lineCount: Int { max(1, cellsWanted.count) }

  /// What the lines hold; a term's rendering stands on that of the glosses.
  private var cellsWanted: [InterlinearLine] {
    let meaning: Set<InterlinearLine> = lines.contains(.morphs) ? [.glosses] : [.glosses, .terms]
    return [lines.contains(.words) ? .words : nil, lines.contains(.morphs) ? .morphs : nil]
      .compactMap { $0 } + (lines.isDisjoint(with: meaning) ? [] : [.glosses])
  }

  private func cells(of unit: InterlinearUnit, in document: AnnotatedDocument) -> [String] {
    let reading = unit.word.map { document.reading(of: document.words[$0]) }
    return cellsWanted.map { line in
      switch line {
      case .words: LaTeXEscaping.escaped(document.source.string(in: unit.range(in: document)))
      case .morphs: reading.map { LaTeXEscaping.escaped(LeipzigGlossing.segmentation(of: $0.morphs)) } ?? ""
      case .glosses where lines.contains(.morphs):
        reading.map {
          LeipzigGlossing.joined($0.morphs, separator: LaTeXEscaping.escaped, text: Self.morphGloss)
        } ?? ""
      case .glosses where lines.contains(.glosses): reading.map(Self.gloss) ?? ""
      case .glosses, .terms, .translation: ""
      }
    }
  }

  private func cells(
    of match: TermMatch, _ units: ArraySlice<InterlinearUnit>, in document: AnnotatedDocument
  ) -> [String] {
    let first = units[units.startIndex].words.lowerBound
    let last = units[units.endIndex - 1].words.upperBound
    func text(_ words: Range<Int>) -> String {
      words.isEmpty ? "" : LaTeXEscaping.escaped(document.text(of: words))
    }
    let renderings = ([match.term] + match.rivals).map { document.glossary[$0].preferred }
    return cellsWanted.map { line in
      line == .words
        ? "\(text(first..<match.words.lowerBound)){[}\(text(match.words)){]}\(text(match.words.upperBound..<last))"
        : "{[}\(LaTeXEscaping.escaped(renderings.joined(separator: " | "))){]}"
    }
  }

  private static func gloss(_ reading: Reading) -> String {
    if let gloss = reading.gloss, reading.kind != .name || gloss != reading.form { return LaTeXEscaping.escaped(gloss) }
    switch reading.kind {
    case .name: return "\\textit{name}"
    case .foreign: return "\\textit{foreign}"
    case .unknown, .word: return "\\textit{unknown}"
    case .number, .punctuation, .symbol: return ""
    }
  }

  /// Labels in small capitals, as the Leipzig Glossing Rules have them.
  private static func morphGloss(_ morph: Morph) -> String {
    let text = LaTeXEscaping.escaped(LeipzigGlossing.word(morph.gloss))
    return morph.kind == .root ? text : "\\textsc{\(text.lowercased())}"
  }

  private mutating func appendTerms(of document: AnnotatedDocument, to output: inout [UInt8]) {
    tally.count(document)
    let acronyms = UnlistedAcronym.list(of: document)
    guard !tally.entries.isEmpty || !acronyms.isEmpty else { return }
    output.append("\n\\subsection*{Terms}\n\\begin{description}\n")
    for entry in tally.entries {
      let term = document.glossary[entry.term]
      let details = [
        ("also", term.admitted.joined(separator: "; ")), ("not", term.deprecated.joined(separator: "; ")),
        ("note", term.note),
      ].filter { !$0.1.isEmpty }.map { "\\\\ \\emph{\($0.0):} \(LaTeXEscaping.escaped($0.1))" }
      let count = entry.count > 1 ? " (\(entry.count))" : ""
      output.append(
        text: "\\item[{\(LaTeXEscaping.escaped(term.text))}] \(LaTeXEscaping.escaped(term.preferred))\(count)"
          + details.joined() + "\n")
    }
    for row in acronyms {
      output.append(
        text: "\\item[{\(LaTeXEscaping.escaped(row.acronym))}] \(LaTeXEscaping.escaped(row.longForm))\n")
    }
    output.append("\\end{description}\n")
  }

  private func appendLegend(of document: AnnotatedDocument, to output: inout [UInt8]) {
    let labels = GlossLabel.used(in: document)
    guard !labels.isEmpty else { return }
    output.append("\n\\subsection*{Labels}\n\\begin{description}\n")
    for label in labels {
      output.append(
        text: "\\item[\\textsc{\(label.rawValue.lowercased())}] \(LaTeXEscaping.escaped(label.meaning))\n")
    }
    output.append("\\end{description}\n")
  }
}

/// How each package writes an example.
private struct Commands {
  let package: LaTeXRenderer.Package

  init(_ package: LaTeXRenderer.Package) { self.package = package }

  var preamble: String {
    switch package {
    case .gb4e: "\\usepackage{gb4e}\n\\noautomath\n"
    case .langsciGb4e: "\\usepackage{langsci-gb4e}\n"
    case .expex: "\\usepackage{expex}\n\\lingset{glrightskip=0pt plus .5\\hsize}\n"
    }
  }

  func start(_ lineCount: Int) -> String {
    // gb4e knows no gloss of one line.
    let gloss = lineCount == 1 ? "" : "\\g" + String(repeating: "l", count: lineCount) + " "
    return switch package {
    case .gb4e: "\\begin{exe}\n\\ex \(gloss)"
    case .langsciGb4e: "\\ea \(gloss)"
    case .expex: "\\ex\n\\begingl\n"
    }
  }

  func line(_ index: Int, of count: Int, _ cells: String) -> String {
    let name = index == 0 ? "a" : index == count - 1 ? "c" : "b"
    return package == .expex ? "\\gl\(count == 2 && index == 1 ? "b" : name) \(cells)//\n" : "\(cells)\\\\\n"
  }

  func translation(_ text: String) -> String { package == .expex ? "\\glft \(text)//\n" : "\\glt \(text)\n" }

  var end: String {
    switch package {
    case .gb4e: "\\end{exe}\n"
    case .langsciGb4e: "\\z\n"
    case .expex: "\\endgl\n\\xe\n"
    }
  }
}
