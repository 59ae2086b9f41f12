import Database
import Domain
import Kit

/// The indicators and their results.
public enum IndicatorStore {
  public static func all(in tx: any Reading) throws -> [Indicator] {
    try tx.rows(
      """
      SELECT id, name, measure, unit_word, direction, counted, out_of, disaggregations, ledger, provision, note FROM indicator
      ORDER BY place_in_list, id
      """, decode)
  }

  public static func indicator(_ id: ID<Indicator>, in tx: any Reading) throws -> Indicator? {
    try tx.first(
      """
      SELECT id, name, measure, unit_word, direction, counted, out_of, disaggregations, ledger, provision, note FROM indicator
      WHERE id = \(id)
      """, decode)
  }

  public static func insert(_ indicator: Indicator, place: Int, at moment: Moment, in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO indicator (id, place_in_list, name, measure, unit_word, direction, counted, out_of, disaggregations, ledger, provision,
        note, known_from)
      VALUES (\(indicator.id), \(place), \(indicator.name), \(indicator.measure), \(indicator.unit), \(indicator.direction),
        \(indicator.counted), \(indicator.outOf), \(indicator.disaggregations.map(\.rawValue).joined(separator: ",")),
        \(indicator.ledger), \(indicator.provision), \(indicator.note), \(moment))
      """)
  }

  /// What is known now of one indicator, oldest period first.
  public static func values(of indicator: ID<Indicator>, in tx: any Reading) throws -> [IndicatorValue] {
    try tx.rows(
      """
      SELECT id, indicator_id, unit_id, true_from, true_until, basis, agency, figure, numerator, denominator, source, confidence, note
      FROM indicator_value WHERE indicator_id = \(indicator) AND known_until IS NULL ORDER BY true_until, true_from, basis, agency, id
      """
    ) { row in
      IndicatorValue(
        id: try row.id("id", of: IndicatorValue.self), indicator: try row.id("indicator_id", of: Indicator.self),
        place: try row.id("unit_id", of: AdminUnit.self), period: try period(row),
        basis: try row.choice("basis", IndicatorValue.Basis.self), agency: try row.text("agency"), figure: try figure(row),
        source: try row.text("source"), confidence: try row.choice("confidence", Confidence.self), note: try row.text("note"))
    }
  }

  public static func insert(_ value: IndicatorValue, at moment: Moment, in tx: any Writing) throws {
    let kind: String
    var numerator: Int?
    var denominator: Int?
    switch value.figure {
    case .count(let number): (kind, numerator) = ("number", number)
    case .ratio(let part, let whole): (kind, numerator, denominator) = ("number", part, whole)
    case .notAvailable: kind = "notAvailable"
    case .notApplicable: kind = "notApplicable"
    }
    guard let until = value.period.until else { throw Problem.broken("a result has no last day") }
    try tx.execute(
      """
      INSERT INTO indicator_value (id, indicator_id, unit_id, true_from, true_until, basis, agency, figure, numerator, denominator, source,
        confidence, note, known_from)
      VALUES (\(value.id), \(value.indicator), \(value.place), \(value.period.from), \(until), \(value.basis), \(value.agency), \(kind),
        \(numerator), \(denominator), \(value.source), \(value.confidence), \(value.note), \(moment))
      """)
  }

  private static func figure(_ row: Row) throws -> IndicatorValue.Figure {
    switch try row.text("figure") {
    case "notAvailable": return .notAvailable
    case "notApplicable": return .notApplicable
    default:
      let part = try row.int("numerator")
      return try row.optionalInt("denominator").map { .ratio(part, of: $0) } ?? .count(part)
    }
  }

  private static func period(_ row: Row) throws -> Period {
    guard let period = Period(from: try row.day("true_from"), until: try row.day("true_until")) else {
      throw Problem.broken("a result spans no day")
    }
    return period
  }

  private static func decode(_ row: Row) throws -> Indicator {
    Indicator(
      id: try row.id("id", of: Indicator.self), name: try row.text("name"), measure: try row.choice("measure", Indicator.Measure.self),
      unit: try row.text("unit_word"), direction: try row.choice("direction", Indicator.Direction.self), counted: try row.text("counted"),
      outOf: try row.text("out_of"),
      disaggregations: try row.text("disaggregations").split(separator: ",").compactMap { Indicator.Disaggregation(rawValue: String($0)) },
      ledger: try row.optionalChoice("ledger", Indicator.Ledger.self), provision: try row.text("provision"), note: try row.text("note"))
  }
}
