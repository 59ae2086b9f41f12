import Hummingbird
import Site

/// The public's door: every page here can be read without an account.
public enum PortalDoor {
  public static func add(to router: Router<AnCuContext>, site: Site) {
    let door = Door(router, site: site)
    HomeRoutes.add(to: door)
    DirectiveRoutes.add(to: door)
    BoardRoutes.add(to: door)
    TargetRoutes.add(to: door)
    AdministrationRoutes.add(to: door)
    OversightRoutes.add(to: door)
    AccountRoutes.add(to: door)
    OwnAccountRoutes.add(to: door)
    OwnDataRoutes.add(to: door)
    ParameterRoutes.add(to: door)
    EligibilityRoutes.add(to: door)
    NoticeRoutes.add(to: door)
    LawRoutes.add(to: door)
    KeptFileRoutes.add(to: door)
  }
}
