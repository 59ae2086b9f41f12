/// How a document itself uses its words: how often each syllable and each two in a row stand in it, on top of the vocabulary.
struct WordEvidence {
  private let vocabulary: OfficialVocabulary
  private(set) var syllables: [VietnameseSyllable]
  /// How often a syllable stands here, and how often beside no word it makes up with its neighbours.
  private var counts: [Int32]
  private var alone: [Int32]
  private var pairs: [UInt64: Int32] = [:]
  /// The syllables by their letters without marks.
  private var bySkeleton: [UInt64: [Int32]] = [:]

  init(_ clauses: [[Int32]], _ vocabulary: OfficialVocabulary, syllables: [VietnameseSyllable]) {
    self.vocabulary = vocabulary
    self.syllables = syllables
    counts = [Int32](repeating: 0, count: syllables.count)
    alone = counts
    for clause in clauses {
      for (index, number) in clause.enumerated() {
        counts[Int(number)] += 1
        let isBeside = index > 0 && vocabulary.pairs.contains(OfficialVocabulary.pair(clause[index - 1], number))
        let isBefore = index + 1 < clause.count && vocabulary.pairs.contains(OfficialVocabulary.pair(number, clause[index + 1]))
        if !isBeside && !isBefore { alone[Int(number)] += 1 }
        if index > 0 { pairs[OfficialVocabulary.pair(clause[index - 1], number), default: 0] += 1 }
      }
    }
    noteCompany()
    for (number, syllable) in syllables.enumerated() where number < vocabulary.syllables.count || counts[number] > 2 {
      bySkeleton[syllable.skeleton, default: []].append(Int32(number))
    }
  }

  /// Who nearly always follows a syllable here, and who nearly always stands before it.
  private(set) var follower: [Int32: Int32] = [:]
  private(set) var leader: [Int32: Int32] = [:]

  private mutating func noteCompany() {
    for (key, times) in pairs where times >= 3 {
      let (a, b) = (Int32(truncatingIfNeeded: key >> 32), Int32(truncatingIfNeeded: key))
      if times * 5 >= counts[Int(a)] * 3 { follower[a] = b }
      if times * 5 >= counts[Int(b)] * 3 { leader[b] = a }
    }
  }

  func count(_ number: Int32) -> Int { Int(counts[Int(number)]) }
  func alone(_ number: Int32) -> Int { Int(alone[Int(number)]) }
  func count(_ a: Int32, _ b: Int32) -> Int { Int(pairs[OfficialVocabulary.pair(a, b)] ?? 0) }

  func freedom(_ number: Int32) -> OfficialVocabulary.Freedom {
    Int(number) < vocabulary.freedom.count ? vocabulary.freedom[Int(number)] : .unknown
  }

  // MARK: What a scanner may take for what

  /// A syllable that a scanner may have read as another one.
  struct Misreading {
    let number: Int32
    /// In tenths of a bit: how unlikely the slip is.
    let cost: Int
    let slip: Slip
  }

  enum Slip { case tone, mark, stroke, letter, several }

  /// Every known syllable that one slip of the scanner turns into this one.
  func misreadings(of number: Int32) -> [Misreading] {
    let read = syllables[Int(number)]
    var found: [Misreading] = []
    func take(_ skeleton: UInt64) {
      for candidate in bySkeleton[skeleton] ?? [] where candidate != number {
        if let (cost, slip) = Self.slip(from: syllables[Int(candidate)], to: read) {
          found.append(Misreading(number: candidate, cost: cost, slip: slip))
        }
      }
    }
    let skeleton = read.skeleton
    take(skeleton)
    for other in Self.neighbours(of: skeleton) { take(other) }
    return found
  }

  /// Skeletons that differ in one letter: another one, one more or one less.
  private static func neighbours(of skeleton: UInt64) -> [UInt64] {
    var neighbours: [UInt64] = []
    let length = (64 - skeleton.leadingZeroBitCount + 5) / 6
    for place in 0..<length {
      let shift = UInt64(place) * 6
      let below = skeleton & ((1 << shift) - 1)
      let above = skeleton >> (shift + 6)
      for letter in VietnameseSyllable.plainNumbers where UInt64(letter) != skeleton >> shift & 63 {
        neighbours.append((above << 6 | UInt64(letter)) << shift | below)
      }
      if length > 1 { neighbours.append(above << shift | below) }
    }
    guard length < 8 else { return neighbours }
    for place in 0...length {
      let shift = UInt64(place) * 6
      let below = skeleton & ((1 << shift) - 1)
      for letter in VietnameseSyllable.plainNumbers { neighbours.append(((skeleton >> shift) << 6 | UInt64(letter)) << shift | below) }
    }
    return neighbours
  }

  /// Whether the first letters that differ look or sound alike.
  private static func isAlike(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let (x, y) = zip(a, b).first { VietnameseSyllable.base[Int($0)] != VietnameseSyllable.base[Int($1)] } ?? (0, 0)
    return alike.contains(UInt16(VietnameseSyllable.base[Int(x)]) << 8 | UInt16(VietnameseSyllable.base[Int(y)]))
  }

  /// Letters that print takes for one another (b h k, c e o, i l t r, m n r u, u y v, g q, p b) or the ear does (s x, l n, d r, c k, d v).
  private static let alike: Set<UInt16> = {
    var alike: Set<UInt16> = []
    for group in ["bhk", "ceo", "iltr", "mnru", "hnr", "uyv", "gqy", "pb", "sx", "ln", "drv", "ck", "ao", "ae", "hl", "iy"] as [String] {
      let numbers = group.unicodeScalars.compactMap { VietnameseSyllable([$0]).map { UInt16($0.letters) } }
      for x in numbers { for y in numbers where x != y { alike.insert(x << 8 | y) } }
    }
    return alike
  }()

  /// The slip that reads `from` as `to`; nil when it would take too many.
  static func slip(from: VietnameseSyllable, to: VietnameseSyllable) -> (Int, Slip)? {
    let (a, b) = (from.numbers, to.numbers)
    let toneChange = from.tone == to.tone ? 0 : 1
    if a.count == b.count {
      var letters = 0
      var marks = 0
      var stroke = 0
      for (x, y) in zip(a, b) where x != y {
        if VietnameseSyllable.base[Int(x)] != VietnameseSyllable.base[Int(y)] {
          letters += 1
        } else if x == VietnameseSyllable.stroke || y == VietnameseSyllable.stroke {
          stroke += 1
        } else {
          marks += 1
        }
      }
      switch (letters, marks, stroke, toneChange) {
      case (0, 0, 0, 1): return (60, .tone)
      case (0, 1, 0, 0): return (60, .mark)
      case (0, 0, 1, 0): return (55, .stroke)
      case (0, 1, 0, 1), (0, 2, 0, 0): return (80, .several)
      case (1, 0, 0, 0): return (isAlike(a, b) ? 75 : 100, .letter)
      case (1, 0, 0, 1), (1, 1, 0, 0): return (isAlike(a, b) ? 110 : 140, .several)
      default: return nil
      }
    }
    guard toneChange == 0, abs(a.count - b.count) == 1 else { return nil }
    let (short, long) = a.count < b.count ? (a, b) : (b, a)
    for place in long.indices where Array(long[..<place] + long[(place + 1)...]) == short { return (80, .letter) }
    return nil
  }
}
