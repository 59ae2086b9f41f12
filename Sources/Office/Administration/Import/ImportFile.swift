import Documents
import Domain
import Foundation
import Kit

/// A table as a door hands it over and gives it out, as bytes.
public struct ImportFile: Sendable {
  public let kind: ImportKind
  let table: TableIntake

  /// Bytes that one file may have.
  public static let mostBytes = TableIntake.mostBytes

  /// Throws `Problem.invalid` for what is no table of this kind.
  public init(_ data: Data, name: String, of kind: ImportKind) throws {
    self.kind = kind
    table = try TableIntake(data, name: name, form: kind.form)
  }

  /// Cells that were read by an old encoding.
  public var notes: [String] { table.notes }

  /// What was read, as CSV that is taken in again alike.
  public var words: String {
    var text = DelimitedText()
    text.append(kind.form.columns.map { .text($0.title) })
    for line in table.lines { text.append(kind.form.columns.map { line.has($0.key) ? .text(line.text($0.key)) : .empty }) }
    return text.text
  }

  /// The empty form of a kind, as XLSX.
  public static func template(of kind: ImportKind, on day: Day) throws -> Data {
    try SheetTable.data(ExportForImport.template(kind), title: kind.vietnamese, day: day)
  }

  /// What is recorded of a kind, as XLSX.
  public static func export(of kind: ImportKind, by actor: Actor, in office: Office) async throws -> Data {
    try SheetTable.data([try await ExportForImport.run(kind, by: actor, in: office)], title: kind.vietnamese, day: office.today)
  }
}

extension CheckImport {
  public static func run(_ file: ImportFile, by actor: Actor, in office: Office) async throws -> ImportPlan {
    try await run(file.kind, file.table, by: actor, in: office)
  }
}

extension CarryOutImport {
  public static func run(_ file: ImportFile, by actor: Actor, in office: Office) async throws -> Receipt {
    try await run(file.kind, file.table, by: actor, in: office)
  }
}

extension ImportPlan {
  /// A place to be mended, «Ô B5» or «Cả bảng».
  public struct Mend: Sendable {
    public let place: String
    public let message: String
  }

  public var mends: [Mend] { faults.map { Mend(place: $0.cell.isEmpty ? "Cả bảng" : "Ô \($0.cell)", message: $0.message) } }
}
