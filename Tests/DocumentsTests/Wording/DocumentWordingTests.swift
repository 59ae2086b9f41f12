import AnCuTesting
import Documents
import Domain
import Foundation
import Kit
import Testing

@Suite struct DocumentWordingTests {
  static let good =
    "[loại]\nBÁO CÁO\n[ký hiệu]\nBC\n[trích yếu]\nđến ngày {ngay}\n[thân]\nI. PHẦN MỘT\n{{bieu-do}}\n1. Có {so-viec} việc./.\n"

  @Test func theProgramsOwnWordingsAreWithoutFault() throws {
    let wordings = try Wordings()
    for kind in DocumentKind.allCases {
      let wording = try wordings.wording(of: kind)
      #expect(wording.symbol.isEmpty == (!kind.takesNumber || kind == .returnLetter), "\(kind)")
    }
  }

  @Test func slotsAreFilledAndLinesAreWhatTheirMarksSay() throws {
    let wording = try DocumentWording(Self.good, for: .coverageReport, file: "x.txt")
    let document = wording.document(
      WordingFilling(words: ["ngay": "05/02/2026", "so-viec": "7"], blocks: ["bieu-do": [.paragraph(mark: "", text: "khối")]]),
      form: .state,
      letterhead: nil, signatures: [])
    #expect(document.subject == "đến ngày 05/02/2026")
    #expect(
      document.body == [
        .section(mark: "I.", title: "PHẦN MỘT"), .paragraph(mark: "", text: "khối"), .paragraph(mark: "1.", text: "Có 7 việc./."),
      ])
    #expect(document.title == "Báo cáo đến ngày 05/02/2026")
  }

  @Test(arguments: [
    ("[loại]\nA\n[trích yếu]\n{la}\n[thân]\nx\n", "dòng 4", "{la}"), ("x\n", "dòng 1", "[loại]"),
    ("[loại]\nA\n[phần]\n", "dòng 3", "[phần]"),
    ("[loại]\nA\n[loại]\n", "dòng 3", "đã có"), ("[loại]\nA\n[trích yếu]\nx\n[thân]\n{{khac}}\n", "dòng 6", "{{khac}}"),
    ("[loại]\nA\n[trích yếu]\n{{bieu-do}}\n", "dòng 4", "[thân]"), ("[loại]\nA\n[trích yếu]\nx {ngay\n", "dòng 4", "}"),
    ("[loại]\nA\n", "dòng 3", "trích yếu"),
  ])
  func aFaultNamesFileAndLine(text: String, line: String, words: String) {
    do {
      _ = try DocumentWording(text, for: .coverageReport, file: "x.txt")
      Issue.record("taken: \(text)")
    } catch let problem as Problem {
      #expect(problem.message.contains("x.txt") && problem.message.contains(line) && problem.message.contains(words), "\(problem.message)")
    } catch {
      Issue.record(error)
    }
  }

  @Test func aProvincesFileStandsForTheProgramsAndEveryFaultIsTold() throws {
    let folder = try TemporaryFolder()
    try Self.good.write(toFile: folder.path + "/" + "coverage-report.txt", atomically: true, encoding: .utf8)
    let wordings = try Wordings(folder: folder.path)
    #expect(try wordings.wording(of: .coverageReport).text == Self.good)
    #expect(try wordings.wording(of: .handover) == Wordings().wording(of: .handover))
    try "[loại]\nA\n[trích yếu]\n{la}\n[thân]\n".write(toFile: folder.path + "/" + "handover.txt", atomically: true, encoding: .utf8)
    try "x".write(toFile: folder.path + "/" + "khac.txt", atomically: true, encoding: .utf8)
    do {
      _ = try Wordings(folder: folder.path)
      Issue.record("taken")
    } catch let problem as Problem {
      #expect(problem.message.contains("«handover.txt», dòng 4"))
      #expect(problem.message.contains("«khac.txt»"))
    }
  }
}
