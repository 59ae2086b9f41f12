import Database
import Domain
import Kit

/// What bodies were told of, or said about, provisions without a duty of their own.
public enum ProvisionNoticeStore {
  public static func insert(_ one: ProvisionNotice, by actor: ID<Actor>, at now: Moment, in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO provision_notice (provision_id, agency_id, kind, words, on_day, at_moment, actor_id)
      VALUES (\(one.provision), \(one.agency), \(one.kind), \(one.words), \(one.on), \(now), \(actor))
      """)
  }

  public static func notices(of provisions: [ID<Provision>], in tx: any Reading) throws -> [ProvisionNotice] {
    try tx.rows(
      """
      SELECT provision_id, agency_id, kind, words, on_day FROM provision_notice WHERE provision_id IN \(list: provisions)
      ORDER BY on_day, kind
      """
    ) {
      ProvisionNotice(
        provision: try $0.id("provision_id", of: Provision.self), agency: try $0.id("agency_id", of: Agency.self),
        kind: try $0.choice("kind", ProvisionNotice.Kind.self), words: try $0.text("words"), on: try $0.day("on_day"))
    }
  }
}
