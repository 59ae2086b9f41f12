import ArgumentParser
import Domain
import Kit
import Office

/// `ancu audit verify`: whether the record is what it was.
struct AuditVerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Xem sổ ghi việc có bị sửa, gỡ, chèn hay đổi chỗ không.",
    discussion: """
      So từng việc với lá của nó, lá với cây, cây với mọi điểm chốt: trong cơ sở dữ liệu, trong tệp nhớ cạnh khóa, và tệp đưa sau
      --against. Sai thì nói việc đầu tiên sai và kết thúc với mã 1. Luôn in khoảng chưa được điểm chốt nào bảo vệ.

      Ví dụ: ancu audit verify --data ./data --against diem-chot-da-giu.txt
      """)

  @OptionGroup var place: DatabaseOptions

  @Option(name: .long, help: ArgumentHelp("Tệp điểm chốt bạn đã giữ; có thể đưa nhiều lần.", valueName: "TỆP"))
  var against: [String] = []

  @Option(name: .customLong("public-key"), help: ArgumentHelp("Khóa công khai đã công bố, thay cho tệp .pub cạnh khóa.", valueName: "KHÓA"))
  var key: String?

  func run() async throws {
    try await Wiring.telling {
      var kept = try against.flatMap { try RecordKeyFile.notes(at: $0) }
      let keys: [VerifyingKey]
      if let key {
        keys = try RecordKeyFile.publicKeys(in: key, called: "--key")
      } else {
        let file = try RecordKeyFile(for: place)
        keys = try file.publicKeys()
        if file.exists { kept += try file.read().remembered() }
      }
      let office = try await place.office()
      let view = try await VerifyRecord.run(.init(keys: keys, kept: kept), by: try Wiring.operatorActor(), in: office)
      let window = Self.window(view)
      if let fault = view.fault {
        Wiring.tell("SAI. \(fault.sentence)")
        Wiring.tell("Các việc trước đó (\(view.leaves) lá) đúng như lúc ghi. Hãy giữ nguyên cơ sở dữ liệu và khóa để giám định.")
        print(window)
        throw ExitCode.failure
      }
      let compared = kept.isEmpty ? "" : " Đã so với \(kept.count) điểm chốt giữ ngoài cơ sở dữ liệu."
      print("Sổ ghi việc đúng: \(view.leaves) việc, \(view.checkpoints) điểm chốt, không việc nào bị sửa, gỡ, chèn hay đổi chỗ.\(compared)")
      print(window)
    }
  }

  static func window(_ view: VerifyRecord.View) -> String {
    let since = view.last.map { "sau điểm chốt cuối (\($0.size) lá, ký lúc \($0.at.vietnamese))" } ?? "vì chưa có điểm chốt nào"
    if view.open.leaves == 0 && view.open.waiting == 0 { return "Không có việc nào \(since): cả sổ được bảo vệ." }
    return "Chưa được bảo vệ \(since): \(view.open.leaves) việc đã có lá (cắt bớt việc cuối thì không lộ), "
      + "\(view.open.waiting) việc đang chờ lá (sửa cũng không lộ)."
  }
}
