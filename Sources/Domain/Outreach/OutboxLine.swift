import Kit

/// One message of the outbox as its keeper sees it: no words, and the address masked.
public struct OutboxLine: Sendable, Equatable {
  public let id: ID<Message>
  public let kind: Message.Kind
  public let channel: MessageChannel
  public let masked: String
  public let state: State
  public let tries: Int
  public let writtenAt: Moment
  public let nextTryAt: Moment
  public let lapsesAt: Moment
  public let settledAt: Moment?
  /// What the other side said when it took the message.
  public let receipt: String
  /// Why the last try failed.
  public let fault: String

  public init(
    id: ID<Message>, kind: Message.Kind, channel: MessageChannel, masked: String, state: State, tries: Int, writtenAt: Moment,
    nextTryAt: Moment,
    lapsesAt: Moment, settledAt: Moment?, receipt: String, fault: String
  ) {
    self.id = id
    self.kind = kind
    self.channel = channel
    self.masked = masked
    self.state = state
    self.tries = tries
    self.writtenAt = writtenAt
    self.nextTryAt = nextTryAt
    self.lapsesAt = lapsesAt
    self.settledAt = settledAt
    self.receipt = receipt
    self.fault = fault
  }

  /// How far a message is.
  public enum State: String, Sendable, CaseIterable {
    case waiting, failed, sent, lapsed

    public var vietnamese: String {
      switch self {
      case .waiting: "Đang chờ"
      case .failed: "Không gửi được"
      case .sent: "Đã gửi"
      case .lapsed: "Quá hạn, không gửi"
      }
    }
  }
}
