import Kit

/// How the parts of a duty make up the whole; always said, never guessed.
public enum RollUp: Sendable, Equatable, Hashable {
  /// Done when every part is accepted.
  case all
  /// As far as its parts are, each by its weight.
  case weighted
  /// Done when so many parts are accepted.
  case minimum(Int)
  /// By its own reports; parts tell nothing about it.
  case none

  /// Reads `all`, `weighted`, `minimum:60`, `none`, as it is stored and exchanged; nil for anything else.
  public init?(_ text: some StringProtocol) {
    switch text {
    case "all": self = .all
    case "weighted": self = .weighted
    case "none": self = .none
    default:
      guard text.hasPrefix("minimum:"), let least = Int(text.dropFirst(8)), least > 0 else { return nil }
      self = .minimum(least)
    }
  }

  public var text: String {
    switch self {
    case .all: "all"
    case .weighted: "weighted"
    case .minimum(let least): "minimum:\(least)"
    case .none: "none"
    }
  }

  public var vietnamese: String {
    switch self {
    case .all: "Xong khi mọi việc con được nghiệm thu"
    case .weighted: "Tính theo trọng số của các việc con"
    case .minimum(let least): "Xong khi ít nhất \(least) việc con được nghiệm thu"
    case .none: "Theo báo cáo của chính việc này"
    }
  }

  /// One part as far as the whole asks.
  public struct Share: Sendable, Equatable {
    public let id: ID<Duty>
    public let weight: Int
    public let percent: Int
    public let isAccepted: Bool

    public init(id: ID<Duty>, weight: Int = 1, percent: Int, isAccepted: Bool) {
      self.id = id
      self.weight = weight
      self.percent = percent
      self.isAccepted = isAccepted
    }
  }

  /// What the parts say of the whole.
  public struct Sum: Sendable, Equatable {
    /// Never rounded up: 100 only when nothing is missing.
    public let percent: Int
    /// Whether the whole may be accepted as far as its parts go.
    public let isMet: Bool
    /// The parts that still keep it from being done.
    public let missing: [ID<Duty>]

    public init(percent: Int, isMet: Bool, missing: [ID<Duty>]) {
      self.percent = percent
      self.isMet = isMet
      self.missing = missing
    }
  }

  /// Nil when the parts tell nothing of the whole: no rule, or no parts.
  public func sum(_ shares: [Share]) -> Sum? {
    guard !shares.isEmpty, self != .none else { return nil }
    let open = shares.filter { !$0.isAccepted }.map(\.id)
    let accepted = shares.count - open.count
    switch self {
    case .all: return Sum(percent: accepted * 100 / shares.count, isMet: open.isEmpty, missing: open)
    case .weighted:
      let weights = shares.reduce(0) { $0 + max(1, $1.weight) }
      let reached = shares.reduce(0) { $0 + max(1, $1.weight) * ($1.isAccepted ? 100 : min(99, $1.percent)) }
      return Sum(percent: reached / weights, isMet: open.isEmpty, missing: open)
    case .minimum(let least):
      let isMet = accepted >= least
      return Sum(percent: min(100, accepted * 100 / least), isMet: isMet, missing: isMet ? [] : open)
    case .none: return nil
    }
  }
}
