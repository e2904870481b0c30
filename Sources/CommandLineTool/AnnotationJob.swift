import Annotation
import Dispatch
import Rendering
import Synchronization
import TextModel

/// Annotates and renders documents on several threads; the output has the order of the input.
struct AnnotationJob {
  private let annotator: Annotator
  private let translations: [String: LineTranslation]
  private let workers: [Worker]
  /// How many boilerplate lines were met, and how many documents.
  private(set) var boilerplateCount = 0
  private(set) var documentCount = 0

  /// - Parameters:
  ///   - translations: by the id of the document they belong to.
  ///   - expectsManyDocuments: whether there will be more forms than an article has.
  init(
    annotator: Annotator, renderer: any Renderer, translations: [String: LineTranslation] = [:], threads: Int,
    expectsManyDocuments: Bool
  ) {
    self.annotator = annotator
    self.translations = translations
    workers = (0..<max(1, threads)).map { _ in
      Worker(renderer: renderer, expectedForms: expectsManyDocuments ? 65_536 : 4096)
    }
  }

  /// Hands the rendered documents to `output`, in order, and says where translations do not fit them.
  mutating func append(
    _ documents: [SourceText], to output: inout AnnotationOutput
  ) throws(CommandFailure) -> [Finding] {
    let chunks = DocumentChunks.chunks(of: documents, count: workers.count)
    let (annotator, translations, workers) = (annotator, translations, workers)
    var firstNumbers = [documentCount + 1]
    for chunk in chunks { firstNumbers.append(firstNumbers[firstNumbers.count - 1] + chunk.count) }
    let numbers = firstNumbers
    documentCount += documents.count
    if chunks.count == 1 {
      workers[0].append(chunks[0], from: numbers[0], by: annotator, translations)
    } else {
      DispatchQueue.concurrentPerform(iterations: chunks.count) {
        workers[$0].append(chunks[$0], from: numbers[$0], by: annotator, translations)
      }
    }
    var findings: [Finding] = []
    for worker in workers.prefix(chunks.count) {
      let work = worker.state.withLock { $0.takeWork() }
      boilerplateCount += work.boilerplateCount
      findings += work.findings
      try output.append(work.rendered, of: work.documents)
      worker.state.withLock { $0.reuse(work.rendered) }
    }
    return findings
  }

  /// What one thread keeps from batch to batch; the lock is never waited for, it only proves that to the compiler.
  private final class Worker: Sendable {
    /// What a batch has made.
    struct Work: Sendable {
      var rendered: [UInt8] = []
      /// The ids of the documents, and where each ends in what was rendered.
      var documents: [(id: String, end: Int)] = []
      var boilerplateCount = 0
      var findings: [Finding] = []
    }

    struct State: Sendable {
      var vocabulary: Vocabulary
      var renderer: any Renderer
      var work = Work()

      mutating func takeWork() -> Work {
        defer { work = Work() }
        return work
      }

      /// Keeps the room of a buffer whose content has gone out.
      mutating func reuse(_ buffer: consuming [UInt8]) {
        buffer.removeAll(keepingCapacity: true)
        work.rendered = buffer
      }
    }

    let state: Mutex<State>

    init(renderer: any Renderer, expectedForms: Int) {
      state = Mutex(State(vocabulary: Vocabulary(expectedForms: expectedForms), renderer: renderer))
    }

    func append(
      _ documents: [SourceText], from number: Int, by annotator: Annotator, _ translations: [String: LineTranslation]
    ) {
      state.withLock { state in
        for (index, document) in documents.enumerated() {
          var annotated = annotator.document(for: document, vocabulary: &state.vocabulary)
          annotated.number = number + index
          state.work.findings += translations[document.id]?.apply(to: &annotated) ?? []
          state.renderer.render(annotated, into: &state.work.rendered)
          state.work.documents.append((document.id, state.work.rendered.count))
          state.work.boilerplateCount += annotated.boilerplate.count
        }
      }
    }
  }
}
