import Kit

/// One step from an ended body to one that goes on in its place. Many may follow one, and one may follow many.
public struct Succession<Body>: Hashable, Sendable {
  public let from: ID<Body>
  public let to: ID<Body>
  public let event: ID<Reorganisation>

  public init(from: ID<Body>, to: ID<Body>, event: ID<Reorganisation>) {
    self.from = from
    self.to = to
    self.event = event
  }
}
