import Crypto
import Foundation

/// A SHA-256 over what comes piece by piece, for texts that must not stand in memory.
public struct RunningDigest {
  private var hash = SHA256()

  public init() {}

  public mutating func append(_ bytes: some DataProtocol) {
    hash.update(data: bytes)
  }

  /// The digest of everything so far.
  public var digest: Digest {
    Digest(bytes: Array(hash.finalize())) ?? Digest(of: "")
  }
}
