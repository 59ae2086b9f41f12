import Foundation

/// The Merkle tree of RFC 9162, section 2.1 (as RFC 6962): hashes of leaves and nodes, paths of proofs, and their verification.
///
/// Leaves and nodes are hashed with different prefixes, so that no node can pass for a leaf.
public enum MerkleTree {
  /// The root of a tree without leaves: the digest of nothing.
  public static let emptyRoot = Digest(of: Data())

  public static func leaf(_ bytes: some Sequence<UInt8>) -> Digest {
    Digest(of: Data([0x00] + bytes))
  }

  public static func node(_ left: Digest, _ right: Digest) -> Digest {
    Digest(of: Data([0x01] + left.bytes + right.bytes))
  }

  /// MTH of RFC 9162, 2.1.1.
  public static func root(of leaves: some Sequence<Digest>) -> Digest {
    var frontier = MerkleFrontier()
    for leaf in leaves { frontier.append(leaf) }
    return frontier.root
  }

  /// The place of a complete subtree: it covers the leaves from `index << level` on, `1 << level` of them.
  public struct Place: Hashable, Sendable {
    public let level: Int
    public let index: Int

    public init(level: Int, index: Int) {
      self.level = level
      self.index = index
    }

    /// The leaves it covers.
    public var leaves: Range<Int> { index << level..<(index + 1) << level }
  }

  /// The root of the first `size` leaves out of the complete subtrees that somebody keeps.
  public static func root(size: Int, node: (Place) throws -> Digest) rethrows -> Digest {
    size == 0 ? emptyRoot : try digest(of: 0..<size, node)
  }

  /// PATH of RFC 9162, 2.1.3.1, bottom first; `index` below `size`.
  public static func inclusionPath(of index: Int, size: Int, node: (Place) throws -> Digest) rethrows -> [Digest] {
    var path: [Digest] = []
    var range = 0..<size
    while range.count > 1 {
      let middle = split(range)
      if index < middle {
        path.append(try digest(of: middle..<range.upperBound, node))
        range = range.lowerBound..<middle
      } else {
        path.append(try digest(of: range.lowerBound..<middle, node))
        range = middle..<range.upperBound
      }
    }
    return path.reversed()
  }

  /// PROOF of RFC 9162, 2.1.4.1, bottom first: that the tree of `earlier` leaves begins the tree of `size`; `0 < earlier <= size`.
  public static func consistencyPath(from earlier: Int, size: Int, node: (Place) throws -> Digest) rethrows -> [Digest] {
    var path: [Digest] = []
    var range = 0..<size
    // Whether the range begins at the first leaf: then its part of the earlier tree is known to the one who asks.
    while earlier != range.upperBound {
      let middle = split(range)
      if earlier <= middle {
        path.append(try digest(of: middle..<range.upperBound, node))
        range = range.lowerBound..<middle
      } else {
        path.append(try digest(of: range.lowerBound..<middle, node))
        range = middle..<range.upperBound
      }
    }
    if range.lowerBound > 0 { path.append(try digest(of: range, node)) }
    return path.reversed()
  }

  /// Whether the path proves that the leaf stands at this index of the tree with this root (RFC 9162, 2.1.3.2).
  public static func includes(_ leaf: Digest, at index: Int, size: Int, root: Digest, path: [Digest]) -> Bool {
    guard index >= 0, index < size else { return false }
    var place = index
    var last = size - 1
    var result = leaf
    for step in path {
      guard last > 0 else { return false }
      if place & 1 == 1 || place == last {
        result = node(step, result)
        while place & 1 == 0, place != 0 { (place, last) = (place >> 1, last >> 1) }
      } else {
        result = node(result, step)
      }
      (place, last) = (place >> 1, last >> 1)
    }
    return last == 0 && result == root
  }

  /// Whether the path proves that a tree begins with an earlier one (RFC 9162, 2.1.4.2); nothing is proved of a tree without leaves.
  public static func extends(_ earlier: Int, root earlierRoot: Digest, to size: Int, root: Digest, path: [Digest]) -> Bool {
    earlier > 0 && contains(0..<earlier, hash: earlierRoot, size: size, root: root, path: path)
  }

  /// Whether the path proves that the leaf stands at this index in the subtree of these leaves.
  public static func includes(_ leaf: Digest, at index: Int, in subtree: Range<Int>, hash: Digest, path: [Digest]) -> Bool {
    !subtree.isEmpty && isSubtree(subtree)
      && includes(leaf, at: index - subtree.lowerBound, size: subtree.count, root: hash, path: path)
  }

  /// Whether the path proves that the subtree of these leaves, with this hash, is part of the tree of `size` leaves with this root: the
  /// consistency of RFC 9162 for subtrees that begin at any leaf their size allows (draft-ietf-plants-merkle-tree-certs).
  public static func contains(_ subtree: Range<Int>, hash: Digest, size: Int, root: Digest, path: [Digest]) -> Bool {
    guard subtree.lowerBound >= 0, subtree.upperBound <= size, isSubtree(subtree) else { return false }
    guard !subtree.isEmpty else { return path.isEmpty && hash == emptyRoot }
    var first = subtree.lowerBound
    var second = subtree.upperBound - 1
    var last = size - 1
    func up() { (first, second, last) = (first >> 1, second >> 1, last >> 1) }
    while first != second, second == last || second & 1 == 1 { up() }
    var steps = path[...]
    var ofSubtree = hash
    if first != second {
      guard let start = steps.popFirst() else { return false }
      ofSubtree = start
    }
    var ofTree = ofSubtree
    for step in steps {
      guard last > 0 else { return false }
      if second & 1 == 1 || second == last {
        if first < second { ofSubtree = node(step, ofSubtree) }
        ofTree = node(step, ofTree)
        while second & 1 == 0, second != 0 { up() }
      } else {
        ofTree = node(ofTree, step)
      }
      up()
    }
    return last == 0 && ofSubtree == hash && ofTree == root
  }

  /// Whether a range of leaves can be one subtree: it begins at a multiple of the least power of two that holds it.
  private static func isSubtree(_ range: Range<Int>) -> Bool {
    var width = 1
    while width < range.count { width <<= 1 }
    return range.lowerBound % width == 0
  }

  /// Where the two children of a range of more than one leaf meet: the largest power of two below its count.
  private static func split(_ range: Range<Int>) -> Int {
    var width = 1
    while width << 1 < range.count { width <<= 1 }
    return range.lowerBound + width
  }

  private static func digest(of range: Range<Int>, _ kept: (Place) throws -> Digest) rethrows -> Digest {
    let level = range.count.trailingZeroBitCount
    if range.count == 1 << level { return try kept(Place(level: level, index: range.lowerBound >> level)) }
    let middle = split(range)
    return node(
      try digest(of: range.lowerBound..<middle, kept), try digest(of: middle..<range.upperBound, kept))
  }
}
