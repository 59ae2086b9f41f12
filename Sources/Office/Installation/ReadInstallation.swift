import Domain
import Kit
import Store

/// What this database is, read once when the program starts to serve: the marking never changes.
public struct ReadInstallation {
  /// Throws `Problem.unavailable` while nobody has said whether the database is a real province's or a demonstration.
  public static func run(in office: Office) async throws -> Installation {
    guard let installation = try await office.read({ try InstallationStore.installation(in: $0) }) else {
      throw Problem.unavailable(
        "Cơ sở dữ liệu chưa được đánh dấu là bản thật hay bản trình diễn. Hãy chạy «ancu demo» hoặc «ancu init» trên một cơ sở dữ liệu trống."
      )
    }
    return installation
  }
}
