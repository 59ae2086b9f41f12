import Database
import Domain
import Kit
import Store

/// Every provision of a document against every body of a group: a duty, a plan of its own, not concerned, for information, or a gap.
public struct ReadDutyMatrix {
  public struct View: Sendable {
    public let day: Day
    public let directive: Directive
    public let group: String
    public let groups: [String]
    public let codes: [String]
    public let rows: [RowOf]
    /// The provisions for which the reader may record how the own body stands.
    public let ownAgencies: [String]
  }

  public struct RowOf: Sendable {
    public let agency: ID<Agency>
    public let name: String
    /// In the order of the codes.
    public let cells: [Cell]
    /// The last day on which the body did anything about its duties; nil for never.
    public let lastActive: Day?
    /// It has open duties and has been silent for 30 days.
    public let isSilent: Bool

    public var gaps: Int { cells.filter { $0 == .gap }.count }
  }

  public enum Cell: Sendable, Equatable {
    case duty(DutyStanding)
    case notice(ProvisionNotice.Kind)
    case gap
  }

  /// Days without any act after which a body with open duties is listed as silent.
  public static let silentDays = 30

  public static func run(_ slug: String, group phrase: String, for actor: Actor, in office: Office) async throws -> View {
    _ = try Permit(actor, maySomewhere: .readClosedDirectives)
    let today = office.today
    return try await office.read { tx in
      let directive = try DirectiveAccess.open(slug, for: actor, on: today, in: tx)
      guard let version = try VersionStore.version(.current, of: directive.id, in: tx) else {
        throw Problem.notFound("An Cư chưa giữ bản chữ của văn bản số \(directive.number).")
      }
      let views = try DutyViews(on: today, in: tx)
      let acting = try VersionStore.provisions(of: version.id, in: tx).filter(\.acting)
      let group = AgencyGroup(phrase: phrase) ?? AgencyGroup(phrase: "Ủy ban nhân dân cấp xã")
      let members = group.map { GroupResolution.of($0, on: today, in: views.register).members } ?? []
      let bodies = members.compactMap { member -> AgencyFact? in
        if case .agency(let fact) = member { return fact }
        return nil
      }
      let ids = acting.map(\.provision)
      var serving: [ID<Duty>: [ID<Provision>]] = [:]
      for served in try DutyStore.served(by: .serving(ids), in: tx) { serving[served.duty, default: []].append(served.provision) }
      var standings: [ID<Agency>: [ID<Provision>: DutyStanding]] = [:]
      for stored in try DutyStore.duties(.serving(ids), in: tx) where stored.duty.issuedOn <= today {
        for part in views.state(stored).parts {
          for provision in serving[stored.duty.id] ?? [] {
            let known = standings[part.agency]?[provision]
            // The worst one is shown.
            if known != .overdue { standings[part.agency, default: [:]][provision] = part.standing }
          }
        }
      }
      let notices = Dictionary(grouping: try ProvisionNoticeStore.notices(of: ids, in: tx), by: \.agency)
      let active = try activity(of: bodies.map(\.agency), views: views, in: tx)
      let seat = try DutySeat(actor, on: today, register: views.register, in: tx)
      return View(
        day: today, directive: directive, group: group?.phrase ?? "",
        groups: AgencyGroup.all.filter { !$0.forms.isEmpty }.map(\.phrase), codes: acting.map(\.read.id),
        rows: bodies.map { body in
          let seen = active[body.agency]
          return RowOf(
            agency: body.agency, name: body.name,
            cells: acting.map { provision in
              if let standing = standings[body.agency]?[provision.provision] { return .duty(standing) }
              let own = notices[body.agency]?.filter { $0.provision == provision.provision } ?? []
              return own.min { $0.kind.rawValue > $1.kind.rawValue }.map { .notice($0.kind) } ?? .gap
            }, lastActive: seen?.last,
            isSilent: seen?.isOpen == true && (seen?.last ?? seen?.given ?? today) < today.adding(days: -silentDays))
        }, ownAgencies: seat.own.map { views.register.name(of: $0, on: today) }.sorted())
    }
  }

  /// When each body last did something, and whether it owes anything.
  private static func activity(of bodies: [ID<Agency>], views: DutyViews, in tx: any Reading) throws -> [ID<Agency>: (
    last: Day?, given: Day, isOpen: Bool
  )] {
    var found: [ID<Agency>: (last: Day?, given: Day, isOpen: Bool)] = [:]
    let wanted = Set(bodies)
    let doing: Set<DutyEvent.Kind> = [.acknowledged, .disputed, .reported, .submitted, .extensionAsked, .handedOver]
    for stored in try DutyStore.duties(.of(bodies), in: tx) where stored.duty.issuedOn <= views.day {
      for part in views.state(stored).parts where wanted.contains(part.agency) {
        let last = stored.events.filter { $0.part == part.place && $0.agency == part.agency && doing.contains($0.kind) }.map(\.on).max()
        let old = found[part.agency]
        found[part.agency] = (
          [old?.last, last].compactMap(\.self).max(), min(old?.given ?? stored.duty.issuedOn, stored.duty.issuedOn),
          old?.isOpen == true || part.isOpen
        )
      }
    }
    return found
  }
}
