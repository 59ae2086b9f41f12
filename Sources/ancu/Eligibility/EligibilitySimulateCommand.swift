import ArgumentParser
import Documents
import Domain
import Foundation
import Kit
import Office

/// `ancu eligibility simulate`: tries a draft on a population before it is signed; nothing is stored.
struct EligibilitySimulateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Thử một dự thảo trên cả dân số: bao nhiêu hộ đổi kết luận, là những hộ nào; không lưu gì.",
    discussion: """
      Mỗi hộ được xét hai lần như nộp hồ sơ vào ngày --as-of: theo quy định của ngày ấy và theo dự thảo. Kết quả từng hộ đúng như
      «ancu eligibility check» trả lời theo mỗi bên. Dạng của dự thảo và của dân số: docs/simulation.md.

      Ví dụ: ancu eligibility simulate --population dan-so.jsonl --as-of 2026-04-06 --change du-thao.json
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Option(name: .long, help: ArgumentHelp("Tệp dân số, JSON Lines; «-» là đầu vào chuẩn.", valueName: "TỆP"))
  var population: String

  @Option(name: .long, help: ArgumentHelp("Ngày xét, dạng YYYY-MM-DD.", valueName: "NGÀY"))
  var asOf: String

  @Option(name: .long, help: ArgumentHelp("Tệp dự thảo, một đối tượng JSON.", valueName: "TỆP"))
  var change: String

  @Option(name: .long, help: "Dạng in ra: text hoặc json.")
  var format: Format = .text

  func run() async throws {
    var faults = 0
    try await Wiring.telling {
      guard let day = Day(iso: asOf) else { throw Problem.invalid("--as-of «\(asOf)» không phải ngày dạng YYYY-MM-DD.") }
      let draft = try readDraft()
      guard let trial = DraftTrial(draft, to: .inForce, on: day) else {
        throw Problem.invalid(
          "Ngày \(day.vietnamese) trước \(EligibilityLaw.inForce.begins.from.vietnamese), ngày các quy định này bắt đầu có hiệu lực, nên không "
            + "có gì để so.")
      }
      if let fault = draft.fault(under: trial.law) { throw Problem.invalid(fault.words) }
      let input = try CaseInput(population)
      var told = 0
      let outcome = try await input.reading {
        try await SimulationRun(trial, workers: Wiring.cores).run(input.read) { fault in
          told += 1
          if told <= 20 { Wiring.tell(fault) }
        }
      }
      faults = outcome.faults
      if told > 20 { Wiring.tell("… và \(VietnameseNumber.whole(told - 20)) dòng nữa không đọc được.") }
      guard outcome.simulation.all.households > 0 else {
        throw Problem.invalid(
          "Không hộ nào trong «\(population)» xét được vào ngày \(day.vietnamese). Tệp phải là JSON Lines, giấy xác nhận không được sau ngày "
            + "xét; «ancu population make --filed-on \(day.iso)» tạo dân số cho ngày ấy.")
      }
      switch format {
      case .json: FileHandle.standardOutput.write(Data(SimulationText.json(outcome, of: draft, on: day).utf8))
      case .text:
        let report = SimulationReport(outcome.simulation, communes: try PopulationCommunes.read())
        FileHandle.standardOutput.write(
          Data(SimulationText.table(report, of: draft, on: day, faults: outcome.faults).utf8))
      }
    }
    if faults > 0 { throw ExitCode(2) }
  }

  private func readDraft() throws -> DraftChange {
    guard let data = FileManager.default.contents(atPath: change) else {
      throw Problem.notFound("Không mở được tệp dự thảo «\(change)» để đọc. Hãy kiểm tra tên tệp và quyền đọc.")
    }
    guard data.count <= 1_048_576, let text = String(data: data, encoding: .utf8) else {
      throw Problem.invalid("Tệp dự thảo «\(change)» không phải chữ UTF-8 hoặc lớn hơn 1 MB.")
    }
    do throws(CaseFault) {
      return try DraftChangeJSON.read(text)
    } catch {
      throw Problem.invalid("Tệp dự thảo «\(change)»: \(error.words)")
    }
  }
}
