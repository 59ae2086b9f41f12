import Database
import Domain
import Kit
import Store

/// A walk along the leaves of the tree that stops at the first one where something is wrong, and finds out what was done there.
///
/// It trusts nothing in the database but what the keys have signed: each leaf's signature says which entry got which index, each
/// checkpoint's signature what the whole was.
struct RecordInspection {
  let tx: any Reading
  let keys: [VerifyingKey]
  /// The leaves seen so far, by the words of their entries.
  private(set) var frontier: MerkleFrontier
  /// The checkpoints that entries told of, by id: the digest of their notes.
  private(set) var told: [String: String] = [:]
  private var completed: [MerkleFrontier.Node] = []
  private(set) var nodes = 0
  private var lastMatched = 0
  private let roots: [Int: Digest]

  /// Leaves looked at together.
  private static let page = 200
  /// Indexes tried for a leaf whose signature is for another one.
  private static let reach = 20_000

  /// `roots` by size is what was signed elsewhere and is compared on the way.
  init(
    from frontier: MerkleFrontier = MerkleFrontier(), comparing roots: [Int: Digest] = [:], trusting keys: [VerifyingKey],
    in tx: any Reading
  ) {
    self.frontier = frontier
    self.roots = roots
    self.keys = keys
    self.tx = tx
    lastMatched = frontier.size
  }

  private enum Stored {
    case entry(RecordedEntry)
    case missing
    case unreadable
  }

  /// Walks to the last leaf; answers the first fault.
  mutating func walk() throws -> RecordFault? {
    while true {
      let leaves = try page(from: frontier.size)
      guard !leaves.isEmpty else { return nil }
      let entries = try stored(leaves.map(\.entryID))
      for (place, leaf) in leaves.enumerated() {
        let index = frontier.size
        guard leaf.index == index else { return try gap(at: index) }
        let entry = entries[leaf.entryID] ?? .missing
        if case .entry(let entry) = entry, let hash = leaf.digest, entry.leafHash == hash, leaf.isSigned(by: keys) {
          note(entry)
          completed += frontier.append(hash)
          if let fault = compareRoot() { return fault }
        } else {
          let next = place + 1 < leaves.count ? leaves[place + 1] : try RecordTreeStore.leaf(at: index + 1, in: tx)
          return try fault(of: leaf, holding: entry, before: next)
        }
      }
      if let fault = try compareNodes() { return fault }
    }
  }

  /// Checkpoints leave entries; which ones did is compared with the table of checkpoints.
  private mutating func note(_ entry: RecordedEntry) {
    if entry.action == RecordTreeStore.checkpointAction { told[entry.objectID] = entry.after }
  }

  private mutating func compareRoot() -> RecordFault? {
    guard let root = roots[frontier.size] else { return nil }
    guard root == frontier.root else { return RecordFault(.rewritten(since: lastMatched), at: frontier.size) }
    lastMatched = frontier.size
    return nil
  }

  /// Holds the inner nodes that the page completed against those stored.
  private mutating func compareNodes() throws -> RecordFault? {
    nodes += completed.count
    for (level, group) in Dictionary(grouping: completed, by: \.place.level).sorted(by: { $0.key < $1.key }) {
      let places = group.map(\.place.index)
      guard let first = places.min(), let last = places.max() else { continue }
      let kept = (try? RecordTreeStore.nodes(level: level, places: first...last, in: tx)) ?? [:]
      for node in group where kept[node.place.index] != node.hash {
        let leaf = try RecordTreeStore.leaf(at: node.place.leaves.lowerBound, in: tx)
        return RecordFault(.nodeAltered(leaves: node.place.leaves.count), at: node.place.leaves.lowerBound, id: leaf?.entryID)
      }
    }
    completed = []
    return nil
  }

  // MARK: What is there

  /// Leaves from an index on; a row that cannot be read as a leaf ends the page, as if it were not there.
  private func page(from index: Int) throws -> [RecordLeaf] {
    if let leaves = try? RecordTreeStore.leaves(from: index, most: RecordInspection.page, in: tx) { return leaves }
    var leaves: [RecordLeaf] = []
    while leaves.count < RecordInspection.page, let leaf = try? RecordTreeStore.leaf(at: index + leaves.count, in: tx) {
      leaves.append(leaf)
    }
    return leaves
  }

  private func stored(_ ids: [String]) throws -> [String: Stored] {
    if let entries = try? RecordTreeStore.entries(ids, in: tx) {
      return Dictionary(entries.map { ($0.id, .entry($0)) }, uniquingKeysWith: { first, _ in first })
    }
    var found: [String: Stored] = [:]
    for id in ids {
      do {
        if let entry = try RecordTreeStore.entries([id], in: tx).first { found[id] = .entry(entry) }
      } catch is Problem {
        found[id] = .unreadable
      }
    }
    return found
  }

  // MARK: What was done

  /// No leaf stands at this index though later ones do: it was given another index, or taken away.
  private func gap(at index: Int) throws -> RecordFault {
    let later = try everyLeaf(from: index + 1).first { $0.isSigned(at: index, by: keys) }
    if let later { return RecordFault(.reordered(from: index), at: later.index, id: later.entryID) }
    return RecordFault(.removed, at: index, id: try strays().first)
  }

  private func fault(of leaf: RecordLeaf, holding stored: Stored, before next: RecordLeaf?) throws -> RecordFault {
    let index = leaf.index
    if leaf.isSigned(by: keys), let hash = leaf.digest {
      switch stored {
      case .unreadable: return RecordFault(.unreadable, at: index, id: leaf.entryID)
      case .missing:
        let stray = try strays().first { id in
          guard case .entry(let entry)? = try self.stored([id])[id] else { return false }
          return entry.renamed(leaf.entryID).leafHash == hash
        }
        if let stray { return RecordFault(.renamed(from: leaf.entryID), at: index, id: stray) }
        return RecordFault(.removed, at: index, id: leaf.entryID)
      case .entry(let entry):
        if let own = try RecordTreeStore.leaf(withHash: entry.leafHash, in: tx) {
          return RecordFault(.reordered(from: own.index), at: index, id: entry.id)
        }
        return RecordFault(.changed, at: index, id: entry.id)
      }
    }
    if case .unreadable = stored { return RecordFault(.unreadable, at: index, id: leaf.entryID) }
    if let own = signedIndex(of: leaf) {
      let replaced = try everyLeaf(from: index + 1).first { $0.isSigned(at: index, by: keys) }
      if replaced != nil { return RecordFault(.reordered(from: own), at: index, id: leaf.entryID) }
      // Later leaves moved up into the gap of one taken away, or an old leaf stands here again.
      return own > index ? RecordFault(.removed, at: index, id: try strays().first) : RecordFault(.inserted, at: index, id: leaf.entryID)
    }
    if case .entry(let entry) = stored, leaf.isSigned(entry.leafHash, by: keys) {
      return RecordFault(.leafAltered, at: index, id: entry.id)
    }
    if let next, next.isSigned(at: index, by: keys) { return RecordFault(.inserted, at: index, id: leaf.entryID) }
    guard case .entry(let entry) = stored, entry.leafHash == leaf.digest else { return RecordFault(.changed, at: index, id: leaf.entryID) }
    // The row is of one piece but for its signature: an honest entry whose signature was spoiled, or a forged one. A root tells.
    guard let size = roots.keys.filter({ $0 > index }).min() else { return RecordFault(.inserted, at: index, id: entry.id) }
    return RecordFault(try leads(to: size) ? .leafAltered : .changed, at: index, id: entry.id)
  }

  /// The index that a leaf was signed for, when it is not its own: the near ones first.
  private func signedIndex(of leaf: RecordLeaf) -> Int? {
    for distance in 1...RecordInspection.reach {
      for index in [leaf.index - distance, leaf.index + distance] where index >= 0 && leaf.isSigned(at: index, by: keys) { return index }
      if distance > leaf.index, distance > 2000 { break }
    }
    return nil
  }

  /// Whether the leaves as stored lead to the root that was signed for this size.
  private func leads(to size: Int) throws -> Bool {
    var frontier = frontier
    for leaf in try everyLeaf(from: frontier.size) where frontier.size < size {
      guard let hash = leaf.digest, leaf.index == frontier.size else { return false }
      frontier.append(hash)
    }
    return frontier.size == size && frontier.root == roots[size]
  }

  private func everyLeaf(from index: Int) throws -> [RecordLeaf] {
    try RecordTreeStore.leaves(from: index, most: RecordInspection.reach, in: tx)
  }

  /// Entries that have no leaf and wait for none.
  private func strays() throws -> [String] {
    (try? RecordTreeStore.strays(most: 100, in: tx)) ?? []
  }
}
