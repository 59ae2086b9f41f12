import Kit

/// Reads the provisions: a line that begins with the next mark of its kind opens one, other lines go on with the one that is open.
struct BodyReader {
  /// A provision being read.
  private struct Draft {
    var id: String
    var parent: Int?
    var level: ReadProvision.Level
    var rank: Int
    var label: String
    var title = ""
    var text = ""
    /// Offsets in UTF-8.
    var joins: [Int] = []
    /// The ordinal of the last child of each level.
    var lastChild: [ReadProvision.Level: Int] = [:]
    var dashes = 0
  }

  private let source: SourceLines
  private let isLaw: Bool
  private var drafts: [Draft] = []
  private var open: [Int] = []
  /// How often each id was wanted.
  private var ids: [String: Int] = [:]
  private var lastRoot: [ReadProvision.Level: Int] = [:]
  private var lastArticle = 0
  /// The last line with the mark of each article (in a plan, of each section), by its ordinal.
  private var lastLines: [Int: Int] = [:]
  private var rootDashes = 0
  /// The draft that words go on to, and whether they are its title.
  private var current: Int?
  private var inTitle = false
  /// Whether that title is a chapter's or section's, which stands on lines of its own.
  private var inHeading = false
  /// While an amending document quotes: the depth of quotes, and the first draft inside.
  private var quoteDepth = 0
  private var quoteFloor: Int?
  /// The quote closed last: its first draft, and what was open in it.
  private var lastQuote: (floor: Int, inside: [Int])?
  /// The regulation behind the signature that is being read.
  private var attachment: Int?
  /// The draft whose last line has just closed a quote.
  private var closedQuote: Int?
  /// How the document speaks, to tell an unmarked paragraph of its own from one that strayed in.
  private let ownWords: OwnWords
  /// The last line of a stray paragraph that may go on.
  private var stray: String?

  init(_ source: SourceLines, isLaw: Bool) {
    self.source = source
    self.isLaw = isLaw
    ownWords = OwnWords(source)
    for (index, line) in source.lines.enumerated() where !line.isBlank {
      guard let mark = isLaw ? ProvisionMark.inLaw(line.content) : ProvisionMark.inPlan(line.content) else { continue }
      if mark.level == (isLaw ? .article : .section) { lastLines[mark.ordinal] = index }
    }
  }

  /// The line with the first mark: where the header ends. Without one, the first line of an appendix, or the end.
  static func start(of source: SourceLines, isLaw: Bool, _ owners: [String?]) -> Int {
    for (index, line) in source.lines.enumerated() where !line.isBlank && owners[index] == nil {
      if opensAppendix(line.content), index < 3 { return index }
      guard let mark = isLaw ? ProvisionMark.inLaw(line.content) : ProvisionMark.inPlan(line.content) else { continue }
      switch mark.level {
      case .chapter, .article, .section: if mark.ordinal == 1 { return index }
      case .item, .clause: if !isLaw && mark.ordinal == 1 { return index }
      case .dash:
        if !isLaw && !source.lines.dropFirst(index).contains(where: { ProvisionMark.inPlan($0.content)?.level == .section }) {
          return index
        }
      default: break
      }
    }
    return source.lines.count
  }

  /// «Phụ lục II», «Mẫu số 01.»: a line of its own that begins an appendix.
  static func opensAppendix(_ content: String) -> Bool {
    let words = content.split(separator: " ")
    guard let first = words.first else { return false }
    switch first {
    case "Phụ", "PHỤ":
      guard words.count >= 2, words[1] == "lục" || words[1] == "LỤC" else { return false }
      if words.count == 2 { return true }
      return content.count <= 60
        && (ProvisionMark.romanNumber(words[2]) != nil || words[2].allSatisfy { $0.isNumber || $0 == "." || $0 == ":" })
    case "Mẫu", "MẪU":
      return words.count >= 3 && words[1].lowercased() == "số" && words[2].first?.isNumber == true
    default: return false
    }
  }

  /// Reads from this line on; answers the first line that belongs to the provisions no more.
  mutating func read(from start: Int, _ owners: inout [String?]) -> Int {
    var blankBefore = true
    var index = start
    while index < source.lines.count {
      let line = source.lines[index]
      defer { index += 1 }
      if line.isBlank {
        blankBefore = true
        continue
      }
      if owners[index] != nil {
        blankBefore = true
        continue
      }
      if BodyReader.isRule(line.content) {
        owners[index] = "pagebreak"
        continue
      }
      if quoteDepth == 0, !drafts.isEmpty, TailReader.begins(line.content), endsBody(at: index, afterBlank: blankBefore) { return index }
      if quoteDepth == 0, !drafts.isEmpty, opensAppendixAlone(index) { return index }
      if take(index, afterBlank: blankBefore) {
        owners[index] = "provision:" + ((closedQuote ?? current).map { drafts[$0].id } ?? "")
        closedQuote = nil
      }
      blankBefore = false
    }
    return source.lines.count
  }

  /// Each appendix or form is one provision, its lines are its words; a regulation carried behind the signature is read as one, its
  /// articles under it.
  mutating func readAppendices(from start: Int, _ owners: inout [String?]) {
    guard start < source.lines.count else { return }
    closeQuote()
    open = []
    current = nil
    var inAttachment = false
    var blankBefore = true
    for index in start..<source.lines.count {
      let line = source.lines[index]
      if line.isBlank || owners[index] != nil {
        blankBefore = true
        continue
      }
      defer { blankBefore = false }
      if drafts.last?.level != .appendix || inHeading, BodyReader.isRule(line.content) {
        owners[index] = "pagebreak"
        continue
      }
      if BodyReader.opensAppendix(line.content), quoteDepth == 0 {
        inAttachment = false
        beginAppendix(line.content)
      } else if !inAttachment, drafts.last?.level != .appendix, BodyReader.opensAttachment(line.content) {
        inAttachment = true
        beginAttachment(line.content)
      } else if inAttachment {
        guard take(index, afterBlank: blankBefore) else { continue }
      } else if let current, !isStrayInForm(index, afterBlank: blankBefore) {
        drafts[current].text += (drafts[current].text.isEmpty ? "" : "\n") + line.content
      } else {
        continue
      }
      owners[index] = "provision:" + ((closedQuote ?? current).map { drafts[$0].id } ?? "")
      closedQuote = nil
    }
  }

  private mutating func beginAppendix(_ content: String) {
    let words = content.split(separator: " ")
    let isAnnex = words[0].first == "P"
    let number = words.count > 2 ? String(words[2].prefix { $0.isLetter || $0.isNumber }) : ""
    let label = words.prefix(isAnnex && words.count < 3 ? 2 : 3).joined(separator: " ")
    open = []
    let at = add(id: (isAnnex ? "PL" : "M") + number, parent: nil, level: .appendix, rank: 0, label: label)
    drafts[at].title = String(content.dropFirst(label.count).drop { ". :".contains($0) })
    current = at
  }

  private mutating func beginAttachment(_ content: String) {
    let at = add(id: "KT", parent: nil, level: .appendix, rank: 0, label: content)
    open = [at]
    current = at
    inTitle = true
    inHeading = true
    lastArticle = 0
    attachment = at
  }

  func provisions() -> [ReadProvision] {
    drafts.map { draft in
      var title = draft.title
      var text = draft.text
      var joins = draft.joins
      if BodyReader.mayBeHeading(draft.level), title.isEmpty, !text.isEmpty, !text.contains("\n"), !BodyReader.isFinished(text) {
        (title, text, joins) = (text, "", [])
      } else if draft.level == .article, text.isEmpty, BodyReader.isFinished(title) {
        (title, text) = ("", title)
      }
      return ReadProvision(
        id: draft.id, parent: draft.parent.map { drafts[$0].id }, level: draft.level, label: draft.label, title: title, text: text,
        joins: BodyReader.scalarOffsets(joins, in: text))
    }
  }

  /// The same places counted in unicode scalars.
  private static func scalarOffsets(_ offsets: [Int], in text: String) -> [Int] {
    var scalars = 0
    var from = text.utf8.startIndex
    return offsets.map { offset in
      let until = text.utf8.index(text.utf8.startIndex, offsetBy: offset)
      scalars += text.unicodeScalars[from..<until].count
      from = until
      return scalars
    }
  }

  // MARK: One line

  private var owner: String { current.map { "provision:" + drafts[$0].id } ?? "unassigned" }

  /// Takes the line into a provision; false when it belongs to none.
  private mutating func take(_ index: Int, afterBlank: Bool) -> Bool {
    let line = source.lines[index]
    let mayBegin = !isLaw || !source.isWrapped || line.indent >= 2 || line.startsPage || afterBlank
    if mayBegin {
      if quoteDepth == 0, isLaw, !isInSentence(line), beginsQuote(line.content) {
        enterQuote(line.content)
        return true
      }
      if quoteDepth > 0, leavesQuote(line.content) { closeQuote() }
      if quoteDepth > 0 {
        if let mark = ProvisionMark.inLaw(line.content), takeQuoted(mark) {
          countQuotes(line.content)
          return true
        }
      } else if let mark = isLaw ? ProvisionMark.inLaw(line.content) : ProvisionMark.inPlan(line.content) {
        if reopensQuote(mark), takeQuoted(mark) {
          countQuotes(line.content)
          return true
        }
        if !isDashInSentence(mark, line, afterBlank: afterBlank), takeOwn(mark) { return true }
      }
    }
    guard let current else { return false }
    if let stray, !afterBlank, goesOn(stray, with: line) {
      self.stray = line.content
      return false
    }
    let wasCut = stray != nil
    stray = nil
    let isStart = afterBlank || startsParagraph(line)
    let judged = isStart ? paragraph(at: index) : line.content
    if inTitle && inHeading {
      if goesOn(heading: current, with: line, judged, afterGap: afterBlank, wasCut: wasCut) {
        append(line.content, to: current)
        return true
      }
      stray = line.content
      return false
    }
    if continues(line, afterBlank: afterBlank), !ownWords.isStrayInSentence(judged, afterGap: afterBlank) {
      join(line.content, afterBreak: afterBlank || line.startsPage)
      countQuotes(line.content)
      return true
    }
    guard isLaw, !ownWords.isStray(judged, after: drafts[current].text) else {
      stray = line.content
      return false
    }
    inTitle = false
    drafts[current].text += (drafts[current].text.isEmpty ? "" : "\n") + line.content
    countQuotes(line.content)
    return true
  }

  /// «chính trị» / «- xã hội»: the printed line happens to begin with the dash of a sentence.
  private func isDashInSentence(_ mark: ProvisionMark, _ line: SourceLine, afterBlank: Bool) -> Bool {
    guard source.isWrapped, !afterBlank, mark.level == .dash || mark.level == .plus, mark.rest.first?.isLowercase == true, let current
    else { return false }
    return !BodyReader.isFinished(inTitle ? drafts[current].title : drafts[current].text)
  }

  // MARK: Paragraphs that strayed in

  private func startsParagraph(_ line: SourceLine) -> Bool {
    !source.isWrapped || line.startsPage || (isLaw && line.indent >= 2) || line.content.unicodeScalars.count > SourceLines.printedWidth
  }

  /// The lines of the paragraph that begins here.
  private func paragraph(at index: Int) -> String {
    var words = source.lines[index].content
    guard source.isWrapped else { return words }
    for line in source.lines[(index + 1)...].prefix(60) {
      if line.isBlank || startsParagraph(line) { break }
      if (isLaw ? ProvisionMark.inLaw(line.content) : ProvisionMark.inPlan(line.content)) != nil { break }
      words += "\n" + line.content
    }
    return words
  }

  /// Whether this line belongs to the stray one before it.
  private func goesOn(_ stray: String, with line: SourceLine) -> Bool {
    source.isWrapped && !startsParagraph(line) && !(BodyReader.isFinished(stray) && line.content.first?.isLowercase == true)
  }

  private mutating func isStrayInForm(_ index: Int, afterBlank: Bool) -> Bool {
    let line = source.lines[index]
    if let stray, !afterBlank, goesOn(stray, with: line) {
      self.stray = line.content
      return true
    }
    let isStart = afterBlank || !source.isWrapped || line.indent >= 2
    stray = isStart && ownWords.isStrayInForm(paragraph(at: index)) ? line.content : nil
    return stray != nil
  }

  /// The heading of a chapter stands on the lines after its number.
  private func goesOn(heading: Int, with line: SourceLine, _ judged: String, afterGap: Bool, wasCut: Bool) -> Bool {
    let isUpperCase = HeaderReader.isUpperCase(line.content)
    if drafts[heading].title.isEmpty { return isUpperCase || !ownWords.isStray(judged, after: "") }
    if afterGap && !wasCut { return false }
    if isUpperCase || line.content.first?.isLowercase == true { return true }
    return !afterGap && (source.isWrapped || drafts[heading].level == .appendix) && !ownWords.isStrayInSentence(judged, afterGap: false)
  }

  private func continues(_ line: SourceLine, afterBlank: Bool) -> Bool {
    guard let current else { return false }
    let words = inTitle ? drafts[current].title : drafts[current].text
    // A heading in capitals, or one too short to reach the end of a page's line, is not cut there.
    if afterBlank, words.utf8.count < 60 || HeaderReader.isUpperCase(words) { return false }
    let isSmall = line.content.first?.isLowercase == true
    // A small letter goes on even after a semicolon.
    let isFinished = isSmall ? BodyReader.endsSentence(words) : BodyReader.isFinished(words)
    guard source.isWrapped else {
      // «đ) ...» out of its order begins nothing, but is no rest of a sentence either.
      let mark = isLaw ? ProvisionMark.inLaw(line.content) : ProvisionMark.inPlan(line.content)
      return (!afterBlank || !inTitle) && !isFinished && isSmall && mark == nil
    }
    if afterBlank || line.startsPage { return !isFinished && (line.indent <= 1 || isSmall) }
    return isLaw ? line.indent <= 1 || isSmall : !isFinished || line.indent <= 1
  }

  /// Goes on with the open words after one space; a break of the page or a blank line between is noted.
  private mutating func join(_ content: String, afterBreak: Bool) {
    guard let current else { return }
    if inTitle {
      append(content, to: current)
      return
    }
    if afterBreak { drafts[current].joins.append(drafts[current].text.utf8.count) }
    drafts[current].text += " " + content
  }

  private mutating func append(_ content: String, to index: Int) {
    drafts[index].title += (drafts[index].title.isEmpty ? "" : " ") + content
  }

  // MARK: Marks

  private static func rank(_ level: ReadProvision.Level) -> Int {
    switch level {
    case .part, .appendix: 0
    case .chapter: 1
    case .section: 2
    case .subsection: 3
    case .article: 4
    case .item, .clause: 5
    case .subitem: 6
    case .point: 7
    case .dash: 8
    case .plus: 9
    case .quoted: 10
    }
  }

  private mutating func takeOwn(_ mark: ProvisionMark) -> Bool {
    let rank = BodyReader.rank(mark.level)
    let parent = open.last { drafts[$0].rank < rank }
    guard isNext(mark, under: parent) else { return false }
    let id: String
    switch mark.level {
    case .chapter: id = child(of: attachment, "C" + mark.key)
    case .article: id = child(of: attachment, "D" + mark.key)
    case .section where isLaw: id = (parent.map { drafts[$0].id + "." } ?? "") + "M" + mark.key
    case .dash:
      let number = parent.map { drafts[$0].dashes } ?? rootDashes
      if let parent { drafts[parent].dashes += 1 } else { rootDashes += 1 }
      id = child(of: parent, isLaw ? "-\(number + 1)" : BodyReader.letter(number))
    case .plus:
      let number = parent.map { drafts[$0].dashes } ?? 0
      if let parent { drafts[parent].dashes += 1 }
      id = child(of: parent, "+\(number + 1)")
    default: id = child(of: parent, mark.key)
    }
    note(mark, under: parent)
    begin(mark, id: id, parent: parent, level: mark.level, rank: rank)
    return true
  }

  /// The id under its parent; an article's own clauses hang on the article, not on its chapter.
  private func child(of parent: Int?, _ key: String) -> String {
    parent.map { drafts[$0].id + "." + key } ?? key
  }

  /// a, b, c, d, đ, e, ...; after the last letter aa, ab, ...
  private static func letter(_ number: Int) -> String {
    let letters = ProvisionMark.letters
    return number < letters.count
      ? letters[number] : letters[(number / letters.count - 1) % letters.count] + letters[number % letters.count]
  }

  private func isNext(_ mark: ProvisionMark, under parent: Int?) -> Bool {
    if mark.level == .dash || mark.level == .plus { return parent != nil || !isLaw }
    let last: Int
    switch mark.level {
    case .article: last = lastArticle
    case .clause, .point:
      guard let parent, (4...9).contains(drafts[parent].rank) || !isLaw else { return false }
      last = drafts[parent].lastChild[mark.level] ?? 0
    default: last = parent.map { drafts[$0].lastChild[mark.level] ?? 0 } ?? lastRoot[mark.level] ?? 0
    }
    if mark.isInserted { return mark.ordinal == last || mark.ordinal == last + 1 }
    // Offices do number two clauses or points alike; the second begins a sentence of its own.
    let mayRepeat = isLaw && (mark.level == .clause || mark.level == .point) && last > 0
    if mayRepeat, mark.ordinal == last, mark.rest.first?.isUppercase == true { return true }
    // One may be missing: offices skip a number, and many letter their points without «đ».
    return mark.ordinal > last && mark.ordinal <= last + 2
  }

  private mutating func note(_ mark: ProvisionMark, under parent: Int?) {
    if mark.level == .article { lastArticle = mark.ordinal }
    if let parent {
      drafts[parent].lastChild[mark.level] = mark.ordinal
    } else {
      lastRoot[mark.level] = mark.ordinal
    }
  }

  private mutating func begin(_ mark: ProvisionMark, id: String, parent: Int?, level: ReadProvision.Level, rank: Int) {
    open.removeAll { drafts[$0].rank >= rank }
    stray = nil
    let at = add(id: id, parent: parent, level: level, rank: rank, label: mark.label)
    open.append(at)
    current = at
    inHeading = mark.level == .chapter || (mark.level == .section && isLaw)
    inTitle = inHeading || mark.level == .article
    if inTitle { drafts[at].title = mark.rest } else { drafts[at].text = mark.rest }
  }

  private mutating func add(id: String, parent: Int?, level: ReadProvision.Level, rank: Int, label: String) -> Int {
    let wanted = ids[id, default: 0] + 1
    ids[id] = wanted
    let unique = wanted == 1 ? id : id + "~\(wanted)"
    drafts.append(Draft(id: unique, parent: parent, level: level, rank: rank, label: label))
    return drafts.count - 1
  }

  // MARK: Quotes of an amending document

  /// A line at the margin of a printed page, in the middle of a sentence: a quotation mark there opens no quoted provision.
  private func isInSentence(_ line: SourceLine) -> Bool {
    guard source.isWrapped, line.indent < 2, let current else { return false }
    return !BodyReader.isFinished(inTitle ? drafts[current].title : drafts[current].text)
  }

  private func beginsQuote(_ content: String) -> Bool {
    guard !drafts.isEmpty, let first = content.first, first == "“" || first == "\"" else { return false }
    // «“A” được thay bằng “B”» speaks of words; a quoted provision goes on over its line or has a mark.
    let inside = String(content.dropFirst())
    return ProvisionMark.inLaw(inside) != nil || BodyReader.balance(content) > 0
  }

  private mutating func enterQuote(_ content: String) {
    guard let parent = open.last else { return }
    let inside = String(content.dropFirst().drop { $0 == " " })
    quoteFloor = drafts.count
    if let mark = ProvisionMark.inLaw(inside) {
      let key = mark.level == .article ? "D" + mark.key : mark.level == .dash || mark.level == .plus ? "" : mark.key
      beginQuoted(mark, id: drafts[parent].id + ".Q" + key, parent: parent)
    } else {
      let mark = ProvisionMark(level: .plus, label: "“", key: "", ordinal: 0, isInserted: false, rest: inside)
      beginQuoted(mark, id: drafts[parent].id + ".Q", parent: parent)
    }
    quoteDepth = 0
    countQuotes(content)
  }

  private mutating func beginQuoted(_ mark: ProvisionMark, id: String, parent: Int) {
    begin(mark, id: id, parent: parent, level: .quoted, rank: 10 + BodyReader.rank(mark.level))
  }

  private mutating func takeQuoted(_ mark: ProvisionMark) -> Bool {
    guard let floor = quoteFloor else { return false }
    let rank = 10 + BodyReader.rank(mark.level)
    let inside = open.filter { $0 >= floor }
    guard let outside = open.last(where: { $0 < floor }) else { return false }
    let parent = inside.last { drafts[$0].rank < rank } ?? outside
    let last = drafts[parent].lastChild[mark.level]
    if mark.level != .dash, mark.level != .plus, parent != outside, !mark.isInserted, let last, mark.ordinal <= last { return false }
    let key: String
    switch mark.level {
    case .article: key = "D" + mark.key
    case .dash, .plus:
      drafts[parent].dashes += 1
      key = "-\(drafts[parent].dashes)"
    default: key = mark.key
    }
    drafts[parent].lastChild[mark.level] = mark.ordinal
    beginQuoted(mark, id: drafts[parent].id + (parent == outside ? ".Q" : ".") + key, parent: parent)
    return true
  }

  /// A mark that only the amending document itself can have next ends a quote whose closing sign is missing.
  private func leavesQuote(_ content: String) -> Bool {
    guard let floor = quoteFloor, let mark = ProvisionMark.inLaw(content) else { return false }
    let amends = ["Sửa đổi", "Bổ sung", "Bãi bỏ", "Bỏ ", "Thay thế"].contains { mark.rest.hasPrefix($0) }
    if mark.level == .article {
      let closes = ["Hiệu lực", "Điều khoản", "Quy định chuyển tiếp", "Trách nhiệm", "Tổ chức thực hiện"].contains {
        mark.rest.hasPrefix($0)
      }
      return (amends || closes) && mark.ordinal == lastArticle + 1
    }
    guard amends, mark.level == .clause, let article = open.last(where: { $0 < floor && drafts[$0].level == .article }) else {
      return false
    }
    return mark.ordinal == (drafts[article].lastChild[.clause] ?? 0) + 1
  }

  /// A clause that repeats the amendment's own number and follows the quoted one: the quote was closed too early.
  private mutating func reopensQuote(_ mark: ProvisionMark) -> Bool {
    guard mark.level == .clause, let (floor, inside) = lastQuote, let article = inside.first, drafts[article].label.hasPrefix("Điều"),
      let outside = open.last, outside == drafts[article].parent, drafts[outside].level == .clause,
      let own = drafts[outside].parent, drafts[own].lastChild[.clause] == mark.ordinal,
      drafts[article].lastChild[.clause] == mark.ordinal - 1
    else { return false }
    quoteFloor = floor
    quoteDepth = 1
    open.append(article)
    return true
  }

  private mutating func closeQuote() {
    quoteDepth = 0
    guard let floor = quoteFloor else { return }
    quoteFloor = nil
    lastQuote = (floor, open.filter { $0 >= floor })
    open.removeAll { $0 >= floor }
    current = open.last
    inTitle = false
  }

  private mutating func countQuotes(_ content: String) {
    guard quoteFloor != nil else { return }
    quoteDepth += BodyReader.balance(content)
    guard quoteDepth <= 0 else { return }
    // The closing line is the quoted provision's own; what follows is the amendment's.
    let last = current
    closeQuote()
    closedQuote = last
  }

  /// Opening less closing quotation marks.
  private static func balance(_ content: String) -> Int {
    var depth = 0
    var straight = false
    for character in content {
      switch character {
      case "“": depth += 1
      case "”": depth -= 1
      case "\"": straight.toggle()
      default: break
      }
    }
    return depth + (straight ? 1 : 0)
  }

  // MARK: What belongs

  private static func mayBeHeading(_ level: ReadProvision.Level) -> Bool {
    level == .section || level == .item || level == .subitem
  }

  /// A line of signs that parts columns or headings.
  static func isRule(_ content: String) -> Bool {
    content.utf8.count >= 3 && content.unicodeScalars.allSatisfy { "_-–—*=".unicodeScalars.contains($0) }
  }

  static func isFinished(_ words: String) -> Bool {
    guard let last = words.last(where: { !" ”\")»*".contains($0) }) else { return false }
    return ".;:!?…".contains(last)
  }

  private static func endsSentence(_ words: String) -> Bool {
    guard let last = words.last(where: { !" ”\")»*".contains($0) }) else { return false }
    return ".!?".contains(last) && !words.hasSuffix("...")
  }

  /// «Nơi nhận» ends the body; a signature does when no next article or section follows it, as one does where a gazette parts a law
  /// in two.
  private func endsBody(at index: Int, afterBlank: Bool) -> Bool {
    if source.lines[index].content.hasPrefix("Nơi") || source.lines[index].content.hasPrefix("NƠI") { return true }
    if source.isWrapped && !afterBlank { return false }
    let next = isLaw ? lastArticle + 1 : (lastRoot[.section] ?? 0) + 1
    return (lastLines[next] ?? 0) < index
  }

  /// «QUY CHẾ»: a regulation that the document issues and carries behind its signature.
  static func opensAttachment(_ content: String) -> Bool {
    ["QUY CHẾ", "QUY ĐỊNH", "ĐIỀU LỆ", "HƯỚNG DẪN", "CHƯƠNG TRÌNH", "ĐỀ ÁN", "KẾ HOẠCH", "DANH MỤC"].contains(content)
  }

  /// Nothing but the words of an appendix's heading, and after it no further article of the document's own.
  private func opensAppendixAlone(_ index: Int) -> Bool {
    let line = source.lines[index]
    guard BodyReader.opensAppendix(line.content), !isLaw || lastArticle > 0 else { return false }
    if source.isWrapped && line.indent <= 6 { return false }
    return line.content.hasPrefix("PHỤ LỤC") || line.indent > 20
  }
}
