import Database
import Domain
import Kit
import Store

/// One target with what stands against it.
public struct ReadTarget {
  public struct View: Sendable {
    public let target: TargetValue
    public let indicator: Indicator
    public let against: [TargetValue]
  }

  public static func run(_ id: String, in office: Office) async throws -> View {
    try await office.read { tx in
      guard let id = ID<TargetValue>(id), let target = try TargetStore.known(id, in: tx)?.target,
        let indicator = try IndicatorStore.indicator(target.indicator, in: tx)
      else { throw Problem.notFound("Không có mức chỉ tiêu nào ở địa chỉ này. Hãy xem lại danh sách chỉ tiêu.") }
      let all = try TargetStore.known(of: target.indicator, in: tx).map(\.target)
      return View(target: target, indicator: indicator, against: TargetConflict.against(target, among: all))
    }
  }
}
