import Kit

/// A group of addressees as documents name it: «các huyện ủy, thị ủy, thành ủy», «các sở, ban, ngành, đoàn thể tỉnh».
///
/// A group is a rule over forms and levels, so who is in it depends on the day.
public struct AgencyGroup: Hashable, Sendable {
  /// The phrase in full, as a list of recipients writes it.
  public let phrase: String
  /// Forms of its bodies; empty for a group of units.
  public let forms: [Agency.Form]
  public let levels: [AdminUnit.Level]

  init(_ phrase: String, _ forms: [Agency.Form], _ levels: [AdminUnit.Level]) {
    self.phrase = phrase
    self.forms = forms
    self.levels = levels
  }

  /// The group that a phrase names; nil when the words are none of the known ones.
  public init?(phrase: String) {
    let key = AgencyGroup.key(phrase)
    guard let group = AgencyGroup.byKey[key] else { return nil }
    self = group
  }

  /// Every group once, in the order in which a list of recipients would name them.
  public static var all: [AgencyGroup] { entries.map(\.group) }

  /// Folded words without the plural sign, so that «Các huyện uỷ, thị uỷ, thành uỷ» is «huyện ủy, thị ủy, thành ủy».
  private static func key(_ phrase: String) -> String {
    var words = VietnameseText.words(phrase)
    if words.first == "cac" { words.removeFirst() }
    return words.map { $0 == "ubnd" ? "uy ban nhan dan" : $0 == "hdnd" ? "hoi dong nhan dan" : $0 }.joined(separator: " ")
  }

  private struct Entry {
    let group: AgencyGroup
    let others: [String]

    init(_ phrase: String, _ forms: [Agency.Form], _ levels: [AdminUnit.Level], also others: [String] = []) {
      group = AgencyGroup(phrase, forms, levels)
      self.others = others
    }
  }

  private static let departments: [Agency.Form] = [.department, .police, .military]

  private static let entries: [Entry] = [
    Entry(
      "Các huyện ủy, thị ủy, thành ủy", [.partyCommittee], [.district],
      also: ["huyện, thành, thị ủy", "huyện, thị, thành ủy", "huyện ủy, thành ủy, thị ủy", "thành ủy, thị ủy, huyện ủy", "huyện ủy"]),
    Entry(
      "Các đảng ủy xã, phường", [.partyCommittee], [.commune],
      also: ["đảng ủy xã, phường, thị trấn", "đảng ủy cấp xã", "đảng ủy các xã, phường"]),
    Entry(
      "Ban cán sự đảng, đảng đoàn", [.partyCaucus], [.province], also: ["ban cán sự đảng, đảng đoàn tỉnh", "ban cán sự đảng", "đảng đoàn"]),
    Entry(
      "Các cơ quan tham mưu, giúp việc Tỉnh ủy", [.partyAdvisory], [.province],
      also: [
        "cơ quan tham mưu, giúp việc Thành ủy", "cơ quan tham mưu, giúp việc cấp ủy", "ban Đảng, Văn phòng Tỉnh ủy", "ban Đảng",
      ]),
    Entry(
      "Đảng ủy trực thuộc", [.partySubordinate], [.province],
      also: ["đảng ủy trực thuộc Tỉnh ủy", "đảng ủy trực thuộc Thành ủy", "các đảng bộ trực thuộc Tỉnh ủy"]),
    Entry(
      "Các sở, ban, ngành, đoàn thể tỉnh", departments + [.centralBranch, .front, .massOrganisation], [.province],
      also: [
        "sở, ban, ngành, đoàn thể thành phố", "sở, ban, ngành, đoàn thể cấp tỉnh", "sở, ban, ngành, đoàn thể",
        "sở, ban, ngành và đoàn thể tỉnh",
      ]),
    Entry(
      "Các sở, ban, ngành", departments + [.centralBranch], [.province],
      also: ["sở, ban, ngành tỉnh", "sở, ban, ngành thành phố", "sở, ban, ngành cấp tỉnh"]),
    Entry("Các sở, ngành", departments + [.centralBranch], [.province], also: ["sở, ngành tỉnh", "sở, ngành thành phố", "các sở"]),
    Entry(
      "Mặt trận Tổ quốc và các tổ chức chính trị - xã hội tỉnh", [.front, .massOrganisation], [.province],
      also: [
        "Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội", "Mặt trận Tổ quốc và các đoàn thể tỉnh", "Mặt trận Tổ quốc, đoàn thể",
        "Mặt trận Tổ quốc, các tổ chức chính trị - xã hội thành phố",
      ]),
    Entry(
      "Các tổ chức chính trị - xã hội", [.massOrganisation], [.province],
      also: ["tổ chức chính trị - xã hội tỉnh", "đoàn thể tỉnh", "các đoàn thể"]),
    Entry("Hội đồng nhân dân cấp tỉnh", [.peoplesCouncil], [.province], also: ["Hội đồng nhân dân tỉnh", "Hội đồng nhân dân thành phố"]),
    Entry("Ủy ban nhân dân cấp tỉnh", [.peoplesCommittee], [.province], also: ["Ủy ban nhân dân tỉnh"]),
    Entry(
      "Ủy ban nhân dân cấp huyện", [.peoplesCommittee], [.district],
      also: ["Ủy ban nhân dân các huyện, thị xã, thành phố", "Ủy ban nhân dân huyện, thị xã, thành phố"]),
    Entry(
      "Ủy ban nhân dân cấp xã", [.peoplesCommittee], [.commune],
      also: ["Ủy ban nhân dân các xã, phường", "Ủy ban nhân dân xã, phường, thị trấn", "Ủy ban nhân dân các xã, phường, thị trấn"]),
    Entry("Các huyện, thị xã, thành phố", [], [.district], also: ["huyện, thị xã và thành phố", "đơn vị hành chính cấp huyện"]),
    Entry(
      "Các xã, phường", [], [.commune],
      also: ["xã, phường, thị trấn", "đơn vị hành chính cấp xã"]),
    Entry(
      "Các cơ quan thông tin, truyền thông", [.press], [.province],
      also: ["cơ quan báo chí", "cơ quan thông tin, truyền thông trên địa bàn", "báo, đài"]),
    Entry("Lực lượng vũ trang", [.police, .military], [.province], also: ["Công an, Quân sự tỉnh", "lực lượng vũ trang tỉnh"]),
    Entry("Các ngân hàng", [.bank], [.province], also: ["ngân hàng", "tổ chức tín dụng"]),
  ]

  private static let byKey: [String: AgencyGroup] = {
    var map: [String: AgencyGroup] = [:]
    for entry in entries {
      for phrase in [entry.group.phrase] + entry.others where map[key(phrase)] == nil { map[key(phrase)] = entry.group }
    }
    return map
  }()
}
