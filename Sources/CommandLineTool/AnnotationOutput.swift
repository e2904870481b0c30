import FoundationEssentials
import Rendering

/// Where annotated documents go: one after the other into one output, or a file each into a folder.
struct AnnotationOutput {
  private let format: AnnotationFormat
  private let renderer: any Renderer
  private let console: any Console
  /// The files that are read.
  private let inputs: Set<String>
  /// Where all documents go, unless they go into a folder.
  private var destination: OutputDestination?
  private var folder: String?
  /// The names that were given to files of the folder, in small letters.
  private var names: Set<String> = []
  private var isFirst = true
  private var hasBegun = false

  /// - Throws: if the place cannot be written to, before any work is done.
  init(
    path: String?, format: AnnotationFormat, renderer: any Renderer, inputs: [InputFiles.Input], console: any Console
  ) throws(CommandFailure) {
    self.format = format
    self.renderer = renderer
    self.console = console
    self.inputs = Set(inputs.compactMap(\.name.path).map(Self.canonical))
    var isFolder = false
    if let path, FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder {
      guard FileManager.default.isWritableFile(atPath: path) else {
        throw CommandFailure("\(path): the folder cannot be written to; check its permissions")
      }
      folder = path.hasSuffix("/") ? path : path + "/"
    } else {
      destination = try OutputDestination(path: path, console: console)
    }
  }

  /// Whether nobody reads any more what is written.
  var isClosed: Bool { destination?.isClosed == true }

  /// Writes documents.
  ///
  /// - Parameters:
  ///   - rendered: all of them, one behind the other.
  ///   - documents: where each ends; one that came to nothing is passed over.
  mutating func append(
    _ rendered: [UInt8], of documents: [(id: String, end: Int)]
  ) throws(CommandFailure) {
    if !documents.isEmpty { begin() }
    let separator = renderer.separator
    var start = 0
    for (id, end) in documents where end > start {
      let document = rendered[start..<end]
      if let folder {
        let name = Self.fileName(of: id, extension: format.extensions[0], used: &names)
        try write(document, to: folder + name)
      } else {
        if !isFirst { destination?.write(separator) }
        destination?.write(document.count == rendered.count ? rendered : Array(document))
      }
      isFirst = false
      start = end
    }
  }

  private mutating func begin() {
    if hasBegun { return }
    hasBegun = true
    let prologue = renderer.prologue
    destination?.write(prologue)
  }

  private func write(_ document: ArraySlice<UInt8>, to path: String) throws(CommandFailure) {
    // Who names a file means it; who names a folder may not.
    if inputs.contains(Self.canonical(path)) {
      throw CommandFailure("\(path): is read as a text and would be overwritten; write to another folder")
    }
    var file = try OutputDestination(path: path, console: console)
    file.write(renderer.prologue + document + renderer.epilogue)
    try file.finish()
  }

  /// Writes what stands behind the last document; nothing comes of no documents, but for the array that JSON is.
  mutating func end() {
    if format == .json { begin() }
    let epilogue = renderer.epilogue
    if hasBegun { destination?.write(epilogue) }
  }

  /// Puts a file in its place.
  func finish() throws(CommandFailure) { try destination?.finish() }

  private static func canonical(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
  }

  /// The name of the document's file: the last part of its id with letters, digits, hyphens and stops alone.
  ///
  /// | id | file |
  /// | --- | --- |
  /// | `news/summit.id.txt` | `summit.id.html` |
  /// | `../a b?` | `a-b.html` |
  /// | a second `summit.id.txt` | `summit.id-2.html` |
  static func fileName(of id: String, extension ending: String, used: inout Set<String>) -> String {
    var stem = String(id.split(separator: "/").last ?? "")
    if stem.hasSuffix(".txt") { stem.removeLast(4) }
    var name = ""
    for character in stem.unicodeScalars {
      let isPlain = character.properties.isAlphabetic || character.properties.numericType != nil
      if isPlain || character == "." || character == "_" {
        name.unicodeScalars.append(character)
      } else if name.last != "-" {
        name += "-"
      }
    }
    // A name that begins with a stop is hidden; systems have names of up to 255 bytes.
    name = String(name.drop { $0 == "." || $0 == "-" })
    while name.last == "-" || name.last == "." { name.removeLast() }
    while name.utf8.count > 200 { name.removeLast() }
    if name.isEmpty { name = "document" }
    var candidate = "\(name).\(ending)"
    var number = 2
    // Some file systems do not tell capitals from small letters.
    while !used.insert(candidate.lowercased()).inserted {
      candidate = "\(name)-\(number).\(ending)"
      number += 1
    }
    return candidate
  }
}
