import Domain
import Kit
import Office
import Site

/// The roles as the house holds them: what each may do, how far it reaches, in which agencies it is held, and how many hold it today.
public struct RolesPage: Page {
  public static let template = "workspace/administration/roles"
  public let frame: Frame
  public let roles: [Line]

  /// One role.
  public struct Line: Sendable {
    public let name: String
    public let reach: String
    public let agencies: String
    public let holders: Int
    public let powers: [String]
    public let personal: [String]
    public let hasPersonal: Bool
  }

  public init(_ lines: [ListRoles.Line], for visit: Visit) {
    frame = visit.frame("Vai trò", crumbs: [Crumb("Quyền của tôi", PowerRoutes.own), Crumb("Vai trò")])
    roles = lines.map { line in
      let role = line.role
      let held = Capability.allCases.filter { role.capabilities.contains($0) }
      let personal = held.filter(\.opensPersonalData)
      return Line(
        name: role.vietnamese, reach: RolesPage.words(role.reach),
        agencies: role.forms.isEmpty
          ? "mọi cơ quan" : Agency.Form.allCases.filter { role.forms.contains($0) }.map(\.vietnamese).joined(separator: "; "),
        holders: line.holders, powers: held.filter { !$0.opensPersonalData }.map(\.vietnamese), personal: personal.map(\.vietnamese),
        hasPersonal: !personal.isEmpty)
    }
  }

  private static func words(_ reach: StaffRole.Reach) -> String {
    switch reach {
    case .province: "toàn tỉnh, thành phố"
    case .unit: "đơn vị hành chính nơi cơ quan đóng"
    case .agency: "cơ quan của vị trí và cơ quan trực thuộc"
    case .own: "hồ sơ của chính mình"
    }
  }
}
