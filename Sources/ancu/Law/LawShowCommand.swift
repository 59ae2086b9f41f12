import ArgumentParser
import Domain
import Kit
import Office

/// `ancu law show`: a document's contents, or one of its places as it stands on a day.
struct LawShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Xem một điều, khoản, điểm theo ngày; kèm phần đã bị thay.",
    discussion: """
      Không nói ngày thì xem theo hôm nay. Chữ bị thay nằm trong [-…-], chữ mới trong {+…+}.

      Ví dụ: ancu law show --data ./demo "điểm a khoản 1 Điều 38 NĐ 100/2024" --as-of 2026-05-01
      """)

  @OptionGroup var place: DatabaseOptions

  @Option(name: .long, help: ArgumentHelp("Ngày, dạng 2026-05-01 hoặc 01/05/2026.", valueName: "DAY"))
  var asOf: String?

  @Argument(help: ArgumentHelp("Số văn bản và nơi cần xem.", valueName: "CITATION"))
  var citation: String

  func run() async throws {
    try await Wiring.telling {
      guard let reference = LawReference(citation) else {
        throw Problem.invalid(
          "Không đọc được «\(citation)». Hãy viết như «54/2026/NĐ-CP Điều 34» hoặc «điểm a khoản 1 Điều 38 NĐ 100/2024».")
      }
      let office = try await place.office()
      var day = office.today
      if let asOf {
        guard let asked = Day(iso: asOf) ?? Day(typed: asOf) else { throw Problem.invalid("--as-of cần một ngày, ví dụ 2026-05-01.") }
        day = asked
      }
      let found = try await ListLaws.run(in: office).filter { reference.names($0.number) }
      guard let law = found.first else {
        throw Problem.notFound("Thư viện chưa có nguyên văn văn bản số \(reference.number). Nhập bằng: ancu law import FILE...")
      }
      guard found.count == 1 else {
        throw Problem.invalid(
          "Có nhiều văn bản số \(reference.number): " + found.map(\.number).joined(separator: ", ") + ". Hãy viết đủ số và ký hiệu.")
      }
      if let wanted = reference.place {
        let view = try await ReadLawPlace.run(law.slug, wanted, on: day, in: office)
        print(LawPrint.place(view).joined(separator: "\n"))
      } else {
        print(LawPrint.document(try await ReadLaw.run(law.slug, in: office)).joined(separator: "\n"))
      }
    }
  }
}
