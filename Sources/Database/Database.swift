import Foundation
import Kit
import NIOPosix

/// The database: read and write transactions on either engine, off the event loops.
///
/// Every write is serializable, ends with an entry in the record, and is on disk when its call returns.
public final class Database: Sendable {
  let engine: any Engine
  /// Where it was opened, for messages: a path, or a server address without its password.
  public let place: String
  private let readers: NIOThreadPool
  private let writers: NIOThreadPool

  /// Where a database is: a folder with an embedded one, or a server.
  public enum Location: Sendable, Equatable {
    /// `DIR/ancu.sqlite`.
    case folder(String)
    /// `postgres://user@host/name`, as libpq reads it.
    case server(String)
  }

  /// Opens it; a folder is created when it is missing.
  public convenience init(at location: Location, threads: Int = 8) throws {
    try self.init(at: location, threads: threads, spoiledBy: nil)
  }

  /// As the public one; `spoiledBy` is a statement that each connection which writes runs last, so that tests can weaken a setting and
  /// see that it is noticed.
  package init(at location: Location, threads: Int, spoiledBy statement: String?) throws {
    switch location {
    case .folder(let path):
      do {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      } catch {
        throw Problem.unavailable(
          "Không tạo được thư mục dữ liệu «\(path)». Hãy chọn thư mục khác sau --data hoặc cấp quyền ghi cho thư mục cha.")
      }
      engine = try SQLiteEngine(path: path + "/ancu.sqlite", readers: threads, spoiledBy: statement)
      place = path
      writers = NIOThreadPool(numberOfThreads: 1)
    case .server(let url):
      engine = try PostgresEngine(url: url, spoiledBy: statement)
      place = Database.withoutPassword(url)
      writers = NIOThreadPool(numberOfThreads: threads)
    }
    readers = NIOThreadPool(numberOfThreads: threads)
    readers.start()
    writers.start()
  }

  deinit {
    readers.shutdownGracefully { _ in }
    writers.shutdownGracefully { _ in }
  }

  /// `SQLite 3.40.1` or `PostgreSQL 15.18`.
  public var engineName: String { engine.name }

  /// What the engine says of its own settings; keys are the engine's.
  public func engineSettings() throws -> [String: String] { try engine.settings() }

  /// A consistent view; the closure is synchronous, so no network call fits inside.
  public func read<Value: Sendable>(_ body: @escaping @Sendable (any Reading) throws -> Value) async throws -> Value {
    let engine = engine
    return try await readers.runIfActive { try engine.read(body) }
  }

  /// A serializable transaction that ends with its entry in the record; it may run more than once on conflict.
  public func write<Value: Sendable>(_ body: @escaping @Sendable (any Writing) throws -> Recorded<Value>) async throws
    -> Value
  {
    let engine = engine
    return try await writers.runIfActive {
      try engine.write { tx in
        let recorded = try body(tx)
        try recorded.entry.append(in: tx)
        return recorded.value
      }
    }
  }

  /// A script of several statements in one transaction; for migrations' tests and test schemas of this package only.
  package func run(script: String) throws {
    try engine.migrate { try $0.run(script: script) }
  }

  /// Work of the house itself that is no person's act (leases); only this floor can call it.
  func maintain<Value: Sendable>(_ body: @escaping @Sendable (any Writing) throws -> Value) async throws -> Value {
    let engine = engine
    return try await writers.runIfActive { try engine.write(body) }
  }

  /// Work on the schema, off the event loops; only this floor can call it.
  func schemaWork<Value: Sendable>(_ body: @escaping @Sendable (any Engine) throws -> Value) async throws -> Value {
    let engine = engine
    return try await writers.runIfActive { try body(engine) }
  }

  /// A look at whole tables, off the event loops; only this floor can call it.
  func survey<Value: Sendable>(_ body: @escaping @Sendable (any Migrating) throws -> Value) async throws -> Value {
    let engine = engine
    return try await readers.runIfActive { try engine.inspect(body) }
  }

  /// Gives the room of deleted rows back, so that nothing of them can be read from the files; writers wait meanwhile.
  public func compact() async throws {
    try await schemaWork { try $0.compact() }
  }

  /// The address without what stands between `:` and `@`.
  static func withoutPassword(_ url: String) -> String {
    guard let scheme = url.range(of: "://"), let at = url[scheme.upperBound...].firstIndex(of: "@") else { return url }
    let user = url[scheme.upperBound..<at].prefix { $0 != ":" }
    return String(url[..<scheme.upperBound]) + user + url[at...]
  }
}
