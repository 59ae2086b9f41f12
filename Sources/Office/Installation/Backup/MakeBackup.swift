import Database
import Domain
import Foundation
import Kit
import Store

/// Takes a backup: everything the database holds at one moment, while people work, sealed as it leaves.
public struct MakeBackup {
  /// `migrations` are the steps of this program, `sink` takes the sealed bytes. The entry in the record comes first, so that nobody carries
  /// the data away unseen by stopping the program at the end; the backup holds its own entry.
  public static func run(
    under key: BackupKey, cost: PasswordHash.Cost = .standard, migrations: Migrations, to sink: @escaping @Sendable (Data) throws -> Void,
    by actor: Actor, in office: Office
  ) async throws -> BackupContents {
    let permit = try Permit(actor, may: .manageInstallation)
    let id = office.newID(BackupContents.self)
    let salt = office.random(16)
    let now = office.now()
    try await office.write { tx in
      Recorded(
        (),
        entry: office.entry(
          AuditEntry(
            permit, action: "backup.make", object: .init(kind: "backup", id: id.text),
            after: ["step": String(migrations.head), "key": key.kind.rawValue, "keyName": key.name])))
    }
    let engine = office.database.engineName
    return try await office.database.tables { reading in
      guard let installation = try InstallationStore.installation(in: reading.reading) else {
        throw Problem.conflict("Cơ sở dữ liệu này chưa được lập («ancu init» hoặc «ancu demo»), nên chưa có gì để sao lưu.")
      }
      let manifest = BackupManifest(
        madeAt: now, engine: engine, kind: installation.kind, province: installation.provinceName,
        steps: migrations.steps.map { .init(name: $0.name, digest: $0.digest) })
      let writer = try SealedStream.Writer(under: key, salt: salt, cost: cost, to: sink)
      try writer.write(Data(BackupLines.line(manifest.json)))
      var tables: [BackupContents.Table] = []
      for table in reading.tables where !Schema.passing.contains(table.name) {
        let made = try BackupLines.unload(table, of: reading) { try writer.write(Data($0)) }
        try writer.write(Data(BackupLines.end(of: made)))
        tables.append(made)
      }
      let record = try BackupLines.record(in: reading.reading)
      try writer.write(Data(BackupLines.end(tables: tables.count, recordSize: record.size, recordRoot: record.root)))
      try writer.finish()
      return BackupContents(manifest: manifest, tables: tables, recordSize: record.size, recordRoot: record.root)
    }
  }
}
