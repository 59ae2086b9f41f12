import Kit

/// Proposes which provision of a changed text continues which provision of the text held before; a person confirms it.
///
/// Likeness is Dice's coefficient over words and pairs of neighbouring words (Dice 1945), in thousandths; the same code and the same
/// neighbours speak for a pair, never alone decide it.
public enum ProvisionMatching {
  /// What became of the old provision.
  public enum Kind: String, Sendable, CaseIterable {
    /// The same words at the same place.
    case same
    /// Other words; the place may differ too.
    case reworded
    /// The same words at another place.
    case moved
    /// One of several that continue the same old provision.
    case split
    /// Continues nothing.
    case inserted
  }

  /// A provision of the new text and what it seems to continue.
  public struct Proposal: Sendable, Equatable {
    public let code: String
    public let kind: Kind
    public let oldCode: String?
    /// Likeness in thousandths, 0 for an inserted one.
    public let score: Int

    public init(code: String, kind: Kind, oldCode: String?, score: Int) {
      self.code = code
      self.kind = kind
      self.oldCode = oldCode
      self.score = score
    }
  }

  /// What was proposed, and what would be lost.
  public struct Result: Sendable, Equatable {
    /// One per provision of the new text, in its order.
    public let proposals: [Proposal]
    /// Old provisions that nothing continues, in their order.
    public let gone: [String]
  }

  /// Likeness from which other words are taken for the same provision, and the lower one when code and level agree as well.
  static let likeness = 450
  static let likenessAtSamePlace = 300
  /// Share of a new provision's words that an old one must hold for it to be a part of that one.
  static let containment = 800

  public static func match(old: [ReadProvision], new: [ReadProvision]) -> Result {
    var matching = Matching(old: old.map(Shape.init), new: new.map(Shape.init))
    matching.takeEqual()
    matching.takeAlike()
    matching.takeParts()
    return matching.result
  }

  /// A provision as it is compared.
  private struct Shape {
    let code: String
    let parent: String?
    let level: ReadProvision.Level
    let words: [String]
    let features: [String: Int]
    let size: Int

    init(_ provision: ReadProvision) {
      code = provision.id
      parent = provision.parent
      level = provision.level
      words = (VietnameseText.nfc(provision.title) + "\n" + VietnameseText.nfc(provision.text))
        .split(whereSeparator: \.isWhitespace).map(String.init)
      var features: [String: Int] = [:]
      let folded = VietnameseText.words(provision.title + "\n" + provision.text)
      for (index, word) in folded.enumerated() {
        features[word, default: 0] += 1
        if index > 0 { features[folded[index - 1] + " " + word, default: 0] += 1 }
      }
      self.features = features
      size = features.values.reduce(0, +)
    }

    func common(_ other: Shape) -> Int {
      let (fewer, more) = features.count < other.features.count ? (features, other.features) : (other.features, features)
      return fewer.reduce(0) { $0 + min($1.value, more[$1.key] ?? 0) }
    }
  }

  private struct Pair {
    let old: Int
    let new: Int
    let score: Int
    /// The score with what place and order add, for choosing between pairs.
    let rank: Int
  }

  private struct Matching {
    let old: [Shape]
    let new: [Shape]
    var oldOf: [Int?]
    var newOf: [Int?]
    var scores: [Int]
    var split: Set<Int> = []

    init(old: [Shape], new: [Shape]) {
      self.old = old
      self.new = new
      oldOf = Array(repeating: nil, count: new.count)
      newOf = Array(repeating: nil, count: old.count)
      scores = Array(repeating: 0, count: new.count)
    }

    private mutating func take(_ old: Int, _ new: Int, _ score: Int) {
      oldOf[new] = old
      newOf[old] = new
      scores[new] = score
    }

    /// Equal words: first at the same code, then anywhere, in order of the text.
    mutating func takeEqual() {
      let byCode = Dictionary(old.indices.map { (old[$0].code, $0) }, uniquingKeysWith: { first, _ in first })
      for (index, shape) in new.enumerated() {
        if let at = byCode[shape.code], old[at].words == shape.words { take(at, index, 1000) }
      }
      var places: [[String]: [Int]] = [:]
      for index in old.indices where newOf[index] == nil && !old[index].words.isEmpty {
        places[old[index].words, default: []].append(index)
      }
      for index in new.indices where oldOf[index] == nil {
        guard let at = places[new[index].words]?.first else { continue }
        places[new[index].words]?.removeFirst()
        take(at, index, 1000)
      }
    }

    /// Other words, best pairs first.
    mutating func takeAlike() {
      var pairs: [Pair] = []
      for one in old.indices where newOf[one] == nil {
        for other in new.indices where oldOf[other] == nil {
          let total = old[one].size + new[other].size
          let samePlace = old[one].code == new[other].code && old[one].level == new[other].level
          let score = total == 0 ? (samePlace ? 1000 : 0) : 2000 * old[one].common(new[other]) / total
          guard score >= (samePlace ? ProvisionMatching.likenessAtSamePlace : ProvisionMatching.likeness) else { continue }
          let rank =
            score + (samePlace ? 40 : 0) + (old[one].parent == new[other].parent ? 20 : 0)
            - (old[one].level == new[other].level ? 0 : 60)
          pairs.append(Pair(old: one, new: other, score: score, rank: rank))
        }
      }
      pairs.sort { ($1.rank, $0.new, $0.old) < ($0.rank, $1.new, $1.old) }
      for pair in pairs where newOf[pair.old] == nil && oldOf[pair.new] == nil { take(pair.old, pair.new, pair.score) }
    }

    /// What is left over and stands word for word in an old provision whose other part was taken is a part of that one.
    mutating func takeParts() {
      for index in new.indices where oldOf[index] == nil && new[index].size >= 9 {
        var best: (old: Int, score: Int)?
        for one in old.indices {
          guard let taken = newOf[one], old[one].size > new[index].size, old[one].words != new[taken].words else { continue }
          let score = 1000 * old[one].common(new[index]) / new[index].size
          if score >= ProvisionMatching.containment, score > best?.score ?? 0 { best = (one, score) }
        }
        guard let best, let first = newOf[best.old] else { continue }
        oldOf[index] = best.old
        scores[index] = best.score
        split.insert(index)
        split.insert(first)
      }
    }

    var result: Result {
      let proposals = new.indices.map { index -> Proposal in
        guard let at = oldOf[index] else { return Proposal(code: new[index].code, kind: .inserted, oldCode: nil, score: 0) }
        let kind: Kind =
          if split.contains(index) {
            .split
          } else if old[at].words != new[index].words {
            .reworded
          } else {
            old[at].code == new[index].code ? .same : .moved
          }
        return Proposal(code: new[index].code, kind: kind, oldCode: old[at].code, score: scores[index])
      }
      return Result(proposals: proposals, gone: old.indices.filter { newOf[$0] == nil }.map { old[$0].code })
    }
  }
}
