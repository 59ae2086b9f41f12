import Database
import Domain
import Foundation
import Kit

/// Acts that take two persons, waiting and settled.
public enum ProposalStore {
  public static func proposal(_ id: ID<Proposal>, in tx: any Reading) throws -> Proposal? {
    try tx.first("SELECT \(columns) FROM proposal WHERE id = \(id)", proposal)
  }

  /// The one that waits for this record; nil for none.
  public static func waiting(_ kind: Proposal.Kind, for subject: Proposal.Subject, in tx: any Reading) throws -> Proposal? {
    try tx.first(
      """
      SELECT \(columns) FROM proposal
      WHERE kind = \(kind) AND subject_kind = \(subject.kind) AND subject_id = \(subject.id) AND state = 'waiting'
      """, proposal)
  }

  /// Those of these kinds that wait, oldest first; `after` is the id after which the next page goes on.
  public static func waiting(of kinds: [Proposal.Kind], after: ID<Proposal>?, most limit: Int, in tx: any Reading) throws -> [Proposal] {
    try tx.rows(
      """
      SELECT \(columns) FROM proposal
      WHERE state = 'waiting' AND kind IN \(list: kinds.map(\.rawValue)) AND id > \(after?.text ?? "") ORDER BY id LIMIT \(limit)
      """, proposal)
  }

  /// How many of these kinds wait that another person than this one proposed.
  public static func count(of kinds: [Proposal.Kind], notBy actor: ID<Actor>, in tx: any Reading) throws -> Int {
    try tx.count(
      """
      SELECT count(*) AS n FROM proposal
      WHERE state = 'waiting' AND kind IN \(list: kinds.map(\.rawValue)) AND proposed_by <> \(actor)
      """)
  }

  /// What one person proposed, newest first.
  public static func proposed(by actor: ID<Actor>, most limit: Int, in tx: any Reading) throws -> [Proposal] {
    try tx.rows("SELECT \(columns) FROM proposal WHERE proposed_by = \(actor) ORDER BY id DESC LIMIT \(limit)", proposal)
  }

  public static func insert(_ one: Proposal, in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO proposal (id, kind, subject_kind, subject_id, title, content_json, changes_json, content_digest, reason, proposed_by,
        proposed_by_name, proposed_by_position, proposed_at, state, settled_reason)
      VALUES (\(one.id), \(one.kind), \(one.subject.kind), \(one.subject.id), \(one.title), \(one.content), \(try json(one.changes)),
        \(one.digest), \(one.reason), \(one.proposedBy.actor), \(one.proposedBy.name), \(one.proposedBy.position), \(one.proposedBy.at),
        \(one.state), '')
      """)
  }

  /// Ends it; false when another person was first.
  public static func settle(
    _ id: ID<Proposal>, as state: Proposal.State, by signature: ActSignature, reason: String, in tx: any Writing
  ) throws -> Bool {
    try tx.execute(
      """
      UPDATE proposal SET state = \(state), settled_by = \(signature.actor), settled_by_name = \(signature.name),
        settled_by_position = \(signature.position), settled_at = \(signature.at), settled_reason = \(reason)
      WHERE id = \(id) AND state = 'waiting'
      """) == 1
  }

  private static let columns: SQL =
    """
    id, kind, subject_kind, subject_id, title, content_json, changes_json, content_digest, reason, proposed_by, proposed_by_name,
    proposed_by_position, proposed_at, state, settled_by, settled_by_name, settled_by_position, settled_at, settled_reason
    """

  private static func proposal(_ row: Row) throws -> Proposal {
    let one = Proposal(
      id: try row.id("id", of: Proposal.self), kind: try row.choice("kind", Proposal.Kind.self),
      subject: .init(kind: try row.text("subject_kind"), id: try row.text("subject_id")), title: try row.text("title"),
      content: try row.text("content_json"), changes: try changes(try row.text("changes_json")), reason: try row.text("reason"),
      proposedBy: ActSignature(
        actor: try row.id("proposed_by", of: Actor.self), name: try row.text("proposed_by_name"),
        position: try row.text("proposed_by_position"), at: try row.moment("proposed_at")),
      state: try row.choice("state", Proposal.State.self), settledBy: try settled(row), settledReason: try row.text("settled_reason"))
    // A row that was changed behind the program's back is not what anybody proposed.
    guard try row.digest("content_digest") == one.digest else {
      throw Problem.broken("proposal \(one.id) is not what its digest says")
    }
    return one
  }

  private static func settled(_ row: Row) throws -> ActSignature? {
    guard let actor = try row.optionalID("settled_by", of: Actor.self) else { return nil }
    return ActSignature(
      actor: actor, name: try row.text("settled_by_name"), position: try row.text("settled_by_position"), at: try row.moment("settled_at"))
  }

  private static func json(_ changes: [Proposal.Change]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(changes), as: UTF8.self)
  }

  private static func changes(_ text: String) throws -> [Proposal.Change] {
    do {
      return try JSONDecoder().decode([Proposal.Change].self, from: Data(text.utf8))
    } catch {
      throw Problem.broken("the changes of a proposal are not of this program's form")
    }
  }
}
