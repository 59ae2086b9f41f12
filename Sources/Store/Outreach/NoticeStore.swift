import Database
import Domain
import Kit

/// What stands on the persons' pages «Thông báo».
public enum NoticeStore {
  /// False when one with the same `once` is there already; then nothing is written.
  public static func insert(_ notice: NoticeLine, for recipient: ID<Actor>, once: Digest?, in tx: any Writing) throws -> Bool {
    try tx.execute(
      """
      INSERT INTO notice (id, recipient_id, kind, title, words, link, once_digest, written_at, read_at)
      VALUES (\(notice.id), \(recipient), \(notice.kind), \(notice.title), \(notice.words), \(notice.link), \(once), \(notice.writtenAt), NULL)
      ON CONFLICT (once_digest) DO NOTHING
      """) == 1
  }

  /// One person's, newest first, those before `before` only.
  public static func page(of recipient: ID<Actor>, before: String, most limit: Int, in tx: any Reading) throws -> [NoticeLine] {
    try tx.rows(
      """
      SELECT id, kind, title, words, link, written_at, read_at FROM notice
      WHERE recipient_id = \(recipient) AND id < \(before) ORDER BY id DESC LIMIT \(limit)
      """
    ) {
      NoticeLine(
        id: try $0.id("id", of: Message.self), kind: try $0.choice("kind", Message.Kind.self), title: try $0.text("title"),
        words: try $0.text("words"), link: try $0.text("link"), writtenAt: try $0.moment("written_at"),
        readAt: try $0.optionalMoment("read_at"))
    }
  }

  public static func unread(of recipient: ID<Actor>, in tx: any Reading) throws -> Int {
    try tx.count("SELECT count(*) AS n FROM notice WHERE recipient_id = \(recipient) AND read_at IS NULL")
  }

  /// Marks everything up to the newest that the person was shown as read; answers how many that changed.
  public static func markRead(upTo newest: ID<Message>, of recipient: ID<Actor>, at now: Moment, in tx: any Writing) throws -> Int {
    try tx.execute("UPDATE notice SET read_at = \(now) WHERE recipient_id = \(recipient) AND id <= \(newest) AND read_at IS NULL")
  }
}
