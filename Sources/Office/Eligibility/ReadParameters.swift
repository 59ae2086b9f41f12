import Domain
import Kit
import Store

/// The parameters of the rules through time, with what the province has decided.
public struct ReadParameters {
  public struct View: Sendable, Equatable {
    public let law: [LawParameter]
    public let decisions: [EnteredDecision]
    /// Of the law data that this program judges by.
    public let ruleSet: Digest
    public let today: Day
  }

  public static func run(in office: Office) async throws -> View {
    let decisions = try await office.read { try ProvincialDecisionStore.entered(in: $0) }
    return View(
      law: LawParameter.all(of: .inForce), decisions: decisions, ruleSet: try RuleSet(.inForce).digest, today: office.today)
  }

  /// The decisions alone, for judging: each case is completed by what was in force on its day of filing.
  public static func decisions(in office: Office) async throws -> ProvincialDecisions {
    ProvincialDecisions(try await office.read { try ProvincialDecisionStore.known(in: $0) })
  }
}
