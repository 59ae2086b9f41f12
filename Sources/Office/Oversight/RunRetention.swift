import Database
import Domain
import Kit
import Store

/// Takes out what has outlived its term, and leaves nothing of it in free pages; a dry run only counts.
public struct RunRetention {
  /// What one rule found.
  public struct Line: Sendable, Equatable {
    public let rule: RetentionRule
    public let keptFrom: Moment
    public let count: Int
  }

  public static func run(isDry: Bool, by actor: Actor, in office: Office) async throws -> [Line] {
    let permit = try Permit(actor, may: .manageInstallation)
    let today = office.today
    let rules = RetentionRule.on(today)
    if isDry {
      return try await office.read { tx in
        try rules.map { rule in
          let from = rule.keptFrom(today)
          return Line(rule: rule, keptFrom: from, count: try RetentionStore.count(rule.kind, before: from, in: tx))
        }
      }
    }
    let lines = try await office.write { tx in
      let lines = try rules.map { rule in
        let from = rule.keptFrom(today)
        return Line(rule: rule, keptFrom: from, count: try RetentionStore.delete(rule.kind, before: from, in: tx))
      }
      let counts = lines.map { ($0.rule.kind.rawValue, String($0.count)) }
      return Recorded(
        lines,
        entry: office.entry(
          AuditEntry(
            permit, action: "retention.run", object: .init(kind: "retention", id: today.iso),
            after: Dictionary(counts, uniquingKeysWith: { first, _ in first }))))
    }
    try await office.database.compact()
    return lines
  }
}
