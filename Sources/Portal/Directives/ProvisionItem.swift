import Domain
import Kit
import Office
import Site

/// One provision as a page shows it: a heading, or words with what is known of them in the margin.
public struct ProvisionItem: Sendable {
  public let code: String
  /// The permanent page of this provision alone.
  public let address: String
  public let label: String
  public let isHeading: Bool
  /// A heading of the first depth, and any deeper one.
  public let isTop: Bool
  public let heading: [ProvisionText.Paragraph]
  public let isProvision: Bool
  /// Whether the anchor stands on the words; otherwise it stands on the heading.
  public let isAnchor: Bool
  public let paragraphs: [ProvisionText.Paragraph]
  public let isActing: Bool
  /// Who, by when and on which source, as far as it is known.
  public let facts: [Fact]
  public let hasFacts: Bool
  public let chips: [Chip]
  public let notes: [Note]
  public let hasMargin: Bool
  /// Where an official gives it an owner, a day or a source; nil for those who may not.
  public let assign: String?

  /// One thing that is known of it.
  public struct Fact: Sendable {
    public let name: String
    public let value: String
  }

  /// A state in words with its mark.
  public struct Chip: Sendable {
    /// The last part of the chip's class.
    public let kind: String
    public let words: String
  }

  /// What a doubtful word probably meant.
  public struct Note: Sendable {
    public let number: Int
    public let found: String
    public let suggested: String
    public let reason: String
  }

  public init(
    _ view: ReadDirective.ProvisionView, depth: Int, slug: String, links: ProvisionText.Links, firstNote: Int,
    mayAssign: Bool
  ) {
    let read = view.stored.read
    code = read.id
    address = Address.path("van-ban", slug, "diem", read.id)
    label = read.label
    isHeading = !read.title.isEmpty
    isTop = depth == 0
    heading = ProvisionText(read, .title, links: links, firstNote: firstNote).paragraphs
    paragraphs = ProvisionText(read, .text, links: links, firstNote: firstNote).paragraphs
    isProvision = !paragraphs.isEmpty
    isAnchor = !isHeading
    isActing = view.stored.acting
    facts = [("Chủ trì", view.owner), ("Hạn", view.due?.vietnamese), ("Nguồn", view.targetSource)].compactMap { name, value in
      value.map { Fact(name: name, value: $0) }
    }
    hasFacts = !facts.isEmpty
    chips = isActing ? ProvisionItem.chips(view) : []
    notes = read.suspects.enumerated().map {
      Note(number: firstNote + $0.offset, found: $0.element.found, suggested: $0.element.suggested, reason: $0.element.reason)
    }
    hasMargin = isActing || !notes.isEmpty
    assign = isActing && mayAssign ? Address.path("lam-viec", "van-ban", slug, "diem", read.id) : nil
  }

  /// What is missing, each in words; one chip when nothing is.
  static func chips(_ view: ReadDirective.ProvisionView) -> [Chip] {
    var chips: [Chip] = []
    if view.owner == nil { chips.append(Chip(kind: "none", words: "Chưa có cơ quan chủ trì")) }
    if view.due == nil { chips.append(Chip(kind: "none", words: "Chưa có hạn")) }
    if view.stored.namesTarget && view.targetSource == nil { chips.append(Chip(kind: "none", words: "Chỉ tiêu chưa rõ nguồn")) }
    return chips.isEmpty ? [Chip(kind: "open", words: "Đã giao, có hạn")] : chips
  }

  /// A few words that tell a provision from its neighbours: its heading, or its first clause, cut at a word.
  static func short(_ read: ReadProvision) -> String {
    if !read.title.isEmpty { return read.title == read.title.uppercased() ? Directive.runningCase(read.title) : read.title }
    var words: [Substring] = []
    var length = 0
    for word in read.text.split(whereSeparator: \.isWhitespace) {
      length += word.count + 1
      if !words.isEmpty, length > 64 { break }
      words.append(word)
      if words.count > 3, let last = word.last, ",;:.".contains(last) { break }
    }
    let text = words.joined(separator: " ")
    return text.last.map { ",;:.".contains($0) } == true ? String(text.dropLast()) : text
  }
}

/// A line of the table of contents with the lines under it.
public struct ContentsLine: Sendable {
  public let code: String
  public let words: String
  public let address: String
  public let hasLines: Bool
  public let lines: [ContentsLine]

  /// The contents of these provisions down to `depth` more levels, as addresses on the same page or, for a long document, of its parts.
  static func lines(
    of provisions: [ReadDirective.ProvisionView], under parent: String?, depth: Int, address: (String) -> String
  ) -> [ContentsLine] {
    guard depth > 0 else { return [] }
    return provisions.filter { $0.stored.read.parent == parent }.map { view in
      let code = view.stored.read.id
      let under = lines(of: provisions, under: code, depth: depth - 1, address: address)
      return ContentsLine(
        code: code, words: ProvisionItem.short(view.stored.read), address: address(code), hasLines: !under.isEmpty, lines: under)
    }
  }
}
