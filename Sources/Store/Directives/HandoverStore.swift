import Database
import Domain
import Kit

/// Which heads have taken note of what was open when they came.
public enum HandoverStore {
  public struct Key: Hashable, Sendable {
    public let agency: ID<Agency>
    public let head: String
    public let from: Day

    public init(agency: ID<Agency>, head: String, from: Day) {
      self.agency = agency
      self.head = head
      self.from = from
    }
  }

  public static func taken(by agencies: [ID<Agency>], in tx: any Reading) throws -> Set<Key> {
    Set(
      try tx.rows("SELECT agency_id, head, from_day FROM handover WHERE agency_id IN \(list: agencies)") {
        Key(agency: try $0.id("agency_id", of: Agency.self), head: try $0.text("head"), from: try $0.day("from_day"))
      })
  }

  public static func insert(_ key: Key, open: Int, by actor: ID<Actor>, at now: Moment, in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO handover (agency_id, head, from_day, open_duties, at_moment, actor_id)
      VALUES (\(key.agency), \(key.head), \(key.from), \(open), \(now), \(actor))
      """)
  }
}
