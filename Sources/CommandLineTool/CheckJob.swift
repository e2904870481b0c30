import Dispatch
import Synchronization
import Verification

/// Checks documents on several threads; what is found adds up in the order of the input.
struct CheckJob {
  private let checker: DocumentChecker
  private let console: any Console
  private let workers: [Worker]

  init(checker: DocumentChecker, threads: Int, console: any Console) {
    self.checker = checker
    self.console = console
    workers = (0..<max(1, threads)).map { _ in Worker() }
  }

  /// What each thread keeps from document to document; the lock is never waited for, it only proves that to the compiler.
  private final class Worker: Sendable {
    let vocabularies = Mutex(Verifier.Vocabularies())
  }

  /// Hands the outcome of every document to `receive`, in order.
  ///
  /// - Complexity: linear in the text; memory grows with the number of threads, not of documents.
  func run(
    _ documents: [CheckInputs.Document],
    receive: (CheckInputs.Document, DocumentChecker.Outcome) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    var rest = documents[...]
    while let first = rest.first {
      if case .standardInput(let format) = first {
        // One stream, which the console reads on this thread.
        let supply = InputSupply(try ByteStream(.standardInput, console: console))
        let outcome = workers[0].vocabularies.withLock { vocabularies in
          checker.units(supply, path: first.path, format: format, &vocabularies)
        }
        try receive(first, outcome)
        rest = rest.dropFirst()
        continue
      }
      let batch = Array(rest.prefix { $0.files.count > 0 }.prefix(workers.count * 4))
      for (document, outcome) in zip(batch, outcomes(of: batch)) { try receive(document, outcome) }
      rest = rest.dropFirst(batch.count)
    }
  }

  private func outcomes(of batch: [CheckInputs.Document]) -> [DocumentChecker.Outcome] {
    let results = Mutex([Int: DocumentChecker.Outcome]())
    let next = Mutex(0)
    let (checker, workers) = (checker, workers)
    DispatchQueue.concurrentPerform(iterations: min(workers.count, batch.count)) { worker in
      workers[worker].vocabularies.withLock { vocabularies in
        while true {
          let index = next.withLock { index in
            defer { index += 1 }
            return index
          }
          guard index < batch.count else { return }
          let outcome = checker.outcome(of: batch[index], &vocabularies)
          results.withLock { $0[index] = outcome }
        }
      }
    }
    return results.withLock { results in batch.indices.compactMap { results[$0] } }
  }
}
