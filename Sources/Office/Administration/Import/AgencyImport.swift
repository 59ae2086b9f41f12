import Documents
import Domain
import Kit

/// Plans the entry of bodies. What is recorded is never changed this way: a reorganisation does that.
enum AgencyImport {
  static func plan(_ lines: [TableIntake.Line], over register: Register) -> ImportPlan {
    var plan = ImportPlan()
    struct Draft {
      let line: TableIntake.Line
      let name: String
      let form: Agency.Form
      let unit: ID<AdminUnit>
      let from: Day
      let period: Period
      let held: AgencyFact?
      let id: ID<Agency>
    }
    var drafts: [Draft] = []
    var own: [String: ID<Agency>] = [:]
    var ids: Set<ID<Agency>> = []
    for line in lines {
      let name = line.text("name")
      let isNamed = (1...200).contains(name.count) && !VietnameseText.words(name).isEmpty
      if !isNamed { plan.refuse(line, "name", "Hãy ghi tên đầy đủ của cơ quan, tối đa 200 ký tự.") }
      let form = AgencyImport.form(line.text("form"))
      if form == nil {
        plan.refuse(
          line, "form",
          "«\(line.text("form"))» không phải một loại cơ quan. Hãy chọn: \(Agency.Form.allCases.map(\.vietnamese).joined(separator: "; "))."
        )
      }
      guard let from = line.day("from"), let period = Period(from: from) else {
        plan.refuse(line, "from", "«\(line.text("from"))» không phải ngày. Hãy ghi như 01/07/2025.")
        continue
      }
      var code = line.text("unit").filter { !$0.isWhitespace }
      if code.count == 1 || code.count == 4, code.allSatisfy(\.isNumber) { code = "0" + code }
      let unit = register.units.first { $0.code == code && $0.period.contains(from) }?.unit
      if unit == nil {
        plan.refuse(line, "unit", "Không có đơn vị mã «\(line.text("unit"))» trong sổ vào ngày \(from.vietnamese). Hãy nhập đơn vị trước.")
      }
      guard isNamed, let form, let unit else { continue }
      guard own[name] == nil else {
        plan.refuse(line, "name", "«\(name)» có hai dòng trong bảng này. Hãy giữ một dòng.")
        continue
      }
      let held = register.agencies.first { $0.name == name && $0.period.contains(from) }
      guard let id = held?.agency ?? Agency.id(name: name, from: from, taken: { ids.contains($0) || !register.history(of: $0).isEmpty })
      else {
        plan.refuse(line, "name", "«\(name)» không có chữ nào dùng làm mã được.")
        continue
      }
      ids.insert(id)
      own[name] = id
      drafts.append(Draft(line: line, name: name, form: form, unit: unit, from: from, period: period, held: held, id: id))
    }
    var new: [(line: TableIntake.Line, fact: AgencyFact)] = []
    for draft in drafts {
      func parent(_ key: String) -> (found: ID<Agency>?, isRight: Bool) {
        let name = draft.line.text(key)
        guard !name.isEmpty else { return (nil, true) }
        if let id = own[name] { return (id, true) }
        let standing = register.agencies(on: draft.from).filter { $0.name == name || $0.agency.text == name }
        if standing.count == 1 { return (standing[0].agency, true) }
        plan.refuse(
          draft.line, key,
          standing.isEmpty
            ? "Không có cơ quan «\(name)» trong sổ vào ngày \(draft.from.vietnamese), cũng không có trong bảng này."
            : "Có \(standing.count) cơ quan tên «\(name)». Hãy ghi mã của một: \(standing.map(\.agency.text).joined(separator: ", ")).")
        return (nil, false)
      }
      let party = parent("party")
      let state = parent("state")
      guard party.isRight, state.isRight else { continue }
      let fact = AgencyFact(
        agency: draft.id, form: draft.form, name: draft.name, unit: draft.unit, partyParent: party.found, stateParent: state.found,
        period: draft.period, beginning: .ofRegister, note: draft.line.text("note"))
      guard let held = draft.held else {
        new.append((draft.line, fact))
        continue
      }
      if held.period.from == draft.from, held.form == fact.form, held.unit == fact.unit, held.partyParent == fact.partyParent,
        held.stateParent == fact.stateParent, held.note == fact.note
      {
        plan.unchanged += 1
      } else {
        plan.refuse(
          draft.line, "name",
          "«\(draft.name)» đã có trong sổ từ \(held.period.from.vietnamese), với nội dung khác dòng này. Nhập bảng chỉ thêm, không sửa; muốn đổi thì dùng «Sắp xếp đơn vị»."
        )
      }
    }
    let known = Set(RegisterInspection.findings(in: register).map(\.message))
    let together = Register(
      units: register.units, agencies: register.agencies + new.map(\.fact), appointments: register.appointments,
      unitSuccessions: register.unitSuccessions, agencySuccessions: register.agencySuccessions, events: register.events)
    for finding in RegisterInspection.findings(in: together) where !known.contains(finding.message) {
      if let own = new.first(where: { $0.fact.agency.text == finding.subject }) {
        plan.refuse(own.line, "name", finding.message)
      } else {
        plan.faults.append(CellFault("", finding.message))
      }
    }
    plan.agencies = new.map(\.fact)
    plan.changes = plan.agencies.map { "Thêm \($0.name), từ \($0.period.from.vietnamese)." }
    return plan
  }

  static func form(_ text: String) -> Agency.Form? {
    let words = VietnameseText.words(text)
    return Agency.Form.allCases.first { VietnameseText.words($0.vietnamese) == words || $0.rawValue == text }
  }
}
