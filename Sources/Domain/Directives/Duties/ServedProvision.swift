import Kit

/// A provision of the current text of a document, as a duty serves it.
public struct ServedProvision: Sendable, Equatable {
  public let duty: ID<Duty>
  public let provision: ID<Provision>
  public let slug: String
  /// Of the document, «290-KH/TU».
  public let number: String
  public let code: String

  public init(duty: ID<Duty>, provision: ID<Provision>, slug: String, number: String, code: String) {
    self.duty = duty
    self.provision = provision
    self.slug = slug
    self.number = number
    self.code = code
  }
}
