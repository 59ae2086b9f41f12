import Database
import Foundation
import Kit

/// Where a sealed backup is read from, as often as needed.
public struct BackupSource: Sendable {
  let key: BackupKey
  let open: @Sendable () throws -> (Int) throws -> Data

  /// `open` begins at the beginning and answers what gives up to so many bytes, and none at the end.
  public init(under key: BackupKey, open: @escaping @Sendable () throws -> (Int) throws -> Data) {
    self.key = key
    self.open = open
  }

  /// What the backup says of itself; opens its first chunk only.
  public func manifest() throws -> BackupManifest { try BackupReader(self).manifest }
}

/// Opens a backup and gives it line by line.
final class BackupReader {
  let manifest: BackupManifest
  private var lines: Lines

  /// A line that a table is made of.
  enum Part {
    case table(name: String, columns: [String], line: [UInt8])
    case row([SQLValue], line: [UInt8])
    case endOfTable(rows: Int, digest: Digest)
    case end(tables: Int, recordSize: Int, recordRoot: Digest)
  }

  init(_ source: BackupSource) throws {
    lines = Lines(try SealedStream.Reader(under: source.key, from: try source.open()))
    guard let first = try lines.next() else { throw BackupReader.strange }
    manifest = try BackupManifest(reading: String(decoding: first, as: UTF8.self))
  }

  /// The next part; nil behind the end.
  func next() throws -> Part? {
    guard let line = try lines.next() else { return nil }
    guard let json = CanonicalJSON(parsing: String(decoding: line, as: UTF8.self)) else { throw BackupReader.strange }
    switch json {
    case .list(let values): return .row(try values.map(BackupReader.value), line: line + [0x0A])
    case .object(let members): return try BackupReader.part(members, line: line + [0x0A])
    default: throw BackupReader.strange
    }
  }

  private static func part(_ members: [CanonicalJSON.Member], line: [UInt8]) throws -> Part {
    let values = Dictionary(members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    if case .text(let name)? = values["table"], case .list(let columns)? = values["columns"] {
      return .table(
        name: name,
        columns: try columns.map {
          guard case .text(let column) = $0 else { throw strange }
          return column
        }, line: line)
    }
    if case .number(let rows)? = values["rows"], case .text(let hex)? = values["digest"], let digest = Digest(hex: hex) {
      return .endOfTable(rows: rows, digest: digest)
    }
    if case .number(let tables)? = values["tables"], case .number(let size)? = values["recordSize"],
      case .text(let hex)? = values["recordRoot"], let root = Digest(hex: hex)
    {
      return .end(tables: tables, recordSize: size, recordRoot: root)
    }
    throw strange
  }

  private static func value(_ json: CanonicalJSON) throws -> SQLValue {
    switch json {
    case .null: return .null
    case .number(let number): return .integer(Int64(number))
    case .text(let text): return .text(text)
    case .object(let members):
      guard members.count == 1, case .text(let words) = members[0].value, let number = Int64(words) else { throw strange }
      return .integer(number)
    default: throw strange
    }
  }

  static let strange = Problem.invalid(
    "Bản sao lưu mở được nhưng có dòng mà chương trình này không hiểu. Hãy dùng đúng bản An Cư đã tạo ra nó. Chưa có gì được ghi.")

  /// The lines of what a sealed stream holds.
  private struct Lines {
    let reader: SealedStream.Reader
    private var waiting: [UInt8] = []
    private var at = 0

    init(_ reader: SealedStream.Reader) {
      self.reader = reader
    }

    mutating func next() throws -> [UInt8]? {
      var from = at
      while true {
        if let end = waiting[from...].firstIndex(of: 0x0A) {
          defer { at = end + 1 }
          return Array(waiting[at..<end])
        }
        waiting.removeFirst(at)
        at = 0
        from = waiting.count
        guard let more = try reader.next() else {
          guard waiting.isEmpty else { throw BackupReader.strange }
          return nil
        }
        waiting.append(contentsOf: more)
      }
    }
  }
}
