import AnCuTesting
import Foundation
import Kit
import Testing

@Suite struct MerkleTests {
  static let vectors = "data/merkle/transparency-dev-merkle-vectors.json"

  /// The vectors of transparency-dev/merkle. Hashes that are not 32 bytes long are not hashes, and sizes beyond 2^63 are not sizes here: their
  /// proofs must be refused. Where a vector does not care for the roots, others stand in.
  struct Vectors: Decodable {
    let leafInputs: [String]
    let rootHashes: [String]
    let inclusion: [Inclusion]
    let consistency: [Consistency]
    let subtreeinclusion: [Inclusion]
    let subtreeconsistency: [Consistency]

    enum CodingKeys: String, CodingKey {
      case leafInputs = "leafInputs_hex"
      case rootHashes = "rootHashes_hex"
      case inclusion, consistency, subtreeinclusion, subtreeconsistency
    }

    struct Inclusion: Decodable {
      let leafIdx: UInt64
      let treeSize: UInt64?
      let start: UInt64?
      let end: UInt64?
      let root: String
      let leafHash: String
      let proof: [String]?
      let wantErr: Bool
      let file: String
    }

    struct Consistency: Decodable {
      let size1: UInt64?
      let size2: UInt64?
      let start: UInt64?
      let end: UInt64?
      let size: UInt64?
      let root1: String
      let root2: String
      let proof: [String]?
      let wantErr: Bool
      let file: String
    }

    static func read() throws -> Vectors {
      try JSONDecoder().decode(Vectors.self, from: SharedData.data(MerkleTests.vectors))
    }
  }

  static func path(_ proof: [String]?) -> [Digest]? {
    let steps = (proof ?? []).map { Digest(base64: $0) }
    return steps.contains(nil) ? nil : steps.compactMap(\.self)
  }

  static func root(_ text: String) -> Digest? {
    Digest(base64: text) ?? Data(base64Encoded: text).map { Digest(of: Data("stands in for ".utf8) + $0) }
  }

  static func number(_ number: UInt64?) -> Int? {
    number.flatMap { Int(exactly: $0) }
  }

  static func leaves(_ count: Int) -> [Digest] {
    (0..<count).map { MerkleTree.leaf(Array("việc \($0)".utf8)) }
  }

  /// RFC 9162, 2.1.1, word for word.
  static func slowRoot(_ leaves: ArraySlice<Digest>) -> Digest {
    guard leaves.count > 1 else { return leaves.first ?? MerkleTree.emptyRoot }
    var width = 1
    while width * 2 < leaves.count { width *= 2 }
    let middle = leaves.startIndex + width
    return MerkleTree.node(slowRoot(leaves[..<middle]), slowRoot(leaves[middle...]))
  }

  /// Every complete subtree of these leaves.
  static func nodes(_ leaves: [Digest]) -> (MerkleTree.Place) -> Digest {
    { place in slowRoot(leaves[place.leaves]) }
  }

  @Test(.enabled(if: SharedData.has(vectors))) func rootsAgreeWithTheVectors() throws {
    let vectors = try Vectors.read()
    let leaves = vectors.leafInputs.map { text in
      let digits = Array(text)
      return MerkleTree.leaf(stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) })
    }
    #expect(vectors.rootHashes.count == 9)
    for (size, root) in vectors.rootHashes.enumerated() {
      #expect(MerkleTree.root(of: leaves.prefix(size)).hex == root)
    }
  }

  @Test(.enabled(if: SharedData.has(vectors))) func proofsOfInclusionAgreeWithTheVectors() throws {
    let vectors = try Vectors.read()
    for vector in vectors.inclusion + vectors.subtreeinclusion {
      var holds = false
      if let leaf = Digest(base64: vector.leafHash), let root = Digest(base64: vector.root), let path = Self.path(vector.proof),
        let index = Int(exactly: vector.leafIdx)
      {
        if let size = Self.number(vector.treeSize) {
          holds = MerkleTree.includes(leaf, at: index, size: size, root: root, path: path)
        } else if let start = Self.number(vector.start), let end = Self.number(vector.end), start <= end {
          holds = MerkleTree.includes(leaf, at: index, in: start..<end, hash: root, path: path)
        }
      }
      #expect(holds != vector.wantErr, "\(vector.file)")
    }
    #expect(vectors.inclusion.count == 98)
    #expect(vectors.subtreeinclusion.count == 204)
  }

  @Test(.enabled(if: SharedData.has(vectors))) func proofsOfConsistencyAgreeWithTheVectors() throws {
    let vectors = try Vectors.read()
    for vector in vectors.consistency {
      var holds = false
      if let earlier = Self.number(vector.size1), let size = Self.number(vector.size2), let root1 = Self.root(vector.root1),
        let root2 = Self.root(vector.root2), let path = Self.path(vector.proof)
      {
        holds = MerkleTree.extends(earlier, root: root1, to: size, root: root2, path: path)
      }
      #expect(holds != vector.wantErr, "\(vector.file)")
    }
    for vector in vectors.subtreeconsistency {
      var holds = false
      if let start = Self.number(vector.start), let end = Self.number(vector.end), let size = Self.number(vector.size), start <= end,
        let root1 = Self.root(vector.root1), let root2 = Self.root(vector.root2), let path = Self.path(vector.proof)
      {
        holds = MerkleTree.contains(start..<end, hash: root1, size: size, root: root2, path: path)
      }
      #expect(holds != vector.wantErr, "\(vector.file)")
    }
    #expect(vectors.consistency.count == 98)
    #expect(vectors.subtreeconsistency.count == 118)
  }

  @Test func appendingGivesTheRootOfTheRFCAndEveryCompleteNode() {
    let leaves = Self.leaves(70)
    var frontier = MerkleFrontier()
    var kept: [MerkleTree.Place: Digest] = [:]
    for (size, leaf) in leaves.enumerated() {
      #expect(frontier.root == Self.slowRoot(leaves[..<size]))
      #expect(frontier.size == size)
      kept[.init(level: 0, index: size)] = leaf
      for node in frontier.append(leaf) { kept[node.place] = node.hash }
      #expect(MerkleFrontier(size: size + 1) { kept[$0] ?? MerkleTree.emptyRoot } == frontier)
      #expect(MerkleTree.root(size: size + 1) { kept[$0] ?? MerkleTree.emptyRoot } == frontier.root)
    }
    for (place, hash) in kept { #expect(hash == Self.nodes(leaves)(place)) }
    // n leaves make n minus (bits of n) inner nodes.
    #expect(kept.count == 70 + 70 - 70.nonzeroBitCount)
  }

  @Test func whatIsProvedHoldsAndNothingElse() {
    let size = 21
    let leaves = Self.leaves(size)
    let roots = (0...size).map { Self.slowRoot(leaves[..<$0]) }
    for tree in 1...size {
      for index in 0..<tree {
        let path = MerkleTree.inclusionPath(of: index, size: tree, node: Self.nodes(leaves))
        #expect(MerkleTree.includes(leaves[index], at: index, size: tree, root: roots[tree], path: path))
        #expect(!MerkleTree.includes(leaves[(index + 1) % size], at: index, size: tree, root: roots[tree], path: path))
        #expect(!MerkleTree.includes(leaves[index], at: index, size: tree, root: roots[tree - 1], path: path))
        #expect(!MerkleTree.includes(leaves[index], at: index, size: tree, root: roots[tree], path: path + [roots[0]]))
        for other in 0..<tree where other != index {
          #expect(!MerkleTree.includes(leaves[index], at: other, size: tree, root: roots[tree], path: path))
        }
      }
      for earlier in 1...tree {
        let path = MerkleTree.consistencyPath(from: earlier, size: tree, node: Self.nodes(leaves))
        #expect(MerkleTree.extends(earlier, root: roots[earlier], to: tree, root: roots[tree], path: path))
        #expect(!MerkleTree.extends(earlier, root: roots[earlier - 1], to: tree, root: roots[tree], path: path))
        #expect(!MerkleTree.extends(earlier, root: roots[earlier], to: tree, root: roots[tree - 1], path: path))
        for step in path.indices {
          var wrong = path
          wrong[step] = roots[0]
          #expect(!MerkleTree.extends(earlier, root: roots[earlier], to: tree, root: roots[tree], path: wrong))
        }
      }
    }
  }
}
