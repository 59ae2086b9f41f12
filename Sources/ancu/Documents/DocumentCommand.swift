import ArgumentParser

/// `ancu document`: official documents as files.
struct DocumentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document",
    abstract: "Lập văn bản hành chính (DOCX, PDF, XLSX) từ những gì An Cư biết.",
    discussion: """
      Ví dụ:
        ancu document make task-assignment --data ./demo --id 290-kh-tu -o phan-cong.docx
        ancu document make coverage-report --data ./demo --agency "Sở Xây dựng" -o bao-cao.pdf
      """,
    subcommands: [DocumentMakeCommand.self])
}
