import Bitext
import TestSupport
import Testing
import TextModel

@Suite struct SentenceAlignerTests {
  /// The rows on the two sides of each link.
  private func rows(
    _ alignment: SentenceAlignment, _ source: JoinedRows, _ target: JoinedRows
  ) -> [(source: Set<Int>, target: Set<Int>)] {
    alignment.links.map {
      (source.rows(of: alignment.source.sentences[$0.source]), target.rows(of: alignment.target.sentences[$0.target]))
    }
  }

  @Test(
    "An article without its lines is aligned as they were, whatever its paragraphs", arguments: AlignmentArticle.all,
    [(Int.max, Int.max), (2, 3), (1, .max), (4, 3)])
  func corpus(_ article: AlignmentArticle, _ paragraphs: (source: Int, target: Int)) {
    let source = JoinedRows(article.rows.map(\.source), paragraphSize: paragraphs.source)
    let target = JoinedRows(article.rows.map(\.target), paragraphSize: paragraphs.target)
    let alignment = alignment(of: source.text, with: target.text)
    let rows = rows(alignment, source, target)
    #expect(rows.map(\.source) == rows.map(\.target))
    #expect(alignment.doubtfulStretches.isEmpty)
  }

  @Test(
    "A sentence without translation is left alone or doubtful, and the rest is aligned",
    arguments: AlignmentArticle.all, [false, true])
  func dropped(_ article: AlignmentArticle, fromSource: Bool) {
    var generator = SeededGenerator(seed: 11)
    let missing = Int.random(in: article.rows.indices, using: &generator)
    var kept = Array(article.rows.indices)
    kept.remove(at: missing)
    let source = JoinedRows((fromSource ? kept : Array(article.rows.indices)).map { article.rows[$0].source })
    let target = JoinedRows((fromSource ? Array(article.rows.indices) : kept).map { article.rows[$0].target })
    let alignment = alignment(of: source.text, with: target.text)
    let doubtful = alignment.doubtfulStretches
    #expect(doubtful.count == 1)
    let sides = zip(alignment.links, rows(alignment, source, target)).filter { !$0.0.isDoubtful }.map(\.1)
    for side in sides {
      let (shorter, longer) = fromSource ? (side.source, side.target) : (side.target, side.source)
      #expect(Set(shorter.map { kept[$0] }) == longer)
    }
    #expect(sides.count >= kept.count - 2)
  }

  @Test("Sentences that the translation merges or splits stand in one link")
  func mergedAndSplit() throws {
    let alignment = alignment(
      of: """
        Presiden bertolak ke Jepang pada Senin. Ia akan bertemu perdana menteri. \
        Menteri Keuangan mengumumkan anggaran 2032, yang mencapai Rp5.214,6 triliun, dan meminta persetujuan parlemen.
        """,
      with: """
        The president left for Japan on Monday, where he will meet the prime minister. \
        The Finance Minister announced the 2032 budget, which amounts to Rp 5,214.6 trillion. She asked for the \
        approval of parliament.
        """)
    #expect(alignment.links.map { [$0.source.count, $0.target.count] } == [[2, 1], [1, 2]])
    #expect(alignment.doubtfulStretches.isEmpty)
  }

  @Test("Texts that have nothing to do with each other are doubtful", arguments: AlignmentArticle.all.indices)
  func unrelated(_ index: Int) {
    let (one, other) = (AlignmentArticle.all[index], AlignmentArticle.all[(index + 7) % AlignmentArticle.all.count])
    let alignment = alignment(
      of: one.rows.map(\.source).joined(separator: " "), with: other.rows.map(\.target).joined(separator: " "))
    #expect(alignment.units == [])
    #expect(alignment.doubtfulStretches.map(\.links) == [alignment.links.indices])
  }

  @Test("The same text on both sides is aligned with itself", arguments: AlignmentArticle.all)
  func same(_ article: AlignmentArticle) {
    for text in [article.rows.map(\.source), article.rows.map(\.target)].map({ $0.joined(separator: " ") }) {
      let units = alignment(of: text, with: text).units
      #expect(units.count >= article.rows.count - 3)
      // Either segmenter may end a sentence behind an abbreviation of the other language.
      let apart = units.filter { !$0.source.text.contains($0.target.text) && !$0.target.text.contains($0.source.text) }
      #expect(apart == [])
    }
  }

  @Test(
    "A side without sentences leaves the other without translation",
    arguments: ["", "\n \n"])
  func empty(_ nothing: String) {
    let text = "Presiden bertolak ke Jepang pada Senin. Ia akan bertemu perdana menteri."
    #expect(alignment(of: nothing, with: nothing).links == [])
    for alignment in [alignment(of: text, with: nothing), alignment(of: nothing, with: text)] {
      #expect(alignment.links.count == 2)
      #expect(alignment.units == [])
      #expect(alignment.doubtfulStretches.count == 1)
    }
  }

  @Test("One enormous sentence is aligned with what there is")
  func enormous() {
    let words = String(repeating: "presiden bertemu perdana menteri dan ", count: 5_000)
    let english = String(repeating: "the president met the prime minister and ", count: 5_000)
    #expect(alignment(of: words, with: english).links.map { [$0.source.count, $0.target.count] } == [[1, 1]])
    let article = AlignmentArticle.all[0].rows.map(\.target).joined(separator: " ")
    expectCover(alignment(of: words, with: article))
  }

  @Test("Links are ordered and disjoint and cover both texts, whatever the texts")
  func cover() {
    var generator = SeededGenerator(seed: 3)
    let rows = AlignmentArticle.all.flatMap(\.rows)
    for _ in 0..<25 {
      let sources = (0..<Int.random(in: 0...60, using: &generator)).map { _ in generator.element(of: rows).source }
      let targets = (0..<Int.random(in: 0...60, using: &generator)).map { _ in generator.element(of: rows).target }
      let separator = generator.element(of: [" ", "\n", "\n\n", "\r\n"])
      expectCover(alignment(of: sources.joined(separator: separator), with: targets.joined(separator: " ")))
    }
  }

  @Test("An alignment that leads far from the diagonal is found")
  func farFromDiagonal() {
    let articleRows = AlignmentArticle.all.flatMap(\.rows)
    let dropped = articleRows.count / 2
    let source = JoinedRows(articleRows.map(\.source))
    let target = JoinedRows(articleRows.dropFirst(dropped).map(\.target))
    let alignment = alignment(of: source.text, with: target.text)
    let sides = rows(alignment, source, target).filter { !$0.target.isEmpty && !$0.source.isEmpty }
    #expect(sides.count { $0.source == Set($0.target.map { $0 + dropped }) } >= (articleRows.count - dropped) * 49 / 50)
    expectCover(alignment)
  }

  private func expectCover(_ alignment: SentenceAlignment, sourceLocation: SourceLocation = #_sourceLocation) {
    let sources = alignment.links.flatMap { Array($0.source) }
    let targets = alignment.links.flatMap { Array($0.target) }
    #expect(sources == Array(alignment.source.sentences.indices), sourceLocation: sourceLocation)
    #expect(targets == Array(alignment.target.sentences.indices), sourceLocation: sourceLocation)
    #expect(alignment.links.allSatisfy { (0...1).contains($0.confidence) }, sourceLocation: sourceLocation)
  }
}
