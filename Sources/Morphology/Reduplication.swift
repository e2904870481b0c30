/// Doubling, written with a hyphen.
///
/// | form | simple form | kind |
/// | --- | --- | --- |
/// | *negara-negara* | *negara* | full |
/// | *bermain-main*, *anak-anaknya* | *bermain*, *anaknya* | with affixes or clitics on one part |
/// | *perundang-undangan* | *perundangan* | both |
/// | *tolong-menolong* | *menolong* | reciprocal |
/// | *tetamu*, *dedaunan* | *tamu*, *daun* | partial, without a hyphen |
enum Reduplication {
  struct Collapsed {
    /// The form without its doubling.
    let form: [UInt8]
    /// What is doubled, as it is written.
    let doubled: [UInt8]
    let isReciprocal: Bool
  }

  /// The simple form of a word with one hyphen, if its parts are one word doubled.
  static func collapsed(_ form: [UInt8], hyphen: Int) -> Collapsed? {
    let left = form[..<hyphen]
    let right = form[(hyphen + 1)...]
    guard left.count >= 2, right.count >= 2, !right.contains(UInt8(ascii: "-")) else { return nil }
    if left.elementsEqual(right) { return Collapsed(form: Array(left), doubled: Array(left), isReciprocal: false) }
    if NasalAssimilation.forms(of: left, consonant: UInt8(ascii: "m")).contains(where: { right.starts(with: $0) }) {
      return Collapsed(form: Array(right), doubled: Array(left), isReciprocal: true)
    }
    // The longest end of the left part with which the right part starts.
    var length = min(left.count, right.count)
    while length >= 3 {
      if left.suffix(length).elementsEqual(right.prefix(length)) {
        return Collapsed(
          form: Array(left) + Array(right.dropFirst(length)), doubled: Array(right.prefix(length)), isReciprocal: false)
      }
      length -= 1
    }
    return nil
  }

  /// The two letters that double the first consonant of what follows, if the form begins so.
  static func partial(_ form: [UInt8]) -> ArraySlice<UInt8>? {
    guard form.count >= 6, form[1] == UInt8(ascii: "e"), form[0] == form[2], !NasalAssimilation.isVowel(form[0]) else {
      return nil
    }
    return form[..<2]
  }

  /// The morphs of the simple form with the doubling behind the root.
  static func insert(_ collapsed: Collapsed, into morphs: [Morph], label: GlossLabel) -> [Morph] {
    let doubling = Morph(
      String(decoding: collapsed.doubled, as: UTF8.self), collapsed.isReciprocal ? .reciprocal : label, .reduplication)
    if collapsed.isReciprocal { return [doubling] + morphs }
    // What is doubled is the whole word with its affixes, or the root alone: *pertemuan-pertemuan*, *berjalan-jalan*.
    let host = morphs.prefix { $0.kind != .clitic }
    let cliticLength = morphs[host.count...].reduce(0) { $0 + $1.form.utf8.count }
    if host.count > 1, collapsed.form.dropLast(cliticLength).elementsEqual(collapsed.doubled) {
      return host + [doubling] + morphs.dropFirst(host.count)
    }
    guard let root = morphs.firstIndex(where: { $0.kind == .root }) else { return morphs + [doubling] }
    return Array(morphs[...root]) + [doubling] + morphs[(root + 1)...]
  }
}
