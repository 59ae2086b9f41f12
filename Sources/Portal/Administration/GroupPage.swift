import Domain
import Kit
import Office
import Site

/// Who a group of addressees is on a day, and who carries on for former members.
public struct GroupPage: Page {
  public static let template = "portal/administration/group"
  public let frame: Frame
  public let faults: FormFaults?
  public let phrase: FormField
  public let dayField: FormField
  public let isAsked: Bool
  public let isKnown: Bool
  public let isUnknown: Bool
  public let asked: String
  public let resultTitle: String
  public let members: [RegisterLink]
  public let hasMembers: Bool
  public let nobody: String
  public let former: [Former]
  public let hasFormer: Bool
  public let known: [KnownGroup]

  /// A former member with those in its place.
  public struct Former: Sendable {
    public let label: String
    public let address: String
    public let ended: String
    public let heirs: [RegisterLink]
    public let hasHeirs: Bool
  }

  public struct KnownGroup: Sendable {
    public let label: String
    public let address: String
    public let isHere: Bool
  }

  init(_ view: ResolveGroup.View, asked: AskedDay, for visit: Visit) {
    let group = view.resolution?.group
    frame = visit.frame(
      group.map { "\($0.phrase) ngày \(asked.words)" } ?? "Nhóm nơi nhận theo ngày", at: .agencies,
      crumbs: [Crumb("Cơ quan, tổ chức", "/co-quan"), Crumb("Nhóm nơi nhận")], wrong: asked.faults != nil)
    faults = asked.faults
    phrase = FormField("nhom", "Nhóm, như văn bản viết", value: view.phrase)
    dayField = asked.field
    isAsked = !view.phrase.isEmpty
    isKnown = view.resolution != nil
    isUnknown = isAsked && !isKnown
    self.asked = view.phrase
    members = view.resolution?.members.map(GroupPage.link) ?? []
    hasMembers = !members.isEmpty
    resultTitle = "\(group?.phrase ?? ""): \(members.count) vào ngày \(asked.words)"
    nobody =
      view.firstDay.map { asked.day < $0 } == true
      ? "Sổ bắt đầu ghi từ ngày \(view.firstDay?.vietnamese ?? ""), nên chưa trả lời được cho ngày này."
      : "Vào ngày này không có cơ quan, đơn vị nào thuộc nhóm."
    former =
      view.resolution?.former.map { one in
        let link = GroupPage.link(one.member)
        return Former(
          label: link.label, address: link.address, ended: "kết thúc từ \(one.endedOn.vietnamese)",
          heirs: one.successors.map(GroupPage.link),
          hasHeirs: !one.successors.isEmpty)
      } ?? []
    hasFormer = !former.isEmpty
    known = view.known.map { one in
      KnownGroup(
        label: one.phrase, address: asked.address("/nhom-noi-nhan", on: asked.day) + "&nhom=" + Address.encoded(one.phrase),
        isHere: one == group)
    }
  }

  private static func link(_ member: GroupResolution.Member) -> RegisterLink {
    switch member {
    case .unit(let unit): RegisterLink(unit)
    case .agency(let agency): RegisterLink(agency)
    }
  }
}
