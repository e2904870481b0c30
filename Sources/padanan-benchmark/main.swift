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
guard !paths.isEmpty else {
  print("usage: padanan-benchmark FILE.jsonl…")
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
let renderers: [(String, any Renderer)] = [
  ("jsonl", JSONRenderer(isArray: false)), ("conllu", CoNLLURenderer()), ("text", PlainTextRenderer()),
]
for (name, prototype) in renderers {
  measured("annotate and render \(name)", bytes: bytes) {
    var renderer = prototype
    var output: [UInt8] = []
    var total = 0
    for text in texts {
      renderer.render(annotator.document(for: text, vocabulary: &warm), into: &output)
      total += output.count
      output.removeAll(keepingCapacity: true)
    }
    return total
  }
}
