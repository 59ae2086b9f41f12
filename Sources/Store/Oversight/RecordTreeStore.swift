import Database
import Domain
import Kit

/// The Merkle tree over the record: the queue of entries without a leaf, leaves, complete subtrees, checkpoints.
public enum RecordTreeStore {
  public static func enqueue(_ entry: ID<AuditEntry>, in tx: any Writing) throws {
    try tx.execute("INSERT INTO record_queue (entry_id) VALUES (\(entry))")
  }

  /// How many entries wait for a leaf.
  public static func waiting(in tx: any Reading) throws -> Int {
    try tx.count("SELECT count(*) FROM record_queue")
  }

  /// The moment of the oldest entry that waits, by its id.
  public static func oldestWaiting(in tx: any Reading) throws -> RecordedEntry? {
    try nextQueued(1, in: tx).first
  }

  /// The oldest entries that wait and have no leaf.
  static func nextQueued(_ limit: Int, in tx: any Reading) throws -> [RecordedEntry] {
    try tx.rows(
      """
      SELECT \(columns) FROM record_queue q JOIN audit_entry e ON e.id = q.entry_id LEFT JOIN record_leaf l ON l.entry_id = q.entry_id
      WHERE l.entry_id IS NULL ORDER BY q.entry_id LIMIT \(limit)
      """, entry)
  }

  /// How many leaves the tree has, by its last one.
  public static func size(in tx: any Reading) throws -> Int {
    try tx.first("SELECT leaf_index FROM record_leaf ORDER BY leaf_index DESC LIMIT 1") { try $0.int("leaf_index") + 1 } ?? 0
  }

  /// The hash of a complete subtree; its absence is a damage, which `ancu audit verify` names.
  public static func node(_ place: MerkleTree.Place, in tx: any Reading) throws -> Digest {
    let hash =
      place.level == 0
      ? try tx.first("SELECT leaf_hash FROM record_leaf WHERE leaf_index = \(place.index)") { try $0.digest("leaf_hash") }
      : try tx.first("SELECT node_hash FROM record_node WHERE level = \(place.level) AND place = \(place.index)") {
        try $0.digest("node_hash")
      }
    guard let hash else {
      throw Problem.conflict(
        "Cây của sổ ghi việc thiếu dấu ở tầng \(place.level), chỗ \(place.index). Hãy chạy «ancu audit verify» để biết việc nào bị động đến."
      )
    }
    return hash
  }

  /// Hashes of one level, by place; those that are no hash are left out.
  public static func nodes(level: Int, places: ClosedRange<Int>, in tx: any Reading) throws -> [Int: Digest] {
    let found = try tx.rows(
      """
      SELECT place, node_hash FROM record_node
      WHERE level = \(level) AND place BETWEEN \(places.lowerBound) AND \(places.upperBound)
      """
    ) { (try $0.int("place"), Digest(hex: try $0.text("node_hash"))) }
    return Dictionary(found.compactMap { place, hash in hash.map { (place, $0) } }, uniquingKeysWith: { first, _ in first })
  }

  public static func nodeCount(in tx: any Reading) throws -> Int {
    try tx.count("SELECT count(*) FROM record_node")
  }

  /// Leaves from an index on, in order.
  public static func leaves(from index: Int, most limit: Int, in tx: any Reading) throws -> [RecordLeaf] {
    try tx.rows(
      """
      SELECT leaf_index, entry_id, leaf_hash, signature FROM record_leaf WHERE leaf_index >= \(index) ORDER BY leaf_index LIMIT \(limit)
      """, leaf)
  }

  public static func leaf(at index: Int, in tx: any Reading) throws -> RecordLeaf? {
    try tx.first("SELECT leaf_index, entry_id, leaf_hash, signature FROM record_leaf WHERE leaf_index = \(index)", leaf)
  }

  public static func leaf(of entry: ID<AuditEntry>, in tx: any Reading) throws -> RecordLeaf? {
    try tx.first("SELECT leaf_index, entry_id, leaf_hash, signature FROM record_leaf WHERE entry_id = \(entry)", leaf)
  }

  public static func leaf(withHash hash: Digest, in tx: any Reading) throws -> RecordLeaf? {
    try tx.first("SELECT leaf_index, entry_id, leaf_hash, signature FROM record_leaf WHERE leaf_hash = \(hash)", leaf)
  }

  public static func entries(_ ids: [String], in tx: any Reading) throws -> [RecordedEntry] {
    try tx.rows("SELECT \(columns) FROM audit_entry e WHERE e.id IN \(list: ids)", entry)
  }

  /// Entries that neither have a leaf nor wait for one, oldest first.
  public static func strays(most limit: Int, in tx: any Reading) throws -> [String] {
    try tx.rows(
      """
      SELECT e.id FROM audit_entry e LEFT JOIN record_leaf l ON l.entry_id = e.id LEFT JOIN record_queue q ON q.entry_id = e.id
      WHERE l.entry_id IS NULL AND q.entry_id IS NULL ORDER BY e.id LIMIT \(limit)
      """
    ) { try $0.text("id") }
  }

  /// The oldest id that waits without an entry.
  public static func waitingWithoutEntry(in tx: any Reading) throws -> String? {
    try tx.first(
      """
      SELECT q.entry_id FROM record_queue q LEFT JOIN audit_entry e ON e.id = q.entry_id
      WHERE e.id IS NULL ORDER BY q.entry_id LIMIT 1
      """
    ) { try $0.text("entry_id") }
  }

  /// The oldest leaf whose entry waits for one.
  public static func waitingWithLeaf(in tx: any Reading) throws -> RecordLeaf? {
    try tx.first(
      """
      SELECT l.leaf_index, l.entry_id, l.leaf_hash, l.signature FROM record_queue q JOIN record_leaf l ON l.entry_id = q.entry_id
      ORDER BY l.leaf_index LIMIT 1
      """, leaf)
  }

  /// Whether a leaf from this index on tells of anything but a checkpoint.
  public static func hasNews(since index: Int, in tx: any Reading) throws -> Bool {
    try tx.first(
      """
      SELECT l.leaf_index FROM record_leaf l LEFT JOIN audit_entry e ON e.id = l.entry_id
      WHERE l.leaf_index >= \(index) AND (e.action IS NULL OR e.action <> \(checkpointAction)) ORDER BY l.leaf_index LIMIT 1
      """
    ) { _ in true } ?? false
  }

  /// The action of the entry that a checkpoint leaves.
  public static let checkpointAction = "record.checkpoint"

  public static func latestCheckpoint(in tx: any Reading) throws -> StoredCheckpoint? {
    try checkpoints(below: nil, most: 1, in: tx).first
  }

  /// Checkpoints of fewer leaves than `size` (of any number when nil), largest first.
  public static func checkpoints(below size: Int?, most limit: Int, in tx: any Reading) throws -> [StoredCheckpoint] {
    try tx.rows(
      """
      SELECT id, size, root, at_moment, note FROM record_checkpoint WHERE size < \(size ?? Int.max) ORDER BY size DESC LIMIT \(limit)
      """, checkpoint)
  }

  /// The smallest checkpoint that holds a leaf.
  public static func checkpoint(holding index: Int, in tx: any Reading) throws -> StoredCheckpoint? {
    try tx.first(
      "SELECT id, size, root, at_moment, note FROM record_checkpoint WHERE size > \(index) ORDER BY size LIMIT 1", checkpoint)
  }

  public static func checkpoint(_ id: ID<StoredCheckpoint>, in tx: any Reading) throws -> StoredCheckpoint? {
    try tx.first("SELECT id, size, root, at_moment, note FROM record_checkpoint WHERE id = \(id)", checkpoint)
  }

  public static func checkpoint(ofSize size: Int, in tx: any Reading) throws -> StoredCheckpoint? {
    try tx.first("SELECT id, size, root, at_moment, note FROM record_checkpoint WHERE size = \(size)", checkpoint)
  }

  /// The ids of every checkpoint by size; what a row says is read one by one, since somebody may have altered it.
  public static func checkpointIDs(in tx: any Reading) throws -> [String] {
    try tx.rows("SELECT id FROM record_checkpoint ORDER BY size") { try $0.text("id") }
  }

  public static func checkpointCount(in tx: any Reading) throws -> Int {
    try tx.count("SELECT count(*) FROM record_checkpoint")
  }

  public static func insert(_ checkpoint: StoredCheckpoint, in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO record_checkpoint (id, size, root, at_moment, note)
      VALUES (\(checkpoint.id), \(checkpoint.size), \(checkpoint.root), \(checkpoint.at), \(checkpoint.note))
      """)
  }

  private static let columns: SQL = """
    e.id, e.at_moment, e.actor_id, e.actor_name, e.actor_position, e.capability, e.action, e.object_kind, e.object_id, e.before_json,
    e.after_json, e.reason
    """

  private static func entry(_ row: Row) throws -> RecordedEntry {
    RecordedEntry(
      id: try row.text("id"), at: try row.text("at_moment"), actorID: try row.text("actor_id"), actorName: try row.text("actor_name"),
      actorPosition: try row.text("actor_position"), capability: try row.text("capability"), action: try row.text("action"),
      objectKind: try row.text("object_kind"), objectID: try row.text("object_id"), before: try row.text("before_json"),
      after: try row.text("after_json"), reason: try row.text("reason"))
  }

  private static func leaf(_ row: Row) throws -> RecordLeaf {
    RecordLeaf(
      index: try row.int("leaf_index"), entryID: try row.text("entry_id"), hash: try row.text("leaf_hash"),
      signature: try row.text("signature"))
  }

  private static func checkpoint(_ row: Row) throws -> StoredCheckpoint {
    StoredCheckpoint(
      id: try row.id("id", of: StoredCheckpoint.self), size: try row.int("size"), root: try row.digest("root"),
      at: try row.moment("at_moment"), note: try row.text("note"))
  }
}
