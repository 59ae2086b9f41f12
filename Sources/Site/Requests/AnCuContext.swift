import Hummingbird
import Logging
import NIOCore
import Office

/// What travels with one request: who it comes from, beside what the server itself needs.
public struct AnCuContext: RequestContext {
  public var coreContext: CoreRequestContextStorage
  /// The person behind the request's session; nil for a visitor.
  public var signedIn: SignedIn?
  /// The address at the other end of the connection; empty where there is none.
  public let peer: String

  public init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    signedIn = nil
    peer = source.channel.remoteAddress?.ipAddress ?? ""
  }
}
