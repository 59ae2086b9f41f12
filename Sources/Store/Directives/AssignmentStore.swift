import Database
import Domain
import Kit

/// Owner, day and target source of provisions, one known fact per aspect; corrections keep what was known before.
public enum AssignmentStore {
  /// What is known now of every provision of a document.
  public static func known(of directive: ID<Directive>, in tx: any Reading) throws -> [ID<Provision>: [AssignedValue]] {
    var known: [ID<Provision>: [AssignedValue]] = [:]
    try tx.each(
      """
      SELECT a.provision_id, a.aspect, a.agency_id, a.agency_name, a.due_on, a.source_document, a.source_clause
      FROM provision_assignment a JOIN provision p ON p.id = a.provision_id
      WHERE p.directive_id = \(directive) AND a.known_until IS NULL ORDER BY a.provision_id, a.aspect
      """
    ) { row in
      known[try row.id("provision_id", of: Provision.self), default: []].append(try value(row))
    }
    return known
  }

  public static func known(of provision: ID<Provision>, aspect: ProvisionAspect, in tx: any Reading) throws
    -> AssignedValue?
  {
    try tx.first(
      """
      SELECT provision_id, aspect, agency_id, agency_name, due_on, source_document, source_clause
      FROM provision_assignment WHERE provision_id = \(provision) AND aspect = \(aspect) AND known_until IS NULL
      """, value)
  }

  /// Makes this the known value: the one known before is closed at this moment, not erased.
  public static func record(
    _ assigned: AssignedValue, of provision: ID<Provision>, id: ID<AssignedValue>, at moment: Moment, in tx: any Writing
  ) throws {
    try tx.execute(
      """
      UPDATE provision_assignment SET known_until = \(moment)
      WHERE provision_id = \(provision) AND aspect = \(assigned.aspect) AND known_until IS NULL
      """)
    var agencyID: String?
    var agencyName: String?
    var due: Day?
    var document: String?
    var clause: String?
    switch assigned {
    case .owner(let id, let name): (agencyID, agencyName) = (id, name)
    case .due(let day): due = day
    case .targetSource(let source, let part): (document, clause) = (source, part)
    }
    try tx.execute(
      """
      INSERT INTO provision_assignment
        (id, provision_id, aspect, agency_id, agency_name, due_on, source_document, source_clause, known_from, known_until)
      VALUES (\(id), \(provision), \(assigned.aspect), \(agencyID), \(agencyName), \(due), \(document), \(clause),
        \(moment), NULL)
      """)
  }

  /// Counted from the rows themselves, for the current version of one document.
  public static func counters(of directive: ID<Directive>, in tx: any Reading) throws -> CoverageCounters {
    try tx.first(
      """
      SELECT count(*) AS acting,
        count(*) FILTER (WHERE o.id IS NULL) AS without_owner,
        count(*) FILTER (WHERE u.id IS NULL) AS without_due,
        count(*) FILTER (WHERE t.names_target = 1) AS naming_target,
        count(*) FILTER (WHERE t.names_target = 1 AND s.id IS NULL) AS without_source
      FROM provision_text t JOIN directive_version v ON v.id = t.version_id
      LEFT JOIN provision_assignment o ON o.provision_id = t.provision_id AND o.aspect = 'owner' AND o.known_until IS NULL
      LEFT JOIN provision_assignment u ON u.provision_id = t.provision_id AND u.aspect = 'due' AND u.known_until IS NULL
      LEFT JOIN provision_assignment s
        ON s.provision_id = t.provision_id AND s.aspect = 'targetSource' AND s.known_until IS NULL
      WHERE v.directive_id = \(directive) AND v.state = 'current' AND t.acting = 1
      """
    ) {
      CoverageCounters(
        acting: try $0.int("acting"), withoutOwner: try $0.int("without_owner"), withoutDue: try $0.int("without_due"),
        namingTarget: try $0.int("naming_target"), withoutTargetSource: try $0.int("without_source"))
    } ?? CoverageCounters(acting: 0, withoutOwner: 0, withoutDue: 0, namingTarget: 0, withoutTargetSource: 0)
  }

  private static func value(_ row: Row) throws -> AssignedValue {
    switch try row.choice("aspect", ProvisionAspect.self) {
    case .owner: return .owner(agencyID: try row.text("agency_id"), agencyName: try row.text("agency_name"))
    case .due: return .due(try row.day("due_on"))
    case .targetSource:
      return .targetSource(document: try row.text("source_document"), clause: try row.text("source_clause"))
    }
  }
}
