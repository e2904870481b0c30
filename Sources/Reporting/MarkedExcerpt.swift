import Rendering
import Verification

extension BitextFinding.Excerpt {
  /// Whether the finding is about a part of the text, or a place in it, rather than about the whole.
  var hasPlace: Bool { range != 0..<0 }

  /// The text before, in and behind the range; a range that does not fit the text is made to.
  var parts: (before: Substring, marked: Substring, after: Substring) {
    let utf8 = text.utf8
    func index(_ offset: Int) -> String.Index {
      utf8.index(utf8.startIndex, offsetBy: min(max(0, offset), utf8.count))
    }
    // Slices of a string begin and end between scalars, whatever the indices.
    let start = index(range.lowerBound)
    let end = index(range.upperBound)
    return (text[..<start], text[start..<end], text[end...])
  }
}

/// A text around the part that a finding is about, short enough for a line, with nothing in it that a terminal or a page
/// would act on.
struct MarkedExcerpt {
  let before: String
  let marked: String
  let after: String

  /// - Parameter width: the columns that all may take; what lacks is marked by `…`.
  init(_ excerpt: BitextFinding.Excerpt, width: Int) {
    let width = max(4, width)
    let parts = excerpt.parts
    let marked = Cut(parts.marked, width: width, keepsEnd: false)
    let room = max(2, width - marked.width)
    var before = Cut(parts.before, width: room, keepsEnd: true)
    var after = Cut(parts.after, width: room, keepsEnd: false)
    if before.width + after.width > room {
      after = Cut(parts.after, width: max(room / 2, room - before.width), keepsEnd: false)
      before = Cut(parts.before, width: room - after.width, keepsEnd: true)
    }
    self.marked = marked.text
    self.before = before.text
    self.after = after.text
  }

  /// A text cut to columns.
  private struct Cut {
    let text: String
    let width: Int

    init(_ text: Substring, width: Int, keepsEnd: Bool) {
      // Of a text that takes no columns, only so much is looked at.
      let limit = 4 * width
      let scalars = text.unicodeScalars
      let slice = keepsEnd ? scalars.suffix(limit) : scalars.prefix(limit)
      let visible = VisibleText.visible(String(slice))
      let visibleWidth = DisplayWidth.width(of: visible)
      if slice.startIndex == scalars.startIndex, slice.endIndex == scalars.endIndex, visibleWidth <= width {
        (self.text, self.width) = (visible, visibleWidth)
        return
      }
      let kept = keepsEnd ? Self.end(of: visible, width: width - 1) : Self.start(of: visible, width: width - 1)
      self.text = keepsEnd ? "…" + kept : kept + "…"
      self.width = 1 + DisplayWidth.width(of: kept)
    }

    private static func start(of text: String, width: Int) -> String {
      let scalars = text.unicodeScalars.prefix(max(0, width))
      return scalars.allSatisfy(DisplayWidth.isPlain) ? String(scalars) : String(text.prefix(fitting(text, width)))
    }

    private static func end(of text: String, width: Int) -> String {
      let scalars = text.unicodeScalars.suffix(max(0, width))
      return scalars.allSatisfy(DisplayWidth.isPlain)
        ? String(scalars) : String(text.suffix(fitting(text.reversed(), width)))
    }

    /// How many of the characters fit.
    private static func fitting(_ characters: some Sequence<Character>, _ width: Int) -> Int {
      var (count, used) = (0, 0)
      for character in characters {
        used += DisplayWidth.width(of: String(character))
        if used > width { break }
        count += 1
      }
      return count
    }
  }
}
