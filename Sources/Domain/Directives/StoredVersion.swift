import Kit

/// One version of a document's text, without its provisions.
public struct StoredVersion: Sendable, Equatable {
  public let id: ID<DirectiveVersion>
  public let directive: ID<Directive>
  public let ordinal: Int
  public let state: DirectiveVersion.State
  public let holding: Directive.Holding
  public let sourceDigest: Digest
  public let legalBases: [String]
  public let signature: ReadDocument.Signature
  public let characters: Int
  public let assigned: Int
  public let recordedAt: Moment

  public init(
    id: ID<DirectiveVersion>, directive: ID<Directive>, ordinal: Int, state: DirectiveVersion.State, holding: Directive.Holding,
    sourceDigest: Digest, legalBases: [String], signature: ReadDocument.Signature, characters: Int, assigned: Int,
    recordedAt: Moment
  ) {
    self.id = id
    self.directive = directive
    self.ordinal = ordinal
    self.state = state
    self.holding = holding
    self.sourceDigest = sourceDigest
    self.legalBases = legalBases
    self.signature = signature
    self.characters = characters
    self.assigned = assigned
    self.recordedAt = recordedAt
  }
}

/// A provision as one version words it, with what stands in it.
public struct StoredProvision: Sendable, Equatable {
  public let textID: ID<StoredProvision>
  public let provision: ID<Provision>
  public let read: ReadProvision
  public let acting: Bool
  public let namesTarget: Bool

  public init(
    textID: ID<StoredProvision>, provision: ID<Provision>, read: ReadProvision, acting: Bool, namesTarget: Bool
  ) {
    self.textID = textID
    self.provision = provision
    self.read = read
    self.acting = acting
    self.namesTarget = namesTarget
  }
}

/// How a provision of a proposed version would continue one of the current version.
public struct StoredMatch: Sendable, Equatable {
  public let code: String
  public let kind: String
  public let oldProvision: ID<Provision>?
  public let oldCode: String?
  /// Likeness in thousandths.
  public let score: Int

  public init(code: String, kind: String, oldProvision: ID<Provision>?, oldCode: String?, score: Int) {
    self.code = code
    self.kind = kind
    self.oldProvision = oldProvision
    self.oldCode = oldCode
    self.score = score
  }
}
