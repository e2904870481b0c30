import TextModel

/// Shares documents out among threads.
enum DocumentChunks {
  /// At most `count` runs of documents of about the same number of bytes.
  static func chunks(of documents: [SourceText], count: Int) -> [[SourceText]] {
    guard count > 1, documents.count > 1 else { return [documents] }
    let total = documents.reduce(0) { $0 + $1.bytes.count }
    var chunks: [[SourceText]] = [[]]
    var size = 0
    for document in documents {
      if size >= total / count, chunks.count < count {
        chunks.append([])
        size = 0
      }
      chunks[chunks.count - 1].append(document)
      size += document.bytes.count
    }
    return chunks
  }
}
