import Foundation

/// A folder for the files of one test, gone with it.
public final class TemporaryFolder: Sendable {
  public let path: String

  public init() throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("ancu-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and answers its path.
  public func file(_ name: String, _ data: Data) throws -> String {
    let path = path + "/" + name
    try data.write(to: URL(fileURLWithPath: path))
    return path
  }
}
