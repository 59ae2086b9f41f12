import CPostgres
import Kit

/// One libpq connection.
///
/// `@unchecked Sendable` holds because a connection is owned by the pool and handed to one thread at a time: `PostgresEngine` takes it
/// out of its locked stack before use and puts it back after, and no other reference to it exists.
final class PostgresConnection: @unchecked Sendable {
  private let handle: OpaquePointer
  private var prepared: [String: String] = [:]
  private var streaming = false

  /// Statements kept prepared; lists for IN make texts of many lengths, which must not fill the server's memory.
  private static let mostPrepared = 400

  init(url: String) throws {
    guard let handle = PQconnectdb(url) else { throw EngineProblem.cannotConnect("hết bộ nhớ") }
    guard PQstatus(handle) == CONNECTION_OK else {
      let message = PostgresConnection.trimmed(PQerrorMessage(handle))
      PQfinish(handle)
      throw EngineProblem.cannotConnect(message)
    }
    self.handle = handle
    PQsetNoticeProcessor(handle, { _, _ in }, nil)
    _ = PQsetClientEncoding(handle, "UTF8")
    try command("SET synchronous_commit = on")
  }

  deinit { PQfinish(handle) }

  var isAlive: Bool { PQstatus(handle) == CONNECTION_OK }

  var serverVersion: String {
    let version = PQserverVersion(handle)
    return "\(version / 10000).\(version % 10000)"
  }

  /// One or more statements without binds, by the simple protocol.
  func command(_ text: String) throws {
    let result = PQexec(handle, text)
    defer { PQclear(result) }
    try check(result)
  }

  func execute(_ sql: SQL) throws -> Int {
    let result = try run(sql)
    defer { PQclear(result) }
    try check(result)
    return Int(PostgresConnection.trimmed(PQcmdTuples(result))) ?? 0
  }

  func rows(_ sql: SQL) throws -> [Row] {
    let result = try run(sql)
    defer { PQclear(result) }
    try check(result)
    guard let result else { return [] }
    let shape = PostgresConnection.shape(of: result)
    return try (0..<PQntuples(result)).map { try PostgresConnection.row($0, of: result, shape: shape) }
  }

  /// Rows one by one in libpq's single-row mode; the rest is drained when the body throws.
  func each(_ sql: SQL, _ body: (Row) throws -> Void) throws {
    try refuseWhileStreaming()
    let (text, values) = sql.rendered
    let name = try statementName(text)
    let sent = PostgresConnection.withParameters(values) { pointers in
      PQsendQueryPrepared(handle, name, Int32(values.count), pointers, nil, nil, 0)
    }
    guard sent == 1, PQsetSingleRowMode(handle) == 1 else { throw EngineProblem.connectionLost }
    streaming = true
    defer { streaming = false }
    var failure: (any Error)?
    var shape: RowShape?
    while let result = PQgetResult(handle) {
      defer { PQclear(result) }
      guard failure == nil else { continue }
      do {
        try check(result)
        let names = shape ?? PostgresConnection.shape(of: result)
        shape = names
        for index in 0..<PQntuples(result) {
          try body(try PostgresConnection.row(index, of: result, shape: names))
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }

  private func run(_ sql: SQL) throws -> OpaquePointer? {
    try refuseWhileStreaming()
    let (text, values) = sql.rendered
    let name = try statementName(text)
    return PostgresConnection.withParameters(values) { pointers in
      PQexecPrepared(handle, name, Int32(values.count), pointers, nil, nil, 0)
    }
  }

  private func refuseWhileStreaming() throws {
    if streaming { throw Problem.broken("a query inside `each`: read its rows first, then ask again") }
  }

  private func statementName(_ text: String) throws -> String {
    if let name = prepared[text] { return name }
    if prepared.count >= PostgresConnection.mostPrepared {
      try command("DEALLOCATE ALL")
      prepared.removeAll()
    }
    let name = "s\(prepared.count + 1)"
    let result = PQprepare(handle, name, text, 0, nil)
    defer { PQclear(result) }
    try check(result, text)
    prepared[text] = name
    return name
  }

  private func check(_ result: OpaquePointer?, _ text: String = "") throws {
    switch PQresultStatus(result) {
    case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_SINGLE_TUPLE, PGRES_EMPTY_QUERY: return
    default:
      let state = PostgresConnection.trimmed(PQresultErrorField(result, Int32(UInt8(ascii: "C"))))
      let message = PostgresConnection.trimmed(PQresultErrorMessage(result))
      throw PostgresConnection.problem(state: state, message: message, text: text, alive: isAlive)
    }
  }

  /// The one place where SQLSTATE codes (PostgreSQL 15, appendix A) become problems.
  static func problem(state: String, message: String, text: String, alive: Bool) -> any Error {
    if !alive { return EngineProblem.connectionLost }
    switch state {
    case "40001", "40P01": return SerializationFailure()
    case "23505": return EngineProblem.duplicate(message)
    case "23503": return EngineProblem.missingReference(message)
    case "25006": return EngineProblem.readOnly
    case "53100": return EngineProblem.diskFull
    case "55P03", "53300", "57014": return EngineProblem.busy
    default: break
    }
    if state.hasPrefix("08") || state.hasPrefix("57P") { return EngineProblem.connectionLost }
    if state.hasPrefix("58") { return EngineProblem.diskFails(message) }
    return Problem.broken("PostgreSQL \(state): \(message) \(text)")
  }

  private static func shape(of result: OpaquePointer) -> RowShape {
    RowShape((0..<PQnfields(result)).map { trimmed(PQfname(result, $0)) })
  }

  /// Decodes by the column's type: int2, int4, int8 and whole numerics are integers, bool is 0 or 1, the rest is text.
  private static func row(_ index: Int32, of result: OpaquePointer, shape: RowShape) throws -> Row {
    var values: [SQLValue] = []
    values.reserveCapacity(shape.names.count)
    for column in 0..<Int32(shape.names.count) {
      if PQgetisnull(result, index, column) == 1 {
        values.append(.null)
        continue
      }
      let bytes = UnsafeBufferPointer(start: PQgetvalue(result, index, column), count: Int(PQgetlength(result, index, column)))
      let text = String(decoding: bytes.lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      switch PQftype(result, column) {
      case 20, 21, 23, 1700:
        guard let number = Int64(text) else {
          throw Problem.broken("column \(shape.names[Int(column)]) is no whole number: \(text)")
        }
        values.append(.integer(number))
      case 16: values.append(.integer(text == "t" ? 1 : 0))
      default: values.append(.text(text))
      }
    }
    return Row(shape: shape, values: values)
  }

  private static func withParameters<Result>(
    _ values: [SQLValue], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Result
  ) -> Result {
    var buffer: [CChar] = []
    var offsets: [Int?] = []
    for value in values {
      let text: String
      switch value {
      case .null:
        offsets.append(nil)
        continue
      case .integer(let number): text = String(number)
      case .text(let words): text = words
      }
      offsets.append(buffer.count)
      buffer.append(contentsOf: text.utf8.lazy.map { CChar(bitPattern: $0) })
      buffer.append(0)
    }
    return buffer.withUnsafeBufferPointer { bytes in
      let pointers = offsets.map { offset -> UnsafePointer<CChar>? in offset.flatMap { bytes.baseAddress?.advanced(by: $0) } }
      return pointers.withUnsafeBufferPointer { body($0.baseAddress) }
    }
  }

  private static func trimmed(_ text: UnsafePointer<CChar>?) -> String {
    guard let text else { return "" }
    return String(cString: text).split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  private static func trimmed(_ text: UnsafeMutablePointer<CChar>?) -> String {
    trimmed(text.map { UnsafePointer($0) })
  }
}

/// The engine could not serialize the transaction with its neighbours; it is run again.
struct SerializationFailure: Error {}
