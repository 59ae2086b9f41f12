import Kit

/// Why a fact begins on its day: an event made it so, or the register begins there and says nothing of what was before.
public struct Beginning: Hashable, Sendable {
  /// The reorganisation by which it became so; nil when only the register begins.
  public let event: ID<Reorganisation>?
  /// True when what was before this day is not recorded.
  public let pastUnknown: Bool

  private init(event: ID<Reorganisation>?, pastUnknown: Bool) {
    self.event = event
    self.pastUnknown = pastUnknown
  }

  /// The register begins here.
  public static let ofRegister = Beginning(event: nil, pastUnknown: true)

  /// An event; `pastUnknown` when it is known to have made this, but not out of what.
  public static func by(_ event: ID<Reorganisation>, pastUnknown: Bool = false) -> Beginning {
    Beginning(event: event, pastUnknown: pastUnknown)
  }
}
