import Annotation
import Coverage
import Dispatch
import Synchronization
import TextModel

/// Counts documents on several threads, each into a tally of its own; the sum does not depend on who counted what.
struct CoverageJob {
  private let annotator: Annotator
  private let workers: [Worker]
  private(set) var documentCount = 0

  init(annotator: Annotator, origin: String, reference: ReferenceFrequencies?, threads: Int) {
    self.annotator = annotator
    workers = (0..<max(1, threads)).map { _ in
      Worker(CoverageCounter(annotator: annotator, origin: origin, reference: reference))
    }
  }

  /// What one thread keeps from batch to batch; the lock is never waited for, it only proves that to the compiler.
  private final class Worker: Sendable {
    struct State: Sendable {
      var vocabulary = Vocabulary(expectedForms: 65_536)
      var counter: CoverageCounter
    }

    let state: Mutex<State>

    init(_ counter: CoverageCounter) { state = Mutex(State(counter: counter)) }

    func add(_ documents: [SourceText], by annotator: Annotator) {
      state.withLock { state in
        for document in documents {
          state.counter.add(annotator.document(for: document, vocabulary: &state.vocabulary))
        }
      }
    }
  }

  /// Counts all documents of the inputs.
  ///
  /// - Parameter show: told how many documents are done.
  /// - Returns: what is wrong with single documents, which are left out.
  mutating func add(
    _ inputs: CoverageInputs, console: any Console, show: (Int) -> Void
  ) -> [String] {
    var problems: [String] = []
    for (inputs, isJSONLines) in inputs.groups where !inputs.isEmpty {
      var batches = DocumentBatches(
        inputs: inputs, isJSONLines: isJSONLines, threads: workers.count * 4, console: console)
      while let batch = batches.next() {
        problems += batch.problems
        add(batch.documents)
        show(documentCount)
      }
    }
    return problems
  }

  private mutating func add(_ documents: [SourceText]) {
    documentCount += documents.count
    let chunks = DocumentChunks.chunks(of: documents, count: workers.count)
    let (annotator, workers) = (annotator, workers)
    if chunks.count == 1 {
      workers[0].add(chunks[0], by: annotator)
    } else {
      DispatchQueue.concurrentPerform(iterations: chunks.count) { workers[$0].add(chunks[$0], by: annotator) }
    }
  }

  /// The sum of what all threads have counted.
  var tally: CoverageTally {
    var sum: CoverageTally?
    for worker in workers {
      let tally = worker.state.withLock { $0.counter.tally }
      if sum == nil { sum = tally } else { sum?.add(tally) }
    }
    return sum ?? CoverageTally(origin: "")
  }
}
