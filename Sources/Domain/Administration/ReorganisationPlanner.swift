import Kit

/// Works out what a list of changes does to the register from a day on.
struct ReorganisationPlanner {
  private let register: Register
  private let day: Day
  private let event: ID<Reorganisation>
  private let entry: RegisteredEvent
  private let unitsBefore: [ID<AdminUnit>: UnitFact]
  private let agenciesBefore: [ID<Agency>: AgencyFact]
  /// As they stand from the day on; an ended one is missing.
  private var units: [ID<AdminUnit>: UnitFact]
  private var agencies: [ID<Agency>: AgencyFact]
  private var newUnits: [String: ID<AdminUnit>] = [:]
  private var newAgencies: [String: ID<Agency>] = [:]
  private var unitSteps: [ID<AdminUnit>: [ID<AdminUnit>]] = [:]
  private var agencySteps: [ID<Agency>: [ID<Agency>]] = [:]
  private var unitOrder: [Succession<AdminUnit>] = []
  private var agencyOrder: [Succession<Agency>] = []
  private var bodies: [Body: ID<Agency>] = [:]
  private var findings: [RegisterFinding] = []

  /// The place of a territorial body: one per unit and form.
  private struct Body: Hashable {
    let unit: ID<AdminUnit>
    let form: Agency.Form
  }

  init(register: Register, day: Day, event: ID<Reorganisation>, entry: RegisteredEvent) {
    self.register = register
    self.day = day
    self.event = event
    self.entry = entry
    unitsBefore = Dictionary(register.units(on: day).map { ($0.unit, $0) }, uniquingKeysWith: { first, _ in first })
    agenciesBefore = Dictionary(register.agencies(on: day).map { ($0.agency, $0) }, uniquingKeysWith: { first, _ in first })
    units = unitsBefore
    agencies = agenciesBefore
    for fact in agenciesBefore.values where fact.form.isTerritorial { bodies[Body(unit: fact.unit, form: fact.form)] = fact.agency }
  }

  mutating func run(_ changes: [ReorganisationChange], today: Day) -> ReorganisationPlan {
    if changes.isEmpty {
      note(.empty, "", "Dự thảo chưa có thay đổi nào. Hãy thêm ít nhất một đơn vị hoặc cơ quan được sắp xếp.")
    }
    if day <= today {
      note(
        .past, "",
        "Ngày có hiệu lực \(day.vietnamese) không ở tương lai: sổ sẽ ghi lại một việc đã xảy ra. Hãy chắc rằng ngày này đúng với văn bản.")
    }
    nameNewOnes(changes)
    for change in changes { applyToUnits(change) }
    moveChildren()
    for change in changes { applyToAgencies(change) }
    followUnits()
    setUpBodies(changes)
    followParents()
    return compiled()
  }

  // MARK: Findings

  private mutating func note(_ kind: RegisterFinding.Kind, _ subject: String, _ message: String) {
    let finding = RegisterFinding(kind, subject, message)
    if !findings.contains(finding) { findings.append(finding) }
  }

  // MARK: References

  /// New units and agencies get their identities first, so that changes may name each other's in any order.
  private mutating func nameNewOnes(_ changes: [ReorganisationChange]) {
    for change in changes {
      for new in change.newUnits {
        if newUnits[new.key] != nil {
          note(.sameKey, new.key, "Hai đơn vị mới trong dự thảo cùng mang dấu «\(new.key)». Hãy đặt dấu khác cho một đơn vị.")
          continue
        }
        let taken = { id in register.lifetime(of: id) != nil || newUnits.values.contains(id) }
        guard new.code.utf8.count == new.kind.level.codeDigits, new.code.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
          let id = AdminUnit.id(code: new.code, from: day, taken: taken)
        else {
          note(
            .badCode, new.key,
            "Mã «\(new.code)» của \(new.kind.word) \(new.name) không đúng: đơn vị \(new.kind.level.vietnamese) có mã "
              + "\(new.kind.level.codeDigits) chữ số.")
          continue
        }
        newUnits[new.key] = id
      }
      for new in change.newAgencies {
        if newAgencies[new.key] != nil {
          note(.sameKey, new.key, "Hai cơ quan mới trong dự thảo cùng mang dấu «\(new.key)». Hãy đặt dấu khác cho một cơ quan.")
          continue
        }
        let taken = { id in register.lifetime(of: id) != nil || newAgencies.values.contains(id) }
        guard let id = Agency.id(name: new.name, from: day, taken: taken) else {
          note(.badName, new.key, "Cơ quan mới chưa có tên. Hãy ghi tên đầy đủ của cơ quan.")
          continue
        }
        newAgencies[new.key] = id
      }
    }
  }

  private mutating func resolve(_ reference: UnitReference) -> ID<AdminUnit>? {
    switch reference {
    case .held(let id):
      if units[id] != nil || unitsBefore[id] != nil { return id }
      note(
        .notStanding, id.text,
        "\(name(id)) không tồn tại vào ngày \(day.vietnamese). Hãy chọn đơn vị khác hoặc ngày khác.")
      return nil
    case .new(let key):
      if let id = newUnits[key] { return id }
      note(.unknownReference, key, "Dự thảo nhắc đến đơn vị mới «\(key)» nhưng không lập đơn vị ấy. Hãy thêm đơn vị hoặc bỏ chỗ nhắc.")
      return nil
    }
  }

  private mutating func resolve(_ reference: AgencyReference) -> ID<Agency>? {
    switch reference {
    case .held(let id):
      if agencies[id] != nil || agenciesBefore[id] != nil { return id }
      note(
        .notStanding, id.text, "\(name(id)) không tồn tại vào ngày \(day.vietnamese). Hãy chọn cơ quan khác hoặc ngày khác.")
      return nil
    case .new(let key):
      if let id = newAgencies[key] { return id }
      note(.unknownReference, key, "Dự thảo nhắc đến cơ quan mới «\(key)» nhưng không lập cơ quan ấy. Hãy thêm cơ quan hoặc bỏ chỗ nhắc.")
      return nil
    case .body(let unit, let form):
      guard let id = resolve(unit) else { return nil }
      if let body = bodies[Body(unit: id, form: form)] { return body }
      note(
        .unknownReference, id.text,
        "\(name(id)) không có \(form.vietnamese.lowercased()) vào ngày \(day.vietnamese). Hãy chọn cơ quan khác.")
      return nil
    }
  }

  private func name(_ unit: ID<AdminUnit>) -> String {
    units[unit]?.fullName ?? register.history(of: unit).last?.fullName ?? "Đơn vị «\(unit)»"
  }

  private func name(_ agency: ID<Agency>) -> String {
    agencies[agency]?.name ?? register.history(of: agency).last?.name ?? "Cơ quan «\(agency)»"
  }

  /// The fact of a unit that a change speaks of, while nothing else in the draft has ended it.
  private mutating func subject(_ unit: ID<AdminUnit>) -> UnitFact? {
    if let fact = units[unit], unitsBefore[unit] != nil { return fact }
    if unitsBefore[unit] != nil {
      note(.twice, unit.text, "\(name(unit)) được sắp xếp hai lần trong cùng dự thảo. Hãy bỏ một lần.")
    } else {
      note(
        .notStanding, unit.text, "\(name(unit)) không tồn tại vào ngày \(day.vietnamese). Hãy chọn đơn vị khác hoặc ngày khác.")
    }
    return nil
  }

  private mutating func subject(_ agency: ID<Agency>) -> AgencyFact? {
    if let fact = agencies[agency], agenciesBefore[agency] != nil { return fact }
    if agenciesBefore[agency] != nil {
      note(.twice, agency.text, "\(name(agency)) được sắp xếp hai lần trong cùng dự thảo. Hãy bỏ một lần.")
    } else {
      note(
        .notStanding, agency.text, "\(name(agency)) không tồn tại vào ngày \(day.vietnamese). Hãy chọn cơ quan khác hoặc ngày khác.")
    }
    return nil
  }

  // MARK: Units

  private mutating func applyToUnits(_ change: ReorganisationChange) {
    switch change {
    case .mergeUnits(let parts, let new):
      let facts = parts.compactMap { subject($0) }
      if Set(parts).count < 2 { note(.empty, new.key, "Hợp nhất cần ít nhất hai đơn vị. Hãy chọn thêm, hoặc dùng «Đổi tên».") }
      begin(new, area: sum(facts.map(\.areaHectares)))
      for fact in facts { end(fact, into: [.new(new.key)]) }
    case .splitUnit(let unit, let parts):
      if parts.count < 2 { note(.empty, unit.text, "Chia tách cần ít nhất hai đơn vị mới. Hãy thêm đơn vị.") }
      for part in parts { begin(part, area: nil) }
      if let fact = subject(unit) { end(fact, into: parts.map { .new($0.key) }) }
    case .renameUnit(let unit, let kind, let name):
      guard let fact = subject(unit) else { return }
      guard kind.level == fact.level, let name = checkedName(name, unit.text) else {
        note(.badName, unit.text, "\(fact.fullName) không đổi sang \(kind.word) được, vì khác cấp; hoặc tên mới còn trống.")
        return
      }
      units[unit] = fact.with(kind: kind, name: name)
    case .transferUnit(let unit, let parent):
      guard let fact = subject(unit), let parent = resolve(parent) else { return }
      units[unit] = fact.with(parent: parent)
    case .abolishUnit(let unit, let successors):
      guard let fact = subject(unit) else { return }
      end(fact, into: successors)
      let held = successors.compactMap { reference in if case .held(let id) = reference { id } else { nil } }
      for id in held where units[id] != nil && id != unit {
        guard let heir = units[id] else { continue }
        units[id] = heir.with(areaHectares: successors.count == 1 ? sum([heir.areaHectares, fact.areaHectares]) : nil)
        if successors.count > 1, heir.areaHectares != nil {
          note(
            .areaUnknown, id.text,
            "\(heir.fullName) nhận một phần địa bàn của \(fact.runningName): diện tích mới chưa biết, sổ sẽ để trống.")
        }
      }
    case .establishUnit(let new): begin(new, area: nil)
    default: break
    }
  }

  private func sum(_ areas: [Int?]) -> Int? {
    let known = areas.compactMap(\.self)
    return known.count == areas.count && !known.isEmpty ? known.reduce(0, +) : nil
  }

  private mutating func checkedName(_ name: String, _ subject: String) -> String? {
    let clean = VietnameseText.nfc(name).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard (1...120).contains(clean.count), !VietnameseText.words(clean).isEmpty else {
      note(.badName, subject, "Tên còn trống hoặc dài quá 120 chữ. Hãy ghi tên riêng của đơn vị.")
      return nil
    }
    return clean
  }

  private mutating func begin(_ new: NewUnit, area: Int?) {
    guard let id = newUnits[new.key], let name = checkedName(new.name, new.key) else { return }
    guard let period = Period(from: day) else { return }
    let parent: ID<AdminUnit>? = new.parent.flatMap { resolve($0) }
    units[id] = UnitFact(
      unit: id, code: new.code, kind: new.kind, name: name, areaHectares: new.areaHectares ?? area, parent: parent, period: period,
      beginning: .by(event, pastUnknown: new.pastUnknown), note: new.note)
  }

  private mutating func end(_ fact: UnitFact, into successors: [UnitReference]) {
    units[fact.unit] = nil
    for reference in successors {
      guard let heir = resolve(reference) else { continue }
      guard heir != fact.unit else {
        note(.twice, fact.unit.text, "\(fact.fullName) không thể tiếp nối chính mình. Hãy chọn đơn vị khác.")
        continue
      }
      unitSteps[fact.unit, default: []].append(heir)
      unitOrder.append(Succession(from: fact.unit, to: heir, event: event))
    }
  }

  /// Units under an ended one go to its only successor of a level above theirs.
  private mutating func moveChildren() {
    let lineage = Lineage(unitOrder)
    for fact in units.values.sorted(by: { $0.unit < $1.unit }) {
      guard let parent = fact.parent, units[parent] == nil else { continue }
      let heirs = heirs(of: parent, in: lineage).filter { heir in (units[heir]?.level ?? .commune) < fact.level }
      if heirs.count == 1, let heir = heirs.first {
        units[fact.unit] = fact.with(parent: heir)
      } else {
        note(
          .parentGone, fact.unit.text,
          "\(fact.fullName) mất đơn vị cấp trên (\(name(parent))) từ ngày \(day.vietnamese)"
            + (heirs.isEmpty ? "" : ", mà đơn vị ấy có \(heirs.count) đơn vị tiếp nối")
            + ". Hãy thêm thay đổi «Chuyển trực thuộc» cho \(fact.runningName).")
      }
    }
  }

  /// Those who follow a unit of this draft and stand after it, over all steps inside the draft.
  private func heirs(of unit: ID<AdminUnit>, in lineage: Lineage<AdminUnit>) -> [ID<AdminUnit>] {
    lineage.standing(after: unit) { units[$0] != nil }
  }

  private func heirs(of agency: ID<Agency>, in lineage: Lineage<Agency>) -> [ID<Agency>] {
    lineage.standing(after: agency) { agencies[$0] != nil }
  }

  // MARK: Agencies

  private mutating func applyToAgencies(_ change: ReorganisationChange) {
    switch change {
    case .mergeAgencies(let parts, let new):
      let facts = parts.compactMap { subject($0) }
      if Set(parts).count < 2 { note(.empty, new.key, "Hợp nhất cần ít nhất hai cơ quan. Hãy chọn thêm, hoặc dùng «Đổi tên».") }
      begin(new)
      for fact in facts { end(fact, into: [.new(new.key)]) }
    case .splitAgency(let agency, let parts):
      if parts.count < 2 { note(.empty, agency.text, "Chia tách cần ít nhất hai cơ quan mới. Hãy thêm cơ quan.") }
      for part in parts { begin(part) }
      if let fact = subject(agency) { end(fact, into: parts.map { .new($0.key) }) }
    case .renameAgency(let agency, let name):
      guard let fact = subject(agency), let name = checkedAgencyName(name, agency.text) else { return }
      agencies[agency] = fact.with(name: name)
    case .transferAgency(let agency, let line, let parent):
      guard let fact = subject(agency) else { return }
      guard let parent else {
        agencies[agency] = fact.with(parent: nil, on: line)
        return
      }
      if let id = resolve(parent) { agencies[agency] = fact.with(parent: id, on: line) }
    case .succeedAgency(let agency, let heirs):
      if heirs.isEmpty { note(.empty, agency.text, "Hãy chọn cơ quan tiếp nối, hoặc dùng «Giải thể» khi không có cơ quan nào.") }
      if let fact = subject(agency) { end(fact, into: heirs) }
    case .abolishAgency(let agency):
      if let fact = subject(agency) { end(fact, into: []) }
    case .establishAgency(let new): begin(new)
    default: break
    }
  }

  private mutating func checkedAgencyName(_ name: String, _ subject: String) -> String? {
    let clean = VietnameseText.nfc(name).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard (3...200).contains(clean.count), !VietnameseText.words(clean).isEmpty else {
      note(.badName, subject, "Tên cơ quan phải có từ 3 đến 200 chữ. Hãy ghi tên đầy đủ.")
      return nil
    }
    return clean
  }

  private mutating func begin(_ new: NewAgency) {
    guard let id = newAgencies[new.key], let unit = resolve(new.unit), let period = Period(from: day),
      let name = checkedAgencyName(new.name, new.key)
    else { return }
    if new.form.isTerritorial { bodies[Body(unit: unit, form: new.form)] = id }
    agencies[id] = AgencyFact(
      agency: id, form: new.form, name: name, unit: unit, partyParent: new.partyParent.flatMap { resolve($0) },
      stateParent: new.stateParent.flatMap { resolve($0) }, period: period, beginning: .by(event), note: new.note)
  }

  private mutating func close(_ fact: AgencyFact, followed: Bool) {
    agencies[fact.agency] = nil
    if bodies[Body(unit: fact.unit, form: fact.form)] == fact.agency { bodies[Body(unit: fact.unit, form: fact.form)] = nil }
    if !followed {
      note(
        .withoutSuccessor, fact.agency.text,
        "\(fact.name) kết thúc ngày \(day.vietnamese) mà không có cơ quan tiếp nối: việc đang giao cho cơ quan này phải giao lại.")
    }
  }

  private mutating func end(_ fact: AgencyFact, into heirs: [AgencyReference]) {
    close(fact, followed: !heirs.isEmpty)
    for reference in heirs {
      guard let heir = resolve(reference) else { continue }
      guard heir != fact.agency else {
        note(.twice, fact.agency.text, "\(fact.name) không thể tiếp nối chính mình. Hãy chọn cơ quan khác.")
        continue
      }
      follow(fact.agency, by: heir)
    }
  }

  private mutating func follow(_ agency: ID<Agency>, by heir: ID<Agency>) {
    guard agencySteps[agency]?.contains(heir) != true else { return }
    agencySteps[agency, default: []].append(heir)
    agencyOrder.append(Succession(from: agency, to: heir, event: event))
  }

  /// Bodies of ended units: territorial ones end with them and are followed by the same body of each unit that takes the territory;
  /// others go with the territory when it goes to one place. Bodies of renamed units take the new name.
  private mutating func followUnits() {
    let lineage = Lineage(unitOrder)
    for fact in agenciesBefore.values.sorted(by: { $0.agency < $1.agency }) {
      guard let current = agencies[fact.agency] else { continue }
      if let unit = units[current.unit] {
        if let before = unitsBefore[current.unit], fact.name == fact.form.name(of: before), current.name == fact.name,
          let name = fact.form.name(of: unit)
        {
          agencies[fact.agency] = current.with(name: name)
        }
        continue
      }
      let heirs = heirs(of: current.unit, in: lineage)
      if current.form.isTerritorial {
        close(current, followed: !heirs.isEmpty)
        for heir in heirs {
          if let body = body(current.form, of: heir) { follow(fact.agency, by: body) }
        }
      } else if heirs.count == 1, let heir = heirs.first {
        agencies[fact.agency] = current.with(unit: heir)
      } else {
        note(
          .agencyUnitGone, fact.agency.text,
          "\(current.name) thuộc \(name(current.unit)), đơn vị kết thúc ngày \(day.vietnamese). "
            + "Hãy thêm thay đổi cho cơ quan này: tiếp nối, hợp nhất hoặc giải thể.")
      }
    }
  }

  /// The territorial body of a standing unit, set up when it has none.
  private mutating func body(_ form: Agency.Form, of unit: ID<AdminUnit>, pastUnknown: Bool = false) -> ID<Agency>? {
    if let held = bodies[Body(unit: unit, form: form)] { return held }
    guard let fact = units[unit], let name = form.name(of: fact), let period = Period(from: day),
      let id = Agency.id(name: name, from: day, taken: { register.lifetime(of: $0) != nil || agencies[$0] != nil })
    else { return nil }
    bodies[Body(unit: unit, form: form)] = id
    agencies[id] = AgencyFact(
      agency: id, form: form, name: name, unit: unit, partyParent: nil, stateParent: nil, period: period,
      beginning: .by(event, pastUnknown: pastUnknown))
    return id
  }

  private mutating func setUpBodies(_ changes: [ReorganisationChange]) {
    for change in changes {
      for new in change.newUnits {
        guard let unit = newUnits[new.key] else { continue }
        for form in new.bodies { _ = body(form, of: unit, pastUnknown: new.pastUnknown) }
      }
    }
  }

  /// Bodies under an ended one go to its only successor; territorial bodies stand under those of the unit above.
  private mutating func followParents() {
    let lineage = Lineage(agencyOrder)
    for fact in agencies.values.sorted(by: { $0.agency < $1.agency }) {
      var next = fact
      let before = agenciesBefore[fact.agency]
      let moved = fact.form.isTerritorial && (before == nil || units[fact.unit]?.parent != unitsBefore[fact.unit]?.parent)
      for line in Agency.Line.allCases {
        let parent = next.parent(on: line)
        if let parent, agencies[parent] == nil {
          let heirs = heirs(of: parent, in: lineage)
          if let above = bodyAbove(next, line) {
            next = next.with(parent: above, on: line)
          } else if heirs.count == 1, let heir = heirs.first, heir != fact.agency {
            next = next.with(parent: heir, on: line)
          } else {
            note(
              .parentGone, fact.agency.text,
              "\(fact.name) mất cơ quan cấp trên trên \(line.vietnamese) (\(name(parent))) từ ngày \(day.vietnamese). "
                + "Hãy thêm thay đổi «Chuyển trực thuộc» cho cơ quan này.")
          }
        } else if moved, parent == nil || parent == before?.parent(on: line), let above = bodyAbove(next, line) {
          next = next.with(parent: above, on: line)
        }
      }
      agencies[fact.agency] = next
    }
  }

  /// Where a territorial body stands: a Party committee under that of the unit above, the others under the committee of their own unit
  /// (Điều lệ Đảng, Điều 10); a People's Committee under that of the unit above (Luật Tổ chức chính quyền địa phương).
  private func bodyAbove(_ fact: AgencyFact, _ line: Agency.Line) -> ID<Agency>? {
    guard fact.form.isTerritorial, let unit = units[fact.unit] else { return nil }
    switch (line, fact.form) {
    case (.party, .partyCommittee): return unit.parent.flatMap { bodies[Body(unit: $0, form: .partyCommittee)] }
    case (.party, _): return bodies[Body(unit: fact.unit, form: .partyCommittee)]
    case (.state, .peoplesCommittee): return unit.parent.flatMap { bodies[Body(unit: $0, form: .peoplesCommittee)] }
    default: return nil
    }
  }

  // MARK: Result

  private mutating func compiled() -> ReorganisationPlan {
    var plan = ReorganisationPlan(day: day, event: event, after: register)
    for before in unitsBefore.values.sorted(by: { $0.unit < $1.unit }) where units[before.unit] != before {
      guard mayChange(before.period, before.unit.text, before.fullName), let past = Period(from: before.period.from, until: day) else {
        continue
      }
      plan.closedUnits.append(before)
      plan.addedUnits.append(before.over(past, beginning: before.beginning, endedBy: event))
      if let next = units[before.unit], let period = Period(from: day) {
        plan.addedUnits.append(next.over(period, beginning: .by(event), endedBy: nil))
      }
    }
    plan.addedUnits += units.values.filter { unitsBefore[$0.unit] == nil }.sorted { $0.unit < $1.unit }
    for before in agenciesBefore.values.sorted(by: { $0.agency < $1.agency }) where agencies[before.agency] != before {
      guard mayChange(before.period, before.agency.text, before.name), let past = Period(from: before.period.from, until: day) else {
        continue
      }
      plan.closedAgencies.append(before)
      plan.addedAgencies.append(before.over(past, beginning: before.beginning, endedBy: event))
      if let next = agencies[before.agency], let period = Period(from: day) {
        plan.addedAgencies.append(next.over(period, beginning: .by(event), endedBy: nil))
      }
    }
    plan.addedAgencies += agencies.values.filter { agenciesBefore[$0.agency] == nil }.sorted { $0.agency < $1.agency }
    endAppointments(&plan)
    plan.unitSuccessions = unitOrder
    plan.agencySuccessions = agencyOrder
    var events = register.events
    events[event] = entry
    plan.after = register.replacing(plan, events: events)
    let known = Set(RegisterInspection.findings(in: register))
    for finding in RegisterInspection.findings(in: plan.after) where !known.contains(finding) {
      if !findings.contains(where: { $0.kind == finding.kind && $0.subject == finding.subject }) { findings.append(finding) }
    }
    plan.findings = findings
    return plan
  }

  /// A fact may change on the day when it began before it and nothing later is recorded of it.
  private mutating func mayChange(_ period: Period, _ subject: String, _ name: String) -> Bool {
    if let until = period.until {
      note(
        .laterEvent, subject,
        "\(name) đã có thay đổi được ghi từ ngày \(until.vietnamese), sau ngày \(day.vietnamese). Hãy chọn ngày từ đó trở đi.")
      return false
    }
    if period.from == day {
      note(
        .laterEvent, subject,
        "\(name) đã có thay đổi được ghi đúng ngày \(day.vietnamese). Hãy chọn ngày sau, hoặc đính chính quyết định kia.")
      return false
    }
    return true
  }

  private func endAppointments(_ plan: inout ReorganisationPlan) {
    for appointment in register.appointments.sorted(by: { ($0.agency, $0.period.from) < ($1.agency, $1.period.from) }) {
      guard agenciesBefore[appointment.agency] != nil, agencies[appointment.agency] == nil,
        appointment.period.until.map({ $0 > day }) ?? true
      else { continue }
      plan.closedAppointments.append(appointment)
      guard let past = Period(from: appointment.period.from, until: day) else { continue }
      plan.addedAppointments.append(
        Appointment(
          agency: appointment.agency, position: appointment.position, person: appointment.person, period: past, endedBy: event,
          note: appointment.note))
    }
  }
}

extension ReorganisationChange {
  public var newUnits: [NewUnit] {
    switch self {
    case .mergeUnits(_, let new), .establishUnit(let new): [new]
    case .splitUnit(_, let new): new
    default: []
    }
  }

  public var newAgencies: [NewAgency] {
    switch self {
    case .mergeAgencies(_, let new), .establishAgency(let new): [new]
    case .splitAgency(_, let new): new
    default: []
    }
  }
}

extension UnitFact {
  func with(kind: AdminUnit.Kind, name: String) -> UnitFact { copy(kind: kind, name: name, areaHectares: areaHectares, parent: parent) }

  func with(parent: ID<AdminUnit>) -> UnitFact { copy(kind: kind, name: name, areaHectares: areaHectares, parent: parent) }

  func with(areaHectares: Int?) -> UnitFact { copy(kind: kind, name: name, areaHectares: areaHectares, parent: parent) }

  private func copy(kind: AdminUnit.Kind, name: String, areaHectares: Int?, parent: ID<AdminUnit>?) -> UnitFact {
    UnitFact(
      unit: unit, code: code, kind: kind, name: name, areaHectares: areaHectares, parent: parent, period: period,
      beginning: beginning, endedBy: endedBy, note: note)
  }
}

extension AgencyFact {
  func with(name: String) -> AgencyFact { copy(name: name, unit: unit, partyParent: partyParent, stateParent: stateParent) }

  func with(unit: ID<AdminUnit>) -> AgencyFact { copy(name: name, unit: unit, partyParent: partyParent, stateParent: stateParent) }

  func with(parent: ID<Agency>?, on line: Agency.Line) -> AgencyFact {
    switch line {
    case .party: copy(name: name, unit: unit, partyParent: parent, stateParent: stateParent)
    case .state: copy(name: name, unit: unit, partyParent: partyParent, stateParent: parent)
    }
  }

  private func copy(name: String, unit: ID<AdminUnit>, partyParent: ID<Agency>?, stateParent: ID<Agency>?) -> AgencyFact {
    AgencyFact(
      agency: agency, form: form, name: name, unit: unit, partyParent: partyParent, stateParent: stateParent, period: period,
      beginning: beginning, endedBy: endedBy, note: note)
  }
}

extension Register {
  /// The register after a plan: closed facts out, added ones in.
  func replacing(_ plan: ReorganisationPlan, events: [ID<Reorganisation>: RegisteredEvent]) -> Register {
    let closedUnits = Set(plan.closedUnits)
    let closedAgencies = Set(plan.closedAgencies)
    let closedAppointments = Set(plan.closedAppointments)
    return Register(
      units: units.filter { !closedUnits.contains($0) } + plan.addedUnits,
      agencies: agencies.filter { !closedAgencies.contains($0) } + plan.addedAgencies,
      appointments: appointments.filter { !closedAppointments.contains($0) } + plan.addedAppointments,
      unitSuccessions: unitSuccessions + plan.unitSuccessions, agencySuccessions: agencySuccessions + plan.agencySuccessions,
      events: events)
  }
}
