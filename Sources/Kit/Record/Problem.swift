/// What stopped the work: one shape for every refusal and failure, turned into a status, a log level and a page in one table.
///
/// A message says what happened, to which record, why, and what to do next, in Vietnamese; never a secret, a query or a path.
public enum Problem: Error, Sendable, Equatable {
  /// There is no such record, or none this person may know of.
  case notFound(String)
  /// The person is known but may not do this.
  case forbidden(String)
  /// What was typed or sent cannot be taken; `fields` names the form fields with their own messages.
  case invalid(String, fields: [FieldFault] = [])
  /// The record is not (or no longer) in the state this act needs.
  case conflict(String)
  /// The day for this has passed.
  case tooLate(String, deadline: Day)
  /// Too many tries; the same may be tried again after so many seconds.
  case tooOften(String, seconds: Int)
  /// A part the work needs is not there now; trying again later may help.
  case unavailable(String)
  /// Our own fault: the message is for the log, the person sees a reference only.
  case broken(String)

  /// The message without its kind.
  public var message: String {
    switch self {
    case .notFound(let text), .forbidden(let text), .invalid(let text, _), .conflict(let text), .tooLate(let text, _),
      .tooOften(let text, _), .unavailable(let text), .broken(let text):
      return text
    }
  }
}

/// One form field that cannot be taken, with the sentence that tells how to mend it.
public struct FieldFault: Sendable, Equatable {
  public let field: String
  public let message: String

  public init(_ field: String, _ message: String) {
    self.field = field
    self.message = message
  }
}
