import Kit

/// What a person without an account has us keep: found by its code, opened by a secret that only the person has.
public struct KeptFile: Sendable, Equatable {
  public let code: RecoveryCode
  public let kind: Kind
  public let keptAt: Moment
  public let endsAt: Moment

  public init(code: RecoveryCode, kind: Kind, keptAt: Moment, endsAt: Moment) {
    self.code = code
    self.kind = kind
    self.keptAt = keptAt
    self.endsAt = endsAt
  }

  /// Days for which a file is kept.
  public static let days = 365

  /// Which public service it is of.
  public enum Kind: String, Sendable, CaseIterable {
    /// The answers to «Tôi có đủ điều kiện không?», as the address of their result.
    case eligibilityWalk

    public var vietnamese: String {
      switch self {
      case .eligibilityWalk: "Kết quả «Tôi có đủ điều kiện không?»"
      }
    }
  }
}
