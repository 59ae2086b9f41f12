/// The search for misread words through one document.
struct SuspectSearch {
  private typealias Word = RunningWords.Word

  private let vocabulary = OfficialVocabulary.standard
  private let evidence: WordEvidence
  private let numbers: [[[Int32]]]
  private let texts: [RunningWords]
  /// What each syllable may be a misreading of, as far as asked.
  private var misread: [Int32: [WordEvidence.Misreading]] = [:]
  /// By two syllables that follow one another: what stands between them elsewhere, and how often.
  private var losses: [UInt64: [Int32: Int32]] = [:]

  init(_ texts: [RunningWords]) {
    self.texts = texts
    var own: [UInt64: Int32] = [:]
    var syllables = vocabulary.syllables
    var numbers: [[[Int32]]] = []
    for text in texts {
      numbers.append(
        text.clauses.map { clause in
          clause.map { word in
            let code = word.syllable.code
            if let number = OfficialVocabulary.standard.numbers[code] ?? own[code] { return number }
            let number = Int32(syllables.count)
            own[code] = number
            syllables.append(word.syllable)
            return number
          }
        })
    }
    self.numbers = numbers
    evidence = WordEvidence(numbers.flatMap(\.self), vocabulary, syllables: syllables)
    losses = lostBetween()
  }

  /// Who stands between two syllables that follow one another only once.
  private func lostBetween() -> [UInt64: [Int32: Int32]] {
    var once: [UInt64: [Int32: Int32]] = [:]
    for clause in numbers.joined() {
      for (a, b) in zip(clause, clause.dropFirst()) where isRare(a, b) { once[OfficialVocabulary.pair(a, b)] = [:] }
    }
    for clause in numbers.joined() where clause.count > 2 {
      for place in 2..<clause.count {
        let pair = OfficialVocabulary.pair(clause[place - 2], clause[place])
        if once[pair] != nil { once[pair]?[clause[place - 1], default: 0] += 1 }
      }
    }
    return once
  }

  private func isRare(_ a: Int32, _ b: Int32) -> Bool {
    evidence.count(a, b) <= 1 && !vocabulary.pairs.contains(OfficialVocabulary.pair(a, b))
      && (evidence.freedom(a).rawValue <= 2 || evidence.freedom(b).rawValue <= 2)
  }

  mutating func suspects(in text: Int) -> [Suspect] {
    var found: [Suspect] = []
    for (clause, words) in texts[text].clauses.enumerated() where words.count > 1 && words.contains(where: \.isOpen) {
      found += suspects(words, numbers[text][clause], texts[text])
    }
    return found
  }

  // MARK: Costs

  static let threshold = 20

  private static func log2(_ value: Int) -> Int {
    // Tenths of a bit, by halves: exact enough for a cost.
    guard value > 1 else { return 0 }
    let whole = Int.bitWidth - 1 - value.leadingZeroBitCount
    return whole * 10 + ((value - (1 << whole)) * 10 >> whole)
  }

  /// One syllable by itself; `own` is 1 for a word of the text, which is no witness for itself.
  private func single(_ number: Int32, own: Int) -> Int {
    let others = max(0, evidence.alone(number) - own)
    switch evidence.freedom(number) {
    case .function: return max(25, 45 - Self.log2(others + 1) * 3 / 10)
    case .free: return max(40, 70 - Self.log2(others + 1) * 4 / 10)
    case .seldom: return max(50, 100 - Self.log2(others + 1) * 8 / 10)
    case .bound: return max(60, 135 - Self.log2(others + 1) * 15 / 10)
    case .unknown:
      let syllable = evidence.syllables[Int(number)]
      let isForeign = !syllable.isPossible
      return max(60, (isForeign ? (syllable.hasMarks ? 200 : 130) : 155) - Self.log2(others + 1) * 20 / 10)
    }
  }

  private func pair(_ a: Int32, _ b: Int32, own: Int) -> Int? {
    let others = evidence.count(a, b) - own
    // A word of grammar beside another says nothing of what the other is a part of.
    let isLoose = evidence.freedom(a) == .function || evidence.freedom(b) == .function
    let seen = others >= 1 && !isLoose ? max(50, 160 - Self.log2(others) * 20 / 10) : nil
    let known = vocabulary.pairs.contains(OfficialVocabulary.pair(a, b)) ? 80 : nil
    return [seen, known].compactMap(\.self).min()
  }

  private func triple(_ a: Int32, _ b: Int32, _ c: Int32) -> Int? {
    vocabulary.triples.contains(OfficialVocabulary.triple(a, b, c)) ? 90 : nil
  }

  // MARK: One clause

  private struct Finding {
    var gain: Int
    /// The words of the cheapest reading, first and past the last.
    var from: Int
    var until: Int
    /// The misread word, or the word after the loss.
    var place: Int
    var number: Int32
    var slip: WordEvidence.Slip?
  }

  /// The best mend first; then the clause is read again with it, for a mend explains its neighbours too.
  private mutating func suspects(_ words: [Word], _ read: [Int32], _ text: RunningWords) -> [Suspect] {
    var numbers = read
    var closed = words.map { !$0.isOpen }
    var suspects: [Suspect] = []
    while let finding = best(words, numbers, closed) {
      suspects.append(suspect(finding, words, numbers, text))
      if finding.slip == nil {
        for place in max(0, finding.place - 1)..<min(words.count, finding.place + 1) { closed[place] = true }
      } else {
        numbers[finding.place] = finding.number
        closed[finding.place] = true
      }
    }
    return suspects.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private mutating func best(_ words: [Word], _ numbers: [Int32], _ closed: [Bool]) -> Finding? {
    let count = numbers.count
    let names = words.map(\.isCapital)
    func cost(_ place: Int) -> Int { names[place] ? 40 : single(numbers[place], own: 1) }
    let singles = (0..<count).map(cost)
    // The cheapest cut up to, and from, each place.
    var before = [Int](repeating: .max / 4, count: count + 1)
    var after = before
    var weak = [Bool](repeating: false, count: count)
    before[0] = 0
    after[count] = 0
    for place in 0..<count {
      before[place + 1] = min(before[place + 1], before[place] + singles[place])
      if place + 1 < count, let pair = pair(numbers[place], numbers[place + 1], own: 1) {
        before[place + 2] = min(before[place + 2], before[place] + pair)
      }
      if place + 2 < count, let triple = triple(numbers[place], numbers[place + 1], numbers[place + 2]) {
        before[place + 3] = min(before[place + 3], before[place] + triple)
      }
    }
    for place in stride(from: count - 1, through: 0, by: -1) {
      after[place] = after[place + 1] + singles[place]
      if place + 1 < count, let pair = pair(numbers[place], numbers[place + 1], own: 1) {
        after[place] = min(after[place], after[place + 2] + pair)
      }
      if place + 2 < count, let triple = triple(numbers[place], numbers[place + 1], numbers[place + 2]) {
        after[place] = min(after[place], after[place + 3] + triple)
      }
    }
    let whole = before[count]
    for place in 0..<count where before[place] + singles[place] + after[place + 1] < whole + 30 && singles[place] > 85 {
      weak[place] = true
    }
    for place in 0..<max(0, count - 1) where !weak[place] || !weak[place + 1] {
      // A word the document uses only now and then explains nothing.
      if let pair = pair(numbers[place], numbers[place + 1], own: 1), pair > 110, before[place] + pair + after[place + 2] < whole + 30 {
        weak[place] = true
        weak[place + 1] = true
      }
    }
    guard weak.contains(true) else { return nil }
    var best: Finding?
    func note(_ from: Int, _ until: Int, _ place: Int, _ number: Int32, _ cost: Int, _ slip: WordEvidence.Slip?) {
      let gain = whole - before[from] - cost - after[until]
      let isBetter = best.map { ($0.gain, place, number) < (gain, $0.place, $0.number) } ?? (gain >= Self.threshold)
      if isBetter { best = Finding(gain: gain, from: from, until: until, place: place, number: number, slip: slip) }
    }
    for place in 0..<count where !closed[place] {
      let isNear = weak[place] || (place > 0 && weak[place - 1]) || (place + 1 < count && weak[place + 1])
      guard isNear else { continue }
      if misread[numbers[place]] == nil { misread[numbers[place]] = evidence.misreadings(of: numbers[place]) }
      for other in misread[numbers[place]] ?? [] {
        note(place, place + 1, place, other.number, single(other.number, own: 0) + other.cost + Self.loneliness, other.slip)
        if place > 0, let pair = pair(numbers[place - 1], other.number, own: 0) {
          note(place - 1, place + 1, place, other.number, pair + other.cost, other.slip)
        }
        if place + 1 < count, let pair = pair(other.number, numbers[place + 1], own: 0) {
          note(place, place + 2, place, other.number, pair + other.cost, other.slip)
        }
        for from in max(0, place - 2)...place where from + 2 < count {
          let three = (from...from + 2).map { $0 == place ? other.number : numbers[$0] }
          if let triple = triple(three[0], three[1], three[2]) {
            note(from, from + 3, place, other.number, triple + other.cost, other.slip)
          }
        }
      }
    }
    for place in 1..<max(1, count) where !closed[place] && !closed[place - 1] && (weak[place] || weak[place - 1]) {
      let key = OfficialVocabulary.pair(numbers[place - 1], numbers[place])
      for (middle, times) in losses[key] ?? [:] {
        if let pair = pair(numbers[place - 1], middle, own: 0) { note(place - 1, place, place, middle, pair + Self.loss, nil) }
        if let pair = pair(middle, numbers[place], own: 0) { note(place, place + 1, place, middle, pair + Self.loss, nil) }
        if times >= 2 {
          note(place - 1, place + 1, place, middle, max(60, 165 - Self.log2(Int(times)) * 20 / 10) + Self.loss, nil)
        }
      }
      for middle in vocabulary.gaps[key] ?? [] { note(place - 1, place + 1, place, middle, 90 + Self.loss, nil) }
    }
    for place in 0..<count where !closed[place] && weak[place] {
      let number = numbers[place]
      if let next = evidence.follower[number], place + 1 == count || evidence.count(number, numbers[place + 1]) <= 1,
        let pair = pair(number, next, own: 0)
      {
        note(place, place + 1, place + 1, next, pair + Self.loss + 15, nil)
      }
      if let last = evidence.leader[number], place == 0 || evidence.count(numbers[place - 1], number) <= 1,
        let pair = pair(last, number, own: 0)
      {
        note(place, place + 1, place, last, pair + Self.loss + 15, nil)
      }
    }
    return best
  }

  private static let loss = 30
  /// No neighbour speaks for the mended word.
  private static let loneliness = 0

  // MARK: What a person reads

  private func suspect(_ finding: Finding, _ words: [Word], _ numbers: [Int32], _ text: RunningWords) -> Suspect {
    let spelled = evidence.syllables[Int(finding.number)].spelling
    let isLost = finding.slip == nil
    // A lost word is shown with the words on both its sides.
    let from = isLost ? max(0, finding.place - 1) : finding.place
    let until = isLost ? min(words.count, finding.place + 1) : finding.place + 1
    let range = words[from].range.lowerBound..<words[until - 1].range.upperBound
    let first = Self.string(text.scalars[words[from].range])
    let suggested: String
    if isLost {
      var parts = (from..<until).map { Self.string(text.scalars[words[$0].range]) }
      parts.insert(Self.cased(spelled, like: first, inside: true), at: finding.place - from)
      suggested = parts.joined(separator: " ")
    } else {
      suggested = Self.cased(spelled, like: first, inside: false)
    }
    return Suspect(
      found: Self.string(text.scalars[range]), suggested: suggested, reason: reason(finding, numbers), place: text.place, range: range)
  }

  private func reason(_ finding: Finding, _ numbers: [Int32]) -> String {
    func spell(_ numbers: some Sequence<Int32>) -> String {
      "«" + numbers.map { evidence.syllables[Int($0)].spelling }.joined(separator: " ") + "»"
    }
    let mended = spell([finding.number])
    guard let slip = finding.slip else {
      let (before, behind) = (numbers[..<finding.place].suffix(1), numbers[finding.place...].prefix(1))
      let site =
        before.isEmpty ? "Trước \(spell(behind))" : behind.isEmpty ? "Sau \(spell(before))" : "Giữa \(spell(before)) và \(spell(behind))"
      let whole = before + [finding.number] + behind
      return "\(site) có thể sót chữ \(mended): \(witness(Array(whole), spell(whole)))."
    }
    let read = numbers[finding.place]
    var whole = Array(numbers[finding.from..<finding.until])
    let before = spell(whole)
    whole[finding.place - finding.from] = finding.number
    let likeness = "\(spell([read])) chỉ khác \(Self.difference(slip))"
    if !evidence.syllables[Int(read)].isPossible {
      return "Tiếng Việt không có âm tiết \(spell([read])); chữ gần nhất hợp câu là \(mended)."
    }
    if whole.count == 1 {
      return "\(spell([read])) không ghép được thành từ với chữ đứng cạnh; \(mended) thì hợp câu, \(likeness)."
    }
    return "\(before) không phải cụm từ quen dùng, còn \(witness(whole, spell(whole))); \(likeness)."
  }

  /// Who speaks for a phrase: this very document, or the common tongue.
  private func witness(_ phrase: [Int32], _ spelled: String) -> String {
    let times = zip(phrase, phrase.dropFirst()).map { evidence.count($0, $1) }.min() ?? 0
    return times > 0 ? "\(spelled) văn bản này viết ở \(times) chỗ khác" : "\(spelled) là cách viết quen dùng"
  }

  private static func difference(_ slip: WordEvidence.Slip) -> String {
    switch slip {
    case .tone: "dấu thanh"
    case .mark: "dấu của nguyên âm"
    case .stroke: "nét ngang của chữ đ"
    case .letter: "một chữ cái"
    case .several: "một chữ và dấu"
    }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String { String(String.UnicodeScalarView(scalars)) }

  private static func cased(_ word: String, like model: String, inside: Bool) -> String {
    if model.count > 1, model == model.uppercased() { return word.uppercased() }
    guard !inside, let first = model.first, first.isUppercase else { return word }
    return word.prefix(1).uppercased() + word.dropFirst()
  }
}
