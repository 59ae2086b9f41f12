import Database
import Domain
import Kit
import Store

/// Begins a real province on an empty, migrated database: marks it as one for ever and invites its first system administrator.
public struct BeginProvince {
  public struct Input: Sendable {
    public let province: String
    /// The first administrator's account.
    public let account: String
    public let person: String
    /// Where the administrator's invitation goes too; empty when no address is known.
    public let email: String

    public init(province: String, account: String, person: String, email: String = "") {
      self.province = province
      self.account = account
      self.person = person
      self.email = email
    }
  }

  public static func run(_ input: Input, by actor: Actor, in office: Office) async throws -> MadeInvitation {
    let permit = try Permit(actor, may: .manageInstallation)
    let province = VietnameseText.nfc(input.province).trimmingWords
    let person = VietnameseText.nfc(input.person).trimmingWords
    guard (2...200).contains(province.count) else { throw Problem.invalid("Tên tỉnh, thành phố cần 2 đến 200 ký tự.") }
    guard (2...200).contains(person.count) else { throw Problem.invalid("Họ tên quản trị viên cần 2 đến 200 ký tự.") }
    let now = office.now()
    guard let name = StaffAccount.Name(input.account), let period = Period(from: now.day) else {
      throw Problem.invalid("Tên tài khoản gồm 3 đến 40 chữ cái không dấu, chữ số, dấu chấm, dấu gạch; bắt đầu bằng chữ cái.")
    }
    let email = try Invite.address(input.email)
    let account = StaffAccount(
      id: office.newID(), name: name, person: person,
      positions: [HeldPosition(title: "Quản trị hệ thống", agency: "", role: .systemAdministrator, period: period)])
    let invite = try Invite(account, in: office)
    let installation = Installation(kind: .real, provinceName: province, createdAt: now)
    return try await office.write { tx in
      if let existing = try InstallationStore.installation(in: tx) { throw CreateInstallation.refusal(existing) }
      try InstallationStore.insert(installation, in: tx)
      try AccountStore.insert(
        .init(account: account, agency: nil, createdBy: actor.id), at: now, newID: { office.newID(AuditEntry.self).text }, in: tx)
      if let email { try Outbox.setEmail(email, of: account.id, in: tx, of: office) }
      let made = try invite.saveAndSend(at: now, in: tx, of: office)
      return Recorded(
        made,
        entry: office.entry(
          AuditEntry(
            permit, action: "province.begin", object: .init(kind: "installation", id: "1"),
            after: [
              "kind": Installation.Kind.real.rawValue, "province": province, "administrator": name.text,
              "invitedUntil": made.endsAt.iso, "mailedTo": made.mailedTo ?? "",
            ])))
    }
  }
}

extension String {
  /// White space off both ends, single spaces between words.
  fileprivate var trimmingWords: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
