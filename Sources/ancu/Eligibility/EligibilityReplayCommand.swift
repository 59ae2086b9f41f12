import ArgumentParser
import Domain
import Foundation
import Kit
import Office

/// `ancu eligibility replay`: gives kept rulings again and holds them against what was kept.
struct EligibilityReplayCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Xét lại kết luận đã lưu theo đúng quy định đã dùng và so từng byte.",
    discussion: """
      Có mã thì in kết luận ấy; không có mã thì xét lại tất cả và đếm. Quy định ban hành về sau không làm đổi kết luận đã lưu. Có kết luận
      nào khác thì lệnh kết thúc với mã 2.

      Ví dụ: ancu eligibility replay --data ./data
      """)

  @OptionGroup var place: DatabaseOptions

  @Argument(help: ArgumentHelp("Mã của kết luận.", valueName: "MÃ"))
  var ruling: String?

  func run() async throws {
    var differing = 0
    try await Wiring.telling {
      let office = try await place.office()
      let actor = try Wiring.operatorActor()
      if let ruling {
        guard let id = ID<StoredRuling>(ruling) else { throw Problem.invalid("«\(ruling)» không phải mã của một kết luận.") }
        let outcome = try await ReplayRuling.run(id, by: actor, in: office)
        FileHandle.standardOutput.write(Data(outcome.answer.utf8))
        if !outcome.isSame { differing = 1 }
        Wiring.tell(
          outcome.isSame
            ? "Trùng từng byte với kết luận lưu lúc \(outcome.kept.keptAt.iso)."
            : "KHÁC kết luận lưu lúc \(outcome.kept.keptAt.iso). Kết luận đã lưu:\n\(outcome.kept.answer)")
        return
      }
      var count = 0
      try await ReplayRuling.all(by: actor, in: office) { outcome in
        count += 1
        if !outcome.isSame {
          differing += 1
          print("\(outcome.kept.id): khác kết luận đã lưu")
        }
      }
      print(
        "Đã xét lại \(VietnameseNumber.whole(count)) kết luận: \(VietnameseNumber.whole(count - differing)) trùng từng byte, \(differing) khác."
      )
    }
    if differing > 0 { throw ExitCode(2) }
  }
}
