import Kit

/// What both engines promise: consistent reads, serializable writes, an acknowledged write on disk. Calls block their thread.
protocol Engine: Sendable {
  /// `SQLite 3.40.1`, `PostgreSQL 15.18`.
  var name: String { get }

  func read<Value>(_ body: (any Reading) throws -> Value) throws -> Value

  /// The body may run more than once when the engine refuses to serialize it; it must have no other effect than on `tx`.
  func write<Value>(_ body: (any Writing) throws -> Value) throws -> Value

  /// Runs a script of several statements inside one transaction that no other process can overlap.
  func migrate<Value>(_ body: (any Migrating) throws -> Value) throws -> Value

  /// Looks at the schema in a read-only transaction.
  func inspect<Value>(_ body: (any Migrating) throws -> Value) throws -> Value

  /// Gives the room of deleted rows back, so that nothing of them is left in free pages or in the write-ahead log. Writers wait.
  func compact() throws

  /// Facts the engine says about itself, for `ancu doctor`: key to value.
  func settings() throws -> [String: String]
}

/// A transaction that may also run a script of several statements.
protocol Migrating: Writing {
  func run(script: String) throws
  func hasTable(_ name: String) throws -> Bool

  /// Every table there is, by name.
  func tables() throws -> [TableShape]

  /// What stands behind a key column of text so that its rows come in the order of their bytes.
  var bytewise: String { get }

  /// Runs the body while rows may name others that are not there yet; all of them must be there at the end.
  func withoutReferences<Value>(_ body: () throws -> Value) throws -> Value
}
