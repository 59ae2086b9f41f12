import Documents
import Domain
import Kit
import Store

/// What taking a table in would do, or why it cannot be taken in.
public struct ImportPlan: Sendable {
  /// Cell by cell; with any of them nothing is done.
  public internal(set) var faults: [CellFault] = []
  /// Rows that say what is recorded already.
  public internal(set) var unchanged = 0
  /// What would be recorded, in the order of the rows.
  public internal(set) var changes: [String] = []
  var units: [UnitFact] = []
  var agencies: [AgencyFact] = []
  var accounts: [NewAccount] = []
  var added: [ChangedPosition] = []
  var ended: [EndedPosition] = []

  /// Somebody who gets an account.
  struct NewAccount: Sendable {
    let account: StaffAccount
  }

  /// A position for somebody who has an account.
  struct ChangedPosition: Sendable {
    let account: StaffAccount
    let position: HeldPosition
  }

  /// A position that somebody holds, with its recorded end as it is and as it will be.
  struct EndedPosition: Sendable {
    let account: StaffAccount
    let position: HeldPosition
    let until: Day?
  }

  public var isPossible: Bool { faults.isEmpty }
  public var newAccounts: Int { accounts.count }

  mutating func refuse(_ line: TableIntake.Line, _ key: String, _ message: String) {
    faults.append(CellFault(line.reference(key), message))
  }
}
