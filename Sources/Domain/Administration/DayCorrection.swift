import Kit

extension ReorganisationPlan {
  /// What it would do to say that a reorganisation in force held from another day: the facts it began and ended move to that day.
  ///
  /// What the register said before stays answerable, since only known intervals close.
  public static func correctDay(of event: ID<Reorganisation>, to day: Day, in register: Register, today: Day) -> ReorganisationPlan {
    var plan = ReorganisationPlan(day: day, event: event, after: register)
    guard let entry = register.events[event] else {
      plan.findings = [
        RegisterFinding(.notStanding, event.text, "Không có lần sắp xếp này trong sổ, hoặc nó chưa có hiệu lực. Hãy chọn lại.")
      ]
      return plan
    }
    guard entry.day != day else {
      plan.findings = [
        RegisterFinding(.empty, event.text, "Ngày mới trùng ngày đang ghi (\(day.vietnamese)). Hãy chọn ngày khác, hoặc bỏ đính chính.")
      ]
      return plan
    }
    var findings: [RegisterFinding] = []
    func moved(_ period: Period, begunBy: ID<Reorganisation>?, endedBy: ID<Reorganisation>?, _ name: String, _ subject: String) -> Period? {
      let from = begunBy == event && period.from == entry.day ? day : period.from
      let until = endedBy == event && period.until == entry.day ? day : period.until
      guard from != period.from || until != period.until else { return period }
      if let moved = Period(from: from, until: until) { return moved }
      findings.append(
        RegisterFinding(
          .laterEvent, subject,
          "\(name) có thay đổi khác trong sổ giữa ngày \(min(day, entry.day).vietnamese) và ngày \(max(day, entry.day).vietnamese), "
            + "nên không dời ngày được. Hãy đính chính thay đổi kia trước."))
      return nil
    }
    for fact in register.units {
      guard let period = moved(fact.period, begunBy: fact.beginning.event, endedBy: fact.endedBy, fact.fullName, fact.unit.text),
        period != fact.period
      else { continue }
      plan.closedUnits.append(fact)
      plan.addedUnits.append(fact.over(period, beginning: fact.beginning, endedBy: fact.endedBy))
    }
    for fact in register.agencies {
      guard let period = moved(fact.period, begunBy: fact.beginning.event, endedBy: fact.endedBy, fact.name, fact.agency.text),
        period != fact.period
      else { continue }
      plan.closedAgencies.append(fact)
      plan.addedAgencies.append(fact.over(period, beginning: fact.beginning, endedBy: fact.endedBy))
    }
    for appointment in register.appointments {
      guard let period = moved(appointment.period, begunBy: nil, endedBy: appointment.endedBy, appointment.person, appointment.agency.text),
        period != appointment.period
      else { continue }
      plan.closedAppointments.append(appointment)
      plan.addedAppointments.append(
        Appointment(
          agency: appointment.agency, position: appointment.position, person: appointment.person, period: period,
          endedBy: appointment.endedBy, note: appointment.note))
    }
    var events = register.events
    events[event] = RegisteredEvent(day: day, title: entry.title, document: entry.document)
    plan.after = register.replacing(plan, events: events)
    let known = Set(RegisterInspection.findings(in: register))
    findings += RegisterInspection.findings(in: plan.after).filter { !known.contains($0) }
    plan.findings = findings
    return plan
  }
}
