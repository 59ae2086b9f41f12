import Domain
import Kit

/// The key that signs the record, with the memory of what it has signed. Both live outside the database, so that whoever holds the
/// database can neither sign nor make the signer forget.
public struct RecordKey: Sendable {
  public let signing: SigningKey
  /// Every note signed here, oldest first.
  public let remembered: @Sendable () throws -> [SignedNote]
  /// Keeps a note for good before its call returns.
  public let remember: @Sendable (SignedNote) throws -> Void

  public init(
    _ signing: SigningKey, remembered: @escaping @Sendable () throws -> [SignedNote],
    remember: @escaping @Sendable (SignedNote) throws -> Void
  ) {
    self.signing = signing
    self.remembered = remembered
    self.remember = remember
  }

  public var verifying: VerifyingKey { signing.verifying }
}
