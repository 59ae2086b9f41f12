import Documents
import Domain
import Kit

/// Plans accounts and positions: new people, new positions of known people, and ends of positions. What a table does not name stays.
enum StaffImport {
  static func plan(
    _ lines: [TableIntake.Line], accounts: [StaffAccount], over register: Register, by actor: Actor, newID: () -> ID<StaffAccount>,
    today: Day
  ) -> ImportPlan {
    var plan = ImportPlan()
    let known = Dictionary(accounts.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let standing = Dictionary(grouping: register.agencies, by: \.name)
    var persons: [StaffAccount.Name: String] = [:]
    var new: [StaffAccount.Name: [HeldPosition]] = [:]
    var order: [StaffAccount.Name] = []
    var seen: Set<String> = []
    for line in lines {
      let person = line.text("person")
      let title = line.text("title")
      guard let name = StaffAccount.Name(line.text("account")) else {
        plan.refuse(line, "account", "Tên tài khoản gồm 3 đến 40 chữ cái không dấu, chữ số, dấu chấm, dấu gạch; bắt đầu bằng chữ cái.")
        continue
      }
      if !(2...200).contains(person.count) { plan.refuse(line, "person", "Hãy ghi họ tên đầy đủ.") }
      if !(2...200).contains(title.count) { plan.refuse(line, "title", "Hãy ghi chức danh, ví dụ «Chuyên viên».") }
      let role = StaffImport.role(line.text("role"))
      if role == nil {
        plan.refuse(
          line, "role",
          "«\(line.text("role"))» không phải một vai trò. Hãy chọn: \(StaffRole.allCases.map(\.vietnamese).joined(separator: "; ")).")
      }
      guard let from = line.day("from") else {
        plan.refuse(line, "from", "«\(line.text("from"))» không phải ngày. Hãy ghi như 01/12/2026.")
        continue
      }
      let until = line.day("until")
      if line.has("until"), until.map({ $0 <= from }) ?? true {
        plan.refuse(line, "until", "«\(line.text("until"))» không phải một ngày sau ngày bắt đầu \(from.vietnamese).")
        continue
      }
      let wanted = persons[name] ?? known[name]?.person
      if let wanted, wanted != person {
        plan.refuse(line, "person", "Tài khoản «\(name)» là của \(wanted), không phải \(person). Mỗi tài khoản của một người.")
        continue
      }
      persons[name] = person
      var agency: AgencyFact?
      if line.has("agency") {
        let words = line.text("agency")
        let found =
          (standing[words] ?? []).filter { $0.period.contains(from) }
          + (register.agencies.filter { $0.agency.text == words && $0.period.contains(from) })
        guard found.count == 1 else {
          plan.refuse(
            line, "agency",
            found.isEmpty
              ? "Không có cơ quan «\(words)» trong sổ vào ngày \(from.vietnamese)."
              : "Có \(found.count) cơ quan tên «\(words)». Hãy ghi mã của một: \(found.map(\.agency.text).joined(separator: ", ")).")
          continue
        }
        agency = found[0]
      }
      guard let role, let period = Period(from: from, until: until), (2...200).contains(title.count), (2...200).contains(person.count)
      else { continue }
      let position = HeldPosition(title: title, agency: agency?.name ?? "", agencyID: agency?.agency, role: role, period: period)
      let mark = [name.text, title, agency?.agency.text ?? "", role.rawValue, from.iso].joined(separator: "\u{1F}")
      guard seen.insert(mark).inserted else {
        plan.refuse(line, "account", "Vị trí này của «\(name)» có hai dòng trong bảng. Hãy giữ một dòng.")
        continue
      }
      let held = known[name]?.positions.first {
        $0.title == title && $0.agencyID == agency?.agency && $0.role == role && $0.period.from == from
      }
      if held?.period.until == until, held != nil {
        plan.unchanged += 1
        continue
      }
      if known[name]?.id.text == actor.id.text {
        plan.refuse(line, "account", "«\(name)» là tài khoản của chính bạn: không ai tự đổi vị trí của mình. Hãy nhờ quản trị viên khác.")
        continue
      }
      if held == nil, let fault = StaffImport.misfit(role, agency, on: from, in: register) {
        plan.refuse(line, agency == nil ? "agency" : "role", fault)
        continue
      }
      if let account = known[name] {
        if let held {
          plan.ended.append(.init(account: account, position: held, until: until))
          plan.changes.append(
            "\(name) (\(person)): \(held.shown), \(until.map { "đến \($0.vietnamese)" } ?? "không còn ghi ngày hết").")
        } else {
          plan.added.append(.init(account: account, position: position))
          plan.changes.append("\(name) (\(person)): thêm vị trí \(position.shown), \(role.vietnamese), từ \(from.vietnamese).")
        }
      } else {
        if new[name] == nil { order.append(name) }
        new[name, default: []].append(position)
        plan.changes.append("Tài khoản mới \(name) (\(person)): \(position.shown), \(role.vietnamese), từ \(from.vietnamese).")
      }
    }
    plan.accounts = order.map { name in
      .init(account: StaffAccount(id: newID(), name: name, person: persons[name] ?? "", positions: new[name] ?? []))
    }
    if plan.faults.isEmpty, !StaffImport.keepsAnAdministrator(plan, accounts, today) {
      plan.faults.append(
        CellFault(
          "",
          "Sau việc này không còn ai giữ vai trò «\(StaffRole.systemAdministrator.vietnamese)», nên không ai mời được ai. Hãy để lại ít nhất một người."
        ))
    }
    return plan
  }

  static func role(_ text: String) -> StaffRole? {
    let words = VietnameseText.words(text)
    return StaffRole.allCases.first { VietnameseText.words($0.vietnamese) == words || $0.rawValue == text }
  }

  /// Why a role cannot be held there; nil when it can.
  static func misfit(_ role: StaffRole, _ agency: AgencyFact?, on day: Day, in register: Register) -> String? {
    guard let agency else {
      return role.needsAgency || (!role.forms.isEmpty && !register.agencies.isEmpty)
        ? "Vai trò «\(role.vietnamese)» đi theo vị trí trong một cơ quan. Hãy ghi cơ quan." : nil
    }
    guard let level = register.unit(agency.unit, on: day)?.level, !role.fits(agency.form, at: level) else { return nil }
    return "\(agency.name) là \(agency.form.vietnamese.lowercased()) \(level.vietnamese), không có vai trò «\(role.vietnamese)»."
  }

  private static func keepsAnAdministrator(_ plan: ImportPlan, _ accounts: [StaffAccount], _ today: Day) -> Bool {
    let ended = Set(plan.ended.filter { $0.until != nil && $0.position.role == .systemAdministrator }.map(\.account.id))
    let before = accounts.filter { account in
      account.closedAt == nil
        && account.positions.contains { $0.role == .systemAdministrator && $0.period.contains(today) && $0.period.until == nil }
    }
    return before.isEmpty || before.contains { !ended.contains($0.id) }
  }
}
