/// A provision's words cut into clauses: runs of syllables that no punctuation, number, abbreviation or foreign word parts.
struct RunningWords {
  struct Word {
    let syllable: VietnameseSyllable
    /// Offsets in unicode scalars of the text it stands in.
    let range: Range<Int>
    /// Whether it may be read wrong at all: no name, no quotation.
    let isOpen: Bool
    let isCapital: Bool
  }

  let place: ReadingPlace
  let scalars: [Unicode.Scalar]
  let clauses: [[Word]]

  init(_ text: String, place: ReadingPlace) {
    self.place = place
    scalars = Array(text.unicodeScalars)
    clauses = Self.clauses(scalars)
  }

  private static func clauses(_ scalars: [Unicode.Scalar]) -> [[Word]] {
    let runs = runs(scalars)
    let quoted = quotations(scalars)
    let capitals = runs.count { isCapital(scalars[$0.lowerBound]) && $0.allSatisfy { isCapital(scalars[$0]) } }
    // A heading in capitals throughout is read like any other words.
    let isHeading = capitals * 4 > runs.count * 3 && runs.count > 2
    var clauses: [[Word]] = []
    var clause: [Word] = []
    var quotation = 0
    var last = 0
    var opensSentence = true
    func close() {
      if !clause.isEmpty { clauses.append(clause) }
      clause = []
    }
    for (index, run) in runs.enumerated() {
      let between = scalars[last..<run.lowerBound]
      let opensCapital = isCapital(scalars[run.lowerBound])
      // A line that goes on in small letters is the same sentence.
      if !between.allSatisfy({ $0 == " " || $0 == "\u{A0}" || $0 == "\t" || ($0 == "\n" && !opensCapital) }) { close() }
      if between.contains(where: { ".;:!?“”\"".unicodeScalars.contains($0) || ($0 == "\n" && opensCapital) }) || index == 0 {
        opensSentence = true
      }
      last = run.upperBound
      while quotation < quoted.count, quoted[quotation].upperBound <= run.lowerBound { quotation += 1 }
      let isQuoted = quotation < quoted.count && quoted[quotation].contains(run.lowerBound)
      let isAbbreviation = run.count > 1 && !isHeading && isCapital(scalars[run.lowerBound + 1])
      guard !isAbbreviation, !touchesFigure(scalars, run), let syllable = VietnameseSyllable(scalars[run]) else {
        close()
        opensSentence = false
        continue
      }
      let next = index + 1 < runs.count ? runs[index + 1] : nil
      let beginsName = next.map { isCapital(scalars[$0.lowerBound]) && $0.lowerBound == run.upperBound + 1 } ?? false
      let isName = opensCapital && !isHeading && (!opensSentence || beginsName)
      clause.append(Word(syllable: syllable, range: run, isOpen: !isName && !isQuoted && !isLetter(scalars[run]), isCapital: isName))
      opensSentence = false
    }
    close()
    return clauses
  }

  /// Runs of letters, with the marks that stand on them.
  private static func runs(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for (index, scalar) in scalars.enumerated() {
      let isLetter =
        scalar.value < 0x80 ? scalar.properties.isAlphabetic : scalar.value >= 0xC0 && scalar.value < 0x1F00 && scalar.value != 0xD7
      if isLetter {
        if start == nil { start = index }
      } else if let from = start {
        runs.append(from..<index)
        start = nil
      }
    }
    if let from = start { runs.append(from..<scalars.count) }
    return runs
  }

  /// What stands between quotation marks of one line, as far as the marks pair.
  private static func quotations(_ scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var quotations: [Range<Int>] = []
    var open: Int?
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "“", "«": open = index
      case "”", "»":
        if let from = open { quotations.append(from..<index) }
        open = nil
      case "\"":
        if let from = open { quotations.append(from..<index) }
        open = open == nil ? index : nil
      case "\n": open = nil
      default: continue
      }
    }
    return quotations
  }

  /// A letter that numbers points («điểm đ») or a unit («km», «ha»), no word.
  private static func isLetter(_ run: ArraySlice<Unicode.Scalar>) -> Bool {
    if run.elementsEqual("ha".unicodeScalars) { return true }
    let hasVowel = run.contains { "aeiouyAEIOUY".unicodeScalars.contains($0) || $0.value > 0x7F }
    return run.count == 1 ? run[run.startIndex] != "ở" : run.count < 3 && !hasVowel
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
  }

  /// Part of a number, symbol or address: «TT-BXD», «m2», «24a», «/QH».
  private static func touchesFigure(_ scalars: [Unicode.Scalar], _ run: Range<Int>) -> Bool {
    let before = run.lowerBound > 0 ? scalars[run.lowerBound - 1] : " "
    let after = run.upperBound < scalars.count ? scalars[run.upperBound] : " "
    func isFigure(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) || scalar == "@" || scalar == "_" }
    // A note's number may stand on a word («đăng ký1»), never on a symbol.
    let carriesNote = run.count > 1 && isFigure(after) && scalars[run].contains { $0.value > 0x7F }
    return isFigure(before) || (isFigure(after) && !carriesNote)
      || (run.count == 1 && (before == "/" || after == "/" || before == "-" || after == "-" || after == ")" || after == "."))
  }
}
