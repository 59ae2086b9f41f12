import Database
import Domain
import Kit
import Store

/// Another person's data: masked for who may know that it is there; in full for a stated purpose, which is written down and shown to the
/// person.
public struct ReadPersonalData {
  public struct Masked: Sendable, Equatable {
    public let kind: PersonalValue.Kind
    public let text: String
    /// Whether this reader may see it in full.
    public let mayOpen: Bool
  }

  public struct Opened: Sendable, Equatable {
    public let kind: PersonalValue.Kind
    public let text: String
  }

  /// What is kept of a subject, masked.
  public static func masked(_ subject: PersonalSubject, for actor: Actor, in office: Office) async throws -> [Masked] {
    _ = try Permit(actor, may: .signIn)
    let vault = try PersonalVault(office)
    let today = office.today
    return try await office.read { tx in
      let place = try place(of: subject, on: today, in: tx)
      return try PersonalStore.lines(of: subject, in: tx).map { line in
        let permit = try? Permission.require(actor, may: line.kind.capability, over: place, on: today, in: tx)
        return Masked(kind: line.kind, text: line.kind.masked(try vault.open(line)), mayOpen: permit != nil)
      }
    }
  }

  /// One kind of a subject's data in full. The reading is in the record, and on the person's own page, before it is answered.
  public static func open(
    _ kind: PersonalValue.Kind, of subject: PersonalSubject, for purpose: ReadingPurpose, by actor: Actor, in office: Office
  ) async throws -> Opened {
    let vault = try PersonalVault(office)
    let today = office.today
    return try await office.write { tx in
      let permit = try Permission.require(actor, may: kind.capability, over: place(of: subject, on: today, in: tx), on: today, in: tx)
      guard let line = try PersonalStore.line(of: subject, kind, in: tx) else {
        throw Problem.notFound("Không có \(kind.vietnamese) của người này. Có thể người ấy vừa xóa.")
      }
      let access = PersonalAccess(
        id: office.newID(PersonalAccess.self), subject: subject, kinds: [kind], purpose: purpose, reader: actor, at: office.now())
      try PersonalStore.recordAccess(access, in: tx)
      return Recorded(
        Opened(kind: kind, text: kind.shown(try vault.open(line))),
        entry: office.entry(
          AuditEntry(
            permit, action: "personal.read", object: .init(kind: subject.kind.recordKind, id: subject.id),
            after: ["kind": kind.rawValue], reason: purpose.vietnamese)))
    }
  }

  /// Subjects whose value of a kind is the typed one, or one slip away from it: leads for a person to judge, never a finding.
  public static func find(_ typed: String, _ kind: PersonalValue.Kind, field: String, by actor: Actor, in office: Office) async throws
    -> (same: [PersonalSubject], near: [PersonalSubject])
  {
    let permit = try Permit(actor, maySomewhere: kind.capability)
    let vault = try PersonalVault(office)
    let today = office.today
    let text = try kind.kept(typed, field: field, on: office.today)
    let tokens = vault.tokens(kind, text, every: true)
    return try await office.write { tx in
      let lines = try PersonalStore.find(kind, tokens: tokens.map(\.digest), exact: !kind.isFoundNearby, most: 200, in: tx)
      // What lies outside the finder's scope is not told of.
      let opened = try lines.filter { line in
        let place = try place(of: line.subject, on: today, in: tx)
        return (try? Permission.require(actor, may: kind.capability, over: place, on: today, in: tx)) != nil
      }.map { ($0.subject, try vault.open($0)) }
      let same = opened.filter { $0.1 == text }.map(\.0)
      let near = opened.filter { NearVariants.areNear($0.1, text) }.map(\.0)
      return Recorded(
        (same: same, near: near),
        entry: office.entry(
          AuditEntry(
            permit, action: "personal.find", object: .init(kind: "personalIndex", id: kind.rawValue),
            after: ["same": String(same.count), "near": String(near.count)])))
    }
  }

  /// Whose records a subject's data are among: those of the body where an official holds a position on the day.
  private static func place(of subject: PersonalSubject, on day: Day, in tx: any Reading) throws -> Scope.Place {
    guard subject.kind == .staff, let id = ID<StaffAccount>(subject.id), let account = try AccountStore.account(id, in: tx) else {
      return .province
    }
    return account.positions.first { $0.period.contains(day) }?.agencyID.map { .agency($0) } ?? .province
  }
}

extension PersonalSubject.Kind {
  /// The kind of record under which the subject stands in the record of who did what.
  var recordKind: String {
    switch self {
    case .staff: "account"
    case .citizen: "citizen"
    case .household: "household"
    }
  }
}
