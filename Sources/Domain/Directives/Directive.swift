import Kit

/// A document that directs work, or a law such a document stands on: identity and header, as the register holds it.
public struct Directive: Sendable, Equatable {
  public let id: ID<Directive>
  /// The last part of its address, made of its number: `290-kh-tu`.
  public let slug: String
  public let number: String
  /// «Kế hoạch», «Nghị định»: the kind in running case.
  public let kind: String
  public let form: ReadDocument.Form
  public let issuer: String
  public let place: String
  /// Nil when only its number is known.
  public let issuedOn: Day?
  public let subject: String
  public let holding: Holding

  public init(
    id: ID<Directive>, slug: String, number: String, kind: String, form: ReadDocument.Form, issuer: String, place: String,
    issuedOn: Day?, subject: String, holding: Holding
  ) {
    self.id = id
    self.slug = slug
    self.number = number
    self.kind = kind
    self.form = form
    self.issuer = issuer
    self.place = place
    self.issuedOn = issuedOn
    self.subject = subject
    self.holding = holding
  }

  /// What the register holds of a document.
  public enum Holding: String, Sendable, Codable, CaseIterable {
    /// The official text.
    case official
    /// Its structure in our own words.
    case restated
    /// Only that it exists, because another document names it.
    case cited
  }

  /// How one document stands to another.
  public enum Relation: String, Sendable, Codable, CaseIterable {
    case implements, amends, replaces, cites
  }

  /// What its issuer, or the issuer's successor, did with a directive.
  public enum Act: String, Sendable, Codable, CaseIterable {
    /// A successor takes it over as its own.
    case adopted
    case amended
    case replaced
    case closed

    /// Whether the directive ends with it, so that it takes two persons.
    public var ends: Bool { self == .replaced || self == .closed }
  }

  /// The address part of a document number: folded, every other sign a hyphen. «290-KH/TU» gives `290-kh-tu`.
  public static func slug(of number: String) -> String {
    VietnameseText.words(number).joined(separator: "-")
  }

  /// «KẾ HOẠCH» as running text: «Kế hoạch».
  public static func runningCase(_ kind: String) -> String {
    let lower = kind.lowercased()
    return lower.prefix(1).uppercased() + lower.dropFirst()
  }
}

/// The identity of a provision, kept over all versions of its document's text.
public enum Provision {}

/// One version of a document's text.
public enum DirectiveVersion {
  public enum State: String, Sendable, Codable {
    /// Waiting for a person to say which provision continues which.
    case proposed
    case current
    case superseded
  }
}

/// What a provision still lacks before it is somebody's work: who, by when, and on which paper its target rests.
public enum ProvisionAspect: String, Sendable, Codable, CaseIterable {
  case owner, due, targetSource
}
