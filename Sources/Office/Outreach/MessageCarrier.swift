import Domain
import Kit

/// What takes messages of one channel out of the house: a mail server, a gateway of short messages.
public protocol MessageCarrier: Sendable {
  var channel: MessageChannel { get }

  /// Tries once, within a limit of time of its own. May be called again with the same parcel after it was taken already: the other side tells
  /// by the parcel's id that it is the same.
  func carry(_ parcel: Parcel, at now: Moment) async -> Carried
}

/// How one try ended.
public enum Carried: Sendable, Equatable {
  /// The other side took it; its own words.
  case accepted(String)
  /// It will never take this message.
  case refused(String)
  /// It does not take this message now.
  case later(String)
  /// It could not be reached, or would take no message at all now.
  case unreachable(String)
}
