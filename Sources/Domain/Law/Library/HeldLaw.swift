import Kit

/// A text of the library as a list shows it: the document, its validity, and what it says it does to others.
public struct HeldLaw: Sendable, Equatable {
  public let id: ID<HeldLaw>
  public let number: String
  public let slug: String
  public let kind: String
  public let issuer: String
  public let subject: String
  public let issuedOn: Day?
  public let inForceFrom: Day?
  /// The first day on which it no longer holds.
  public let inForceUntil: Day?
  public let sourceDigest: Digest
  public let importedAt: Moment
  public let relations: [Relation]

  public init(
    id: ID<HeldLaw>, number: String, slug: String, kind: String, issuer: String, subject: String, issuedOn: Day?, inForceFrom: Day?,
    inForceUntil: Day?, sourceDigest: Digest, importedAt: Moment, relations: [Relation]
  ) {
    self.id = id
    self.number = number
    self.slug = slug
    self.kind = kind
    self.issuer = issuer
    self.subject = subject
    self.issuedOn = issuedOn
    self.inForceFrom = inForceFrom
    self.inForceUntil = inForceUntil
    self.sourceDigest = sourceDigest
    self.importedAt = importedAt
    self.relations = relations
  }

  /// «Nghị định 100/2024/NĐ-CP».
  public var name: String { LawDocument(rawValue: number)?.name ?? (kind.isEmpty ? number : "\(kind) \(number)") }

  /// What it does to another document, held or not.
  public struct Relation: Sendable, Equatable {
    public let kind: Kind
    public let number: String

    public init(_ kind: Kind, _ number: String) {
      self.kind = kind
      self.number = number
    }

    public enum Kind: String, Sendable, Codable { case amends, replaces }
  }
}
