import ArgumentParser
import Kit
import Office

/// `ancu doctor`: examines the installation and names the mend of each fault.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Khám một bản cài đặt: thư mục, đĩa, cơ sở dữ liệu, độ bền, đồng hồ, múi giờ.",
    discussion: """
      Mỗi mục một dòng; mục hỏng nói luôn cách chữa. Kết thúc với mã 1 khi có mục hỏng. Không đọc, không sửa dữ liệu nào của
      chương trình.

      Ví dụ: ancu doctor --data ./demo
      """)

  @OptionGroup var place: DatabaseOptions

  func run() async throws {
    let findings = await ExamineInstallation.run(at: place.location, host: Wiring.hostFacts)
    for finding in findings { print(line(finding)) }
    let failed = findings.filter { if case .failed = $0.outcome { true } else { false } }
    if !failed.isEmpty { throw ExitCode.failure }
  }

  private func line(_ finding: ExamineInstallation.Finding) -> String {
    let name = title(finding.probe)
    let head = name + String(repeating: " ", count: max(1, 22 - name.count))
    return switch finding.outcome {
    case .fine: "tốt     \(head)\(finding.said)"
    case .doubtful(let mend): "để ý    \(head)\(finding.said). Nên: \(mend)."
    case .failed(let mend): "HỎNG    \(head)\(finding.said). Cách chữa: \(mend)."
    case .notRun: "bỏ qua  \(head)\(finding.said)"
    }
  }

  private func title(_ probe: ExamineInstallation.Probe) -> String {
    switch probe {
    case .folder: "Thư mục dữ liệu"
    case .disk: "Chỗ trống trên đĩa"
    case .engine: "Cơ sở dữ liệu"
    case .schema: "Bước lược đồ"
    case .durability: "Độ bền khi mất điện"
    case .write: "Ghi"
    case .read: "Đọc"
    case .clock: "Đồng hồ"
    case .timeZone: "Múi giờ"
    }
  }
}
