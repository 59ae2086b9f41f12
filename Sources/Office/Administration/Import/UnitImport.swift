import Documents
import Domain
import Kit

/// Plans the entry of administrative units. What is recorded is never changed this way: a reorganisation does that.
enum UnitImport {
  static func plan(_ lines: [TableIntake.Line], over register: Register) -> ImportPlan {
    var plan = ImportPlan()
    var new: [(line: TableIntake.Line, fact: UnitFact)] = []
    var drafts: [(line: TableIntake.Line, code: String, kind: AdminUnit.Kind, area: Int?, from: Day, period: Period)] = []
    for line in lines {
      let code = UnitImport.code(line.text("code"))
      let level = AdminUnit.Level.allCases.first { $0.codeDigits == code.count && code.utf8.allSatisfy { (0x30...0x39).contains($0) } }
      if level == nil { plan.refuse(line, "code", "«\(line.text("code"))» không phải mã đơn vị: tỉnh 2 chữ số, huyện 3, xã 5.") }
      let word = line.text("kind").lowercased()
      let kind = level.flatMap { AdminUnit.Kind(word: word, level: $0) }
      if let level, kind == nil { plan.refuse(line, "kind", "«\(line.text("kind"))» không phải một loại đơn vị \(level.vietnamese).") }
      if !(1...120).contains(line.text("name").count) { plan.refuse(line, "name", "Hãy ghi tên riêng của đơn vị, tối đa 120 ký tự.") }
      let area = Int(line.text("area").replacing(".", with: ""))
      if line.has("area"), area.map({ $0 <= 0 }) ?? true {
        plan.refuse(line, "area", "«\(line.text("area"))» không phải diện tích bằng số nguyên hecta.")
      }
      guard let day = line.day("from"), let period = Period(from: day) else {
        plan.refuse(line, "from", "«\(line.text("from"))» không phải ngày. Hãy ghi như 01/07/2025.")
        continue
      }
      if let kind, !(line.has("area") && (area ?? 0) <= 0) { drafts.append((line, code, kind, area, day, period)) }
    }
    var taken: [String: ID<AdminUnit>] = [:]
    for draft in drafts {
      if taken[draft.code] != nil {
        plan.refuse(draft.line, "code", "Mã \(draft.code) có hai dòng trong bảng này. Hãy giữ một dòng.")
      } else if let held = register.units.first(where: { $0.code == draft.code && $0.period.from == draft.from }) {
        taken[draft.code] = held.unit
      } else if let id = AdminUnit.id(code: draft.code, from: draft.from, taken: { register.history(of: $0).isEmpty == false }) {
        taken[draft.code] = id
      }
    }
    for draft in drafts {
      guard let id = taken[draft.code] else { continue }
      let parentCode = UnitImport.code(draft.line.text("parent"))
      var parent: ID<AdminUnit>?
      if !parentCode.isEmpty {
        parent = taken[parentCode] ?? register.units.first { $0.code == parentCode && $0.period.contains(draft.from) }?.unit
        if parent == nil {
          plan.refuse(
            draft.line, "parent",
            "Không có đơn vị mã \(parentCode) trong sổ vào ngày \(draft.from.vietnamese), cũng không có trong bảng này.")
          continue
        }
      }
      let fact = UnitFact(
        unit: id, code: draft.code, kind: draft.kind, name: draft.line.text("name"), areaHectares: draft.area, parent: parent,
        period: draft.period, beginning: .ofRegister, note: draft.line.text("note"))
      if let held = register.units.first(where: { $0.code == draft.code && $0.period.contains(draft.from) }) {
        if held.period.from == draft.from, held.kind == fact.kind, held.name == fact.name, held.areaHectares == fact.areaHectares,
          held.parent == fact.parent, held.note == fact.note
        {
          plan.unchanged += 1
        } else {
          plan.refuse(
            draft.line, "code",
            "Mã \(draft.code) đang là \(held.runningName) trong sổ từ \(held.period.from.vietnamese). Nhập bảng chỉ thêm, không sửa; muốn đổi thì dùng «Sắp xếp đơn vị»."
          )
        }
        continue
      }
      new.append((draft.line, fact))
    }
    let known = Set(RegisterInspection.findings(in: register).map(\.message))
    let together = Register(
      units: register.units + new.map(\.fact), agencies: register.agencies, appointments: register.appointments,
      unitSuccessions: register.unitSuccessions, agencySuccessions: register.agencySuccessions, events: register.events)
    for finding in RegisterInspection.findings(in: together) where !known.contains(finding.message) {
      if let own = new.first(where: { $0.fact.unit.text == finding.subject }) {
        plan.refuse(own.line, "code", finding.message)
      } else {
        plan.faults.append(CellFault("", finding.message))
      }
    }
    plan.units = new.map(\.fact)
    plan.changes = plan.units.map { "Thêm \($0.runningName), mã \($0.code), từ \($0.period.from.vietnamese)." }
    return plan
  }

  /// A spreadsheet takes the zero off the front of a code that it holds as a number: «1234» is «01234», «1» is «01».
  private static func code(_ text: String) -> String {
    let digits = text.filter { !$0.isWhitespace }
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return digits }
    return digits.count == 1 || digits.count == 4 ? "0" + digits : digits
  }
}
