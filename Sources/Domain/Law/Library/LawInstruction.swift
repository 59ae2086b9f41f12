import Kit

/// A sentence of an amending document that changes another text: what it says, in which document, from when until when.
public struct LawInstruction: Sendable, Equatable {
  /// The number of the document that gives it.
  public let document: String
  /// Where it stands there.
  public let place: LawPlace
  /// Its words, without what it quotes below itself.
  public let words: String
  /// The number of the document that it changes; nil when its words do not name one.
  public let target: String?
  public let changes: [LawChange]
  /// The first day on which it works; nil when the document does not say.
  public let from: Day?
  /// The first day on which it no longer works.
  public let until: Day?

  public init(
    document: String, place: LawPlace, words: String, target: String?, changes: [LawChange], from: Day?, until: Day? = nil
  ) {
    self.document = document
    self.place = place
    self.words = words
    self.target = target
    self.changes = changes
    self.from = from
    self.until = until
  }
}

/// One change at one place.
public struct LawChange: Sendable, Equatable {
  public let place: LawPlace
  public let action: Action

  public init(_ place: LawPlace, _ action: Action) {
    self.place = place
    self.action = action
  }

  public enum Action: Sendable, Equatable {
    /// «sửa đổi, bổ sung ... như sau», «thay thế Mẫu số ...»: these parts stand in its place.
    case rewrite([LawPart])
    /// «bổ sung ... sau ...»: a new place; without an anchor in the order of its number.
    case insert([LawPart], after: LawPlace?)
    /// «bổ sung vào cuối ... như sau».
    case append(String)
    /// «thay thế cụm từ “...” bằng “...”», in the headings alone («tên Điều») or everywhere in the place.
    case substitute(String, by: String, titlesOnly: Bool)
    /// «bỏ cụm từ “...”», «bãi bỏ đoạn “...”».
    case remove(String)
    /// «bãi bỏ khoản 2».
    case repeal
    /// «hết hiệu lực», «bãi bỏ Thông tư ...»: the whole document.
    case repealDocument
    /// Not understood: it is listed with its words and never applied.
    case unread
  }
}
