import Kit

/// A document in a list: its header and whether the public may read it.
public struct DirectiveLine: Sendable, Equatable {
  public let directive: Directive
  /// From when the public may read it; nil while it is closed.
  public let publishedFrom: Day?
  /// The newest act of its issuer or successor; nil while none.
  public let lastAct: Directive.Act?

  public init(directive: Directive, publishedFrom: Day?, lastAct: Directive.Act?) {
    self.directive = directive
    self.publishedFrom = publishedFrom
    self.lastAct = lastAct
  }
}

/// How another document stands to this one.
public struct DirectiveLinkLine: Sendable, Equatable {
  /// The other document.
  public let other: Directive
  public let relation: Directive.Relation
  /// True when this document does it to the other, false when the other does it to this one.
  public let outgoing: Bool

  public init(other: Directive, relation: Directive.Relation, outgoing: Bool) {
    self.other = other
    self.relation = relation
    self.outgoing = outgoing
  }
}

/// What an issuer or successor did with a document.
public struct DirectiveActLine: Sendable, Equatable {
  public let act: Directive.Act
  public let on: Day
  public let byAgency: String
  public let document: String
  public let note: String

  public init(act: Directive.Act, on: Day, byAgency: String, document: String, note: String) {
    self.act = act
    self.on = on
    self.byAgency = byAgency
    self.document = document
    self.note = note
  }
}

/// The decision by which a document became public.
public struct PublicationLine: Sendable, Equatable {
  public let decision: String
  public let decidedOn: Day
  public let from: Day
  public let until: Day?

  public init(decision: String, decidedOn: Day, from: Day, until: Day?) {
    self.decision = decision
    self.decidedOn = decidedOn
    self.from = from
    self.until = until
  }
}

/// A reminder that a document hangs on one that was replaced.
public struct ReviewMarkLine: Sendable, Equatable {
  public let id: ID<ReviewMarkLine>
  public let because: String
  public let reason: String
  public let markedAt: Moment

  public init(id: ID<ReviewMarkLine>, because: String, reason: String, markedAt: Moment) {
    self.id = id
    self.because = because
    self.reason = reason
    self.markedAt = markedAt
  }
}
