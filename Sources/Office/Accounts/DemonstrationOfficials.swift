import Domain
import Kit

/// The invented officials in whose place a visitor of a demonstration may act; every name says that it is made up.
public enum DemonstrationOfficials {
  public static let all: [Actor] = [
    official("van-phong-tinh-uy", "Lê Thị Mẫu (giả định)", "Chuyên viên", "Văn phòng Thành ủy Cần Thơ", .partyOffice),
    official("lanh-dao-van-phong-tinh-uy", "Đỗ Văn Mẫu (giả định)", "Phó Chánh", "Văn phòng Thành ủy Cần Thơ", .partyOfficeLeader),
    official("so-xay-dung", "Trần Văn Mẫu (giả định)", "Chuyên viên", "Sở Xây dựng thành phố Cần Thơ", .constructionOfficer),
    official("lanh-dao-so-xay-dung", "Bùi Thị Mẫu (giả định)", "Phó Giám đốc", "Sở Xây dựng thành phố Cần Thơ", .constructionLeader),
    official("so-noi-vu", "Phạm Thị Mẫu (giả định)", "Chuyên viên", "Sở Nội vụ thành phố Cần Thơ", .organisationOfficer),
    official("lanh-dao-so-noi-vu", "Nguyễn Văn Mẫu (giả định)", "Phó Giám đốc", "Sở Nội vụ thành phố Cần Thơ", .organisationLeader),
    official(
      "can-bo-xa", "Võ Thị Mẫu (giả định)", "Công chức", "Ủy ban nhân dân xã Phụng Hiệp", .communeOfficer, unit: "31420-2025-07-01"),
    official("thanh-tra", "Hồ Thị Mẫu (giả định)", "Thanh tra viên", "Thanh tra thành phố Cần Thơ", .inspector),
  ].compactMap(\.self)

  public static func official(_ id: ID<Actor>) -> Actor? {
    all.first { $0.id == id }
  }

  /// In the body of this name, whose id in the register of the demonstration is its name and first day.
  private static func official(
    _ id: String, _ name: String, _ title: String, _ agency: String, _ role: StaffRole, unit: String = "92-2025-07-01"
  ) -> Actor? {
    guard let id = ID<Actor>("official-" + id), let unit = ID<AdminUnit>(unit), let begin = Day(iso: "2025-07-01"),
      let agencyID = Agency.id(name: agency, from: begin), let period = Period(from: begin)
    else { return nil }
    let held = HeldPosition(title: title, agency: agency, agencyID: agencyID, role: role, period: period)
    return Actor(id: id, name: name, position: title + " " + agency, powers: held.powers(unit: unit))
  }
}
