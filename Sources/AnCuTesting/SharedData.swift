import Foundation

/// The vectors and texts that may lie beside the project (`../shared`); tests that read them are skipped when they are absent.
public enum SharedData {
  /// The folder of this package.
  public static let project = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// A file of `../shared`, whether it is there or not.
  public static func url(_ path: String) -> URL {
    project.deletingLastPathComponent().appendingPathComponent("shared").appendingPathComponent(path)
  }

  public static func has(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: url(path).path)
  }

  public static func text(_ path: String) throws -> String {
    try String(contentsOf: url(path), encoding: .utf8)
  }

  public static func data(_ path: String) throws -> Data {
    try Data(contentsOf: url(path))
  }
}
