import Domain
import Kit
import Office
import Site

/// Where a visitor of a demonstration takes the place of one of its invented officials.
public struct SignInPage: Page {
  public static let template = "portal/accounts/sign-in"
  public let frame: Frame
  public let back: String
  public let officials: [Choice]
  public let faults: FormFaults?

  /// An official to choose from, and what this one may do.
  public struct Choice: Sendable {
    public let id: String
    public let name: String
    public let position: String
    public let does: String
    public let isChosen: Bool
  }

  public init(back: String, chosen: String, faults: FormFaults?, for visit: Visit) {
    frame = visit.frame("Đăng nhập", crumbs: [Crumb("Đăng nhập")], wrong: faults != nil)
    self.back = Address.own(back) ?? "/"
    officials = DemonstrationOfficials.all.map {
      Choice(
        id: $0.id.text, name: $0.name, position: $0.position, does: SignInPage.does($0), isChosen: $0.id.text == chosen)
    }
    self.faults = faults
  }

  /// What this official may do, in a few words.
  private static func does(_ actor: Actor) -> String {
    let words: [(Capability, String)] = [
      (.importDirective, "quản lý văn bản"), (.publishDirective, "ghi quyết định công bố"),
      (.confirmProvisionMatches, "xác nhận bản chữ mới"),
      (.assignProvision, "giao cơ quan chủ trì, hạn, nguồn chỉ tiêu"), (.draftReorganisation, "soạn việc sắp xếp đơn vị"),
      (.enactReorganisation, "ban hành việc sắp xếp đơn vị"),
    ]
    let may = words.filter { actor.may($0.0) }.map(\.1)
    return may.isEmpty ? "Chỉ đọc những gì đã công khai." : "Được: " + may.joined(separator: "; ") + "."
  }
}
