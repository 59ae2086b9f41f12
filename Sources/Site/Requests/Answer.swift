import Foundation
import HTTPTypes
import Kit

/// What a handler answers with; the door turns it into bytes.
public enum Answer: Sendable {
  case page(any Page, status: HTTPResponse.Status = .ok, retryAfter: Int? = nil)
  /// Words that are no page, such as a feed, under their media type.
  case words(String, type: String)
  /// A file that the browser saves and never shows in the page (RFC 6266).
  case file([UInt8], type: String, name: String)
  /// After a POST: the browser fetches this address of our own with GET (RFC 9110, 15.4.4).
  case seeOther(String)
  /// As `seeOther`, with a new session's token in its cookie and, on a real installation, what makes the browser known.
  case begun(token: String, device: String? = nil, then: String)
  /// As `seeOther`, with the ticket of a proved password in its cookie.
  case proved(ticket: String, then: String)
  /// As `seeOther`, with the cookie taken away.
  case ended(then: String)

  /// A form that could not be taken: the same page again, with what was typed.
  public static func again(_ page: any Page, because problem: Problem) -> Answer {
    .page(page, status: ProblemTable.status(of: problem), retryAfter: ProblemTable.retryAfter(problem))
  }
}
