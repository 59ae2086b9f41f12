/// Reads the places that an instruction names: «điểm a khoản 3, điểm a khoản 4 Điều 10», «Mẫu số 01 tại Phụ lục II».
///
/// The law names the smaller place first, so the list is read from its end: what stands to the right of a place says in which larger one
/// it lies, and what the words leave out is taken from the heading above.
enum PlaceList {
  /// The larger place in which others lie.
  struct Context: Equatable {
    var inRegulation = false
    var appendix: String?
    var form: String?
    var article: String?
    var clause: String?
    /// The places that the words to the right named, for words that name none of their own.
    var places: [LawPlace] = []
    /// Whether the words just read named a place without an address, such as a row of a table.
    var isUnaddressable = false

    init() {}

    /// What all these places have in common.
    init(common places: [LawPlace]) {
      guard let first = places.first else { return }
      var shared = first.code.split(separator: ".").map(String.init)
      for place in places.dropFirst() {
        let parts = place.code.split(separator: ".").map(String.init)
        var count = 0
        while count < min(shared.count, parts.count), shared[count] == parts[count] { count += 1 }
        shared = Array(shared.prefix(count))
      }
      for part in shared {
        if part == LawPlace.regulation {
          inRegulation = true
        } else if part.hasPrefix("PL") {
          appendix = part
        } else if part.hasPrefix("M") {
          form = part
        } else if part.hasPrefix("D") {
          article = part
        } else if part.first?.isNumber == true {
          clause = part
        }
      }
    }

    var place: LawPlace? {
      let parts = [inRegulation ? LawPlace.regulation : nil, appendix, form, article, clause].compactMap(\.self)
      return parts.isEmpty ? nil : LawPlace(code: parts.joined(separator: "."))
    }
  }

  private enum Kind: Equatable { case point, clause, article, appendix, form, inner }

  private struct Unit {
    let kind: Kind
    let key: String
    /// Whether a comma or «và» parts it from the unit before.
    let isParted: Bool
  }

  static func read(_ tokens: [LawWords.Token], in context: Context) -> [LawPlace] {
    var context = context
    return read(tokens, &context)
  }

  /// Reads the list and leaves in `context` what a list to its left takes from it. A place that cannot be addressed, such as a row of a
  /// table, makes the answer empty.
  static func read(_ tokens: [LawWords.Token], _ context: inout Context) -> [LawPlace] {
    let units = units(tokens)
    guard !units.contains(where: { $0.kind == .inner }) else {
      context.isUnaddressable = true
      return []
    }
    var places: [LawPlace] = []
    for (index, unit) in units.enumerated().reversed() {
      var point: String?
      switch unit.kind {
      case .appendix:
        context.appendix = unit.key
        context.form = nil
        context.article = nil
        context.clause = nil
      case .form:
        context.form = unit.key
        context.article = nil
        context.clause = nil
      case .article:
        context.article = unit.key
        context.clause = nil
      case .clause: context.clause = unit.key
      case .point: point = unit.key
      case .inner: break
      }
      guard index == 0 || unit.isParted else { continue }
      let parts: [String?]
      switch unit.kind {
      case .point, .clause, .article:
        let article = context.article ?? (unit.kind == .article ? unit.key : nil)
        guard article != nil, context.appendix == nil else {
          context.isUnaddressable = article != nil
          return []
        }
        let clause = unit.kind == .article ? nil : context.clause
        parts = [context.inRegulation ? LawPlace.regulation : nil, article, clause, point]
      default: parts = [context.appendix, unit.kind == .form ? unit.key : nil]
      }
      places.append(LawPlace(code: parts.compactMap(\.self).joined(separator: ".")))
      // «Điều 10 và Phụ lục IX»: an appendix that stands for itself holds nothing to its left.
      if unit.kind == .appendix { context.appendix = nil }
    }
    return places.reversed()
  }

  private static func units(_ tokens: [LawWords.Token]) -> [Unit] {
    var units: [Unit] = []
    var parted = false
    var index = 0
    func next(_ offset: Int) -> String? { index + offset < tokens.count ? tokens[index + offset].word : nil }
    while index < tokens.count {
      let token = tokens[index]
      if token.isSeparator {
        parted = true
        index += 1
        continue
      }
      guard let word = token.word else {
        index += 1
        continue
      }
      var found: (kind: Kind, key: String, count: Int)?
      switch word {
      case "điểm", "Điểm": if let key = next(1), isPoint(key) { found = (.point, key, 2) }
      case "khoản", "Khoản": if let key = next(1), isNumbered(key) { found = (.clause, key, 2) }
      case "Điều", "điều": if let key = next(1), isNumbered(key) { found = (.article, "D" + key, 2) }
      case "Phụ":
        if next(1) == "lục" {
          let key = next(2).flatMap { isRoman($0) ? $0 : nil }
          let other = next(2) == "số" || next(2)?.first?.isNumber == true
          found = other ? (.inner, "", 3) : (.appendix, "PL" + (key ?? ""), key == nil ? 2 : 3)
        }
      case "Mẫu": if next(1) == "số", let key = next(2) { found = (.form, "M" + key, 3) }
      case "mục", "Mục", "phần", "Phần", "Bảng", "bảng", "dòng", "cột", "tiết": found = (.inner, "", 1)
      default:
        // «các khoản 9, 10, 11», «Mẫu số 01, 04, 05».
        if parted, let last = units.last {
          switch last.kind {
          case .point: if isPoint(word), word.count <= 2 { found = (.point, word, 1) }
          case .clause: if isNumbered(word) { found = (.clause, word, 1) }
          case .article: if isNumbered(word) { found = (.article, "D" + word, 1) }
          case .form: if isNumbered(word) { found = (.form, "M" + word, 1) }
          default: break
          }
        }
      }
      guard let found else {
        // Another word: what follows belongs to what came before it, unless a comma stands between.
        index += 1
        continue
      }
      units.append(Unit(kind: found.kind, key: found.key, isParted: parted || units.isEmpty))
      parted = false
      index += found.count
    }
    return units
  }

  private static func isNumbered(_ word: String) -> Bool {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let tail = word.dropFirst(digits.count)
    return (1...3).contains(digits.count) && (tail.isEmpty || (tail.count == 1 && tail.allSatisfy { $0.isLetter && $0.isLowercase }))
  }

  private static func isPoint(_ word: String) -> Bool {
    guard let first = word.first, first.isLetter, first.isLowercase, word.count <= 3 else { return false }
    return word.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
  }

  private static func isRoman(_ word: String) -> Bool { ProvisionMark.romanNumber(word) != nil }
}
