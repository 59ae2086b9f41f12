import Domain
import Kit

/// The invented officials in whose place a visitor of a demonstration may act; every name says that it is made up.
public enum DemonstrationOfficials {
  public static let all: [Actor] = [
    official(
      "van-phong-tinh-uy", "Lê Thị Mẫu (giả định)", "Chuyên viên Văn phòng Thành ủy Cần Thơ",
      [.signIn, .readClosedDirectives, .importDirective, .confirmProvisionMatches, .publishDirective, .governDirective]),
    official(
      "lanh-dao-van-phong-tinh-uy", "Đỗ Văn Mẫu (giả định)", "Phó Chánh Văn phòng Thành ủy Cần Thơ",
      [.signIn, .readClosedDirectives, .approvePublication, .approveDirectiveEnd]),
    official(
      "so-xay-dung", "Trần Văn Mẫu (giả định)", "Chuyên viên Sở Xây dựng thành phố Cần Thơ",
      [.signIn, .readClosedDirectives, .assignProvision, .keepRuling, .simulateDraft, .proposeParameter]),
    official(
      "lanh-dao-so-xay-dung", "Bùi Thị Mẫu (giả định)", "Phó Giám đốc Sở Xây dựng thành phố Cần Thơ",
      [.signIn, .readClosedDirectives, .simulateDraft, .approveParameter]),
    official(
      "so-noi-vu", "Phạm Thị Mẫu (giả định)", "Chuyên viên Sở Nội vụ thành phố Cần Thơ",
      [.signIn, .readClosedDirectives, .draftReorganisation, .appointHead]),
    official(
      "lanh-dao-so-noi-vu", "Nguyễn Văn Mẫu (giả định)", "Phó Giám đốc Sở Nội vụ thành phố Cần Thơ",
      [.signIn, .readClosedDirectives, .draftReorganisation, .enactReorganisation]),
    official(
      "can-bo-xa", "Võ Thị Mẫu (giả định)", "Công chức Ủy ban nhân dân xã Phụng Hiệp", [.signIn]),
  ].compactMap(\.self)

  public static func official(_ id: ID<Actor>) -> Actor? {
    all.first { $0.id == id }
  }

  private static func official(_ id: String, _ name: String, _ position: String, _ capabilities: Set<Capability>) -> Actor? {
    ID<Actor>("official-" + id).map { Actor(id: $0, name: name, position: position, capabilities: capabilities) }
  }
}
