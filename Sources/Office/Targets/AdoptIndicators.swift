import Database
import Domain
import Kit
import Store

/// Takes up the indicators that come with the program and are not there yet.
public struct AdoptIndicators {
  /// How many were new.
  public static func run(by actor: Actor, in office: Office) async throws -> Int {
    let permit = try Permit(actor, may: .enterTarget)
    let now = office.now()
    return try await office.write { tx in
      let known = Set(try IndicatorStore.all(in: tx).map(\.id))
      let new = StandardIndicators.all.enumerated().filter { !known.contains($0.element.id) }
      guard !new.isEmpty else {
        throw Problem.conflict("Bộ chỉ tiêu chung đã có đủ trong danh sách. Chưa có gì được ghi thêm.")
      }
      for (place, indicator) in new { try IndicatorStore.insert(indicator, place: place + 1, at: now, in: tx) }
      return Recorded(
        new.count,
        entry: office.entry(
          AuditEntry(
            permit, action: "indicator.adopt", object: .init(kind: "indicator", id: "standard"),
            after: ["indicators": new.map(\.element.id.text).joined(separator: ",")])))
    }
  }
}
