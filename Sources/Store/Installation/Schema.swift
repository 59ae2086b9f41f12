import Database
import Foundation
import Kit

/// The numbered SQL files of this program.
public enum Schema {
  /// Tables that hold only what passes: leases of nodes that run, sessions of people who are signed in. No backup carries them; a session
  /// that was ended must not come to life again.
  public static let passing: Set<String> = ["lease", "session"]

  /// Reads `Migrations/NNNN_name.sql` from the program's resources.
  public static func migrations() throws -> Migrations {
    guard let folder = Bundle.module.url(forResource: "Migrations", withExtension: nil) else {
      throw Problem.broken("the program's folder of migrations is missing beside the binary")
    }
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "sql" }
    return try Migrations(
      files.map { file in
        let name = file.lastPathComponent
        guard let number = Int(name.prefix(4)) else {
          throw Problem.broken("migration \(name) does not begin with four digits")
        }
        return Migration(number: number, name: name, script: try String(contentsOf: file, encoding: .utf8))
      })
  }
}
