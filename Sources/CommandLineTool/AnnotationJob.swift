import Annotation
import Dispatch
import Rendering
import Synchronization
import TextModel

/// Annotates and renders documents on several threads; the output has the order of the input.
struct AnnotationJob {
  private let annotator: Annotator
  private let renderer: any Renderer
  private let workers: [Worker]
  private var isFirst = true
  /// How many boilerplate lines were met, and how many documents.
  private(set) var boilerplateCount = 0
  private(set) var documentCount = 0

  /// - Parameter expectsManyDocuments: whether there will be more forms than an article has.
  init(annotator: Annotator, renderer: any Renderer, threads: Int, expectsManyDocuments: Bool) {
    self.annotator = annotator
    self.renderer = renderer
    workers = (0..<max(1, threads)).map { _ in
      Worker(renderer: renderer, expectedForms: expectsManyDocuments ? 65_536 : 4096)
    }
  }

  var prologue: [UInt8] { renderer.prologue }
  var epilogue: [UInt8] { renderer.epilogue }

  /// Hands the rendered documents to `destination`, in order.
  mutating func append(_ documents: [SourceText], to destination: inout OutputDestination) {
    documentCount += documents.count
    let chunks = DocumentChunks.chunks(of: documents, count: workers.count)
    let annotator = annotator
    let workers = workers
    if chunks.count == 1 {
      workers[0].append(chunks[0], by: annotator)
    } else {
      DispatchQueue.concurrentPerform(iterations: chunks.count) { workers[$0].append(chunks[$0], by: annotator) }
    }
    for worker in workers.prefix(chunks.count) {
      worker.state.withLock { state in
        if !state.rendered.isEmpty {
          if !isFirst { destination.write(renderer.separator) }
          isFirst = false
          destination.write(state.rendered)
        }
        boilerplateCount += state.boilerplateCount
        state.rendered.removeAll(keepingCapacity: true)
        state.boilerplateCount = 0
      }
    }
  }

  /// What one thread keeps from batch to batch; the lock is never waited for, it only proves that to the compiler.
  private final class Worker: Sendable {
    struct State: Sendable {
      var vocabulary: Vocabulary
      var renderer: any Renderer
      var rendered: [UInt8] = []
      var boilerplateCount = 0
    }

    let state: Mutex<State>

    init(renderer: any Renderer, expectedForms: Int) {
      state = Mutex(State(vocabulary: Vocabulary(expectedForms: expectedForms), renderer: renderer))
    }

    func append(_ documents: [SourceText], by annotator: Annotator) {
      state.withLock { state in
        for document in documents {
          if !state.rendered.isEmpty { state.rendered += state.renderer.separator }
          let annotated = annotator.document(for: document, vocabulary: &state.vocabulary)
          state.renderer.render(annotated, into: &state.rendered)
          state.boilerplateCount += annotated.boilerplate.count
        }
      }
    }
  }
}
