import Foundation
import Kit

/// The file or the standard input from which a command reads cases.
struct CaseInput: Sendable {
  private let name: String
  private let handle: FileHandle

  /// «-» is the standard input.
  init(_ file: String) throws {
    name = file
    if file == "-" {
      handle = FileHandle.standardInput
    } else {
      guard let opened = FileHandle(forReadingAtPath: file) else {
        throw Problem.notFound("Không mở được tệp «\(file)» để đọc, nên chưa xét hồ sơ nào. Hãy kiểm tra tên tệp và quyền đọc.")
      }
      handle = opened
    }
  }

  /// The next bytes; nil at the end.
  func read() throws -> [UInt8]? {
    guard let data = try handle.read(upToCount: 262_144), !data.isEmpty else { return nil }
    return [UInt8](data)
  }

  /// Runs what reads; a read or write that fails is told in plain words.
  func reading<Value>(_ body: () async throws -> Value) async throws -> Value {
    do {
      return try await body()
    } catch let error as any Error & CustomNSError {
      throw Problem.unavailable("Không đọc được tiếp «\(name)»: \(error.localizedDescription)")
    }
  }
}
