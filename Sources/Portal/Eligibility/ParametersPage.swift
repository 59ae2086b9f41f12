import Domain
import Kit
import Office
import Site

/// Every threshold of the rules through time: a chart with its table, the source, and who entered it.
public struct ParametersPage: Page {
  public static let template = "portal/eligibility/parameters"
  public let frame: Frame
  public let decisions: [Decision]
  public let hasDecisions: Bool
  public let parameters: [Parameter]
  public let ruleSet: String
  /// Where an official enters a decision; nil for others.
  public let entry: String?

  /// A decision of the province.
  public struct Decision: Sendable {
    public let name: String
    public let value: String
    public let days: String
    public let document: String
    public let basis: String
    public let enteredBy: String
    public let enactedBy: String
    public let isNow: Bool
  }

  /// One threshold of the law.
  public struct Parameter: Sendable {
    public let id: String
    public let title: String
    public let chart: StepChart?
    public let versions: [Version]
  }

  /// One value of it.
  public struct Version: Sendable {
    public let value: String
    public let days: String
    public let sources: [RestatedLine.Source]
    public let isUnverified: Bool
    public let isNow: Bool
  }

  init(_ view: ReadParameters.View, for visit: Visit) {
    frame = visit.frame("Tham số của quy định", crumbs: [Crumb("Tham số của quy định")])
    let isOfficial = visit.reader != nil
    // The public reads the position; who held it that day is for officials.
    func who(_ signature: ActSignature) -> String {
      (isOfficial ? "\(signature.name), " : "") + "\(signature.position), \(signature.at.vietnamese)"
    }
    decisions = view.decisions.map { entered in
      let decision = entered.decision
      return Decision(
        name: decision.parameter.vietnamese, value: decision.parameter.words(decision.value),
        days: ParametersPage.days(decision.from, decision.until),
        document: "\(decision.document), ngày \(decision.decidedOn.vietnamese)", basis: decision.parameter.basis.first.words,
        enteredBy: who(entered.enteredBy), enactedBy: who(entered.enactedBy), isNow: decision.isInForce(on: view.today))
    }
    hasDecisions = !decisions.isEmpty
    parameters = view.law.map { ParametersPage.parameter($0, today: view.today) }
    ruleSet = view.ruleSet.groups.prefix(4).joined(separator: " ")
    entry = visit.reader?.may(.proposeParameter) == true ? "/lam-viec/tham-so" : nil
  }

  private static func parameter(_ parameter: LawParameter, today: Day) -> Parameter {
    Parameter(
      id: parameter.id, title: parameter.name,
      chart: StepChart(
        parameter.name,
        parameter.versions.map { .init(from: $0.from, number: $0.number, label: label($0, parameter)) }, until: today),
      versions: parameter.versions.map { version in
        Version(
          value: version.words, days: days(version.from, version.until), sources: sources(version.basis),
          isUnverified: version.isUnverified, isNow: today >= version.from && version.until.map { today < $0 } ?? true)
      })
  }

  /// The citations, without those that another one of the same provision says more exactly.
  private static func sources(_ basis: Basis) -> [RestatedLine.Source] {
    func depth(_ citation: Citation) -> Int {
      [citation.clause, citation.point, citation.amends?.point, citation.paragraph.map(String.init)].compactMap(\.self).count
    }
    let all = basis.citations
    return all.filter { one in
      !all.contains { $0.document == one.document && $0.article == one.article && $0.clause == one.clause && depth($0) > depth(one) }
    }.map { RestatedLine.Source(cite: $0.words, leads: Address.law($0)) }
  }

  /// «25 triệu» in a chart, where «25.000.000 đồng một tháng» has no room.
  private static func label(_ version: LawParameter.Version, _ parameter: LawParameter) -> String {
    guard let number = version.number else { return version.words }
    if number >= 1_000_000 { return (ExactDecimal(digits: number, scale: 6) ?? ExactDecimal(number)).vietnamese + " triệu" }
    return "\(number) " + (parameter.unit.split(separator: " ").first.map(String.init) ?? "")
  }

  private static func days(_ from: Day, _ until: Day?) -> String {
    "từ \(from.vietnamese)" + (until.map { " đến hết \($0.adding(days: -1).vietnamese)" } ?? "")
  }
}
