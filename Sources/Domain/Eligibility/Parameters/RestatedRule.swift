import Kit

/// What a place of the law is for the rules, in our own words: never the words of the law.
public struct RestatedRule: Sendable, Equatable {
  /// «Trần thu nhập của người chưa kết hôn: 25.000.000 đồng một tháng».
  public let words: String
  public let from: Day
  /// The first day on which it no longer holds.
  public let until: Day?
  public let basis: [Citation]
  public let isUnverified: Bool

  /// Every threshold that rests on a document, or on a place of it; one that an amendment set rests on the amended place too.
  public static func resting(on number: String, _ place: LawPlace? = nil, of law: EligibilityLaw = .inForce) -> [RestatedRule] {
    LawParameter.all(of: law).flatMap { parameter in
      parameter.versions.compactMap { version in
        let cited = version.basis.citations.flatMap { citation in
          [(citation.document.number, LawPlace(citation))] + (citation.amends.map { [($0.document.number, LawPlace($0))] } ?? [])
        }
        guard cited.contains(where: { $0.0 == number && (place?.holds($0.1) ?? true) || $0.0 == number && $0.1.holds(place ?? $0.1) })
        else {
          return nil
        }
        return RestatedRule(
          words: "\(parameter.name): \(version.words)", from: version.from, until: version.until, basis: version.basis.citations,
          isUnverified: version.isUnverified)
      }
    }
  }
}
