/// The citations that a rule rests on: one at least, so that a rule without a source does not compile.
public struct Basis: Sendable, Hashable {
  public let citations: [Citation]

  public init(_ first: Citation, _ others: Citation...) {
    citations = [first] + others
  }

  private init(citations: [Citation]) {
    self.citations = citations
  }

  /// The same with more behind; what is cited already is not cited twice.
  public func and(_ more: Basis) -> Basis {
    Basis(citations: citations + more.citations.filter { !citations.contains($0) })
  }

  /// The citation that carries the rule.
  public var first: Citation { citations[0] }
}
