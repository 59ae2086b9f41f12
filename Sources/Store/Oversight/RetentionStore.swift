import Database
import Domain
import Kit

/// What has outlived its term, counted and taken out.
public enum RetentionStore {
  public static func count(_ kind: RetentionRule.Kind, before moment: Moment, in tx: any Reading) throws -> Int {
    switch kind {
    case .endedSessions: try tx.count("SELECT count(*) AS n FROM session WHERE ends_at < \(moment)")
    case .lapsedInvitations: try tx.count("SELECT count(*) AS n FROM invitation WHERE ends_at < \(moment)")
    case .answeredRequests: try tx.count("SELECT count(*) AS n FROM personal_request WHERE settled_at < \(moment)")
    case .readings: try tx.count("SELECT count(*) AS n FROM personal_access WHERE read_at < \(moment)")
    }
  }

  /// Answers how many rows went.
  public static func delete(_ kind: RetentionRule.Kind, before moment: Moment, in tx: any Writing) throws -> Int {
    switch kind {
    case .endedSessions: try tx.execute("DELETE FROM session WHERE ends_at < \(moment)")
    case .lapsedInvitations: try tx.execute("DELETE FROM invitation WHERE ends_at < \(moment)")
    case .answeredRequests: try tx.execute("DELETE FROM personal_request WHERE settled_at < \(moment)")
    case .readings: try tx.execute("DELETE FROM personal_access WHERE read_at < \(moment)")
    }
  }
}
