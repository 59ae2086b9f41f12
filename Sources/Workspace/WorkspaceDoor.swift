import Hummingbird
import Site

/// The officials' door: every page here asks who comes in.
public enum WorkspaceDoor {
  public static func add(to router: Router<AnCuContext>, site: Site) {
    let door = Door(router, site: site)
    WorkRoutes.add(to: door)
    DutyRoutes.add(to: door)
    AssignmentRoutes.add(to: door)
    ProposedTextRoutes.add(to: door)
    DirectiveOfficeRoutes.add(to: door)
    ReorganisationRoutes.add(to: door)
    AccountsRoutes.add(to: door)
    PowerRoutes.add(to: door)
    TableImportRoutes.add(to: door)
    ProposalRoutes.add(to: door)
    SimulationRoutes.add(to: door)
    DecisionRoutes.add(to: door)
    TargetRoutes.add(to: door)
    EligibilityRoutes.add(to: door)
    OutboxRoutes.add(to: door)
    DataOfficeRoutes.add(to: door)
    RecordRoutes.add(to: door)
    RenewSecretRoutes.add(to: door)
  }
}
