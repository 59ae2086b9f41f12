import Database
import Domain
import Kit
import Store

/// Opens an account for a person in a position and invites the person to it.
public struct CreateStaffAccount {
  public struct Input: Sendable {
    public let name: String
    public let person: String
    public let title: String
    /// An agency's id; empty for a position in none.
    public let agency: String
    public let role: String
    public let from: Day?
    /// Where the invitation goes too; empty when no address is known.
    public let email: String

    public init(name: String, person: String, title: String, agency: String, role: String, from: Day?, email: String = "") {
      self.name = name
      self.person = person
      self.title = title
      self.agency = agency
      self.role = role
      self.from = from
      self.email = email
    }
  }

  public static func run(_ input: Input, by actor: Actor, in office: Office) async throws -> MadeInvitation {
    let permit = try Permit(actor, may: .manageAccounts)
    let draft = try await checked(input, by: actor, in: office)
    let invite = try Invite(draft.account, in: office)
    let now = office.now()
    let account = draft.account
    let email = EmailAddress(input.email)
    return try await office.write { tx in
      guard try InstallationStore.installation(in: tx)?.kind == .real else {
        throw Problem.forbidden("Bản trình diễn không có tài khoản của người thật. Hãy dùng bản thật, tạo bằng «ancu init».")
      }
      guard try AccountStore.account(named: account.name, in: tx) == nil else {
        throw Problem.invalid(
          "Chưa mở được tài khoản.", fields: [.init("tai-khoan", "Đã có tài khoản «\(account.name)». Hãy chọn tên khác.")])
      }
      try AccountStore.insert(draft, at: now, newID: { office.newID(AuditEntry.self).text }, in: tx)
      if let email { try Outbox.setEmail(email, of: account.id, in: tx, of: office) }
      let made = try invite.saveAndSend(at: now, in: tx, of: office)
      return Recorded(
        made,
        entry: office.entry(
          AuditEntry(
            permit, action: "account.create", object: .init(kind: "account", id: account.id.text),
            after: [
              "name": account.name.text, "person": account.person, "position": account.positions.first?.shown ?? "",
              "role": account.positions.first?.role.rawValue ?? "", "from": account.positions.first?.period.from.iso ?? "",
              "invitedUntil": made.endsAt.iso, "mailedTo": made.mailedTo ?? "",
            ])))
    }
  }

  private static func checked(_ input: Input, by actor: Actor, in office: Office) async throws -> AccountStore.Draft {
    var faults: [FieldFault] = []
    if !(2...200).contains(input.person.count) { faults.append(.init("ho-ten", "Hãy ghi họ tên đầy đủ của người dùng tài khoản.")) }
    let name = StaffAccount.Name(input.name)
    if name == nil {
      faults.append(
        .init("tai-khoan", "Tên tài khoản gồm 3 đến 40 chữ cái không dấu, chữ số, dấu chấm, dấu gạch; bắt đầu bằng chữ cái."))
    }
    if !(2...200).contains(input.title.count) { faults.append(.init("chuc-danh", "Hãy ghi chức danh, ví dụ «Chuyên viên».")) }
    let role = StaffRole(rawValue: input.role)
    if role == nil { faults.append(.init("vai-tro", "Hãy chọn một vai trò trong danh sách.")) }
    if !input.email.isEmpty, EmailAddress(input.email) == nil {
      faults.append(.init("thu-dien-tu", "Địa chỉ thư có dạng ten@co-quan.gov.vn, chữ không dấu; hoặc để trống."))
    }
    if input.from == nil { faults.append(.init("tu-ngay", "Hãy ghi ngày bắt đầu giữ vị trí, ví dụ 01/12/2026.")) }
    var agency: ID<Agency>?
    var agencyName = ""
    if !input.agency.isEmpty, let day = input.from {
      let found = try await office.read { tx in
        try ID<Agency>(input.agency).flatMap { id in try AgencyListStore.agency(id, on: day, in: tx) }.map { fact in
          (fact, try RegisterStore.register(in: tx).unit(fact.unit, on: day)?.level)
        }
      }
      if let (found, level) = found {
        agency = found.agency
        agencyName = found.name
        if let role, let level, !role.fits(found.form, at: level) {
          faults.append(
            .init(
              "vai-tro",
              "\(found.name) là \(found.form.vietnamese.lowercased()) \(level.vietnamese), không có vai trò «\(role.vietnamese)». "
                + "Hãy chọn vai trò hợp với cơ quan, hoặc chọn lại cơ quan."))
        }
      } else {
        faults.append(.init("co-quan", "Hãy chọn một cơ quan tồn tại vào ngày bắt đầu, hoặc để trống."))
      }
    }
    if input.agency.isEmpty, let role, !role.forms.isEmpty {
      // Before any agency is registered there is none to choose; a role that reaches a part of the province always needs one.
      let isEmpty = try await office.read { tx in try RegisterStore.isEmpty(in: tx) }
      if role.needsAgency || !isEmpty {
        faults.append(.init("co-quan", "Vai trò «\(role.vietnamese)» đi theo vị trí trong một cơ quan. Hãy chọn cơ quan."))
      }
    }
    guard faults.isEmpty, let name, let role, let from = input.from, let period = Period(from: from) else {
      throw Problem.invalid("Chưa mở được tài khoản.", fields: faults)
    }
    let account = StaffAccount(
      id: office.newID(), name: name, person: input.person,
      positions: [HeldPosition(title: input.title, agency: agencyName, agencyID: agency, role: role, period: period)])
    return AccountStore.Draft(account: account, agency: agency, createdBy: actor.id)
  }
}
