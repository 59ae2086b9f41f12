import Database
import Foundation
import Kit
import Store

/// The engines every test of Store and Office runs on: a SQLite file with production settings and, when `ANCU_TEST_POSTGRES` names a
/// server, PostgreSQL with one schema per test.
public enum TestEngine: String, Sendable, CaseIterable, CustomStringConvertible {
  case sqlite, postgres

  public var description: String { rawValue }

  /// The engines that are there; `scripts/test` starts both.
  public static var all: [TestEngine] { server == nil ? [.sqlite] : [.sqlite, .postgres] }

  static var server: String? { ProcessInfo.processInfo.environment["ANCU_TEST_POSTGRES"] }

  /// Runs the test with an empty database of this engine and takes it away afterwards.
  public func withEmptyDatabase<Value>(_ body: (Database) async throws -> Value) async throws -> Value {
    try await withLocation { location in try await body(try Database(at: location, threads: 4)) }
  }

  /// Runs the test with a database at the head of the migrations.
  public func withDatabase<Value>(_ body: (Database) async throws -> Value) async throws -> Value {
    try await withEmptyDatabase { database in
      try await Schema.migrations().apply(to: database, at: TestClock.start)
      return try await body(database)
    }
  }

  /// Gives a place for a database that nobody else uses, and takes it away afterwards.
  public func withLocation<Value>(_ body: (Database.Location) async throws -> Value) async throws -> Value {
    let name = "t" + UUID().uuidString.lowercased().filter { $0 != "-" }
    switch self {
    case .sqlite:
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent("ancu-" + name)
      defer { try? FileManager.default.removeItem(at: folder) }
      return try await body(.folder(folder.path))
    case .postgres:
      guard let server = TestEngine.server else {
        throw Problem.unavailable("ANCU_TEST_POSTGRES is not set; scripts/test sets it")
      }
      let owner = try Database(at: .server(server), threads: 1)
      try owner.run(script: "CREATE SCHEMA \(name)")
      defer { try? owner.run(script: "DROP SCHEMA \(name) CASCADE") }
      let separator = server.contains("?") ? "&" : "?"
      return try await body(.server(server + separator + "options=-csearch_path%3D\(name)"))
    }
  }
}
