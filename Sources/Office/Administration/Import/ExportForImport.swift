import Database
import Documents
import Domain
import Kit
import Store

/// Gives what is recorded as a table that can be taken in again and then changes nothing.
public struct ExportForImport {
  public static func run(_ kind: ImportKind, by actor: Actor, in office: Office) async throws -> SheetTable {
    _ = try Permit(actor, may: kind.capability)
    let today = office.today
    return try await office.read { tx in
      let register = try RegisterStore.register(in: tx)
      let rows: [[TableCell]] =
        switch kind {
        case .units: units(register, today)
        case .agencies: agencies(register, today)
        case .staff: staff(try AccountStore.page(after: "", most: Int(Int32.max), in: tx), register)
        }
      return table(kind, rows: rows)
    }
  }

  /// The columns alone, for whoever fills them in.
  public static func template(_ kind: ImportKind) -> [SheetTable] {
    [
      table(kind, rows: []),
      SheetTable(
        name: "Cách ghi", columns: [.init("Cột", width: 28), .init("Ghi gì", width: 100)],
        rows: kind.form.columns.map { [.text($0.title), .text($0.hint)] }),
    ]
  }

  private static func table(_ kind: ImportKind, rows: [[TableCell]]) -> SheetTable {
    SheetTable(name: kind.form.name, columns: kind.form.columns.map { .init($0.title, width: $0.width) }, rows: rows)
  }

  private static func units(_ register: Register, _ day: Day) -> [[TableCell]] {
    register.units(on: day).sorted { ($0.level, $0.code) < ($1.level, $1.code) }.map { fact in
      [
        .text(fact.code), .text(fact.kind.word), .text(fact.name),
        words(fact.parent.flatMap { register.unit($0, on: max(day, fact.period.from))?.code }),
        fact.areaHectares.map { .whole($0) } ?? .empty,
        .day(fact.period.from), words(fact.note),
      ]
    }
  }

  private static func agencies(_ register: Register, _ day: Day) -> [[TableCell]] {
    let names = Dictionary(grouping: register.agencies(on: day), by: \.name)
    // A name that two bodies bear is given as its mark, which is taken in as well.
    func named(_ id: ID<Agency>?) -> TableCell {
      guard let id else { return .empty }
      guard let name = register.agency(id, on: day)?.name, names[name]?.count == 1 else { return .text(id.text) }
      return .text(name)
    }
    return register.agencies(on: day).sorted { VietnameseSortKey.key($0.name) < VietnameseSortKey.key($1.name) }.map { fact in
      [
        .text(fact.name), .text(fact.form.vietnamese), words(register.unit(fact.unit, on: day)?.code), named(fact.partyParent),
        named(fact.stateParent), .day(fact.period.from), words(fact.note),
      ]
    }
  }

  private static func staff(_ accounts: [StaffAccount], _ register: Register) -> [[TableCell]] {
    accounts.flatMap { account in
      account.positions.map { held in
        let name = held.agencyID.flatMap { register.agency($0, on: held.period.from)?.name }
        let isPlain = name.map { name in register.agencies(on: held.period.from).filter { $0.name == name }.count == 1 } ?? false
        return [
          .text(account.name.text), .text(account.person), .text(held.title), words(isPlain ? name : held.agencyID?.text),
          .text(held.role.vietnamese), .day(held.period.from), held.period.until.map { .day($0) } ?? .empty,
        ]
      }
    }
  }

  private static func words(_ text: String?) -> TableCell {
    guard let text, !text.isEmpty else { return .empty }
    return .text(text)
  }
}
