import Database
import Domain
import Foundation
import Kit
import Office
import Store

/// A real province with one official of every role, and beside each role's agency a sibling and a predecessor that ended on 1/7/2025.
public struct PermissionWorld: Sendable {
  public let office: Office
  public let clock: TestClock
  /// For each role: who holds it.
  public let staff: [StaffRole: Member]
  public let draft: ID<Reorganisation>

  /// One official.
  public struct Member: Sendable {
    public let id: ID<Actor>
    public let account: String
    /// Of a session that outlasts the position.
    public let token: String
    public let agencies: Agencies
    /// A proposal of this person's own.
    public let proposal: ID<Proposal>
  }

  /// The agency of the position and two that a scope must tell apart.
  public struct Agencies: Sendable {
    public let inside: ID<Agency>
    public let sibling: ID<Agency>
    public let predecessor: ID<Agency>
  }

  /// The closed document of this world.
  public static let slug = "12-kh-tu"
  /// Positions end on this many days from now.
  static let days = 30

  public init(_ database: Database) async throws {
    let test = TestOffice(database)
    office = test.office
    clock = test.clock
    let office = test.office
    let clerk = TestOffice.actor(may: Set(Capability.allCases))
    _ = try await CreateInstallation.run(.real, province: "tỉnh Sông Mẫu", by: clerk, in: office)
    let province = try Ground()
    try await province.settle(in: office)
    _ = try await ImportDirective.run(.init(source: SamplePlan().text), by: clerk, in: office)
    var staff: [StaffRole: Member] = [:]
    for (number, role) in StaffRole.allCases.enumerated() {
      staff[role] = try await PermissionWorld.member(role, number, at: province.agencies(of: role), in: office)
    }
    self.staff = staff
    let day = office.today.adding(days: 60)
    draft = try await DraftReorganisation.run(
      .init(
        title: "Hợp nhất hai xã mẫu", document: "Nghị quyết số 1/NQ-HĐND (giả định)", day: day,
        changes: [
          .mergeUnits(
            [province.here, province.there],
            into: NewUnit(key: "moi", code: "10009", kind: .commune, name: "An Mới", parent: .held(province.province)))
        ]), by: TestOffice.actor(id: "drafter", may: [.draftReorganisation]), in: office
    ).id
  }

  private static func member(_ role: StaffRole, _ number: Int, at agencies: Agencies, in office: Office) async throws -> Member {
    let now = office.now()
    let until = now.day.adding(days: days)
    guard let name = StaffAccount.Name("vai-" + String(number)), let begin = Day(iso: "2025-07-01"),
      let period = Period(from: begin, until: until)
    else { throw Problem.broken("no member") }
    let account = StaffAccount(
      id: office.newID(), name: name, person: "Người Mẫu \(number)",
      positions: [
        HeldPosition(title: "Chuyên viên", agency: agencies.inside.text, agencyID: agencies.inside, role: role, period: period)
      ])
    let token = (0..<64).map { _ in "0" }.joined().dropLast(4) + String(1000 + number)
    let proposal: ID<Proposal> = office.newID()
    let act = PublishDirective(slug: slug, decision: "Quyết định số 1-QĐ/TU (giả định)", decidedOn: now.day, from: now.day)
    let content = String(decoding: try JSONEncoder().encode(act), as: UTF8.self)
    guard let id = ID<Actor>(account.id.text) else { throw Problem.broken("no actor") }
    let permit = try Permit(TestOffice.actor(may: [.manageAccounts]), may: .manageAccounts)
    return try await office.write { tx in
      try AccountStore.insert(
        .init(account: account, agency: agencies.inside, createdBy: permit.actor.id), at: now, newID: { office.newID(Agency.self).text },
        in: tx)
      try SessionStore.insert(
        StoredSession(
          tokenDigest: Digest(of: String(token)), actor: id, formToken: String(token), begunAt: now,
          endsAt: now.adding(seconds: 90 * 86_400)), in: tx)
      try ProposalStore.insert(
        Proposal(
          id: proposal, kind: .publication, subject: .init(kind: "directive", id: "mau-\(number)"), title: "Công bố mẫu \(number)",
          content: content, changes: [], proposedBy: ActSignature(actor: id, name: "Người Mẫu \(number)", position: "", at: now)), in: tx)
      return Recorded(
        Member(id: id, account: name.text, token: String(token), agencies: agencies, proposal: proposal),
        entry: office.entry(AuditEntry(permit, action: "account.create", object: .init(kind: "account", id: id.text))))
    }
  }
}

/// The ground under the world: a province, two communes that stand and one that ended in the first, each kind of agency three times.
private struct Ground {
  let province: ID<AdminUnit>
  let here: ID<AdminUnit>
  let there: ID<AdminUnit>
  private let before: ID<AdminUnit>
  private let units: [UnitFact]
  private let start: Day
  private let merger: Day

  init() throws {
    guard let start = Day(iso: "2024-01-01"), let merger = Day(iso: "2025-07-01"), let province = ID<AdminUnit>("tinh"),
      let here = ID<AdminUnit>("xa-nay"), let there = ID<AdminUnit>("xa-kia"), let before = ID<AdminUnit>("xa-cu"),
      let always = Period(from: start), let past = Period(from: start, until: merger), let since = Period(from: merger)
    else { throw Problem.broken("no ground") }
    func unit(_ id: ID<AdminUnit>, _ code: String, _ kind: AdminUnit.Kind, _ name: String, _ period: Period) -> UnitFact {
      UnitFact(
        unit: id, code: code, kind: kind, name: name, areaHectares: nil, parent: kind == .commune ? province : nil, period: period,
        beginning: .ofRegister, endedBy: period.until == nil ? nil : ID("sap-nhap"))
    }
    self.province = province
    self.here = here
    self.there = there
    self.before = before
    self.start = start
    self.merger = merger
    units = [
      unit(province, "10", .province, "Sông Mẫu", always), unit(here, "10000", .commune, "An Này", since),
      unit(there, "10001", .commune, "An Kia", always), unit(before, "10002", .commune, "An Cũ", past),
    ]
  }

  /// The kind of body in which a role is held here; communes before the province, what no unit has only once before what it has.
  private func place(of role: StaffRole) throws -> (form: Agency.Form, level: AdminUnit.Level) {
    for level in [AdminUnit.Level.commune, .province] {
      let forms = Agency.Form.allCases.filter { role.fits($0, at: level) && !(level == .province && $0.isTerritorial) }
      if let form = forms.first(where: { $0 != .partyCommittee }) ?? forms.first { return (form, level) }
    }
    throw Problem.broken("no agency for \(role)")
  }

  private static func name(_ form: Agency.Form, _ level: AdminUnit.Level, _ which: String) -> String {
    "\(form.vietnamese) \(level.vietnamese) \(which)"
  }

  private func trio(_ form: Agency.Form, _ level: AdminUnit.Level) throws -> PermissionWorld.Agencies {
    let ids = try ["nay", "kia", "cu"].map { which -> ID<Agency> in
      guard let id = ID<Agency>(form.rawValue.lowercased() + "-" + level.rawValue + "-" + which) else { throw Problem.broken("no id") }
      return id
    }
    return .init(inside: ids[0], sibling: ids[1], predecessor: ids[2])
  }

  func agencies(of role: StaffRole) throws -> PermissionWorld.Agencies {
    let (form, level) = try place(of: role)
    return try trio(form, level)
  }

  func settle(in office: Office) async throws {
    var facts: [AgencyFact] = []
    var successions: [(ID<Agency>, ID<Agency>)] = []
    var seen: Set<String> = []
    for role in StaffRole.allCases {
      let (form, level) = try place(of: role)
      guard seen.insert(form.rawValue + level.rawValue).inserted else { continue }
      let three = try trio(form, level)
      let rows: [(ID<Agency>, String, ID<AdminUnit>, Period?)] = [
        (three.inside, "này", level == .commune ? here : province, Period(from: merger)),
        (three.sibling, "kia", level == .commune ? there : province, Period(from: start)),
        (three.predecessor, "cũ", level == .commune ? before : province, Period(from: start, until: merger)),
      ]
      for (id, which, unit, period) in rows {
        guard let period else { continue }
        facts.append(
          AgencyFact(
            agency: id, form: form, name: Ground.name(form, level, which), unit: unit, partyParent: nil, stateParent: nil, period: period,
            beginning: .ofRegister, endedBy: period.until == nil ? nil : ID("sap-nhap")))
      }
      successions.append((three.predecessor, three.inside))
    }
    let permit = try Permit(TestOffice.actor(may: [.manageInstallation]), may: .manageInstallation)
    let now = office.now()
    let added = facts
    let steps = successions
    let units = units
    let (before, here, merger) = (before, here, merger)
    try await office.write { tx in
      try tx.execute(
        """
        INSERT INTO reorganisation (id, title, document, note, planned_day, state, content_json, plan_digest, drafted_by, drafted_by_name,
          drafted_by_position, drafted_at, settled_by, settled_by_name, settled_by_position, settled_at, settled_reason)
        VALUES ('sap-nhap', 'Sắp nhập mẫu', 'Nghị quyết mẫu (giả định)', '', \(merger), 'enacted', '{}', \(Digest(of: "mau")), 'a', 'A', '',
          \(now), 'b', 'B', '', \(now), '')
        """)
      try tx.execute(
        "INSERT INTO reorganisation_day (id, reorganisation_id, day, known_from) VALUES ('ngay', 'sap-nhap', \(merger), \(now))")
      try RegisterStore.register(
        units: units.map(\.unit), facts: units, agencies: added.map(\.agency), facts: added, appointments: [], at: now,
        newID: { office.newID(AuditEntry.self).text }, in: tx)
      try tx.execute(
        """
        INSERT INTO unit_succession (id, from_unit_id, to_unit_id, reorganisation_id, known_from)
        VALUES ('noi', \(before), \(here), 'sap-nhap', \(now))
        """)
      for (number, step) in steps.enumerated() {
        try tx.execute(
          """
          INSERT INTO agency_succession (id, from_agency_id, to_agency_id, reorganisation_id, known_from)
          VALUES (\("noi-" + String(number)), \(step.0), \(step.1), 'sap-nhap', \(now))
          """)
      }
      return Recorded((), entry: office.entry(AuditEntry(permit, action: "register.open", object: .init(kind: "register", id: "1"))))
    }
  }
}
