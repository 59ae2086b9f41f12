import Kit

/// One place of a legal text with its own words: an article, clause or point, a chapter's heading, an appendix or a form.
public struct LawPart: Sendable, Equatable, Codable {
  public var place: LawPlace
  public var level: ReadProvision.Level
  /// The mark as printed: «Điều 38.», «a)».
  public var label: String
  public var title: String
  /// Paragraphs parted by a line feed.
  public var text: String
  /// What changed its words since the first text, oldest first; empty while they are the first.
  public var changes: [LawSource]
  /// Whether it has been repealed: its mark stays, its words are gone.
  public var isRepealed: Bool

  public init(
    place: LawPlace, level: ReadProvision.Level, label: String, title: String, text: String, changes: [LawSource] = [],
    isRepealed: Bool = false
  ) {
    self.place = place
    self.level = level
    self.label = label
    self.title = title
    self.text = text
    self.changes = changes
    self.isRepealed = isRepealed
  }

  /// A provision as the reader took it out of its document.
  public init(_ read: ReadProvision) {
    self.init(place: LawPlace(code: read.id), level: read.level, label: read.label, title: read.title, text: read.text)
  }

  /// Heading and text as one run of words.
  public var words: String { title.isEmpty ? text : text.isEmpty ? title : title + "\n" + text }

  public var paragraphs: [String] { text.split(separator: "\n").map(String.init) }
}

/// The instruction that set some words: its place in the amending document, and the day from which it works.
public struct LawSource: Sendable, Hashable, Codable {
  public let document: String
  public let place: LawPlace
  public let from: Day

  public init(document: String, place: LawPlace, from: Day) {
    self.document = document
    self.place = place
    self.from = from
  }
}
