import Database
import Domain
import Kit
import Store

/// Records a result with where it was read.
public struct RecordResult {
  public static func run(_ value: IndicatorValue, by actor: Actor, in office: Office) async throws {
    let permit = try Permit(actor, may: .enterTarget)
    let now = office.now()
    try await office.write { tx in
      let indicator = try ReadIndicator.find(value.indicator.text, in: tx)
      let fits =
        switch value.figure {
        case .count(let number): indicator.measure == .count && number >= 0
        case .ratio(let part, let whole): indicator.measure == .ratio && part >= 0 && whole > 0
        case .notAvailable, .notApplicable: true
        }
      guard fits else {
        throw Problem.invalid("Kết quả này không cùng cách đo với chỉ tiêu «\(indicator.name)» (\(indicator.measure.vietnamese)).")
      }
      try IndicatorStore.insert(value, at: now, in: tx)
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(
            permit, action: "result.record", object: .init(kind: "result", id: value.id.text),
            after: [
              "indicator": value.indicator.text, "place": value.place.text, "from": value.period.from.iso,
              "until": value.period.until?.iso ?? "", "basis": value.basis.rawValue, "figure": value.figure.words(of: indicator),
              "source": value.source,
            ])))
    }
  }
}
