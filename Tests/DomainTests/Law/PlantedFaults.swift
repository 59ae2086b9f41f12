import AnCuTesting

@testable import Domain

/// Scanning faults planted into a text by a seed: a wrong tone, a wrong vowel mark, a letter taken for another, đ and d, a lost syllable.
struct PlantedFaults {
  struct Fault {
    let provision: Int
    /// Where it stands in the provision's text, in unicode scalars; for a lost syllable the ends of the words beside it.
    let range: Range<Int>
  }

  private(set) var provisions: [ReadProvision]
  private(set) var faults: [Fault] = []
  private var random: SeededRandom

  /// Plants `count` faults, the five kinds in turn, each in a clause's inner word; no two in one sentence's reach.
  init(in provisions: [ReadProvision], count: Int = 20, seed: UInt64) {
    self.provisions = provisions
    random = SeededRandom(seed: seed)
    var tries = 0
    while faults.count < count, tries < 20_000 {
      tries += 1
      plant(Kind.allCases[faults.count % Kind.allCases.count])
    }
  }

  /// How many of the faults the suspects name.
  func found(by suspects: [[Suspect]]) -> Int {
    faults.count { fault in suspects[fault.provision].contains { $0.place == .text && $0.range.overlaps(fault.range) } }
  }

  private enum Kind: CaseIterable { case tone, mark, letter, stroke, loss }

  private mutating func plant(_ kind: Kind) {
    let index = Int.random(in: provisions.indices, using: &random)
    let provision = provisions[index]
    let taken = faults.filter { $0.provision == index }
    guard provision.level != .appendix, !provision.text.contains("“"), taken.count < 4 else { return }
    let scalars = Array(provision.text.unicodeScalars)
    let words = Self.words(scalars)
    guard words.count > 6 else { return }
    let place = Int.random(in: 2..<words.count - 2, using: &random)
    let range = words[place]
    let word = String(String.UnicodeScalarView(scalars[range]))
    // A loss shifts what lies behind it: it keeps away from other faults, and they from it.
    guard word.count > 1, word == word.lowercased(), kind != .loss || taken.isEmpty,
      taken.allSatisfy({
        abs($0.range.lowerBound - range.lowerBound) > 40 && $0.range.count < 4 || $0.range.upperBound < range.lowerBound - 40
      })
    else { return }
    if kind == .loss {
      guard scalars[range.lowerBound - 1] == " ", scalars[range.upperBound] == " ", scalars[range.lowerBound - 2].properties.isAlphabetic,
        scalars[range.upperBound + 1].properties.isLowercase
      else { return }
      replace(index, scalars, range.lowerBound - 1..<range.upperBound, "")
      faults.append(Fault(provision: index, range: range.lowerBound - 2..<range.lowerBound + 1))
      return
    }
    guard let fault = misread(word, kind), fault != word, fault.unicodeScalars.count == word.unicodeScalars.count else { return }
    replace(index, scalars, range, fault)
    faults.append(Fault(provision: index, range: range))
  }

  private mutating func replace(_ index: Int, _ scalars: [Unicode.Scalar], _ range: Range<Int>, _ word: String) {
    let whole = scalars[..<range.lowerBound] + Array(word.unicodeScalars) + scalars[range.upperBound...]
    provisions[index].text = String(String.UnicodeScalarView(whole))
  }

  private static func words(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start: Int?
    for (index, scalar) in (scalars + [" "]).enumerated() {
      if scalar.properties.isAlphabetic {
        start = start ?? index
      } else if let from = start {
        words.append(from..<index)
        start = nil
      }
    }
    return words
  }

  // MARK: Kinds

  private static let rows = [
    "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
  ].map { Array($0) }

  private static let shapes: [[Character]] = [["a", "ă", "â"], ["e", "ê"], ["o", "ô", "ơ"], ["u", "ư"]]

  /// Consonants that print or ear takes for one another.
  private static let letters: [Character: [Character]] = [
    "b": ["h"], "h": ["b", "l", "n"], "m": ["n"], "n": ["m", "r"], "l": ["t", "h"], "t": ["l", "r"], "r": ["n"], "k": ["h"], "p": ["b"],
    "g": ["q"], "s": ["x"], "x": ["s"],
  ]

  private mutating func misread(_ word: String, _ kind: Kind) -> String? {
    var letters = Array(word)
    var choices: [(Int, Character)] = []
    for (place, letter) in letters.enumerated() {
      switch kind {
      case .tone:
        let isStopped = ["c", "p", "t"].contains { word.hasSuffix($0) } || word.hasSuffix("ch")
        guard let row = Self.rows.first(where: { $0.contains(letter) }), let tone = row.firstIndex(of: letter), tone > 0 else { continue }
        choices += (isStopped ? [2, 5] : Array(1...5)).filter { $0 != tone }.map { (place, row[$0]) }
      case .mark:
        guard let row = Self.rows.first(where: { $0.contains(letter) }), let tone = row.firstIndex(of: letter) else { continue }
        for shape in Self.shapes.first(where: { $0.contains(row[0]) }) ?? [] where shape != row[0] {
          if let other = Self.rows.first(where: { $0[0] == shape }) { choices.append((place, other[tone])) }
        }
      case .letter: choices += (Self.letters[letter] ?? []).map { (place, $0) }
      case .stroke:
        if place == 0, letter == "đ" { choices.append((0, "d")) }
        if place == 0, letter == "d" { choices.append((0, "đ")) }
      case .loss: continue
      }
    }
    guard let (place, letter) = choices.randomElement(using: &random) else { return nil }
    letters[place] = letter
    return String(letters)
  }
}
