import Kit

/// An official document taken apart: header, provisions, signature, recipients, and what belongs to none of them.
///
/// The reader never alters a word: every text here is verbatim (only the joins at page breaks are named), and what it takes for a
/// scanning fault stands beside the text as a suspect.
public struct ReadDocument: Sendable, Equatable {
  public var header: Header
  /// In document order; the tree is given by `parent`.
  public var provisions: [ReadProvision]
  public var signature: Signature
  /// As printed under «Nơi nhận», without the dash and the closing mark.
  public var recipients: [String]
  public var coverage: Coverage

  public init(
    header: Header, provisions: [ReadProvision], signature: Signature, recipients: [String], coverage: Coverage
  ) {
    self.header = header
    self.provisions = provisions
    self.signature = signature
    self.recipients = recipients
    self.coverage = coverage
  }

  /// Who issued what, where and when.
  public struct Header: Sendable, Equatable {
    /// The issuing body as printed, «TỈNH ỦY HẬU GIANG».
    public var issuer: String
    public var form: Form
    /// The kind as printed, «KẾ HOẠCH», «NGHỊ ĐỊNH».
    public var kind: String
    /// The number with its symbol, «290-KH/TU».
    public var number: String
    public var place: String
    public var date: Day?
    public var subject: String
    /// The paragraphs that say on what the document rests («Căn cứ ...», «Thực hiện ...»).
    public var legalBases: [String]

    public init(
      issuer: String, form: Form, kind: String, number: String, place: String, date: Day?, subject: String,
      legalBases: [String]
    ) {
      self.issuer = issuer
      self.form = form
      self.kind = kind
      self.number = number
      self.place = place
      self.date = date
      self.subject = subject
      self.legalBases = legalBases
    }
  }

  /// Party documents follow Hướng dẫn 36-HD/VPTW, State documents Nghị định 30/2020/NĐ-CP.
  public enum Form: String, Sendable, Codable { case party, state }

  /// Who signed, on whose behalf.
  public struct Signature: Sendable, Equatable {
    /// «T/M BAN THƯỜNG VỤ»; empty when there is none.
    public var authority: String
    public var position: String
    public var name: String

    public init(authority: String = "", position: String = "", name: String = "") {
      self.authority = authority
      self.position = position
      self.name = name
    }
  }

  /// How much of the source the parts hold, counted in characters that are not white space.
  public struct Coverage: Sendable, Equatable {
    public var characters: Int
    public var assigned: Int
    /// Paragraphs that belong to no part, verbatim, in order.
    public var unassigned: [String]
    /// The parts of the source in order; joined they give the source back character by character.
    public var parts: [Part]

    public init(characters: Int, assigned: Int, unassigned: [String], parts: [Part]) {
      self.characters = characters
      self.assigned = assigned
      self.unassigned = unassigned
      self.parts = parts
    }
  }

  /// A run of the source and whose it is: `header`, `provision:II.1.c`, `recipients`, `signature`, `pagebreak`, `unassigned`.
  public struct Part: Sendable, Equatable {
    public var owner: String
    public var text: String

    public init(owner: String, text: String) {
      self.owner = owner
      self.text = text
    }
  }
}

/// One provision: a section, item, dash, chapter, article, clause or point.
public struct ReadProvision: Sendable, Equatable {
  /// Stable id, its parent's id and its own mark: `II.1.c`, `Điều 38.2.a` is `D38.2.a`.
  public var id: String
  public var parent: String?
  public var level: Level
  /// The mark as printed: «II.», «1.», «-», «Điều 38.», «a)».
  public var label: String
  /// The heading; empty when the provision is running text.
  public var title: String
  /// The provision's own text, without label and children; paragraphs parted by a line feed; page-break joins made with one space.
  public var text: String
  /// Where in `text` (offset in unicode scalars) lines cut by a page break were joined.
  public var joins: [Int]
  public var mentions: [Mention]
  public var suspects: [Suspect]

  public init(
    id: String, parent: String?, level: Level, label: String, title: String, text: String, joins: [Int] = [],
    mentions: [Mention] = [], suspects: [Suspect] = []
  ) {
    self.id = id
    self.parent = parent
    self.level = level
    self.label = label
    self.title = title
    self.text = text
    self.joins = joins
    self.mentions = mentions
    self.suspects = suspects
  }

  /// What kind of division it is. Plans use section, item, subitem, point, dash, plus; legal texts part to point.
  public enum Level: String, Sendable, Codable, CaseIterable {
    case part, chapter, section, subsection, article, clause, point, item, subitem, dash, plus
    /// An article, clause or point quoted inside an amending document: a child of the amendment, not of the document.
    case quoted
    /// An appendix or form attached to the document.
    case appendix
  }
}

/// Something a provision speaks of, found in its title or text.
public struct Mention: Sendable, Equatable {
  public var kind: Kind
  /// Verbatim.
  public var text: String
  public var place: ReadingPlace
  /// Offset of the first and past the last unicode scalar in the title or text.
  public var range: Range<Int>

  public init(kind: Kind, text: String, place: ReadingPlace, range: Range<Int>) {
    self.kind = kind
    self.text = text
    self.place = place
    self.range = range
  }

  public enum Kind: String, Sendable, Codable, CaseIterable { case agency, group, deadline, quantity, document }
}

/// Where in a provision something stands.
public enum ReadingPlace: String, Sendable, Codable { case title, text }

/// A word the scanner probably read wrong; the text itself is never changed.
public struct Suspect: Sendable, Equatable {
  public var found: String
  public var suggested: String
  /// Why, in Vietnamese, for a person to judge.
  public var reason: String
  public var place: ReadingPlace
  public var range: Range<Int>

  public init(found: String, suggested: String, reason: String, place: ReadingPlace, range: Range<Int>) {
    self.found = found
    self.suggested = suggested
    self.reason = reason
    self.place = place
    self.range = range
  }
}
