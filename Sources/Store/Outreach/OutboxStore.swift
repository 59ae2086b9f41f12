import Database
import Domain
import Kit

/// Messages that leave the house, with how far each is.
public enum OutboxStore {
  /// A message to be written; its address and words are sealed.
  public struct Draft: Sendable {
    public let id: ID<Message>
    public let kind: Message.Kind
    public let channel: MessageChannel
    public let masked: String
    public let sealed: String
    public let once: Digest?
    public let writtenAt: Moment
    public let lapsesAt: Moment

    public init(
      id: ID<Message>, kind: Message.Kind, channel: MessageChannel, masked: String, sealed: String, once: Digest?, writtenAt: Moment,
      lapsesAt: Moment
    ) {
      self.id = id
      self.kind = kind
      self.channel = channel
      self.masked = masked
      self.sealed = sealed
      self.once = once
      self.writtenAt = writtenAt
      self.lapsesAt = lapsesAt
    }
  }

  /// A message whose time has come.
  public struct Due: Sendable {
    public let line: OutboxLine
    public let sealed: String
  }

  /// False when one with the same `once` is there already; then nothing is written.
  public static func insert(_ draft: Draft, in tx: any Writing) throws -> Bool {
    try tx.execute(
      """
      INSERT INTO message
        (id, kind, channel, masked_address, parcel_sealed, once_digest, state, tries, written_at, next_try_at, lapses_at, settled_at,
         receipt, fault)
      VALUES
        (\(draft.id), \(draft.kind), \(draft.channel), \(draft.masked), \(draft.sealed), \(draft.once), 'waiting', 0, \(draft.writtenAt),
         \(draft.writtenAt), \(draft.lapsesAt), NULL, '', '')
      ON CONFLICT (once_digest) DO NOTHING
      """) == 1
  }

  /// What is to be sent now by one of these channels, the longest due first.
  public static func due(by channels: [MessageChannel], at now: Moment, most limit: Int, in tx: any Reading) throws -> [Due] {
    try tx.rows(
      """
      SELECT \(raw: columns), parcel_sealed FROM message
      WHERE state = 'waiting' AND next_try_at <= \(now) AND lapses_at > \(now) AND channel IN \(list: channels.map(\.rawValue))
      ORDER BY next_try_at, id LIMIT \(limit)
      """
    ) { Due(line: try line($0), sealed: try $0.text("parcel_sealed")) }
  }

  /// Marks a waiting message as sent and takes its words away; false when it waits no more.
  public static func settleSent(_ id: ID<Message>, receipt: String, at now: Moment, in tx: any Writing) throws -> Bool {
    try tx.execute(
      """
      UPDATE message SET state = 'sent', tries = tries + 1, settled_at = \(now), receipt = \(receipt), fault = '', parcel_sealed = ''
      WHERE id = \(id) AND state = 'waiting'
      """) == 1
  }

  /// Notes a failed try; the message waits until `next`, or has failed when that is nil. False when it waits no more.
  public static func note(_ fault: String, of id: ID<Message>, next: Moment?, at now: Moment, in tx: any Writing) throws -> Bool {
    if let next {
      return try tx.execute(
        "UPDATE message SET tries = tries + 1, next_try_at = \(next), fault = \(fault) WHERE id = \(id) AND state = 'waiting'") == 1
    }
    return try tx.execute(
      """
      UPDATE message SET state = 'failed', tries = tries + 1, settled_at = \(now), fault = \(fault) WHERE id = \(id) AND state = 'waiting'
      """) == 1
  }

  /// How many are past their end and still hold words.
  public static func overdue(at now: Moment, in tx: any Reading) throws -> Int {
    try tx.count("SELECT count(*) AS n FROM message WHERE state IN ('waiting', 'failed') AND lapses_at <= \(now)")
  }

  /// Settles what is past its end and takes its words away; answers how many.
  public static func lapse(at now: Moment, in tx: any Writing) throws -> Int {
    try tx.execute(
      """
      UPDATE message SET state = 'lapsed', settled_at = \(now), parcel_sealed = '' WHERE state IN ('waiting', 'failed') AND lapses_at <= \(now)
      """)
  }

  /// Lets a failed message, or one that waits for its next try, be tried at once; false when it is neither.
  public static func retry(_ id: ID<Message>, at now: Moment, in tx: any Writing) throws -> Bool {
    try tx.execute(
      """
      UPDATE message SET state = 'waiting', tries = 0, next_try_at = \(now), settled_at = NULL
      WHERE id = \(id) AND state IN ('waiting', 'failed') AND lapses_at > \(now)
      """) == 1
  }

  public static func line(_ id: ID<Message>, in tx: any Reading) throws -> OutboxLine? {
    try tx.first("SELECT \(raw: columns) FROM message WHERE id = \(id)", line)
  }

  /// Messages in one state, newest first, those before `before` only.
  public static func page(_ state: OutboxLine.State, before: String, most limit: Int, in tx: any Reading) throws -> [OutboxLine] {
    try tx.rows(
      "SELECT \(raw: columns) FROM message WHERE state = \(state) AND id < \(before) ORDER BY id DESC LIMIT \(limit)", line)
  }

  public static func counts(in tx: any Reading) throws -> [OutboxLine.State: Int] {
    var counts: [OutboxLine.State: Int] = [:]
    for row in try tx.rows("SELECT state, count(*) AS n FROM message GROUP BY state") {
      counts[try row.choice("state", OutboxLine.State.self)] = try row.int("n")
    }
    return counts
  }

  private static let columns: StaticString =
    "id, kind, channel, masked_address, state, tries, written_at, next_try_at, lapses_at, settled_at, receipt, fault"

  private static func line(_ row: Row) throws -> OutboxLine {
    OutboxLine(
      id: try row.id("id", of: Message.self), kind: try row.choice("kind", Message.Kind.self),
      channel: try row.choice("channel", MessageChannel.self), masked: try row.text("masked_address"),
      state: try row.choice("state", OutboxLine.State.self), tries: try row.int("tries"), writtenAt: try row.moment("written_at"),
      nextTryAt: try row.moment("next_try_at"), lapsesAt: try row.moment("lapses_at"), settledAt: try row.optionalMoment("settled_at"),
      receipt: try row.text("receipt"), fault: try row.text("fault"))
  }
}
