import Bitext
import Exchange
import TextModel
import Verification

/// Reads one bilingual document and checks it.
struct DocumentChecker: Sendable {
  let verifier: Verifier
  /// Whether to tell how texts without a common line structure were aligned.
  let showsAlignment: Bool

  /// What a document gave: what was found, and what is wrong with the document itself.
  struct Outcome: Sendable {
    var tally: CheckTally
    var problems: [String] = []
    var alignment: [UInt8] = []
  }

  /// Checks a document of files.
  func outcome(of document: CheckInputs.Document, _ vocabularies: inout Verifier.Vocabularies) -> Outcome {
    do throws(CommandFailure) {
      switch document {
      case .pair(let source, let target):
        return pair(try text(source), try text(target), &vocabularies)
      case .file(let path, let format):
        return units(InputSupply(try ByteStream(path: path)), path: path, format: format, &vocabularies)
      case .standardInput: preconditionFailure("standard input is no file")
      }
    } catch {
      var verification = verifier.document(document.path)
      return Outcome(tally: verification.finish(), problems: error.messages)
    }
  }

  /// Checks the units of a stream.
  func units(
    _ supply: any ByteSupply, path: String, format: BitextFormat, _ vocabularies: inout Verifier.Vocabularies
  ) -> Outcome {
    guard var reader = TranslationUnitReaders.reader(for: format) else {
      preconditionFailure("plain texts come in pairs")
    }
    var supply = supply
    var verification = verifier.document(path)
    var batch: [TranslationUnit] = []
    var problems: [String] = []
    var size = 0
    do throws(BitextError) {
      let findings = try reader.read(&supply, path: path) { unit in
        batch.append(unit)
        size += unit.source.text.utf8.count
        if batch.count == DocumentVerification.batchSize || size > DocumentVerification.batchByteCount {
          verification.append(batch, vocabularies: &vocabularies)
          batch.removeAll(keepingCapacity: true)
          size = 0
        }
      }
      problems += findings.filter { $0.severity == .error }.map(\.description)
    } catch {
      problems.append("\(path)\(error.position.map { ":\($0)" } ?? ""): error: \(error)")
    }
    verification.append(batch, vocabularies: &vocabularies)
    return Outcome(tally: verification.finish(), problems: problems)
  }

  private func pair(_ source: SourceText, _ target: SourceText, _ vocabularies: inout Verifier.Vocabularies) -> Outcome
  {
    var verification = verifier.document(target.id)
    do throws(LineAlignedReader.Misalignment) {
      var rest = try LineAlignedReader.units(source: source, target: target)[...]
      while !rest.isEmpty {
        verification.append(Array(rest.prefix(DocumentVerification.batchSize)), vocabularies: &vocabularies)
        rest = rest.dropFirst(DocumentVerification.batchSize)
      }
      return Outcome(tally: verification.finish())
    } catch {
      let alignment = verifier.alignment(of: source, with: target, vocabularies: &vocabularies)
      var rest = alignment.units[...]
      while !rest.isEmpty {
        verification.append(Array(rest.prefix(DocumentVerification.batchSize)), vocabularies: &vocabularies)
        rest = rest.dropFirst(DocumentVerification.batchSize)
      }
      for stretch in alignment.doubtfulStretches { verification.append(doubtful: stretch.unit) }
      return Outcome(
        tally: verification.finish(),
        alignment: showsAlignment ? AlignmentTable.rendered(alignment) : [])
    }
  }

  private func text(_ path: String) throws(CommandFailure) -> SourceText {
    let stream = try ByteStream(path: path)
    var bytes: [UInt8] = []
    while case let piece = try stream.read(1 << 18), !piece.isEmpty {
      bytes += piece
      if bytes.count > SourceText.maximumByteCount {
        let error = TextDecodingError.tooLarge(byteCount: bytes.count, limit: SourceText.maximumByteCount)
        throw CommandFailure("\(path): error: \(error)")
      }
    }
    do {
      let text = try SourceText(bytes, id: path, path: path)
      if text.isBlank { throw CommandFailure("\(path): error: the text is empty; expected sentences") }
      return text
    } catch let error as TextDecodingError {
      throw CommandFailure("\(path)\(error.position.map { ":\($0)" } ?? ""): error: \(error)")
    } catch let error as CommandFailure {
      throw error
    } catch {
      throw CommandFailure("\(path): error: \(error)")
    }
  }
}
