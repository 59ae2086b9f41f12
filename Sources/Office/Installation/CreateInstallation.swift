import Database
import Domain
import Kit
import Store

/// Marks an empty, migrated database as a real province's or as a demonstration, once and for ever.
public struct CreateInstallation {
  public static func run(_ kind: Installation.Kind, province: String, by actor: Actor, in office: Office) async throws
    -> Installation
  {
    let permit = try Permit(actor, may: .manageInstallation)
    let installation = Installation(kind: kind, provinceName: province, createdAt: office.now())
    return try await office.write { tx in
      if let existing = try InstallationStore.installation(in: tx) { throw refusal(existing) }
      try InstallationStore.insert(installation, in: tx)
      return Recorded(
        installation,
        entry: office.entry(
          AuditEntry(
            permit, action: "installation.create", object: .init(kind: "installation", id: "1"),
            after: ["kind": kind.rawValue, "province": province])))
    }
  }

  static func refusal(_ existing: Installation) -> Problem {
    .conflict(
      existing.kind == .demonstration
        ? "Cơ sở dữ liệu này đã là bản trình diễn «\(existing.provinceName)», tạo lúc \(existing.createdAt.vietnamese); "
          + "bản trình diễn không bao giờ thành bản thật. Hãy chọn thư mục trống khác."
        : "Cơ sở dữ liệu này đã là bản thật của «\(existing.provinceName)», tạo lúc \(existing.createdAt.vietnamese). "
          + "Chưa có gì được ghi. Hãy chọn thư mục trống khác.")
  }
}
