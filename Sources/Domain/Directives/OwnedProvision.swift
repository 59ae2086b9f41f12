import Kit

/// A provision that a body has been given, as far as its title says what it is.
public struct OwnedProvision: Sendable, Equatable {
  public let agency: ID<Agency>
  public let provision: ID<Provision>
  public let directiveSlug: String
  public let directiveNumber: String
  public let code: String
  /// Its heading, or the beginning of its text.
  public let words: String
  public let due: Day?

  public init(
    agency: ID<Agency>, provision: ID<Provision>, directiveSlug: String, directiveNumber: String, code: String, words: String,
    due: Day?
  ) {
    self.agency = agency
    self.provision = provision
    self.directiveSlug = directiveSlug
    self.directiveNumber = directiveNumber
    self.code = code
    self.words = words
    self.due = due
  }
}
