import ArgumentParser
import Documents
import Domain
import Foundation
import Kit
import Office

/// `ancu population make`: writes a made-up population and tells its margins.
struct PopulationMakeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "make",
    abstract: "Tạo dân số giả định: mỗi hộ một dòng JSON như «ancu eligibility check» đọc.",
    discussion: """
      Cùng số hộ, cùng hạt giống và cùng ngày thì cùng nội dung từng byte. Không hộ nào là hộ có thật. Các tỷ lệ được in kèm nguồn; tỷ lệ tự
      đặt ghi «giả định». Không có -o thì các hộ ra đầu ra chuẩn, tỷ lệ ra luồng lỗi.

      Ví dụ: ancu population make --households 1000000 --seed 7 -o dan-so.jsonl
      """)

  @Option(name: .long, help: ArgumentHelp("Số hộ, từ 1 đến 100000000.", valueName: "SỐ"))
  var households: Int

  @Option(name: .long, help: ArgumentHelp("Hạt giống: số nguyên không âm.", valueName: "SỐ"))
  var seed: UInt64

  @Option(name: .long, help: ArgumentHelp("Ngày nộp hồ sơ của mọi hộ, dạng YYYY-MM-DD; bỏ trống là 2026-04-06.", valueName: "NGÀY"))
  var filedOn: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("Tệp ghi ra.", valueName: "TỆP"))
  var output: String?

  func validate() throws {
    guard (1...100_000_000).contains(households) else { throw ValidationError("--households phải từ 1 đến 100000000.") }
    if let filedOn, Day(iso: filedOn) == nil { throw ValidationError("--filed-on «\(filedOn)» không phải ngày dạng YYYY-MM-DD.") }
  }

  func run() async throws {
    try await Wiring.telling {
      let day = filedOn.flatMap { Day(iso: $0) } ?? Population.usualDay
      let population = try PopulationCommunes.population(seed: seed, filedOn: day)
      let sink: FileHandle
      if let output {
        guard FileManager.default.createFile(atPath: output, contents: nil), let handle = FileHandle(forWritingAtPath: output) else {
          throw Problem.unavailable("Không ghi được tệp «\(output)». Hãy xem thư mục ấy có tồn tại và bạn có quyền ghi.")
        }
        sink = handle
      } else {
        sink = FileHandle.standardOutput
      }
      let tally: PopulationTally
      do {
        tally = try await PopulationRun(population, workers: Wiring.cores).make(households) { bytes in
          try sink.write(contentsOf: Data(bytes))
        }
      } catch let error as any Error & CustomNSError {
        throw Problem.unavailable("Ghi dở dân số rồi dừng: \(error.localizedDescription). Hãy xóa phần đã ghi và xem chỗ trống của đĩa.")
      }
      let wards = population.communes.count { $0.isWard }
      let told =
        ["\(VietnameseNumber.whole(households)) hộ, hạt giống \(seed), nộp hồ sơ ngày \(day.vietnamese). Không hộ nào có thật."]
        + tally.margins(wards: wards, communes: population.communes.count).map { "  " + $0.words }
      if output == nil { told.forEach(Wiring.tell) } else { told.forEach { print($0) } }
    }
  }
}
