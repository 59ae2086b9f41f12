import Foundation
import Kit

/// A leaf as it is stored: which entry stands at which index, with the keeper's signature on both.
///
/// Checkpoints say that something was changed; the signatures of leaves, which nobody makes without the key, say what.
public struct RecordLeaf: Sendable, Equatable {
  public let index: Int
  /// As stored: whoever alters the row may write anything here.
  public let entryID: String
  public let hash: String
  /// Ed25519 in base64.
  public let signature: String

  public init(index: Int, entryID: String, hash: String, signature: String) {
    self.index = index
    self.entryID = entryID
    self.hash = hash
    self.signature = signature
  }

  /// The leaf of an entry, signed.
  public init(_ entry: RecordedEntry, at index: Int, signedBy key: SigningKey) throws {
    let hash = entry.leafHash
    let signature = try key.sign(RecordLeaf.message(index: index, hash: hash, of: key.verifying.name))
    self.init(index: index, entryID: entry.id, hash: hash.hex, signature: Data(signature).base64EncodedString())
  }

  /// The hash, when it is one.
  public var digest: Digest? { Digest(hex: hash) }

  /// Whether one of the keys signed this leaf's signature for a hash at an index, its own unless told otherwise.
  public func isSigned(_ hash: Digest? = nil, at index: Int? = nil, by keys: [VerifyingKey]) -> Bool {
    guard let hash = hash ?? digest, let bytes = Data(base64Encoded: signature) else { return false }
    return keys.contains { $0.accepts(bytes, of: RecordLeaf.message(index: index ?? self.index, hash: hash, of: $0.name)) }
  }

  private static func message(index: Int, hash: Digest, of origin: String) -> Data {
    Data("ancu-leaf-1\n\(origin)\n\(index)\n\(hash.base64)\n".utf8)
  }
}
