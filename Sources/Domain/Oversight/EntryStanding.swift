import Kit

/// Where an entry stands in the tree, and whether what it says now is what was signed.
public enum EntryStanding: Sendable, Equatable {
  /// It has no leaf yet; that takes seconds while the doors are open.
  case waiting
  /// It has a leaf, and no checkpoint holds it yet.
  case open(leaf: RecordLeaf)
  /// A signed checkpoint holds it: it can be proved to anybody.
  case held(leaf: RecordLeaf, by: StoredCheckpoint)
  /// The entry, its leaf or the leaf's signature was altered.
  case altered(RecordLeaf)

  public var leaf: RecordLeaf? {
    switch self {
    case .waiting: nil
    case .open(let leaf), .held(let leaf, _), .altered(let leaf): leaf
    }
  }
}
