import Database
import Domain
import Kit
import Store

/// Every indicator with what is wanted of it, and the approved packages with the steps to them.
public struct ListTargets {
  public struct View: Sendable {
    public let lines: [Line]
    public let packages: [Package]
    /// Conflicts over all indicators.
    public let conflicts: Int
  }

  /// One indicator.
  public struct Line: Sendable {
    public let indicator: Indicator
    public let targets: [PlacedTarget]
    public let conflicts: [TargetConflict]
  }

  /// A package of several years with its single years.
  public struct Package: Sendable {
    public let package: IndicatorPackage
    public let steps: [IndicatorPackage.Steps]
    public let names: [ID<Indicator>: Indicator]
  }

  public static func run(in office: Office) async throws -> View {
    try await office.read { tx in
      let indicators = try IndicatorStore.all(in: tx)
      let targets = try TargetStore.known(in: tx)
      let register = targets.isEmpty ? Register() : try RegisterStore.register(in: tx)
      let lines = indicators.map { indicator in
        let own = targets.filter { $0.target.indicator == indicator.id }
        return Line(
          indicator: indicator, targets: own.map { PlacedTarget($0, register) }, conflicts: TargetConflict.all(among: own.map(\.target)))
      }
      let packages = try TargetStore.packages(in: tx)
      let byID = Dictionary(indicators.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      return View(
        lines: lines,
        packages: packages.filter { !$0.isYearly }.map {
          Package(package: $0, steps: $0.steps(packages, measures: byID.mapValues(\.measure)), names: byID)
        }, conflicts: lines.map(\.conflicts.count).reduce(0, +))
    }
  }
}

/// A target with the place it is for, as that place was last recorded.
public struct PlacedTarget: Sendable {
  public let entered: EnteredTarget
  /// Nil when the register does not know the place any more.
  public let place: UnitFact?

  init(_ entered: EnteredTarget, _ register: Register) {
    self.entered = entered
    place = register.history(of: entered.target.place).last
  }

  public var target: TargetValue { entered.target }
}
