import Database
import Domain
import Kit
import Store

/// Enters a day off or a make-up day with the decision it rests on; deadlines follow from the next look on.
public struct EnterCalendarDay {
  public struct Input: Sendable {
    public let day: Day
    public let isOff: Bool
    public let document: String

    public init(day: Day, isOff: Bool, document: String) {
      self.day = day
      self.isOff = isOff
      self.document = document
    }
  }

  public static func run(_ inputs: [Input], by actor: Actor, in office: Office) async throws {
    let permit = try Permit(actor, maySomewhere: .keepCalendar)
    let now = office.now()
    for input in inputs where !(5...300).contains(input.document.count) {
      throw Problem.invalid(
        "Chưa ghi được ngày.", fields: [.init("van-ban", "Hãy ghi số, ngày của văn bản cho nghỉ hoặc làm bù.")])
    }
    try await office.write { tx in
      for input in inputs {
        try CalendarStore.record(.init(day: input.day, kind: input.isOff ? .off : .makeUp, document: input.document), at: now, in: tx)
      }
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(
            permit, action: "calendar.enter", object: .init(kind: "calendar", id: inputs.first?.day.iso ?? "none"),
            after: ["days": inputs.prefix(40).map { ($0.isOff ? "off " : "makeUp ") + $0.day.iso }.joined(separator: ", ")],
            reason: inputs.first?.document ?? "")))
    }
  }
}
