/// News about the page: what was just done, or what to know before reading on.
public struct Notice: Sendable {
  public let title: String
  public let text: String
  public let isOK: Bool

  public init(_ title: String, _ text: String, isOK: Bool = true) {
    self.title = title
    self.text = text
    self.isOK = isOK
  }
}
