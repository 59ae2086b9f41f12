/// Who is to sign a document: the head needs no name, since the register knows it.
public struct DocumentSigner: Sendable, Equatable {
  public var capacity: SigningCapacity
  /// Of a deputy or of whoever signs by order; «Phó» and the head's position for a deputy without one.
  public var position: String
  public var name: String

  public init(_ capacity: SigningCapacity = .head, position: String = "", name: String = "") {
    self.capacity = capacity
    self.position = position
    self.name = name
  }
}
