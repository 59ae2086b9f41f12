import Kit

/// One cell of a table that leaves as a file or came in with one.
public enum TableCell: Sendable, Equatable {
  case empty
  case text(String)
  case whole(Int)
  case day(Day)

  /// As a person reads it.
  public var words: String {
    switch self {
    case .empty: ""
    case .text(let text): text
    case .whole(let number): String(number)
    case .day(let day): day.vietnamese
    }
  }
}
