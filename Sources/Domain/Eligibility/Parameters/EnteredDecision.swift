import Kit

/// A decision with who entered it and who put it into force.
public struct EnteredDecision: Sendable, Equatable {
  public let decision: ProvincialDecision
  public let enteredBy: ActSignature
  public let enactedBy: ActSignature

  public init(decision: ProvincialDecision, enteredBy: ActSignature, enactedBy: ActSignature) {
    self.decision = decision
    self.enteredBy = enteredBy
    self.enactedBy = enactedBy
  }
}
