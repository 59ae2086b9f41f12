import Kit

/// Takes the amending instructions out of a document: «Sửa đổi, bổ sung khoản 1 Điều 30 như sau», «Thay thế cụm từ “...” bằng ...»,
/// «Bãi bỏ khoản 2».
///
/// Every provision of the document's own that gives an instruction gives one here, understood or not: what cannot be read is kept with
/// its words, and nothing is guessed.
struct AmendmentReader {
  private let document: String
  private let provisions: [ReadProvision]
  private let validity: LawValidity
  private var byID: [String: ReadProvision] = [:]
  private var children: [String: [ReadProvision]] = [:]
  /// Where each document's article is amended as «Quy chế», «Phụ lục»: what headings above say.
  private let appendices: [ReadProvision]

  init(document: String, _ provisions: [ReadProvision], _ validity: LawValidity) {
    self.document = document
    self.provisions = provisions
    self.validity = validity
    appendices = provisions.filter { $0.level == .appendix }
    for provision in provisions {
      byID[provision.id] = provision
      if let parent = provision.parent { children[parent, default: []].append(provision) }
    }
  }

  func instructions() -> [LawInstruction] {
    var found: [LawInstruction] = []
    for provision in provisions {
      switch provision.level {
      case .article, .clause, .point, .dash: break
      default: continue
      }
      guard !provision.id.hasPrefix(LawPlace.regulation + ".") else { continue }
      if let repealed = repealedDocument(provision) {
        found.append(repealed)
      } else if isInstruction(provision), !isHeading(provision) {
        found.append(read(provision))
      }
    }
    return found
  }

  // MARK: What is an instruction

  private func ownChildren(_ provision: ReadProvision) -> [ReadProvision] {
    (children[provision.id] ?? []).filter { $0.level != .quoted }
  }

  private func quoted(_ provision: ReadProvision) -> [ReadProvision] {
    (children[provision.id] ?? []).filter { $0.level == .quoted }
  }

  private func words(_ provision: ReadProvision) -> String { provision.text.isEmpty ? provision.title : provision.text }

  /// A sentence that begins with the verb of an amendment, in a document or under a heading that amends.
  private func isInstruction(_ provision: ReadProvision) -> Bool {
    let tokens = LawWords.tokens(words(provision))
    guard Verb.at(0, of: tokens) != nil else {
      // «Điều 7. Sửa đổi, bổ sung Điều 18» with the new words right below.
      return !quoted(provision).isEmpty && Verb.at(0, of: LawWords.tokens(provision.title)) != nil
    }
    if !quoted(provision).isEmpty { return true }
    if Verb.at(0, of: tokens) == .repeal, LawWords.number(in: tokens) != nil { return true }
    return chain(provision).contains { above in
      guard let verb = Verb.at(0, of: LawWords.tokens(above.title.localized)) else { return false }
      // «Điều 28. Điều chỉnh chương trình ...» is a heading of the law itself.
      return verb != .adjust
    }
  }

  /// A provision whose children give the instructions, or that says in what place they work.
  private func isHeading(_ provision: ReadProvision) -> Bool {
    guard quoted(provision).isEmpty else { return false }
    return ownChildren(provision).contains { isInstruction($0) || repealedDocument($0) != nil }
  }

  private func chain(_ provision: ReadProvision) -> [ReadProvision] {
    var chain = [provision]
    var next = provision.parent
    while let id = next, let parent = byID[id] {
      chain.append(parent)
      next = parent.parent
    }
    return chain
  }

  /// «Nghị định số 49/2021/NĐ-CP ...;» under «... sau đây hết hiệu lực», «Thông tư số 05 ...» under «Bãi bỏ các Thông tư sau đây».
  private func repealedDocument(_ provision: ReadProvision) -> LawInstruction? {
    let text = provision.text
    let tokens = LawWords.tokens(text)
    var isRepealed = false
    if let parent = provision.parent.flatMap({ byID[$0] }), provision.level == .point,
      parent.text.contains("sau đây hết hiệu lực") || (parent.text.hasPrefix("Bãi bỏ các ") && parent.text.hasSuffix("sau đây:"))
    {
      isRepealed = true
    } else if text.contains(" hết hiệu lực kể từ ngày \(own) này có hiệu lực") {
      isRepealed = true
    }
    guard isRepealed, let target = LawWords.number(in: tokens) ?? LawWords.olderNumber(in: tokens), target != document else { return nil }
    // «Điều 6 và khoản 4 Điều 16 Nghị định số ...»: places of it, not the whole.
    let kinds = ["Luật", "Nghị", "Thông", "Bộ", "Pháp", "Quyết"]
    let action: LawChange.Action = kinds.contains { text.hasPrefix($0) } ? .repealDocument : .repeal
    let places =
      action == .repealDocument
      ? [LawPlace(code: "")] : PlaceList.read(Array(tokens.prefix { $0.word.map(LawWords.isNumber) != true }), in: .init())
    return LawInstruction(
      document: document, place: LawPlace(code: provision.id), words: text, target: target,
      changes: places.isEmpty ? [LawChange(LawPlace(code: ""), .unread)] : places.map { LawChange($0, action) }, from: validity.from,
      until: validity.end(of: LawPlace(code: provision.id)))
  }

  /// «Luật», «Nghị định», «Thông tư»: how the document calls itself.
  private var own: String {
    document.contains("/QH") ? "Luật" : document.contains("/NĐ-CP") ? "Nghị định" : document.contains("/TT-") ? "Thông tư" : "văn bản"
  }

  // MARK: One instruction

  private func read(_ provision: ReadProvision) -> LawInstruction {
    var context = PlaceList.Context()
    var target: String?
    for above in chain(provision).dropFirst().reversed() {
      let heading = above.level == .chapter ? above.title.localized : above.title
      for words in [heading, above.text] {
        guard !words.isEmpty else { continue }
        narrow(&context, by: words)
        if let number = LawWords.number(in: LawWords.tokens(words)) { target = number }
      }
    }
    if !provision.text.isEmpty, !provision.title.isEmpty {
      narrow(&context, by: provision.title)
      if let number = LawWords.number(in: LawWords.tokens(provision.title)) { target = number }
    }
    let words = words(provision)
    var changes: [LawChange] = []
    let paragraphs = words.split(separator: "\n").map(String.init)
    for (index, paragraph) in paragraphs.enumerated() {
      let tokens = LawWords.tokens(paragraph)
      let named = LawWords.number(in: tokens)
      if let named, index == 0 || target == nil { target = named }
      // «Sửa đổi, bổ sung khoản 5 như sau:» / «Bãi bỏ đoạn ...»: the first line says where.
      let isContext = index + 1 < paragraphs.count && Verb.at(0, of: LawWords.tokens(paragraphs[index + 1])) != nil
      if isContext {
        narrow(&context, by: paragraph)
      } else if Verb.at(0, of: tokens) != nil || index == 0 {
        changes += self.changes(tokens, in: context, provision)
      }
    }
    if changes.isEmpty { changes = [LawChange(context.place ?? LawPlace(code: ""), .unread)] }
    let place = LawPlace(code: provision.id)
    return LawInstruction(
      document: document, place: place, words: words, target: target, changes: changes, from: validity.from,
      until: validity.end(of: place))
  }

  /// Takes from a heading the place in which what stands below it works.
  private func narrow(_ context: inout PlaceList.Context, by heading: String) {
    let tokens = LawWords.tokens(heading)
    guard Verb.at(0, of: tokens) != nil else { return }
    if heading.contains("Quy chế") {
      context.inRegulation = true
    }
    var places: [LawPlace] = []
    var inherited = context
    for segment in Segment.segments(of: tokens).reversed() { places = PlaceList.read(segment.tokens, &inherited) + places }
    guard !places.isEmpty else { return }
    context = PlaceList.Context(common: places)
  }

  private func changes(_ tokens: [LawWords.Token], in context: PlaceList.Context, _ provision: ReadProvision) -> [LawChange] {
    let segments = Segment.segments(of: tokens)
    guard !segments.isEmpty else { return [] }
    var context = context
    var changes: [LawChange] = []
    // Of several sentences the last may say in which article all of them work.
    for segment in segments.reversed() {
      changes = self.changes(segment, &context, provision) + changes
    }
    return changes
  }

  private func changes(_ segment: Segment, _ context: inout PlaceList.Context, _ provision: ReadProvision) -> [LawChange] {
    let unread = [LawChange(context.place ?? LawPlace(code: ""), .unread)]
    let hasQuotes = segment.tokens.contains { if case .quote = $0 { true } else { false } }
    if segment.names("đoạn", "dẫn") || segment.names("phần", "đầu") { return unread }
    switch segment.verb {
    case .rewrite:
      let places = PlaceList.read(segment.tokens, &context)
      let all = places.isEmpty && !segment.namesInner ? [context.place].compactMap(\.self) : places
      guard !all.isEmpty else { return unread }
      return all.map { place in
        if place.code.split(separator: ".").last?.hasPrefix("M") == true, quoted(provision).isEmpty {
          return LawChange(place, carried(place).map { .rewrite([$0]) } ?? .unread)
        }
        return LawChange(place, rewriting(place, by: provision))
      }
    case .add:
      if segment.names("vào", "cuối") {
        let places = PlaceList.read(segment.tokens, &context)
        guard places.count == 1, let words = soleQuote(provision) else { return unread }
        return [LawChange(places[0], .append(words))]
      }
      let anchored = segment.anchor
      let anchors = anchored.map { PlaceList.read($0, &context) } ?? []
      let places = PlaceList.read(segment.beforeAnchor, &context)
      guard !places.isEmpty, anchored == nil || anchors.count == 1 else { return unread }
      return places.map { place in
        let new: [LawPart]?
        if place.code.split(separator: ".").last?.hasPrefix("M") == true {
          new = carried(place).map { [$0] }
        } else {
          new = quotedParts(place, by: provision)
        }
        guard let new else { return LawChange(place, .unread) }
        return LawChange(place, .insert(new, after: places.count == 1 ? anchors.first : nil))
      }
    case .exchange where hasQuotes: return exchanges(segment, &context) ?? unread
    case .exchange:
      // «Thay thế Mẫu số 01 tại Phụ lục I ... bằng Mẫu số 01 tại Phụ lục ban hành kèm theo Thông tư này».
      guard let at = segment.tokens.firstIndex(where: { $0.word == "bằng" || $0.word == "thành" }) else { return unread }
      let places = PlaceList.read(Array(segment.tokens[..<at]), &context)
      guard !places.isEmpty, !segment.names("Bảng") else { return unread }
      return places.map { LawChange($0, carried($0).map { .rewrite([$0]) } ?? .unread) }
    case .repeal where hasQuotes: return removals(segment, &context) ?? unread
    case .repeal:
      let places = PlaceList.read(segment.tokens, &context)
      return places.isEmpty ? unread : places.map { LawChange($0, .repeal) }
    case .adjust: return unread
    }
  }

  /// «cụm từ “a” bằng cụm từ “b” tại khoản 1, cụm từ “c” bằng ... tại ...»: pairs, and the places named behind them.
  private func exchanges(_ segment: Segment, _ context: inout PlaceList.Context) -> [LawChange]? {
    guard let groups = groups(segment, quotes: 2, &context) else { return nil }
    let titlesOnly = segment.names("tên", "Điều") || segment.names("tên", "các")
    return groups.flatMap { quotes, places in
      places.map { LawChange($0, .substitute(quotes[0], by: quotes[1], titlesOnly: titlesOnly)) }
    }
  }

  private func removals(_ segment: Segment, _ context: inout PlaceList.Context) -> [LawChange]? {
    guard let groups = groups(segment, quotes: 1, &context) else { return nil }
    return groups.flatMap { quotes, places in places.map { LawChange($0, .remove(quotes[0])) } }
  }

  /// Runs of so many quotations with the places that belong to them: those named up to the next run, or those of the run behind it.
  private func groups(_ segment: Segment, quotes count: Int, _ context: inout PlaceList.Context) -> [([String], [LawPlace])]? {
    var runs: [(quotes: [String], tokens: [LawWords.Token])] = []
    for token in segment.tokens {
      if case .quote(let words) = token {
        if let last = runs.last, last.quotes.count < count {
          runs[runs.count - 1].quotes.append(words)
        } else {
          runs.append(([words], []))
        }
      } else if !runs.isEmpty {
        runs[runs.count - 1].tokens.append(token)
      }
    }
    guard !runs.isEmpty, runs.allSatisfy({ $0.quotes.count == count }), !segment.namesInner else { return nil }
    var found: [([String], [LawPlace])] = []
    var behind = context.places.isEmpty ? [context.place].compactMap(\.self) : context.places
    for run in runs.reversed() {
      let places = PlaceList.read(run.tokens, &context)
      guard !context.isUnaddressable else { return nil }
      if !places.isEmpty { behind = places }
      let own = places.isEmpty ? behind : places
      guard !own.isEmpty else { return nil }
      context.places = own
      found.insert((run.quotes, own), at: 0)
    }
    return found
  }

  // MARK: The new words

  private func rewriting(_ place: LawPlace, by provision: ReadProvision) -> LawChange.Action {
    if let parts = quotedParts(place, by: provision) { return .rewrite(parts) }
    guard let words = soleQuote(provision), quoted(provision).count == 1 else { return .unread }
    if words.hasPrefix("...") || words.hasPrefix("…") { return .append(words) }
    let last = place.code.split(separator: ".").last.map(String.init) ?? ""
    let level = LawPlace.level(of: last)
    return .rewrite([LawPart(place: place, level: level, label: LawPlace.label(of: last), title: "", text: words)])
  }

  /// The one quotation without a mark of its own below the instruction, or the last one in its words.
  private func soleQuote(_ provision: ReadProvision) -> String? {
    let below = quoted(provision)
    if below.count == 1, let only = below.first { return AmendmentReader.unquoted(only.text.isEmpty ? only.title : only.text) }
    guard below.isEmpty else { return nil }
    let quotes = LawWords.tokens(provision.text).compactMap { token -> String? in
      if case .quote(let words) = token { return words }
      return nil
    }
    return quotes.count == 1 ? quotes[0] : nil
  }

  /// The quoted place and what lies inside it, as places of the amended document; nil when the instruction quotes no such place.
  private func quotedParts(_ place: LawPlace, by provision: ReadProvision) -> [LawPart]? {
    let path = place.code.split(separator: ".").filter { $0 != "KT" }.map(String.init)
    let below = descendants(provision)
    for start in path.indices {
      let wanted = path[start...].joined(separator: ".")
      let prefix = provision.id + ".Q" + wanted
      let taken = below.filter { $0.id == prefix || $0.id.hasPrefix(prefix + ".") }
      guard !taken.isEmpty else { continue }
      return taken.map { read in
        let code = place.code + read.id.dropFirst(prefix.count)
        let level = LawPlace.level(of: code.split(separator: ".").last.map(String.init) ?? "")
        return LawPart(
          place: LawPlace(code: code), level: level, label: read.label.filter { $0 != "“" }, title: AmendmentReader.unquoted(read.title),
          text: AmendmentReader.unquoted(read.text))
      }
    }
    return nil
  }

  private func descendants(_ provision: ReadProvision) -> [ReadProvision] {
    let prefix = provision.id + ".Q"
    return provisions.filter { $0.level == .quoted && $0.id.hasPrefix(prefix) }
  }

  /// The form of that number which this document carries.
  private func carried(_ place: LawPlace) -> LawPart? {
    guard let key = place.code.split(separator: ".").last else { return nil }
    let forms = appendices.filter { $0.id == key || $0.id.hasPrefix(key + "~") }
    guard let longest = forms.max(by: { $0.text.utf8.count < $1.text.utf8.count }) else { return nil }
    return LawPart(
      place: place, level: .appendix, label: longest.label, title: longest.title, text: longest.text)
  }

  /// Without the marks of the quotation around it: those that are opened or closed here alone.
  static func unquoted(_ text: String) -> String {
    var text = text
    var opened = 0
    for character in text {
      if character == "“" { opened += 1 }
      if character == "”" { opened -= 1 }
    }
    if opened < 0, let at = text.lastIndex(of: "”") {
      text.remove(at: at)
      // «...bất động sản”.» has its full stop behind the quotation, «...điện tử.”» before it, and one copy has both.
      for pair in ["..", ";.", ":."] where text.hasSuffix(pair) { text.removeLast() }
    } else if opened > 0, let at = text.firstIndex(of: "“") {
      text.remove(at: at)
    }
    return text
  }
}

extension String {
  /// «SỬA ĐỔI, BỔ SUNG MỘT SỐ ĐIỀU CỦA NGHỊ ĐỊNH SỐ 96/2024/NĐ-CP»: a heading in capitals, its numbers kept, its verbs readable.
  fileprivate var localized: String {
    guard self == uppercased() else { return self }
    for verb in ["SỬA ĐỔI", "BỔ SUNG", "THAY THẾ", "BÃI BỎ"] where hasPrefix(verb) {
      return (verb.first.map(String.init) ?? "") + verb.dropFirst().lowercased() + dropFirst(verb.count)
    }
    return self
  }
}

/// The verb of an amendment.
private enum Verb: Equatable {
  case rewrite, add, exchange, repeal, adjust

  /// The verb that begins at this token, and how many tokens it takes.
  static func at(_ index: Int, of tokens: [LawWords.Token]) -> Verb? { read(index, of: tokens)?.verb }

  static func read(_ index: Int, of tokens: [LawWords.Token]) -> (verb: Verb, count: Int)? {
    func word(_ offset: Int) -> String? { index + offset < tokens.count ? tokens[index + offset].word?.lowercased() : nil }
    switch (word(0), word(1)) {
    case ("sửa", "đổi"): return (.rewrite, 2)
    case ("bổ", "sung"): return (.add, 2)
    case ("thay", "thế"): return (.exchange, 2)
    case ("bãi", "bỏ"): return (.repeal, 2)
    case ("bỏ", _): return (.repeal, 1)
    case ("điều", "chỉnh"): return (.adjust, 2)
    default: return nil
    }
  }
}

/// One verb of an instruction with its words up to the next verb.
private struct Segment {
  let verb: Verb
  let tokens: [LawWords.Token]

  static func segments(of tokens: [LawWords.Token]) -> [Segment] {
    var segments: [Segment] = []
    var index = 0
    var verb: Verb?
    var held: [LawWords.Token] = []
    func close() {
      if let verb { segments.append(Segment(verb: verb, tokens: held)) }
      held = []
    }
    while index < tokens.count {
      let isStart = index == 0 || tokens[index - 1].isSeparator || tokens[index - 1] == .mark(".") || tokens[index - 1] == .mark(":")
      if isStart, let found = Verb.read(index, of: tokens) {
        // «Sửa đổi, bổ sung khoản 5»: one verb in two words.
        if verb == nil || held.contains(where: { !$0.isSeparator }) {
          close()
          verb = found.verb
        }
        held = []
        index += found.count
        continue
      }
      held.append(tokens[index])
      index += 1
    }
    close()
    return segments
  }

  /// Whether these words stand in it side by side.
  func names(_ words: String...) -> Bool {
    let all = tokens.map { $0.word ?? "" }
    guard all.count >= words.count else { return false }
    return (0...(all.count - words.count)).contains { Array(all[$0..<$0 + words.count]) == words }
  }

  /// Whether it speaks of a place that has no address: a row of a table, a part of an appendix.
  var namesInner: Bool {
    tokens.contains { ["mục", "Mục", "phần", "Phần", "Bảng", "bảng", "dòng", "cột"].contains($0.word ?? "") }
  }

  /// What stands behind «sau», where that names a place: «bổ sung khoản 2a vào sau khoản 2 Điều 19».
  var anchor: [LawWords.Token]? { anchorIndex.map { Array(tokens[($0 + 1)...]) } }

  var beforeAnchor: [LawWords.Token] { anchorIndex.map { Array(tokens[..<$0]) } ?? tokens }

  private var anchorIndex: Int? {
    tokens.indices.first { index in tokens[index].word == "sau" && index > 0 && tokens[index - 1].word != "như" }
  }
}
