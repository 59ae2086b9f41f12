import Domain
import Kit
import Site

/// A line that leads to a unit or a body.
public struct RegisterLink: Sendable {
  public let label: String
  public let address: String
  public let note: String
  public let hasNote: Bool

  init(_ label: String, _ address: String, _ note: String = "") {
    self.label = label
    self.address = address
    self.note = note
    hasNote = !note.isEmpty
  }

  init(_ unit: UnitFact, _ note: String = "") { self.init(unit.fullName, Address.path("don-vi", unit.unit.text), note) }

  init(_ agency: AgencyFact, _ note: String = "") { self.init(agency.name, Address.path("co-quan", agency.agency.text), note) }
}

/// Something that happened to a unit or a body, for its timeline.
public struct RegisterEpisode: Sendable {
  public let when: String
  /// `is-done`, `is-ahead`, `is-attn`: the timeline's mark.
  public let mark: String
  public let title: String
  public let text: String
  public let hasText: Bool

  init(_ day: Day, _ today: Day, _ title: String, _ text: String, mark: String? = nil) {
    when = day.vietnamese
    self.mark = day > today ? "is-ahead" : mark ?? "is-done"
    self.title = title
    self.text = text
    hasText = !text.isEmpty
  }
}

/// The state of a unit or a body on the day of a page, as its chip says it.
struct RegisterState {
  let chipKind: String
  let chip: String

  /// `period` is the whole time recorded of it.
  init(_ period: Period, on day: Day, _ thing: String) {
    if day < period.from {
      (chipKind, chip) = ("soon", "Có từ \(period.from.vietnamese)")
    } else if let until = period.until, until <= day {
      (chipKind, chip) = ("done", "Đã kết thúc từ \(until.vietnamese)")
    } else if let until = period.until {
      (chipKind, chip) = ("soon", "Đang hoạt động, kết thúc từ \(until.vietnamese)")
    } else {
      (chipKind, chip) = ("open", thing)
    }
  }
}

extension RegisteredEvent {
  /// «Theo Nghị quyết số ...».
  var basis: String { "Theo " + document }
}

/// 2211 hectares as «22,11 km²».
func squareKilometres(_ hectares: Int) -> String {
  let rest = String(hectares % 100)
  return "\(hectares / 100),\(rest.count == 1 ? "0" + rest : rest) km²"
}
