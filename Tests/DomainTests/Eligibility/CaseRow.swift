import AnCuTesting
import Domain
import Kit

/// One line of a table that a lawyer can read: day of filing | group, tenure, home | what differs from the plain case | what must be answered.
///
/// The plain case: unmarried, no child, ten million a month, no home, no earlier support, not living in official housing, papers of the day
/// of filing, a colonel's income of twenty million, a province that has provided for groups 2 and 3.
struct CaseRow: CustomStringConvertible {
  let line: String
  let it: EligibilityCase
  let verdict: Ruling.Verdict
  /// The conditions that are not met, or unknown.
  let conditions: Set<Condition>
  let missing: Set<String>
  /// Further words that the answer must bear out.
  let checks: [String]

  var description: String { line }

  struct Unreadable: Error, CustomStringConvertible {
    let description: String
  }

  static func rows(_ table: String) throws -> [CaseRow] {
    try table.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { try CaseRow(String($0)) }
  }

  init(_ line: String) throws {
    self.line = line
    let cells = line.split(separator: "|", omittingEmptySubsequences: false).map { CaseRow.trim($0) }
    guard cells.count == 4, let filed = Day(iso: cells[0]) else { throw Unreadable(description: line) }
    let way = cells[1].split(separator: " ", maxSplits: 1).map(String.init)
    let homes: [String: HomeKind] = ["NOXH": .socialHousing, "LLVT": .armedForcesHousing, "lưu trú": .workerLodging]
    guard way.count == 2, let group = Int(way[0]).flatMap(BeneficiaryGroup.init(rawValue:)),
      let (suffix, home) = homes.first(where: { way[1].hasSuffix($0.key) }),
      let tenure = Tenure.allCases.first(where: { $0.words == CaseRow.trim(way[1].dropLast(suffix.count)) })
    else { throw Unreadable(description: line) }
    var it = EligibilityCases.plain(group, tenure, home, filed: filed)
    for fact in cells[2].split(separator: ",").map({ CaseRow.trim($0) }) where !fact.isEmpty {
      guard CaseRow.apply(fact, to: &it) else { throw Unreadable(description: "«\(fact)» in \(line)") }
    }
    self.it = it
    let parts = cells[3].split(separator: ";").map { CaseRow.trim($0) }
    guard let head = parts.first else { throw Unreadable(description: line) }
    let verdicts: [String: Ruling.Verdict] = ["đủ": .eligible, "không": .ineligible, "chưa": .undetermined]
    let words = head.split(separator: ":").map { CaseRow.trim($0) }
    guard let verdict = verdicts[words[0]] else { throw Unreadable(description: line) }
    self.verdict = verdict
    var conditions: Set<Condition> = []
    for name in words.dropFirst().joined().split(separator: " ") {
      guard let condition = Condition(rawValue: String(name)) else { throw Unreadable(description: "«\(name)» in \(line)") }
      conditions.insert(condition)
    }
    self.conditions = conditions
    missing = Set(parts.first { $0.hasPrefix("thiếu ") }?.dropFirst(6).split(separator: " ").map(String.init) ?? [])
    checks = parts.dropFirst().filter { !$0.hasPrefix("thiếu ") }
  }

  /// What the ruling gets wrong; nil when it answers as the line says.
  func fault(_ ruling: Ruling?) -> String? {
    guard let ruling else { return "no law on this day" }
    if ruling.verdict != verdict { return "verdict \(ruling.verdict)" }
    let wanted: ConditionRuling.Verdict = verdict == .ineligible ? .notMet : .unknown
    let found = Set(ruling.conditions.filter { $0.verdict == wanted }.map(\.condition))
    if verdict != .eligible, found != conditions { return "conditions \(found.map(\.rawValue).sorted())" }
    if Set(ruling.missing.paths) != missing { return "missing \(ruling.missing.paths)" }
    for check in checks where !bearsOut(check, ruling) { return "not «\(check)»" }
    return nil
  }

  private func bearsOut(_ check: String, _ ruling: Ruling) -> Bool {
    let words = check.split(separator: " ").map(String.init)
    switch words[0] {
    case "hạn":
      guard case .papersValid(let until, let doubtful)? = ruling[.papers]?.reason else { return false }
      let day = until?.vietnamese ?? "không"
      return day == words[1] && doubtful == (words.last == "ngờ")
    case "từ":
      return ruling[Condition(rawValue: words[1]) ?? .group]?.from.iso == words[2]
    case "đến":
      return ruling[Condition(rawValue: words[1]) ?? .group]?.until?.iso == words[2]
    case "trích", "chẳng":
      // «trích income 136/2026/NĐ-CP 1.1»
      let citations = ruling[Condition(rawValue: words[1]) ?? .group]?.basis.citations ?? []
      let cited = citations.contains { citation in
        let place = [citation.article, citation.clause, citation.point].compactMap(\.self).joined(separator: ".")
        return citation.document.number == words[2] && (words.count < 4 || place == words[3])
      }
      return cited == (words[0] == "trích")
    case "địa":
      // «địa giới cũ»: the boundary before the merger.
      guard case .noHome(let former)? = ruling[.housing]?.reason else { return false }
      return former == (words.last == "cũ")
    case "khỏi":
      return ruling[Condition(rawValue: words[1]) ?? .group]?.verdict == .notRequired
    default: return false
    }
  }

  private static func trim(_ text: some StringProtocol) -> String {
    String(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func apply(_ fact: String, to it: inout EligibilityCase) -> Bool {
    func amount(_ text: String) -> Int?? {
      if text == "?" { return .some(nil) }
      return Int(text.filter { $0 != "." }).map { .some($0) }
    }
    func day(_ text: String) -> Day?? { text == "?" ? .some(nil) : Day(iso: text).map { .some($0) } }
    func rest(_ head: String) -> String? { fact.hasPrefix(head + " ") ? String(fact.dropFirst(head.count + 1)) : nil }
    switch fact {
    case "độc thân": it.applicant.maritalStatus = .unmarried
    case "xác nhận độc thân": it.applicant.maritalStatus = .certifiedSingle
    case "kết hôn":
      it.applicant.maritalStatus = .married
      it.applicant.spouseGroup = .worker
      it.income.spouse = 0
      it.income.spouseCertifiedOn = it.filedOn
    case "hôn nhân ?": it.applicant.maritalStatus = nil
    case "xa": it.housing.farFromWorkplace = true
    case "xa ?": it.housing.farFromWorkplace = nil
    case "nhà ?": it.housing.ownsHome = nil
    case "công chức điều động": it.applicant.official = true
    case "công chức điều động ?": it.applicant.official = nil
    case "ở nhà công vụ": it.housing.livesInOfficialHousing = true
    case "ở nhà công vụ ?": it.housing.livesInOfficialHousing = nil
    case "đã mua": it.support.boughtSocialHousing = true
    case "đã mua ?": it.support.boughtSocialHousing = nil
    case "đã hỗ trợ": it.support.receivedHousingSupport = true
    case "đã hỗ trợ ?": it.support.receivedHousingSupport = nil
    case "đã có nhà LLVT": it.support.receivedArmedForcesHousing = true
    case "đã có nhà LLVT ?": it.support.receivedArmedForcesHousing = nil
    case "nghèo": it.poverty = .poor
    case "cận nghèo": it.poverty = .nearPoor
    case "không nghèo": it.poverty = EligibilityCase.Poverty.none
    case "nghèo ?": it.poverty = nil
    case "không hợp đồng": it.income.hasEmploymentContract = false
    case "hợp đồng ?": it.income.hasEmploymentContract = nil
    case "tỉnh không quy định": it.province.allowsRuralPoor = false
    case "tỉnh chưa quy định": it.province.allowsRuralPoor = nil
    default:
      if let text = rest("con") {
        guard let count = amount(text) else { return false }
        it.applicant.minorChildren = count
      } else if let text = rest("lương") {
        guard let value = amount(text) else { return false }
        it.income.applicant = value
      } else if let text = rest("vợ chồng nhóm") {
        it.applicant.spouseGroup = Int(text).flatMap(BeneficiaryGroup.init(rawValue:))
      } else if let text = rest("vợ chồng") {
        guard let value = amount(text) else { return false }
        it.income.spouse = value
      } else if let text = rest("giấy lương") {
        guard let value = day(text) else { return false }
        it.income.certifiedOn = value
      } else if let text = rest("giấy vợ chồng") {
        guard let value = day(text) else { return false }
        it.income.spouseCertifiedOn = value
      } else if let text = rest("giấy nhà") {
        guard let value = day(text) else { return false }
        it.housing.certifiedOn = value
      } else if let text = rest("mọi giấy") {
        guard let value = day(text) else { return false }
        it.housing.certifiedOn = value
        it.income.certifiedOn = value
        if it.income.spouseCertifiedOn != nil { it.income.spouseCertifiedOn = value }
      } else if let text = rest("nhà") {
        let pair = text.split(separator: "/").map(String.init)
        guard pair.count == 2 else { return false }
        it.housing.ownsHome = true
        it.housing.ownedFloorArea = ExactDecimal(pair[0])
        it.housing.registeredResidents = Int(pair[1])
      } else if let text = rest("hệ số") {
        it.province.incomeCoefficient = ExactDecimal(text)
      } else if let text = rest("đại tá") {
        guard let value = amount(text) else { return false }
        it.province.colonelMonthlyIncome = value
      } else {
        return false
      }
    }
    return true
  }
}
