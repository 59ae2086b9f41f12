import Kit

/// What a backup holds: its tables with their digests, and what the record of who did what was.
public struct BackupContents: Sendable, Equatable {
  /// A table, the number of its rows and the digest of its lines.
  public struct Table: Sendable, Equatable {
    public let name: String
    public let rows: Int
    public let digest: Digest
  }

  public let manifest: BackupManifest
  public let tables: [Table]
  /// The record's tree: how many leaves, and its root (RFC 9162).
  public let recordSize: Int
  public let recordRoot: Digest

  public var rows: Int { tables.reduce(0) { $0 + $1.rows } }
}
