import Database
import Domain
import Kit
import Store

/// What a person may choose from when giving a duty out.
public struct ReadIssueChoices {
  public struct View: Sendable {
    public let day: Day
    /// In whose name this person gives duties, nearest first.
    public let givers: [Choice]
    /// Every body that stands today, in Vietnamese order; typed by name.
    public let agencies: [Choice]
    public let groups: [Group]
    public let parent: DutyView?
    /// The provisions that a new duty may serve: those of the document, or of the parent.
    public let provisions: [Choice]
    public let documentName: String
  }

  public struct Choice: Sendable, Equatable {
    public let id: String
    public let name: String
  }

  public struct Group: Sendable, Equatable {
    public let phrase: String
    public let members: [ID<Agency>]
  }

  public static func run(slug: String, parent: ID<Duty>?, for actor: Actor, in office: Office) async throws -> View {
    _ = try Permit(actor, maySomewhere: .issueDuty)
    let today = office.today
    return try await office.read { tx in
      let views = try DutyViews(on: today, in: tx)
      let seat = try DutySeat(actor, on: today, register: views.register, in: tx)
      let standing = AgencyOrder.sorted(views.register.agencies(on: today))
      let above = try parent.flatMap { try DutyStore.duty($0, in: tx) }.map {
        views.view($0, served: try DutyStore.served(by: .one($0.duty.id), in: tx))
      }
      var provisions: [Choice] = []
      var name = ""
      if !slug.isEmpty {
        let directive = try DirectiveAccess.open(slug, for: actor, on: today, in: tx)
        name = directive.displayName
        if let version = try VersionStore.version(.current, of: directive.id, in: tx) {
          provisions = try VersionStore.provisions(of: version.id, in: tx).filter(\.acting).map {
            Choice(id: $0.read.id, name: String(($0.read.title.isEmpty ? $0.read.text : $0.read.title).prefix(120)))
          }
        }
      }
      return View(
        day: today,
        givers: standing.filter { seat.serving.contains($0.agency) }.map { Choice(id: $0.agency.text, name: $0.name) },
        agencies: standing.map { Choice(id: $0.agency.text, name: $0.name) },
        groups: AgencyGroup.all.filter { !$0.forms.isEmpty }.compactMap { group in
          let members = GroupResolution.of(group, on: today, in: views.register).members.compactMap { member -> ID<Agency>? in
            if case .agency(let fact) = member { return fact.agency }
            return nil
          }
          return members.count > 1 ? Group(phrase: group.phrase, members: members) : nil
        }, parent: above, provisions: provisions, documentName: name)
    }
  }
}
