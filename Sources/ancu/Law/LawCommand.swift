import ArgumentParser

/// `ancu law`: the law library.
struct LawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "law",
    abstract: "Thư viện pháp luật: nhập nguyên văn, xem điều khoản theo ngày, tìm.",
    discussion: """
      Ví dụ:
        ancu law import --data ./demo nd-100-2024.txt nd-54-2026.txt
        ancu law show --data ./demo "54/2026/NĐ-CP Điều 34"
        ancu law show --data ./demo "Điều 38 NĐ 100/2024" --as-of 2026-05-01
        ancu law search --data ./demo "thu nhap binh quan"
        ancu law list --data ./demo
      """,
    subcommands: [LawImportCommand.self, LawListCommand.self, LawShowCommand.self, LawSearchCommand.self])
}
