import Domain
import Kit
import Office
import Site

/// The form of one act on a part of a duty.
public struct DutyActPage: Page {
  public static let template = "workspace/directives/duty-act"
  public let frame: Frame
  public let faults: FormFaults?
  public let code: String
  public let work: String
  public let address: String
  public let post: String
  public let label: String
  public let explains: String
  public let agency: String
  public let due: String
  public let fields: [Field]
  public let agencies: [String]
  public let hasAgencies: Bool
  public let seen: Int

  /// One field with the kind of its input.
  public struct Field: Sendable {
    public let field: FormField
    public let isLine: Bool
    public let isArea: Bool
    public let isDay: Bool
    public let isAgency: Bool
  }

  init(_ act: DutyAct, _ read: ReadDuty.View, part: Int, agencies: [String], typed: Fields, faults: FormFaults?, for visit: Visit) {
    let duty = read.view.duty
    code = duty.code
    work = duty.work
    label = act.label
    explains = act.explains
    address = DutyRoutes.address(duty.id)
    post = address + "/phan/\(part)/" + act.slug
    agency = read.view.parts[part].agencyName
    due = read.view.parts[part].state.due.vietnamese
    self.faults = faults
    frame = visit.frame(
      "\(act.label), \(duty.code)", at: .duties,
      crumbs: [Crumb("Việc của tôi", DutyRoutes.inbox), Crumb(duty.code, address), Crumb(act.label)], wrong: faults != nil)
    fields = act.fields.map { one in
      Field(
        field: FormField(one.name, one.label, hint: one.hint, value: typed.text(one.name), faults: faults), isLine: one.kind == .line,
        isArea: one.kind == .area, isDay: one.kind == .day, isAgency: one.kind == .agency)
    }
    self.agencies = act.fields.contains { $0.kind == .agency } ? agencies : []
    hasAgencies = !self.agencies.isEmpty
    seen = read.view.stored.events.count
  }
}
