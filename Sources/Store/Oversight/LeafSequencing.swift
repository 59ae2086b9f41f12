import Database
import Domain
import Kit

/// Gives the entries that wait the next leaves of the tree, oldest first, each signed; answers how many it gave.
///
/// Two nodes that did it at once would write the same index: the engine lets one of them through.
public struct LeafSequencing: Upkeep {
  let key: SigningKey
  let limit: Int

  /// At most `limit` entries in one transaction, so that writers need not wait long.
  public init(signingWith key: SigningKey, most limit: Int) {
    self.key = key
    self.limit = limit
  }

  public func carryOut(in tx: any Writing) throws -> Int {
    let entries = try RecordTreeStore.nextQueued(limit, in: tx)
    guard !entries.isEmpty else { return 0 }
    var frontier = try MerkleFrontier(size: try RecordTreeStore.size(in: tx)) { try RecordTreeStore.node($0, in: tx) }
    for entry in entries {
      let leaf = try RecordLeaf(entry, at: frontier.size, signedBy: key)
      try tx.execute(
        """
        INSERT INTO record_leaf (leaf_index, entry_id, leaf_hash, signature)
        VALUES (\(leaf.index), \(leaf.entryID), \(leaf.hash), \(leaf.signature))
        """)
      for node in frontier.append(entry.leafHash) {
        try tx.execute(
          "INSERT INTO record_node (level, place, node_hash) VALUES (\(node.place.level), \(node.place.index), \(node.hash))")
      }
    }
    try tx.execute("DELETE FROM record_queue WHERE entry_id IN \(list: entries.map(\.id))")
    return entries.count
  }
}
