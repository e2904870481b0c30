import TextModel

/// The documents of the inputs in small batches, so that memory is bounded however long a stream is and what is
/// rendered of one stays in the processor's cache.
struct DocumentBatches: ~Copyable {
  /// Documents that can be annotated, and what is wrong with the others.
  struct Batch {
    var documents: [SourceText] = []
    var problems: [String] = []
  }

  /// The size of a batch, in bytes of text.
  private let size: Int
  private var inputs: ArraySlice<InputFiles.Input>
  private let isJSONLines: Bool
  private let console: any Console
  private var lines: JSONLineStream?

  init(inputs: [InputFiles.Input], isJSONLines: Bool, threads: Int, console: any Console) {
    size = threads << 14
    self.inputs = inputs[...]
    self.isJSONLines = isJSONLines
    self.console = console
  }

  /// The next batch, or `nil` behind the last one.
  mutating func next() -> Batch? {
    var batch = Batch()
    var size = 0
    while size < self.size {
      if lines != nil {
        guard let record = lines?.next() else {
          lines = nil
          continue
        }
        switch record {
        case .success(let document):
          size += document.bytes.count + 64
          batch.documents.append(document)
        case .failure(let problem):
          size += 256
          batch.problems += problem.messages
        }
        continue
      }
      guard let input = inputs.popFirst() else { break }
      do {
        if isJSONLines {
          lines = try JSONLineStream(input, console: console)
        } else {
          let document = try document(of: input)
          size += document.bytes.count + 64
          batch.documents.append(document)
        }
      } catch {
        batch.problems += error.messages
      }
    }
    return batch.documents.isEmpty && batch.problems.isEmpty ? nil : batch
  }

  private func document(of input: InputFiles.Input) throws(CommandFailure) -> SourceText {
    let text = try Self.text(of: input, console: console)
    if text.isBlank { throw CommandFailure("\(text.id): the text is empty; there is nothing to annotate") }
    return text
  }

  /// All of an input as a text.
  static func text(of input: InputFiles.Input, console: any Console) throws(CommandFailure) -> SourceText {
    let bytes = try InputFiles.bytes(of: input, console: console)
    let (id, path) = input.name
    do {
      return try SourceText(bytes, id: id, path: path)
    } catch {
      throw CommandFailure("\(id)\(error.position.map { ":\($0)" } ?? ""): \(error)")
    }
  }
}
