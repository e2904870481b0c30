import Annotation
import BundledData
import Foundation
import Morphology
import Rendering
import Terminology
import TextModel
import Tokenization

// Times the stages on texts of the caller's choice, one thread, five runs each, and prints the medians:
//   swift run -c release padanan-benchmark FILE.jsonl…   (an object with "text" on each line)
// Analyses each distinct word of a file, or everything that affixes make of the lexicon:
//   swift run -c release padanan-benchmark --forms FILE.txt     (a form a line)
//   swift run -c release padanan-benchmark --generation
// Takes terms out of the glossary and looks for them among the candidates; looks for renderings of known concepts in
// translations:
//   swift run -c release padanan-benchmark --leave-out SEED FILE.jsonl…
//   swift run -c release padanan-benchmark --renderings SEED FILE.tsv…   (Indonesian and English on each line)
// Looks for the word that takes the analyser longest:
//   swift run -c release padanan-benchmark --random
// Aligns texts of which the alignment is known, without their line structure:
//   swift run -c release padanan-benchmark --alignment FILE.tsv…   (Indonesian, tab, English on each line)

struct Record: Decodable { let text: String }

func measured(_ name: String, bytes: Int, _ body: () -> Int) {
  var seconds: [Double] = []
  var result = 0
  for _ in 0..<5 {
    let start = ContinuousClock.now
    result = body()
    let elapsed = (ContinuousClock.now - start).components
    seconds.append(Double(elapsed.seconds) + Double(elapsed.attoseconds) / 1e18)
  }
  let median = seconds.sorted()[2]
  let rate = Double(bytes) / median / 1e6
  let columns = [name.padding(toLength: 28, withPad: " ", startingAt: 0), String(format: "%8.1f ms", median * 1000)]
  print(
    columns.joined(separator: " "), bytes > 0 ? String(format: "%8.1f MB/s", rate) : "          –   ", "(\(result))")
}

let paths = CommandLine.arguments.dropFirst()
switch paths.first {
case "--forms":
  let analyzer = MorphologicalAnalyzer(lexicon: BundledData.lexicon())
  let text = try String(contentsOfFile: paths.dropFirst().first ?? "", encoding: .utf8)
  AnalysisBenchmark(analyzer: analyzer).timeForms(text.split(whereSeparator: \.isNewline).map(String.init))
  exit(0)
case "--generation":
  let analyzer = MorphologicalAnalyzer(lexicon: BundledData.lexicon())
  exit(AnalysisBenchmark(analyzer: analyzer).checkGeneration() ? 0 : 1)
case "--random":
  let analyzer = MorphologicalAnalyzer(lexicon: BundledData.lexicon())
  exit(AnalysisBenchmark(analyzer: analyzer).timeRandomWords() ? 0 : 1)
case "--seeded-errors":
  var errors = SeededErrors(try CheckBenchmark(path: paths.dropFirst().first ?? ""), seed: 2027)
  exit(errors.measure() ? 0 : 1)
case "--leave-out":
  let seed = UInt64(paths.dropFirst().first ?? "") ?? 0
  try CoverageBenchmark(paths: paths.dropFirst(2)).leaveOut(seed: seed)
  exit(0)
case "--renderings":
  let seed = UInt64(paths.dropFirst().first ?? "") ?? 0
  try RenderingBenchmark(paths: paths.dropFirst(2)).measure(seed: seed)
  exit(0)
case "--check":
  try CheckBenchmark(path: paths.dropFirst().first ?? "").printFindings()
  exit(0)
case "--alignment":
  let files = try paths.dropFirst().map { AlignmentBenchmark.rows(of: try String(contentsOfFile: $0, encoding: .utf8)) }
  let annotator = Annotator(lexicon: BundledData.lexicon(), glossary: BundledData.glossary())
  let benchmark = AlignmentBenchmark(annotator: annotator, files: files)
  if benchmark.files.isEmpty {
    print("no file has rows enough for an article")
    exit(2)
  }
  benchmark.run(seeds: 1...20)
  benchmark.time(rowCounts: [1_000, 5_000, 20_000])
  exit(0)
default: break
}
guard !paths.isEmpty else {
  print(
    "usage: padanan-benchmark FILE.jsonl… | --forms FILE.txt | --generation | --random | --alignment FILE.tsv… | --check FILE.tsv | --seeded-errors FILE.tsv | --leave-out SEED FILE.jsonl… | --renderings SEED FILE.tsv…"
  )
  exit(2)
}
var texts: [SourceText] = []
for path in paths {
  for line in try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: UInt8(ascii: "\n")) {
    texts.append(SourceText(try JSONDecoder().decode(Record.self, from: line).text, id: String(texts.count)))
  }
}
let bytes = texts.reduce(0) { $0 + $1.bytes.count }
print("\(texts.count) documents, \(bytes) bytes")

measured("load lexicon", bytes: 0) { BundledData.lexicon().lexemeCount }
measured("load glossary", bytes: 0) { BundledData.glossary().records.count }
let annotator = Annotator(lexicon: BundledData.lexicon(), glossary: BundledData.glossary())
measured("tokenize", bytes: bytes) { texts.reduce(0) { $0 + Tokenizer().tokens(in: $1).count } }
measured("annotate, cold", bytes: bytes) {
  var vocabulary = Vocabulary()
  return texts.reduce(0) { $0 + annotator.document(for: $1, vocabulary: &vocabulary).words.count }
}
var warm = Vocabulary()
for text in texts { _ = annotator.document(for: text, vocabulary: &warm) }
measured("annotate, warm", bytes: bytes) {
  texts.reduce(0) { $0 + annotator.document(for: $1, vocabulary: &warm).words.count }
}
let terms = GlossarySizes(base: BundledData.glossaryFiles)
for count in [0, 20_000, 100_000] {
  let file = terms.file(of: count)
  var glossary = Glossary()
  measured("load \(count) terms from a file", bytes: 0) {
    glossary = Glossary()
    return GlossaryReader().read(file, field: "random", into: &glossary).count + glossary.records.count
  }
  let annotator = Annotator(lexicon: annotator.analyzer.lexicon, glossary: terms.glossary(with: file))
  var vocabulary = Vocabulary()
  for text in texts { _ = annotator.document(for: text, vocabulary: &vocabulary) }
  measured("annotate, \(count) terms more", bytes: bytes) {
    texts.reduce(0) { $0 + annotator.document(for: $1, vocabulary: &vocabulary).words.count }
  }
}
let renderers: [(String, any Renderer)] = [
  ("jsonl", JSONRenderer(isArray: false)), ("text", PlainTextRenderer()),
  ("text, morphemes", PlainTextRenderer(.init(lines: .morphemes))), ("html", HTMLRenderer()),
  ("markdown", MarkdownRenderer()), ("latex", LaTeXRenderer()), ("tsv", TSVRenderer()), ("conllu", CoNLLURenderer()),
  ("flextext", FlexTextRenderer()), ("xliff", XLIFFRenderer()), ("dump", DumpRenderer()),
]
// Some of the texts, so that what is annotated beforehand finds room.
let sample = stride(from: 0, to: texts.count, by: max(1, texts.count / 200)).map { texts[$0] }
let annotated = sample.map { annotator.document(for: $0, vocabulary: &warm) }
let sampleBytes = sample.reduce(0) { $0 + $1.bytes.count }
print("\(sample.count) of them, \(sampleBytes) bytes, annotated before")
for (name, prototype) in renderers {
  var renderer = prototype
  var output: [UInt8] = []
  measured("render \(name)", bytes: sampleBytes) {
    annotated.reduce(0) { total, document in
      output.removeAll(keepingCapacity: true)
      renderer.render(document, into: &output)
      return total + output.count
    }
  }
}
for (name, prototype) in renderers.prefix(2) {
  var renderer = prototype
  var output: [UInt8] = []
  measured("annotate and render \(name)", bytes: bytes) {
    texts.reduce(0) { total, text in
      output.removeAll(keepingCapacity: true)
      renderer.render(annotator.document(for: text, vocabulary: &warm), into: &output)
      return total + output.count
    }
  }
}
