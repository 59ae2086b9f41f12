import Kit

/// One numbered step of the schema: forward only, the same text on both engines.
public struct Migration: Sendable, Equatable {
  public let number: Int
  /// `0001_installation.sql`.
  public let name: String
  public let script: String

  public init(number: Int, name: String, script: String) {
    self.number = number
    self.name = name
    self.script = script
  }

  public var digest: Digest { Digest(of: script) }
}

/// The steps this program knows, applied in order and checked by digest.
public struct Migrations: Sendable {
  public let steps: [Migration]

  /// Steps in order of their numbers: 1, 2, 3 and so on, no gap and none twice.
  public init(_ steps: [Migration]) throws {
    let sorted = steps.sorted { $0.number < $1.number }
    guard sorted.map(\.number) == Array(1..<(sorted.count + 1)) else {
      throw Problem.broken("migrations are not numbered 1, 2, 3 and so on: \(sorted.map(\.name))")
    }
    self.steps = sorted
  }

  /// The number of the last step.
  public var head: Int { steps.last?.number ?? 0 }

  /// How a database stands to this program.
  public enum State: Sendable, Equatable {
    /// No step has been applied: an empty database.
    case empty
    /// Steps up to `at` of `head`.
    case behind(at: Int)
    case current
    /// The database was made by a newer program.
    case newer(at: Int)
    /// An applied step has another text than ours.
    case altered(String)
  }

  public func state(of database: Database) async throws -> State {
    let steps = steps
    return try await database.schemaWork { engine in try engine.inspect { try Migrations.state(of: steps, in: $0) } }
  }

  /// Applies what is missing in one transaction and answers the names of the steps applied; none when all were there.
  @discardableResult
  public func apply(to database: Database, at moment: Moment) async throws -> [String] {
    let steps = steps
    return try await database.schemaWork { engine in
      try engine.migrate { tx in
        let applied: Int
        switch try Migrations.state(of: steps, in: tx) {
        case .empty:
          try tx.run(script: Migrations.ledger)
          applied = 0
        case .behind(let at): applied = at
        case .current: return []
        case .newer(let at): throw Migrations.refusal(newer: at, head: steps.last?.number ?? 0)
        case .altered(let name): throw Migrations.refusal(altered: name)
        }
        let missing = steps.filter { $0.number > applied }
        for step in missing {
          try tx.run(script: step.script)
          try tx.execute(
            """
            INSERT INTO migration (number, name, digest, applied_at)
            VALUES (\(step.number), \(step.name), \(step.digest), \(moment))
            """)
        }
        return missing.map(\.name)
      }
    }
  }

  /// Passes only a database that fits this program exactly; the sentence of a refusal names the mend.
  public func requireCurrent(_ database: Database) async throws {
    switch try await state(of: database) {
    case .current: return
    case .empty:
      throw Problem.unavailable(
        "Cơ sở dữ liệu ở «\(database.place)» còn trống. Hãy chạy «ancu migrate» (bản thật) hoặc «ancu demo» (bản trình diễn) trước.")
    case .behind(let at):
      throw Problem.unavailable(
        "Cơ sở dữ liệu ở bước \(at), chương trình cần bước \(head). Hãy sao lưu rồi chạy «ancu migrate».")
    case .newer(let at): throw Migrations.refusal(newer: at, head: head)
    case .altered(let name): throw Migrations.refusal(altered: name)
    }
  }

  /// Makes the steps up to `step` in a database that holds nothing yet and fills its tables, all in one transaction: what `body` throws
  /// leaves the database as empty as it was. The rows it enters replace those that the steps themselves made.
  public func load<Value: Sendable>(
    into database: Database, upTo step: Int, at moment: Moment, _ body: @escaping @Sendable (TableLoading) throws -> Value
  ) async throws -> Value {
    let steps = steps.filter { $0.number <= step }
    return try await database.schemaWork { engine in
      try engine.migrate { tx in
        guard try tx.tables().isEmpty else { throw Migrations.notEmpty }
        try tx.run(script: Migrations.ledger)
        for step in steps { try tx.run(script: step.script) }
        return try tx.withoutReferences {
          let tables = try tx.tables()
          for table in tables { try tx.execute(table.clearing) }
          let value = try body(TableLoading(tx: tx, tables: tables))
          guard try Migrations.state(of: steps, in: tx) == .current else { throw Migrations.refusal(altered: steps.last?.name ?? "") }
          return value
        }
      }
    }
  }

  static let notEmpty = Problem.conflict(
    "Nơi khôi phục không trống, nên không khôi phục vào đó. Chưa có gì bị thay đổi. Hãy chọn một thư mục hoặc cơ sở dữ liệu trống.")

  static func refusal(newer at: Int, head: Int) -> Problem {
    .unavailable(
      "Cơ sở dữ liệu do bản An Cư mới hơn tạo ra (bước \(at), chương trình này biết đến bước \(head)). "
        + "Hãy chạy bản chương trình mới, đừng mở bằng bản cũ.")
  }

  static func refusal(altered name: String) -> Problem {
    .unavailable(
      "Bước «\(name)» đã áp dụng vào cơ sở dữ liệu khác với bước của chương trình này. "
        + "Hãy dùng đúng bản chương trình đã tạo cơ sở dữ liệu.")
  }

  static let ledger = """
    CREATE TABLE migration (
      number INTEGER NOT NULL PRIMARY KEY CHECK (number > 0),
      name TEXT NOT NULL UNIQUE,
      digest TEXT NOT NULL CHECK (length(digest) = 64),
      applied_at TEXT NOT NULL
    );
    """

  private static func state(of steps: [Migration], in tx: any Migrating) throws -> State {
    guard try tx.hasTable("migration") else { return .empty }
    let applied = try tx.rows("SELECT number, name, digest FROM migration ORDER BY number") {
      (number: try $0.int("number"), name: try $0.text("name"), digest: try $0.digest("digest"))
    }
    if let last = applied.last, last.number > steps.last?.number ?? 0 { return .newer(at: last.number) }
    for (step, row) in zip(steps, applied) where step.number != row.number || step.digest != row.digest {
      return .altered(row.name)
    }
    if applied.isEmpty { return .behind(at: 0) }
    return applied.count == steps.count ? .current : .behind(at: applied.last?.number ?? 0)
  }
}
