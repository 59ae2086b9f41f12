import Domain
import Kit
import Office
import Site

/// How anybody checks the record without us, with the newest checkpoint and the public key.
public struct SelfCheckPage: Page {
  public static let template = "portal/oversight/self-check"
  public let frame: Frame
  /// The public keys, one a line.
  public let keys: [String]
  public let hasKeys: Bool
  /// The newest checkpoint, word for word.
  public let note: String
  public let hasNote: Bool
  public let noteAddress: String

  public init(_ newest: StoredCheckpoint?, for visit: Visit) {
    frame = visit.frame(
      "Tự kiểm chứng sổ ghi việc", crumbs: [Crumb("Điểm chốt của sổ ghi việc", OversightRoutes.list), Crumb("Tự kiểm chứng")])
    keys = visit.office.recordKeys.map(\.description)
    hasKeys = !keys.isEmpty
    note = newest?.note ?? ""
    hasNote = newest != nil
    noteAddress = newest.map(OversightRoutes.address) ?? OversightRoutes.list
  }
}
