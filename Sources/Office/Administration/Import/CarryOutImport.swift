import Database
import Documents
import Domain
import Kit
import Store

/// Says what taking a table in would do; nothing is written.
public struct CheckImport {
  public static func run(_ kind: ImportKind, _ table: TableIntake, by actor: Actor, in office: Office) async throws -> ImportPlan {
    _ = try Permit(actor, may: kind.capability)
    return try await office.read { tx in try CarryOutImport.plan(kind, table, by: actor, in: office, tx) }
  }
}

/// Takes a table in: all of it under one entry of the record, or nothing.
public struct CarryOutImport {
  public struct Receipt: Sendable {
    public let plan: ImportPlan
    /// For each new account, shown once.
    public let invitations: [MadeInvitation]
  }

  /// Throws `Problem.invalid` with the cells when anything in the table cannot be taken in.
  public static func run(_ kind: ImportKind, _ table: TableIntake, by actor: Actor, in office: Office) async throws -> Receipt {
    let permit = try Permit(actor, may: kind.capability)
    let now = office.now()
    // Sealing takes no transaction; the plan that counts is made again inside.
    return try await office.write { tx in
      if kind == .staff, try InstallationStore.installation(in: tx)?.kind != .real {
        throw Problem.forbidden("Bản trình diễn không có tài khoản của người thật. Hãy dùng bản thật, tạo bằng «ancu init».")
      }
      let plan = try plan(kind, table, by: actor, in: office, tx)
      guard plan.isPossible else {
        throw Problem.invalid(
          "Chưa nhập được: \(plan.faults.count) chỗ cần sửa. Chưa có gì được ghi.",
          fields: plan.faults.map { FieldFault("tep", $0.cell.isEmpty ? $0.message : "Ô \($0.cell): \($0.message)") })
      }
      let newID = { office.newID(AuditEntry.self).text }
      try RegisterStore.register(
        units: plan.units.map(\.unit), facts: plan.units, agencies: plan.agencies.map(\.agency), facts: plan.agencies, appointments: [],
        at: now, newID: newID, in: tx)
      let invites = try plan.accounts.map { try Invite($0.account, in: office) }
      for (new, invite) in zip(plan.accounts, invites) {
        try AccountStore.insert(.init(account: new.account, agency: nil, createdBy: actor.id), at: now, newID: newID, in: tx)
        try invite.save(at: now, in: tx)
      }
      for change in plan.added { try AccountStore.add(change.position, to: change.account.id, at: now, newID: newID, in: tx) }
      for change in plan.ended {
        try AccountStore.end(change.position, of: change.account.id, until: change.until, at: now, newID: newID, in: tx)
      }
      return Recorded(
        Receipt(plan: plan, invitations: invites.map(\.made)),
        entry: office.entry(
          AuditEntry(
            permit, action: "import.\(kind.rawValue)", object: .init(kind: "import", id: office.newID(ImportPlan.self).text),
            after: told(plan, rows: table.lines.count))))
    }
  }

  private static func told(_ plan: ImportPlan, rows: Int) -> [String: String] {
    var told = [
      "rows": String(rows), "unchanged": String(plan.unchanged), "units": String(plan.units.count), "agencies": String(plan.agencies.count),
      "accounts": String(plan.accounts.count), "positionsAdded": String(plan.added.count), "positionsEnded": String(plan.ended.count),
      "changes": Digest(of: plan.changes.joined(separator: "\n")).hex,
    ]
    let names = plan.accounts.map(\.account.name.text) + plan.added.map(\.account.name.text) + plan.ended.map(\.account.name.text)
    if !names.isEmpty { told["accountNames"] = Set(names).sorted().joined(separator: " ") }
    return told
  }

  static func plan(_ kind: ImportKind, _ table: TableIntake, by actor: Actor, in office: Office, _ tx: any Reading) throws -> ImportPlan {
    let register = try RegisterStore.register(in: tx)
    var plan =
      switch kind {
      case .units: UnitImport.plan(table.lines, over: register)
      case .agencies: AgencyImport.plan(table.lines, over: register)
      case .staff:
        StaffImport.plan(
          table.lines, accounts: try AccountStore.page(after: "", most: Int(Int32.max), in: tx), over: register, by: actor,
          newID: { office.newID() }, today: office.today)
      }
    plan.faults = table.faults + plan.faults
    if table.lines.isEmpty, plan.faults.isEmpty { plan.faults.append(CellFault("", "Bảng không có dòng nào dưới dòng tiêu đề.")) }
    return plan
  }
}
