import Documents
import Domain
import Kit

/// Tries a draft on a made-up population of a fixed size, bounded in time; nothing is stored.
///
/// The numbers are those of `ancu eligibility simulate` on the file that `ancu population make` writes with this seed, day and size.
public struct SimulateDraft {
  public struct Input: Sendable {
    public let change: DraftChange
    /// The day as on which every household files.
    public let on: Day
    public let households: Int

    public init(change: DraftChange, on day: Day, households: Int) {
      self.change = change
      on = day
      self.households = households
    }
  }

  /// What came out, with the law that the draft was held against.
  public struct View: Sendable, Equatable {
    public let report: SimulationReport
    public let law: LawOfDay
  }

  /// The sizes that are offered.
  public static let sizes = [2000, 10_000, 50_000]
  public static let seed: UInt64 = 7
  /// After so many seconds a run is given up.
  static let longest = Duration.seconds(12)

  public static func run(_ input: Input, by actor: Actor, in office: Office) async throws -> View {
    _ = try Permit(actor, may: .simulateDraft)
    guard sizes.contains(input.households) else {
      throw Problem.invalid("Chưa chọn số hộ.", fields: [.init("so-ho", "Hãy chọn một số hộ trong danh sách.")])
    }
    guard let trial = DraftTrial(input.change, to: .inForce, on: input.on) else {
      throw Problem.invalid(
        "Chưa thử được vào ngày này.",
        fields: [.init("ngay", "Hãy chọn ngày từ \(EligibilityLaw.inForce.begins.from.vietnamese), khi các quy định này bắt đầu.")])
    }
    if let fault = input.change.fault(under: trial.law) {
      throw Problem.invalid("Chưa thử được hệ số vào ngày này.", fields: [.init("he-so", fault.words)])
    }
    let population = try PopulationCommunes.population(seed: seed, filedOn: input.on)
    let outcome = try await office.simulations.alone {
      try await withThrowingTaskGroup(of: SimulationRun.Outcome?.self) { group in
        // One core; the other stays with those who read pages.
        group.addTask { try await SimulationRun(trial, workers: 1).run(population, households: input.households) }
        group.addTask {
          try await Task.sleep(for: longest)
          return nil
        }
        defer { group.cancelAll() }
        return try await group.next() ?? nil
      }
    }
    guard let outcome else {
      throw Problem.unavailable(
        "Máy chủ đang bận nên chưa thử xong trong \(longest.components.seconds) giây và đã dừng. Hãy chọn ít hộ hơn hoặc thử lại sau.")
    }
    return View(report: SimulationReport(outcome.simulation, communes: population.communes), law: trial.law)
  }
}
