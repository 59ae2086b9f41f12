/// The right edge of a Merkle tree: the roots of its complete subtrees, largest first, one for each bit of its size. It is all that is
/// needed to append a leaf and to know the root, so both cost the logarithm of the size.
public struct MerkleFrontier: Sendable, Equatable {
  /// How many leaves the tree has.
  public private(set) var size = 0
  private var peaks: [Digest] = []

  public init() {}

  /// The edge of a tree of `size` leaves out of the complete subtrees that somebody keeps.
  public init(size: Int, node: (MerkleTree.Place) throws -> Digest) rethrows {
    self.size = size
    var begin = 0
    for level in stride(from: Int.bitWidth - 2, through: 0, by: -1) where size >> level & 1 == 1 {
      peaks.append(try node(MerkleTree.Place(level: level, index: begin >> level)))
      begin += 1 << level
    }
  }

  /// A complete subtree and its hash.
  public struct Node: Sendable, Equatable {
    public let place: MerkleTree.Place
    public let hash: Digest
  }

  /// Appends a leaf and answers the inner nodes that it completes, lowest first.
  @discardableResult
  public mutating func append(_ leaf: Digest) -> [Node] {
    var completed: [Node] = []
    var hash = leaf
    var level = 0
    while size >> level & 1 == 1 {
      let left = peaks.removeLast()
      hash = MerkleTree.node(left, hash)
      level += 1
      completed.append(Node(place: .init(level: level, index: size >> level), hash: hash))
    }
    peaks.append(hash)
    size += 1
    return completed
  }

  public var root: Digest {
    guard var hash = peaks.last else { return MerkleTree.emptyRoot }
    for peak in peaks.dropLast().reversed() { hash = MerkleTree.node(peak, hash) }
    return hash
  }
}
