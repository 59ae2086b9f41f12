import Domain
import Kit

extension Address {
  /// `/lam-viec/so`, the record of who did what.
  public static let record = path("lam-viec", "so")

  /// What was done to one record.
  public static func history(of object: AuditEntry.Object) -> String {
    "\(record)?loai=\(encoded(object.kind))&ma=\(encoded(object.id))"
  }

  /// The page of one entry.
  public static func entry(_ id: ID<AuditEntry>) -> String { path("lam-viec", "so", id.text) }
}
