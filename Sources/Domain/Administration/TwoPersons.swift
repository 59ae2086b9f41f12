import Kit

/// The rule of two persons: what one asks for, another settles who hangs on the first in no way that the house can see.
public struct TwoPersons: Sendable, Equatable {
  /// The person behind each account; a person in two positions, or with two accounts, stays one person.
  public let firstPerson: String
  public let secondPerson: String
  /// Accounts, upwards: who opened or last invited the second's account, who opened or invited theirs, and so on.
  public let makersOfSecond: Set<ID<Actor>>
  public let first: ID<Actor>
  public let second: ID<Actor>
  /// Whether a power that the first gave to the second is in force.
  public let secondIsDelegateOfFirst: Bool
  /// Whether the first uses a power that the second gave: the second would approve what was done in the second's own name.
  public let firstIsDelegateOfSecond: Bool

  public init(
    first: ID<Actor>, second: ID<Actor>, firstPerson: String, secondPerson: String, makersOfSecond: Set<ID<Actor>> = [],
    secondIsDelegateOfFirst: Bool = false, firstIsDelegateOfSecond: Bool = false
  ) {
    self.first = first
    self.second = second
    self.firstPerson = firstPerson
    self.secondPerson = secondPerson
    self.makersOfSecond = makersOfSecond
    self.secondIsDelegateOfFirst = secondIsDelegateOfFirst
    self.firstIsDelegateOfSecond = firstIsDelegateOfSecond
  }

  /// Why the second person may not settle what the first asked for.
  public enum Dependence: String, Sendable, CaseIterable {
    case samePerson, accountMadeByFirst, delegateOfFirst, giverOfFirst

    /// The sentence, to the second person; `first` is the other's name.
    public func sentence(first: String) -> String {
      switch self {
      case .samePerson:
        "Bạn là người đề nghị việc này, nên không tự duyệt được, kể cả ở vị trí khác. Hãy nhờ người thứ hai có quyền duyệt."
      case .accountMadeByFirst:
        "Tài khoản của bạn do \(first), người đề nghị việc này, mở hoặc mời lại, nên bạn không làm người thứ hai được. "
          + "Hãy nhờ người khác có quyền duyệt."
      case .delegateOfFirst:
        "Bạn đang được \(first), người đề nghị việc này, ủy quyền, nên không làm người thứ hai được. "
          + "Hãy nhờ người khác có quyền duyệt."
      case .giverOfFirst:
        "\(first), người đề nghị việc này, đang làm theo ủy quyền của bạn, nên bạn không làm người thứ hai được. "
          + "Hãy nhờ người khác có quyền duyệt."
      }
    }
  }

  /// Nil when the second is a second person indeed.
  public var dependence: Dependence? {
    if first == second || firstPerson == secondPerson { return .samePerson }
    if makersOfSecond.contains(first) { return .accountMadeByFirst }
    if secondIsDelegateOfFirst { return .delegateOfFirst }
    if firstIsDelegateOfSecond { return .giverOfFirst }
    return nil
  }
}
