import ArgumentParser
import Domain
import Kit
import Office

/// `ancu audit checkpoint`: signs what the record is now.
struct AuditCheckpointCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkpoint",
    abstract: "Ký một điểm chốt của sổ ngay bây giờ.",
    discussion: """
      In nguyên văn điểm chốt; ai giữ lại thì sau này so được với sổ («ancu audit verify --against TỆP»). «ancu serve» tự ký vài phút một
      lần khi có việc mới.

      Ví dụ: ancu audit checkpoint --data ./data > diem-chot.txt
      """)

  @OptionGroup var place: DatabaseOptions

  func run() async throws {
    try await Wiring.telling {
      let key = try RecordKeyFile(for: place).read()
      let office = try await place.office()
      try await Self.sequence(with: key, in: office)
      switch try await SignCheckpoint.run(.onDemand, with: key, by: try Wiring.operatorActor(), in: office) {
      case .signed(let checkpoint): print(checkpoint.note, terminator: "")
      case .unchanged(let checkpoint?):
        Wiring.tell("Không có việc nào mới sau điểm chốt cuối, ký lúc \(checkpoint.at.vietnamese); điểm chốt ấy vẫn đúng.")
        print(checkpoint.note, terminator: "")
      case .unchanged(nil): throw Problem.conflict("Sổ chưa có việc nào nên chưa có gì để ký.")
      }
    }
  }

  /// Gives waiting entries their leaves; a node that is at it is waited for.
  static func sequence(with key: RecordKey, in office: Office) async throws {
    for _ in 0..<20 {
      guard case .heldElsewhere = try await SequenceRecord.run(as: Wiring.nodeName, signingWith: key.signing, in: office) else { return }
      try await Task.sleep(for: .seconds(2))
    }
    throw Problem.unavailable("Máy khác đang xếp lá cho sổ quá lâu. Hãy thử lại sau một phút.")
  }
}
