import Kit

/// A reorganisation with who drafted it, who settled it, and which days the record has held for it.
public struct ReorganisationRecord: Sendable, Equatable {
  public let reorganisation: Reorganisation
  /// Of what the drafter saw that it would do.
  public let planDigest: Digest
  public let draftedBy: ActSignature
  /// Who enacted or withdrew it; nil while it is a draft.
  public let settledBy: ActSignature?
  /// Why it was withdrawn; may be empty.
  public let settledReason: String
  /// Every day held for it, oldest knowledge first; empty while it is a draft.
  public let days: [KnownDay]

  public init(
    reorganisation: Reorganisation, planDigest: Digest, draftedBy: ActSignature, settledBy: ActSignature? = nil,
    settledReason: String = "", days: [KnownDay] = []
  ) {
    self.reorganisation = reorganisation
    self.planDigest = planDigest
    self.draftedBy = draftedBy
    self.settledBy = settledBy
    self.settledReason = settledReason
    self.days = days
  }

  /// A day and the interval in which the record held it.
  public struct KnownDay: Sendable, Equatable {
    public let day: Day
    public let knownFrom: Moment
    /// Nil while it is what is known.
    public let knownUntil: Moment?
    /// The correction that brought it; nil for the first.
    public let correctedBy: ID<Reorganisation>?

    public init(day: Day, knownFrom: Moment, knownUntil: Moment?, correctedBy: ID<Reorganisation>?) {
      self.day = day
      self.knownFrom = knownFrom
      self.knownUntil = knownUntil
      self.correctedBy = correctedBy
    }
  }
}
