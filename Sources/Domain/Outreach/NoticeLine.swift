import Kit

/// One line of a person's page «Thông báo».
public struct NoticeLine: Sendable, Equatable {
  public let id: ID<Message>
  public let kind: Message.Kind
  public let title: String
  public let words: String
  /// A path of this site; empty for none.
  public let link: String
  public let writtenAt: Moment
  public let readAt: Moment?

  public init(id: ID<Message>, kind: Message.Kind, title: String, words: String, link: String, writtenAt: Moment, readAt: Moment?) {
    self.id = id
    self.kind = kind
    self.title = title
    self.words = words
    self.link = link
    self.writtenAt = writtenAt
    self.readAt = readAt
  }
}
