import Database
import Domain
import Kit
import Store

/// Puts a backup into an empty database, or tries whether that would succeed. Nothing is kept unless every table, read back, has the digest
/// it left with and the record's tree has its root.
public struct RestoreBackup {
  /// What was restored.
  public struct Outcome: Sendable, Equatable {
    public let contents: BackupContents
    /// Steps of the schema applied afterwards, since the backup was made by an earlier program.
    public let steps: [String]
    /// The first entry of the record whose words are not those of its leaf; it was so when the backup was made.
    public let fault: Int?
  }

  /// What it is for.
  public enum Purpose: Sendable {
    /// The restored database will be worked with; its record tells of the restoration.
    case work
    /// A drill beside the real one: nothing is added.
    case drill
  }

  public static func run(
    _ source: BackupSource, for purpose: Purpose, migrations: Migrations, by actor: Actor, in office: Office
  ) async throws -> Outcome {
    let permit = try Permit(actor, may: .manageInstallation)
    let manifest = try source.manifest()
    try check(manifest, against: migrations)
    let contents = try await migrations.load(into: office.database, upTo: manifest.steps.count, at: office.now()) { loading in
      try load(source, into: loading)
    }
    let steps = try await migrations.apply(to: office.database, at: office.now())
    let fault = try await office.read { tx in try firstFault(in: tx) }
    if purpose == .work {
      try await office.write { tx in
        Recorded(
          (),
          entry: office.entry(
            AuditEntry(
              permit, action: "backup.restore", object: .init(kind: "installation", id: "1"),
              after: [
                "madeAt": contents.manifest.madeAt.iso, "engine": contents.manifest.engine, "rows": String(contents.rows),
                "recordSize": String(contents.recordSize), "recordRoot": contents.recordRoot.hex,
              ])))
      }
    }
    return Outcome(contents: contents, steps: steps, fault: fault)
  }

  /// Refuses a backup of a newer program, and one whose steps have other texts than ours.
  public static func check(_ manifest: BackupManifest, against migrations: Migrations) throws {
    guard manifest.steps.count <= migrations.head else {
      throw Problem.conflict(
        "Bản sao lưu do bản An Cư mới hơn tạo ra (bước \(manifest.steps.count), chương trình này biết đến bước \(migrations.head)). "
          + "Hãy khôi phục bằng bản chương trình mới. Chưa có gì được ghi.")
    }
    for (step, own) in zip(manifest.steps, migrations.steps) where step.name != own.name || step.digest != own.digest {
      throw Problem.conflict(
        "Bước «\(step.name)» trong bản sao lưu khác với bước của chương trình này. Hãy dùng đúng bản chương trình đã tạo bản sao. "
          + "Chưa có gì được ghi.")
    }
  }

  /// Rows entered by one statement.
  private static let together = 50

  private static func load(_ source: BackupSource, into loading: TableLoading) throws -> BackupContents {
    let reader = try BackupReader(source)
    let shapes = Dictionary(loading.tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var tables: [BackupContents.Table] = []
    var table: TableShape?
    var digest = RunningDigest()
    var count = 0
    var waiting: [[SQLValue]] = []
    var end: (size: Int, root: Digest)?
    while let part = try reader.next() {
      guard end == nil else { throw BackupReader.strange }
      switch part {
      case .table(let name, let columns, let line):
        guard table == nil, let shape = shapes[name], shape.columns == columns, !tables.contains(where: { $0.name == name }) else {
          throw BackupReader.strange
        }
        table = shape
        digest = RunningDigest()
        digest.append(line)
        count = 0
      case .row(let values, let line):
        guard let table else { throw BackupReader.strange }
        digest.append(line)
        count += 1
        waiting.append(values)
        if waiting.count == together {
          try loading.insert(waiting, into: table)
          waiting.removeAll(keepingCapacity: true)
        }
      case .endOfTable(let rows, let said):
        guard let shape = table, rows == count, said == digest.digest else { throw BackupReader.strange }
        // One by one, so that only two lengths of a statement are prepared for a table.
        for row in waiting { try loading.insert([row], into: shape) }
        waiting.removeAll(keepingCapacity: true)
        tables.append(.init(name: shape.name, rows: rows, digest: said))
        table = nil
      case .end(let number, let size, let root):
        guard table == nil, number == tables.count else { throw BackupReader.strange }
        end = (size, root)
      }
    }
    guard let end else { throw BackupReader.strange }
    try compare(tables, with: loading.reading)
    let record = try BackupLines.record(in: loading.reading.reading)
    guard record.size == end.size, record.root == end.root else {
      throw Problem.broken("the record of the restored database has another root than the backup says")
    }
    return BackupContents(manifest: reader.manifest, tables: tables, recordSize: end.size, recordRoot: end.root)
  }

  /// Reads back what was entered and holds it against what the backup says.
  private static func compare(_ tables: [BackupContents.Table], with reading: TableReading) throws {
    let kept = Dictionary(tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for shape in reading.tables where !Schema.passing.contains(shape.name) {
      let found = try BackupLines.unload(shape, of: reading) { _ in }
      guard let told = kept[shape.name], told == found else {
        throw Problem.broken("table \(shape.name), read back, is not what the backup holds")
      }
    }
  }

  /// The first leaf that is not the hash of its entry's words.
  private static func firstFault(in tx: any Reading) throws -> Int? {
    var index = 0
    while true {
      let leaves = try RecordTreeStore.leaves(from: index, most: 200, in: tx)
      guard !leaves.isEmpty else { return nil }
      let entries = Dictionary(
        try RecordTreeStore.entries(leaves.map(\.entryID), in: tx).map { ($0.id, $0.leafHash) }, uniquingKeysWith: { first, _ in first })
      for leaf in leaves {
        guard leaf.index == index, leaf.digest != nil, entries[leaf.entryID] == leaf.digest else { return index }
        index += 1
      }
    }
  }
}
