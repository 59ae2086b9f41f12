import Database
import Domain
import Kit
import Store

/// One indicator: what every document wants of it, where they disagree, and its results on three bases.
public struct ReadIndicator {
  public struct View: Sendable {
    public let indicator: Indicator
    public let targets: [PlacedTarget]
    public let conflicts: [TargetConflict]
    public let results: [PlacedResult]
    /// Targets on which an act waits for its second person, with the address of the proposal.
    public let waiting: [String: ID<Proposal>]
    public let today: Day
  }

  /// A result with its place.
  public struct PlacedResult: Sendable {
    public let value: IndicatorValue
    public let place: UnitFact?
  }

  public static func run(_ id: String, in office: Office) async throws -> View {
    let today = office.today
    return try await office.read { tx in
      let indicator = try find(id, in: tx)
      let register = try RegisterStore.register(in: tx)
      let targets = try TargetStore.known(of: indicator.id, in: tx)
      let waiting = try ProposalStore.waiting(of: [.targetStatus], after: nil, most: 500, in: tx)
      return View(
        indicator: indicator, targets: targets.map { PlacedTarget($0, register) },
        conflicts: TargetConflict.all(among: targets.map(\.target)),
        results: try IndicatorStore.values(of: indicator.id, in: tx).map { value in
          PlacedResult(value: value, place: register.unit(value.place, on: value.period.from) ?? register.history(of: value.place).last)
        }, waiting: Dictionary(waiting.map { ($0.subject.id, $0.id) }, uniquingKeysWith: { first, _ in first }), today: today)
    }
  }

  static func find(_ id: String, in tx: any Reading) throws -> Indicator {
    guard let id = ID<Indicator>(id), let indicator = try IndicatorStore.indicator(id, in: tx) else {
      throw Problem.notFound("Không có chỉ tiêu nào ở địa chỉ này. Hãy xem lại danh sách chỉ tiêu.")
    }
    return indicator
  }
}

/// The places a target may be for: provinces of any day, and the communes of today.
public struct ReadTargetPlaces {
  public static func run(in office: Office) async throws -> [UnitFact] {
    let today = office.today
    return try await office.read { tx in
      let register = try RegisterStore.register(in: tx)
      let provinces = register.unitIDs.sorted().compactMap { register.history(of: $0).last }.filter { $0.level == .province }
      return UnitOrder.sorted(provinces) + UnitOrder.sorted(register.units(on: today).filter { $0.level == .commune })
    }
  }
}
