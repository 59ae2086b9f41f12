import Kit

/// Finds what a provision speaks of: agencies, groups of addressees, days, quantities and other documents.
enum MentionFinder {
  static func mentions(in provision: ReadProvision) -> [Mention] {
    // An appendix is a form to fill in: its blanks speak of nothing.
    if provision.level == .appendix { return [] }
    return mentions(in: provision.title, place: .title) + mentions(in: provision.text, place: .text)
  }

  private static func mentions(in words: String, place: ReadingPlace) -> [Mention] {
    guard !words.isEmpty else { return [] }
    let finder = Finder(scalars: Array(words.unicodeScalars), tokens: Token.tokens(of: words), place: place)
    return finder.all().sorted { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
  }

  private struct Finder {
    let scalars: [Unicode.Scalar]
    let tokens: [Token]
    let place: ReadingPlace

    func all() -> [Mention] {
      let documents = documents()
      var found = documents + deadlines() + quantities()
      // Both lists are in order of the text.
      var at = 0
      for var name in names() {
        while at < documents.count, documents[at].range.upperBound <= name.range.lowerBound { at += 1 }
        guard at == documents.count || documents[at].range.lowerBound >= name.range.upperBound else { continue }
        // «Ban Chỉ đạo thực hiện Chỉ thị số 34-CT/TW» is named by the document it carries out.
        if name.text == "Ban Chỉ đạo", at < documents.count,
          String(String.UnicodeScalarView(scalars[name.range.upperBound..<documents[at].range.lowerBound])) == " thực hiện "
        {
          name = mention(.agency, name.range.lowerBound..<documents[at].range.upperBound)
        }
        found.append(name)
      }
      return found
    }

    private func mention(_ kind: Mention.Kind, _ from: Int, _ until: Int) -> Mention {
      var range = tokens[from].range.lowerBound..<tokens[until - 1].range.upperBound
      // «(03) người» and «Đề án “...”» keep both their signs.
      if let sign = scalars[range].firstIndex(where: { $0 == "(" || $0 == ")" }), scalars[sign] == ")", isSign("(", range.lowerBound - 1) {
        range = range.lowerBound - 1..<range.upperBound
      }
      if scalars[range].contains("“"), !scalars[range].contains("”"), isSign("”", range.upperBound) {
        range = range.lowerBound..<range.upperBound + 1
      }
      return mention(kind, range)
    }

    private func mention(_ kind: Mention.Kind, _ range: Range<Int>) -> Mention {
      Mention(kind: kind, text: String(String.UnicodeScalarView(scalars[range])), place: place, range: range)
    }

    private func isSign(_ sign: Unicode.Scalar, _ index: Int) -> Bool { scalars.indices.contains(index) && scalars[index] == sign }

    private func isInBrackets(_ index: Int) -> Bool { index < tokens.count && isSign("(", tokens[index].range.lowerBound - 1) }

    private func lower(_ index: Int) -> String { index < tokens.count ? tokens[index].lower : "" }

    // MARK: Documents

    private func documents() -> [Mention] {
      var found: [Mention] = []
      var index = 0
      while index < tokens.count {
        if HeaderReader.isNumber(tokens[index].core), tokens[index].core.contains("/") {
          let from = kindBefore(index)
          // A number cut at its hyphen by the end of a line: «40/2019/TT- BGTVT».
          let isCut = tokens[index].core.hasSuffix("-") && index + 1 < tokens.count && tokens[index + 1].core.allSatisfy(\.isUppercase)
          let until = dayAndIssuer(after: index + (isCut ? 2 : 1))
          found.append(mention(.document, from, until))
          index = until
        } else if let until = named(at: index) {
          found.append(mention(.document, index, until))
          index = until
        } else {
          index += 1
        }
      }
      return found
    }

    /// Where «Kế hoạch số» before a number begins.
    private func kindBefore(_ index: Int) -> Int {
      var from = index
      if from > 0, tokens[from - 1].lower == "số" { from -= 1 }
      for kind in MentionFinder.documentKinds {
        let start = from - kind.count
        if start >= 0, zip(kind, tokens[start..<from]).allSatisfy({ $0 == $1.lower && !$1.commaAfter && !$1.stopAfter }) { return start }
      }
      // «Luật Tổ chức Chính phủ số 63/2025/QH15».
      for start in stride(from: from - 1, through: max(0, from - 12), by: -1) where from < index {
        if tokens[start].commaAfter || tokens[start].stopAfter { break }
        if tokens[start].core == "Luật" { return start > 0 && tokens[start - 1].core == "Bộ" ? start - 1 : start }
      }
      return from
    }

    /// «ngày 20/11/2023», «ngày 26 tháng 7 năm 2024», «của Ủy ban nhân dân tỉnh» after a number.
    private func dayAndIssuer(after index: Int) -> Int {
      guard index <= tokens.count, !tokens[index - 1].commaAfter, !tokens[index - 1].stopAfter else { return index }
      var until = index
      if lower(until) == "ngày" {
        if until + 1 < tokens.count, Day(typed: tokens[until + 1].core) != nil {
          until += 2
        } else if lower(until + 2) == "tháng", lower(until + 4) == "năm" {
          until += 6
        }
      }
      guard until <= tokens.count, until == index || (!tokens[until - 1].commaAfter && !tokens[until - 1].stopAfter) else {
        return min(until, tokens.count)
      }
      if lower(until) == "của", let name = Lexicon.match(tokens, at: until + 1), name.kind == .agency { return name.until }
      return min(until, tokens.count)
    }

    /// «Đề án “...”», and a programme named with its years: «chương trình phát triển nhà ở ... giai đoạn 2021 - 2030».
    private func named(at index: Int) -> Int? {
      let isScheme = lower(index) == "đề" && lower(index + 1) == "án"
      let isProgramme = lower(index) == "chương" && lower(index + 1) == "trình"
      let isPlan = lower(index) == "kế" && lower(index + 1) == "hoạch"
      guard isScheme || isProgramme || isPlan, index + 2 < tokens.count else { return nil }
      if tokens[index + 2].opensQuote {
        let close = tokens[(index + 2)...].prefix(60).firstIndex(where: \.closesQuote)
        if let close { return close + 1 }
      }
      var at = index + 2
      while at + 3 < tokens.count, at < index + 30 {
        if tokens[at - 1].stopAfter || tokens[at].opensQuote { return nil }
        if lower(at) == "giai", lower(at + 1) == "đoạn", isYear(at + 2) {
          if lower(at + 3) == "-" || lower(at + 3) == "–", isYear(at + 4) { return at + 5 }
          return at + 3
        }
        at += 1
      }
      return nil
    }

    private func isYear(_ index: Int) -> Bool {
      guard index < tokens.count else { return false }
      let core = tokens[index].core.prefix(4)
      return Int(core).map { (1945...2100).contains($0) } ?? false
    }

    // MARK: Days and quantities

    private func deadlines() -> [Mention] {
      var found: [Mention] = []
      for index in tokens.indices {
        switch lower(index) {
        case "đến" where lower(index + 1) == "năm" && isYear(index + 2): found.append(mention(.deadline, index, index + 3))
        case "hết" where lower(index + 1) == "năm" && isYear(index + 2) && (index == 0 || lower(index - 1) != "đến"):
          found.append(mention(.deadline, index, index + 3))
        case "trong" where lower(index + 1) == "năm" && isYear(index + 2): found.append(mention(.deadline, index, index + 3))
        case "trước", "đến":
          guard lower(index + 1) == "ngày", index + 2 < tokens.count else { break }
          if Day(typed: tokens[index + 2].core) != nil {
            found.append(mention(.deadline, index, index + 3))
          } else if lower(index + 3) == "tháng", Int(tokens[index + 2].core) != nil {
            found.append(mention(.deadline, index, lower(index + 5) == "năm" ? min(index + 7, tokens.count) : min(index + 5, tokens.count)))
          }
        case "thời":
          guard lower(index + 1) == "hạn", index + 3 < tokens.count, Int(tokens[index + 2].core) != nil else { break }
          // «05 (năm) ngày»: the number again in words.
          let unit = isInBrackets(index + 3) ? index + 4 : index + 3
          guard ["ngày", "tháng", "năm", "giờ"].contains(lower(unit)) else { break }
          let from = index > 0 && lower(index - 1) == "trong" ? index - 1 : index
          let until = lower(unit + 1) == "làm" && lower(unit + 2) == "việc" ? unit + 3 : unit + 1
          found.append(mention(.deadline, from, until))
        default: break
        }
      }
      return found
    }

    private func quantities() -> [Mention] {
      var found: [Mention] = []
      for index in tokens.indices {
        guard let first = tokens[index].core.unicodeScalars.first, ("0"..."9").contains(first) else { continue }
        let core = tokens[index].core
        var until: Int?
        let number = core.hasSuffix("%") ? core.dropLast() : core[...]
        guard number.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }) else { continue }
        if core.hasSuffix("%") {
          until = index + 1
        } else if !tokens[index].commaAfter, !tokens[index].stopAfter {
          var at = index + 1
          while MentionFinder.multipliers.contains(lower(at)) { at += 1 }
          if MentionFinder.units.contains(lower(at)), tokens[at].core.first?.isUppercase != true {
            until = lower(at) == "căn" && lower(at + 1) == "hộ" && !tokens[at].commaAfter ? at + 2 : at + 1
          } else if lower(at) == "dự", lower(at + 1) == "án" {
            until = at + 2
          }
        }
        guard let until else { continue }
        var from = index
        for bound in MentionFinder.bounds where from == index {
          let start = index - bound.count
          if start >= 0, zip(bound, tokens[start..<index]).allSatisfy({ $0 == $1.lower }) { from = start }
        }
        found.append(mention(.quantity, from, until))
      }
      return found
    }

    // MARK: Names

    private func names() -> [Mention] {
      var found: [Mention] = []
      var index = 0
      while index < tokens.count {
        if let name = Lexicon.match(tokens, at: index) {
          found.append(mention(name.kind, index, name.until))
          index = name.until
        } else {
          index += 1
        }
      }
      return found
    }
  }

  private static let multipliers: Set<String> = ["nghìn", "ngàn", "triệu", "tỷ", "tỉ", "trăm"]
  private static let units: Set<String> = ["căn", "ha", "m2", "m²", "đồng", "hộ", "người", "lần", "tầng", "phòng", "km", "phần"]
  private static let bounds = [
    ["ít", "nhất"], ["tối", "thiểu"], ["tối", "đa"], ["không", "quá"], ["không", "dưới"], ["khoảng"], ["hơn"], ["trên"], ["dưới"],
  ]

  fileprivate static let documentKinds = [
    ["nghị", "quyết", "liên", "tịch"], ["thông", "tư", "liên", "tịch"], ["chỉ", "thị"], ["nghị", "quyết"], ["kết", "luận"],
    ["kế", "hoạch"],
    ["quyết", "định"], ["nghị", "định"], ["thông", "tư"], ["bộ", "luật"], ["pháp", "lệnh"], ["đề", "án"], ["chương", "trình"],
    ["công", "văn"], ["quy", "định"], ["hướng", "dẫn"], ["thông", "báo"], ["báo", "cáo"], ["tờ", "trình"], ["công", "điện"], ["luật"],
  ]
}

/// Names of agencies and groups as documents of this field write them; the longest match counts.
private enum Lexicon {
  struct Match {
    let kind: Mention.Kind
    /// The token after the name.
    let until: Int
  }

  private struct Entry {
    let kind: Mention.Kind
    let words: [String]
    let commas: [Bool]
  }

  static func match(_ tokens: [Token], at index: Int) -> Match? {
    guard index < tokens.count, let entries = byFirst[tokens[index].lower] else { return nil }
    for entry in entries {
      let until = index + entry.words.count
      guard until <= tokens.count else { continue }
      if entry.kind == .agency || entry.words == ["nhân", "dân"], tokens[index].core.first?.isUppercase != true { continue }
      let fits = entry.words.indices.allSatisfy { at in
        let token = tokens[index + at]
        guard token.lower == entry.words[at] else { return false }
        return at == entry.words.count - 1 || (token.commaAfter == entry.commas[at] && !token.stopAfter)
      }
      if fits { return Match(kind: entry.kind, until: until) }
    }
    return nil
  }

  private static let byFirst: [String: [Entry]] = {
    var map: [String: [Entry]] = [:]
    let ministries = [
      "Xây dựng", "Tài chính", "Nội vụ", "Công an", "Quốc phòng", "Tư pháp", "Công Thương", "Y tế", "Nông nghiệp và Môi trường",
      "Tài nguyên và Môi trường", "Kế hoạch và Đầu tư", "Lao động - Thương binh và Xã hội", "Giáo dục và Đào tạo", "Giao thông vận tải",
      "Thông tin và Truyền thông", "Khoa học và Công nghệ", "Văn hóa, Thể thao và Du lịch", "Dân tộc và Tôn giáo",
      "Nông nghiệp và Phát triển nông thôn", "Quy hoạch - Kiến trúc",
    ]
    let agencies =
      agencyNames + ministries.map { "Bộ " + $0 } + ministries.map { "Sở " + $0 } + ministries.map { "Ban cán sự đảng Bộ " + $0 }
    for (kind, names) in [(Mention.Kind.agency, agencies), (.group, groupNames)] {
      for name in names {
        let parts = name.split(separator: " ").map(String.init)
        let words = parts.map { $0.hasSuffix(",") ? String($0.dropLast()).lowercased() : $0.lowercased() }
        let entry = Entry(kind: kind, words: words, commas: parts.map { $0.hasSuffix(",") })
        map[words[0], default: []].append(entry)
      }
    }
    for key in map.keys { map[key]?.sort { $0.words.count > $1.words.count } }
    return map
  }()

  private static let agencyNames = [
    "Ban Chấp hành Trung ương Đảng", "Bộ Chính trị", "Ban Bí thư Trung ương Đảng", "Ban Bí thư", "Ban Kinh tế Trung ương",
    "Văn phòng Trung ương Đảng", "Ban Thường vụ Tỉnh ủy", "Ban Thường vụ Thành ủy", "Văn phòng Tỉnh ủy", "Tỉnh ủy", "Thành ủy",
    "Ban Tuyên giáo Tỉnh ủy", "Ban Tuyên giáo và Dân vận Tỉnh ủy", "Ban Tổ chức Tỉnh ủy", "Ban Nội chính Tỉnh ủy", "Ban Dân vận Tỉnh ủy",
    "Ủy ban Kiểm tra Tỉnh ủy", "Ban cán sự đảng Ủy ban nhân dân tỉnh", "Đảng ủy Ủy ban nhân dân tỉnh", "Ban Chỉ đạo",
    "Quốc hội", "Ủy ban Thường vụ Quốc hội", "Chính phủ", "Thủ tướng Chính phủ", "Hội đồng nhân dân tỉnh", "Hội đồng nhân dân cấp tỉnh",
    "Hội đồng nhân dân", "Ủy ban nhân dân tỉnh", "Ủy ban nhân dân thành phố", "Ủy ban nhân dân cấp tỉnh", "Ủy ban nhân dân cấp huyện",
    "Ủy ban nhân dân cấp xã", "Ủy ban nhân dân", "Ủy ban Mặt trận Tổ quốc Việt Nam", "Ủy ban Mặt trận Tổ quốc",
    "Tổng Liên đoàn Lao động Việt Nam", "Liên đoàn Lao động tỉnh", "Hội Nông dân tỉnh", "Hội Liên hiệp Phụ nữ tỉnh",
    "Ngân hàng Chính sách xã hội", "Ngân hàng Nhà nước Việt Nam", "Kiểm toán nhà nước", "Thanh tra tỉnh", "Thanh tra Chính phủ",
    "Kho bạc Nhà nước", "Ngân hàng Nhà nước", "Công an cấp xã", "Công an tỉnh", "Bộ Chỉ huy Quân sự tỉnh", "Bảo hiểm xã hội tỉnh",
    "Trung tâm Phát triển quỹ đất", "Hội Cựu chiến binh tỉnh", "Tỉnh Đoàn", "Ủy ban nhân dân các cấp", "Tòa án nhân dân tối cao",
    "Viện kiểm sát nhân dân tối cao", "Bảo hiểm xã hội Việt Nam",
  ]

  private static let groupNames = [
    "các huyện ủy, thị ủy, thành ủy", "huyện ủy, thị ủy, thành ủy", "huyện, thành, thị ủy", "ban cán sự đảng, đảng đoàn", "ban cán sự đảng",
    "đảng đoàn", "đảng ủy trực thuộc", "các cơ quan tham mưu, giúp việc Tỉnh ủy", "các sở, ban, ngành, đoàn thể tỉnh",
    "các sở, ban, ngành, địa phương", "các sở, ban, ngành", "các sở, ngành", "các cấp ủy, tổ chức đảng, chính quyền các cấp",
    "các cấp ủy, tổ chức đảng, chính quyền", "cấp ủy, tổ chức đảng, chính quyền các cấp", "cấp ủy, tổ chức đảng, chính quyền",
    "các cấp ủy, tổ chức đảng", "cấp ủy, tổ chức đảng", "các cấp ủy đảng, chính quyền", "các cấp ủy đảng", "cấp ủy các cấp", "cấp ủy",
    "tổ chức đảng", "chính quyền các cấp", "chính quyền địa phương", "chính quyền", "các tổ chức chính trị - xã hội các cấp",
    "các tổ chức chính trị - xã hội cấp tỉnh", "các tổ chức chính trị - xã hội", "tổ chức chính trị - xã hội", "hệ thống chính trị",
    "cán bộ, đảng viên", "các cơ quan, đơn vị liên quan", "các cơ quan, đơn vị có liên quan", "các địa phương",
    "địa phương, cơ quan, đơn vị", "địa phương, đơn vị", "cơ quan chuyên môn", "các cơ quan thông tin, truyền thông",
    "người đứng đầu các cơ quan, tổ chức, doanh nghiệp", "người đứng đầu cơ quan", "người đứng đầu", "doanh nghiệp", "Nhân dân",
    "người dân bị ảnh hưởng bởi thiên tai, biến đổi khí hậu", "người dân", "các nhóm đối tượng thụ hưởng", "đối tượng thụ hưởng",
    "người có công và gia đình người có công với cách mạng", "thân nhân của người có công với cách mạng", "người có công với cách mạng",
    "người có công", "thân nhân liệt sĩ", "hộ nghèo, hộ cận nghèo", "hộ nghèo", "hộ cận nghèo", "người nghèo", "người thu nhập thấp",
    "đối tượng thu nhập thấp", "công nhân khu công nghiệp", "công nhân", "người lao động", "lực lượng vũ trang nhân dân",
    "lực lượng vũ trang", "học sinh, sinh viên", "sinh viên", "đối tượng chính sách", "đồng bào dân tộc thiểu số",
    "người dân tộc thiểu số", "chủ đầu tư", "nhà đầu tư",
  ]
}
