import Database
import Domain
import Kit

/// The one row that says what this database is; it is written once and never changed.
public enum InstallationStore {
  public static func installation(in tx: any Reading) throws -> Installation? {
    try tx.first("SELECT kind, province_name, created_at FROM installation WHERE id = 1") {
      Installation(
        kind: try $0.choice("kind", Installation.Kind.self), provinceName: try $0.text("province_name"),
        createdAt: try $0.moment("created_at"))
    }
  }

  public static func insert(_ installation: Installation, in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO installation (id, kind, province_name, created_at)
      VALUES (1, \(installation.kind), \(installation.provinceName), \(installation.createdAt))
      """)
  }
}
