import Database
import Domain
import Kit
import Store

/// How the heads of bodies stand for what fell due in a year: the four statuses, by the head who answered on the due day.
///
/// Nothing is typed: what is shown for a past day follows from what had happened, and was recorded, by that day.
public struct ReadScorecards {
  public struct View: Sendable {
    public let day: Day
    public let year: Int
    public let cards: [Card]
    /// Parts due in the year for which the register names nobody at the head of the body.
    public let headless: Int
  }

  public struct Card: Sendable, Equatable {
    public let agency: ID<Agency>
    public let agencyName: String
    /// «Giám đốc Trần Thanh Mẫu».
    public let head: String
    public let count: ReadDutyBoard.Count

    /// 100 × what was done on time over all that is done or late, never rounded up; nil while nothing is done or late.
    public var score: Int? {
      let settled = count.doneOnTime + count.doneLate + count.overdue
      return settled == 0 ? nil : 100 * count.doneOnTime / settled
    }
  }

  public static func run(year: Int?, on day: Day? = nil, for actor: Actor, in office: Office) async throws -> View {
    _ = try Permit(actor, maySomewhere: .readClosedDirectives)
    let shown = day ?? office.today
    let wanted = year ?? shown.components.year
    return try await office.read { tx in
      let views = try DutyViews(on: shown, in: tx)
      var cards: [Key: ReadDutyBoard.Count] = [:]
      var headless = 0
      for stored in try DutyStore.duties(.all, in: tx) where stored.duty.issuedOn <= shown {
        let known = stored.events.filter { $0.at.day <= shown }
        for part in DutyState(stored.duty, known, on: shown, by: views.calendar).parts
        where part.effectiveDue.components.year == wanted {
          let answering = min(part.effectiveDue, shown)
          let holder = part.before.first { $0.on > answering }?.from ?? part.agency
          let head = views.register.head(of: holder, on: answering)
          if head.isEmpty { headless += 1 } else { cards[Key(agency: holder, head: head), default: .init()].take(part.standing) }
        }
      }
      return View(
        day: shown, year: wanted,
        cards: cards.map { key, count in
          Card(agency: key.agency, agencyName: views.register.name(of: key.agency, on: shown), head: key.head, count: count)
        }.map { ($0, VietnameseSortKey.key($0.agencyName)) }.sorted { ($0.1, $0.0.head) < ($1.1, $1.0.head) }.map(\.0), headless: headless)
    }
  }

  private struct Key: Hashable {
    let agency: ID<Agency>
    let head: String
  }
}
