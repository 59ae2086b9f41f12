import Database
import Domain
import Kit

/// The province's decisions on parameters; a later one ends an earlier one by a new known row, the old row is kept.
public enum ProvincialDecisionStore {
  /// What is known now, by parameter and first day.
  public static func known(in tx: any Reading) throws -> [ProvincialDecision] {
    try tx.rows(
      """
      SELECT decision_id, parameter, decided_value, document, decided_on, true_from, true_until FROM provincial_decision
      WHERE known_until IS NULL ORDER BY parameter, true_from
      """, decode)
  }

  /// The same with who entered each and who put it into force.
  public static func entered(in tx: any Reading) throws -> [EnteredDecision] {
    try tx.rows(
      """
      SELECT d.decision_id, d.parameter, d.decided_value, d.document, d.decided_on, d.true_from, d.true_until,
        p.proposed_by, p.proposed_by_name, p.proposed_by_position, p.proposed_at,
        p.settled_by, p.settled_by_name, p.settled_by_position, p.settled_at
      FROM provincial_decision d
      JOIN proposal p ON p.kind = \(Proposal.Kind.provincialParameter) AND p.subject_id = d.decision_id AND p.state = 'approved'
      WHERE d.known_until IS NULL ORDER BY d.parameter, d.true_from
      """
    ) { row in
      EnteredDecision(
        decision: try decode(row),
        enteredBy: ActSignature(
          actor: try row.id("proposed_by", of: Actor.self), name: try row.text("proposed_by_name"),
          position: try row.text("proposed_by_position"), at: try row.moment("proposed_at")),
        enactedBy: ActSignature(
          actor: try row.id("settled_by", of: Actor.self), name: try row.text("settled_by_name"),
          position: try row.text("settled_by_position"), at: try row.moment("settled_at")))
    }
  }

  public static func insert(_ decision: ProvincialDecision, id: ID<ProvincialDecision>, at moment: Moment, in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO provincial_decision (id, decision_id, parameter, decided_value, document, decided_on, true_from, true_until, known_from)
      VALUES (\(id), \(decision.id), \(decision.parameter), \(decision.value), \(decision.document), \(decision.decidedOn),
        \(decision.from), \(decision.until), \(moment))
      """)
  }

  /// The row known until now is known no longer.
  public static func close(_ id: ID<ProvincialDecision>, at moment: Moment, in tx: any Writing) throws {
    try tx.execute(
      "UPDATE provincial_decision SET known_until = \(moment) WHERE decision_id = \(id) AND known_until IS NULL")
  }

  private static func decode(_ row: Row) throws -> ProvincialDecision {
    ProvincialDecision(
      id: try row.id("decision_id", of: ProvincialDecision.self), parameter: try row.choice("parameter", ProvincialParameter.self),
      value: try row.text("decided_value"), document: try row.text("document"), decidedOn: try row.day("decided_on"),
      from: try row.day("true_from"), until: try row.optionalDay("true_until"))
  }
}
