import Database
import Domain
import Kit
import Store

/// One step in the life of a duty: by the agency that does it, or by the body that gave it; never both by the same hand.
public struct ActOnDuty {
  public struct Input: Sendable {
    public let duty: ID<Duty>
    public let part: Int
    public let act: Act
    /// How many events the person saw; another number means that somebody was quicker. Nil to not ask.
    public let seen: Int?

    public init(_ duty: ID<Duty>, part: Int = 0, _ act: Act, seen: Int? = nil) {
      self.duty = duty
      self.part = part
      self.act = act
      self.seen = seen
    }
  }

  public enum Act: Sendable, Equatable {
    // By the agency that does the work.
    case acknowledge
    case dispute(reason: String)
    case report(percent: Int, words: String, evidence: String)
    case submit(words: String, evidence: String)
    case askExtension(until: Day, reason: String)
    case acknowledgeReminder
    // By the body that gave it.
    case accept(words: String)
    case giveBack(reason: String)
    case grantExtension(until: Day, decision: String)
    case refuseExtension(reason: String)
    case excuse(waitingFor: String)
    case resume
    case reopen(reason: String)
    case passOn(to: ID<Agency>, reason: String)

    var isByDoer: Bool {
      switch self {
      case .acknowledge, .dispute, .report, .submit, .askExtension, .acknowledgeReminder: true
      default: false
      }
    }

    var kind: DutyEvent.Kind? {
      switch self {
      case .acknowledge: .acknowledged
      case .dispute: .disputed
      case .report: .reported
      case .submit: .submitted
      case .askExtension: .extensionAsked
      case .acknowledgeReminder: nil
      case .accept: .accepted
      case .giveBack: .returned
      case .grantExtension: .extensionGranted
      case .refuseExtension: .extensionRefused
      case .excuse: .excused
      case .resume: .resumed
      case .reopen: .reopened
      case .passOn: .passedOn
      }
    }
  }

  public static func run(_ input: Input, by actor: Actor, in office: Office) async throws {
    let permit = try Permit(actor, maySomewhere: input.act.isByDoer ? .workOnDuty : .acceptDuty)
    let today = office.today
    let now = office.now()
    try await office.write { tx in
      guard let stored = try DutyStore.duty(input.duty, in: tx), stored.duty.parts.indices.contains(input.part) else {
        throw Problem.notFound("Không có nhiệm vụ ở địa chỉ này. Hãy mở lại từ danh sách nhiệm vụ.")
      }
      if let seen = input.seen, seen != stored.events.count {
        throw Problem.conflict(
          "\(stored.duty.code) vừa có việc mới từ lúc bạn mở trang. Chưa có gì được ghi. Hãy tải lại trang, xem rồi làm tiếp.")
      }
      let register = try RegisterStore.register(in: tx)
      let calendar = try CalendarStore.calendar(in: tx)
      let state = DutyState(stored.duty, stored.events, on: today, by: calendar)
      let part = state.parts[input.part]
      try require(input.act, of: stored.duty, part, by: actor, on: today, register: register, in: tx)
      try check(input.act, stored.duty, part, on: today, register: register, calendar: calendar, in: tx)
      if input.act == .acknowledgeReminder {
        let step = try SendReminders.step(of: stored.duty, part, on: today, by: calendar, in: tx)
        guard let step else { throw Problem.conflict("\(stored.duty.code) chưa tới bước đôn đốc nào, nên chưa có gì để ghi.") }
        try ReminderStore.acknowledge(
          .init(duty: stored.duty.id, part: part.place, due: part.effectiveDue, step: step.key), by: actor.id, at: now, in: tx)
      } else if let event = event(input.act, part, by: actor, on: today, at: now) {
        try DutyStore.append(event, to: stored, in: tx)
      }
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(
            permit, action: "duty." + (input.act.kind?.rawValue ?? "reminderAcknowledged"),
            object: .init(kind: "duty", id: stored.duty.id.text),
            before: ["standing": part.standing.rawValue, "due": part.due.iso, "percent": String(part.percent)],
            after: fields(input.act, part: input.part), reason: words(input.act))))
    }
  }

  // MARK: Who may

  private static func require(
    _ act: Act, of duty: Duty, _ part: DutyState.Part, by actor: Actor, on today: Day, register: Register, in tx: any Reading
  ) throws {
    let seat = try DutySeat(actor, on: today, register: register, in: tx)
    if act.isByDoer {
      guard !register.standing(part.agency, on: today).isDisjoint(with: seat.own) else {
        throw Problem.forbidden(
          "Phần việc này của \(register.name(of: part.agency, on: today)). \(actor.name), \(actor.position), không làm ở đó nên không báo cáo thay được."
        )
      }
      return
    }
    guard !register.standing(duty.giver, on: today).isDisjoint(with: seat.serving) else {
      throw Problem.forbidden(
        "\(duty.code) do \(register.name(of: duty.giver, on: today)) giao; chỉ người của cơ quan ấy hoặc cơ quan giúp việc cho nó quyết định được."
      )
    }
    if seat.own.contains(part.agency) || part.submittedBy == actor.id {
      throw Problem.conflict(
        "Không ai tự nghiệm thu, tự gia hạn việc của mình: \(register.name(of: part.agency, on: today)) đang làm việc này. "
          + "Hãy để một người khác của cơ quan giao việc quyết định.")
    }
  }

  // MARK: What may

  private static func check(
    _ act: Act, _ duty: Duty, _ part: DutyState.Part, on today: Day, register: Register, calendar: WorkingCalendar, in tx: any Reading
  ) throws {
    func conflict(_ words: String) -> Problem { .conflict("\(duty.code): \(words) Chưa có gì được ghi.") }
    if case .reopen = act {
      guard !part.isOpen else { throw conflict("việc đang mở, không cần mở lại.") }
    } else if !part.isOpen {
      throw conflict("phần việc này đã được nghiệm thu ngày \(part.acceptedOn?.vietnamese ?? ""). Muốn làm tiếp hãy mở lại.")
    }
    switch act {
    case .acknowledge:
      if part.acknowledgedOn != nil && !part.isDisputed {
        throw conflict("đã nhận việc từ ngày \(part.acknowledgedOn?.vietnamese ?? "").")
      }
    case .dispute(let reason): try said(reason, "ly-do", "Hãy ghi rõ ý kiến: việc không thuộc cơ quan, hay cần đổi điều gì.")
    case .report(let percent, let words, _):
      guard (0...99).contains(percent) else {
        throw Problem.invalid(
          "Chưa ghi được báo cáo.",
          fields: [.init("ty-le", "Hãy ghi một số từ 0 đến 99. Khi xong hẳn, hãy dùng «Trình kết quả».")])
      }
      try said(words, "ket-qua", "Hãy ghi đã làm được gì.")
      if part.waitsForAcceptance { throw conflict("kết quả đã trình ngày \(part.submittedOn?.vietnamese ?? ""), đang chờ nghiệm thu.") }
    case .submit(let words, let evidence):
      try said(words, "ket-qua", "Hãy ghi kết quả đã đạt.")
      guard (3...300).contains(evidence.count) else {
        throw Problem.invalid(
          "Chưa trình được kết quả.",
          fields: [.init("minh-chung", "Hãy ghi số, ngày của văn bản hoặc địa chỉ chứng minh kết quả.")])
      }
      if part.waitsForAcceptance { throw conflict("kết quả đã trình ngày \(part.submittedOn?.vietnamese ?? ""), đang chờ nghiệm thu.") }
    case .askExtension(let until, let reason):
      guard until > part.due else {
        throw Problem.invalid("Chưa ghi được.", fields: [.init("den-ngay", "Ngày xin gia hạn phải sau hạn \(part.due.vietnamese).")])
      }
      try said(reason, "ly-do", "Hãy ghi vì sao cần thêm thời gian.")
    case .accept:
      guard part.waitsForAcceptance else { throw conflict("chưa có kết quả nào được trình nên chưa có gì để nghiệm thu.") }
      if part.place == 0 { try checkParts(of: duty, on: today, calendar: calendar, in: tx) }
    case .giveBack(let reason):
      guard part.waitsForAcceptance else { throw conflict("chưa có kết quả nào được trình nên không có gì để trả lại.") }
      try said(reason, "ly-do", "Hãy ghi rõ còn thiếu gì để cơ quan làm tiếp.")
    case .grantExtension(let until, let decision):
      guard until > part.due else {
        throw Problem.invalid("Chưa ghi được.", fields: [.init("den-ngay", "Hạn mới phải sau hạn cũ \(part.due.vietnamese).")])
      }
      try said(decision, "quyet-dinh", "Hãy ghi số, ngày của văn bản cho gia hạn.")
      if let parent = duty.parent, let above = try DutyStore.duty(parent, in: tx) {
        let due = DutyState(above.duty, above.events, on: today, by: calendar).lead.due
        guard until <= due else {
          throw Problem.invalid(
            "Chưa ghi được.", fields: [.init("den-ngay", "Việc con không được quá hạn \(due.vietnamese) của \(above.duty.code).")])
        }
      }
    case .refuseExtension(let reason):
      guard part.asksUntil != nil else { throw conflict("không có đề nghị gia hạn nào đang chờ.") }
      try said(reason, "ly-do", "Hãy ghi vì sao không cho gia hạn.")
    case .excuse(let waitingFor):
      guard part.excusedSince == nil else { throw conflict("đang được trừ thời gian chờ từ \(part.excusedSince?.vietnamese ?? "").") }
      try said(waitingFor, "cho-gi", "Hãy ghi đang chờ cơ quan nào, việc gì.")
    case .resume: guard part.excusedSince != nil else { throw conflict("không có thời gian chờ nào đang tính.") }
    case .reopen(let reason): try said(reason, "ly-do", "Hãy ghi vì sao phải làm lại.")
    case .passOn(let next, let reason):
      guard next != part.agency, register.agency(next, on: today) != nil else {
        throw Problem.invalid("Chưa ghi được.", fields: [.init("cho-ai", "Hãy chọn một cơ quan khác đang hoạt động.")])
      }
      try said(reason, "ly-do", "Hãy ghi vì sao chuyển, theo văn bản nào.")
    case .acknowledgeReminder: break
    }
  }

  /// A whole is not accepted before its parts are, as its own rule says.
  private static func checkParts(of duty: Duty, on today: Day, calendar: WorkingCalendar, in tx: any Reading) throws {
    let children = try DutyStore.duties(.children([duty.id]), in: tx)
    let shares = children.map { child in
      let lead = DutyState(child.duty, child.events, on: today, by: calendar).lead
      return RollUp.Share(id: child.duty.id, weight: child.duty.weight, percent: lead.percent, isAccepted: !lead.isOpen)
    }
    guard let sum = duty.rollUp.sum(shares), !sum.isMet else { return }
    let missing = children.filter { sum.missing.contains($0.duty.id) }.map(\.duty.code)
    throw Problem.conflict(
      "\(duty.code) chưa nghiệm thu được theo cách tính «\(duty.rollUp.vietnamese)»: còn \(missing.count) việc con chưa xong (\(missing.prefix(8).joined(separator: ", "))\(missing.count > 8 ? "…" : "")). Chưa có gì được ghi."
    )
  }

  private static func said(_ words: String, _ field: String, _ message: String) throws {
    guard (3...2000).contains(words.count) else { throw Problem.invalid("Chưa ghi được.", fields: [.init(field, message)]) }
  }

  // MARK: What is recorded

  private static func event(_ act: Act, _ part: DutyState.Part, by actor: Actor, on today: Day, at now: Moment) -> DutyEvent? {
    guard let kind = act.kind else { return nil }
    var percent: Int?
    var day: Day?
    var evidence = ""
    var agency: ID<Agency>? = part.agency
    switch act {
    case .report(let share, _, let named): (percent, evidence) = (share, named)
    case .submit(_, let named): evidence = named
    case .askExtension(let until, _), .grantExtension(let until, _): day = until
    case .passOn(let next, _): agency = next
    default: break
    }
    return DutyEvent(
      kind, part: part.place, on: today, at: now, by: actor.id, byName: actor.name, byPosition: actor.position, agency: agency,
      percent: percent, day: day, words: words(act), evidence: evidence)
  }

  private static func words(_ act: Act) -> String {
    switch act {
    case .dispute(let words), .report(_, let words, _), .submit(let words, _), .askExtension(_, let words), .accept(let words),
      .giveBack(let words), .grantExtension(_, let words), .refuseExtension(let words), .excuse(let words), .reopen(let words),
      .passOn(_, let words):
      words
    case .acknowledge, .acknowledgeReminder, .resume: ""
    }
  }

  private static func fields(_ act: Act, part: Int) -> [String: String] {
    var fields = ["part": String(part)]
    switch act {
    case .report(let percent, _, let evidence):
      fields["percent"] = String(percent)
      fields["evidence"] = evidence
    case .submit(_, let evidence): fields["evidence"] = evidence
    case .askExtension(let until, _), .grantExtension(let until, _): fields["until"] = until.iso
    case .passOn(let next, _): fields["agency"] = next.text
    default: break
    }
    return fields
  }
}
