import ArgumentParser

/// `ancu audit`: the record of who did what, its checkpoints and proofs.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Sổ ghi việc: khóa ký, điểm chốt, kiểm chứng, chứng minh.",
    discussion: """
      Ví dụ:
        ancu audit key --data ./data           tạo khóa ký sổ, một lần
        ancu audit verify --data ./data        xem có việc nào bị sửa, gỡ, chèn hay đổi chỗ
        ancu audit proof MÃ-VIỆC -o viec.json  chứng minh một việc cho người ngoài
      """,
    subcommands: [AuditKeyCommand.self, AuditCheckpointCommand.self, AuditVerifyCommand.self, AuditProofCommand.self])
}
