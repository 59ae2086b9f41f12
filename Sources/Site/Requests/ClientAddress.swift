/// Where a request comes from. A header may say so only when the connection itself comes from a proxy that the operator named.
public enum ClientAddress {
  /// The address at the other end or, behind a trusted proxy, the last one in `X-Forwarded-For` that is no trusted proxy's.
  public static func of(peer: String, forwarded: String?, proxies: Set<String>) -> String {
    guard proxies.contains(peer), let forwarded else { return peer }
    let hops = forwarded.split(separator: ",").map { String($0.filter { !$0.isWhitespace }.prefix(45)) }
    return hops.last { !proxies.contains($0) && !$0.isEmpty } ?? peer
  }
}
