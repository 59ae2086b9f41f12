import Database
import Domain
import Kit
import Store

/// What a person does with the own data: sees it, corrects it, sees who looked, asks about it.
public struct OwnPersonalData {
  /// What an official may keep with us of himself or herself.
  public static let kinds: [PersonalValue.Kind] = [.phone, .address]

  public struct View: Sendable {
    /// The own values in full, by kind; a kind without value is absent.
    public let values: [PersonalValue.Kind: String]
    public let accesses: [PersonalAccess.Line]
    public let requests: [PersonalRequest]
    public let terms: DataTerms
  }

  /// How many readings the page shows.
  static let shownAccesses = 50

  public static func read(for actor: Actor, in office: Office) async throws -> View {
    _ = try Permit(actor, may: .signIn)
    let vault = try PersonalVault(office)
    let today = office.today
    return try await office.read { tx in
      let subject = PersonalSubject(kind: .staff, id: try AccountAccess.own(actor, in: tx).id.text)
      let lines = try PersonalStore.lines(of: subject, in: tx)
      return View(
        values: Dictionary(try lines.map { ($0.kind, $0.kind.shown(try vault.open($0))) }, uniquingKeysWith: { first, _ in first }),
        accesses: try PersonalStore.accesses(of: subject, most: shownAccesses, in: tx),
        requests: try PersonalRequestStore.requests(of: subject, in: tx).map { try $0.opened(by: vault.seal) },
        terms: DataTerms.on(today))
    }
  }

  /// Keeps a value of one's own, in the place of an earlier one; an empty text takes it out.
  public static func keep(_ typed: String, _ kind: PersonalValue.Kind, field: String, by actor: Actor, in office: Office) async throws {
    let permit = try Permit(actor, may: .signIn)
    guard kinds.contains(kind) else { throw Problem.invalid("Không giữ \(kind.vietnamese) của cán bộ.") }
    let vault = try PersonalVault(office)
    let isEmpty = typed.allSatisfy(\.isWhitespace)
    let text = isEmpty ? nil : try kind.kept(typed, field: field, on: office.today)
    try await office.write { tx in
      let account = try AccountAccess.own(actor, in: tx)
      let subject = PersonalSubject(kind: .staff, id: account.id.text)
      let object = AuditEntry.Object(kind: subject.kind.recordKind, id: subject.id)
      let before = try text.map { try vault.put($0, kind, of: subject, in: tx) } ?? vault.remove(kind, of: subject, in: tx)
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(
            permit, action: "personal.keep", object: object,
            before: try before.map { [kind.rawValue: try office.digest(of: .init(kind, $0), for: object, in: tx).text] } ?? [:],
            after: try text.map { [kind.rawValue: try office.digest(of: .init(kind, $0), for: object, in: tx).text] } ?? [:])))
    }
  }
}
