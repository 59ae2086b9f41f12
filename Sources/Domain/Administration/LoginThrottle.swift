import Kit

/// How many tries a sign-in may cost, by account, by address and by known device, as a pure function of what was spent.
///
/// A stranger spends from the account's allowance and from the address's, so guessing at one account is slow however many addresses guess.
/// A device on which the person has signed in before spends from an allowance of its own: whatever strangers spend, the owner is let try.
/// Each allowance is the generic cell rate algorithm (ITU-T I.371, Annex A): one moment says until when it is spent.
public enum LoginThrottle {
  /// What is being tried.
  public enum Step: String, Sendable { case password, code, change }

  /// Tries that may follow each other at once, one given back every so many seconds.
  public struct Allowance: Sendable, Equatable {
    public let key: String
    public let tries: Int
    public let seconds: Int
  }

  /// Whether the try may be made.
  public enum Decision: Sendable, Equatable {
    /// It may; this is what is spent then, by key.
    case allowed([String: Moment])
    /// It may not, for so many seconds.
    case refused(seconds: Int)
  }

  /// What a try spends from. `device` is a device known to this account, nil for a stranger's.
  public static func allowances(_ step: Step, account: String, address: String, device: String?) -> [Allowance] {
    if let device {
      return [Allowance(key: "\(step.rawValue) device \(account) \(device)", tries: 10, seconds: 60)]
    }
    switch step {
    case .password:
      return [
        Allowance(key: "password account \(account)", tries: 10, seconds: 90),
        Allowance(key: "password address \(address)", tries: 60, seconds: 10),
      ]
    case .code: return [Allowance(key: "code account \(account)", tries: 5, seconds: 300)]
    case .change: return [Allowance(key: "change account \(account)", tries: 5, seconds: 300)]
    }
  }

  /// What opening a kept file spends from: slow at one code, slow from one address.
  public static func fileAllowances(code: String, address: String) -> [Allowance] {
    [
      Allowance(key: "file \(code)", tries: 5, seconds: 300), Allowance(key: "file address \(address)", tries: 20, seconds: 30),
    ]
  }

  /// What keeping a file spends from.
  public static func keepingAllowances(address: String) -> [Allowance] {
    [Allowance(key: "keep address \(address)", tries: 30, seconds: 60)]
  }

  /// Every allowance must have room; then each is charged one try.
  public static func decision(_ allowances: [Allowance], spent: [String: Moment], at now: Moment) -> Decision {
    var charged: [String: Moment] = [:]
    var wait: Int64 = 0
    for allowance in allowances {
      let until = max(spent[allowance.key] ?? now, now)
      let room = now.adding(seconds: (allowance.tries - 1) * allowance.seconds)
      wait = max(wait, until.milliseconds - room.milliseconds)
      charged[allowance.key] = until.adding(seconds: allowance.seconds)
    }
    return wait > 0 ? .refused(seconds: Int((wait + 999) / 1000)) : .allowed(charged)
  }

  /// Gives one try back where the person turned out to be who they said: only wrong tries are spent.
  public static func refunded(_ allowances: [Allowance], spent: [String: Moment]) -> [String: Moment] {
    var left: [String: Moment] = [:]
    for allowance in allowances {
      if let until = spent[allowance.key] { left[allowance.key] = until.adding(seconds: -allowance.seconds) }
    }
    return left
  }
}
