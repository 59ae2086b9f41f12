import ArgumentParser
import Domain
import Kit
import Office

/// `ancu law search`: places of the law that hold some words.
struct LawSearchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Tìm trong thư viện; có dấu hay không dấu đều được.",
    discussion: "Ví dụ: ancu law search --data ./demo \"thu nhap binh quan\"")

  @OptionGroup var place: DatabaseOptions

  @Argument(help: ArgumentHelp("Các từ cần tìm.", valueName: "WORDS"))
  var words: [String]

  func run() async throws {
    try await Wiring.telling {
      let office = try await place.office()
      let answer = try await SearchLaws.run(words.joined(separator: " "), in: office)
      for hit in answer.hits {
        print("\(hit.place.words) \(hit.law.name)\(hit.isQuoted ? " (trong phần được trích)" : "")")
        print("  " + hit.excerpt)
      }
      print(answer.count > answer.hits.count ? "\(answer.count) chỗ, ở trên là \(answer.hits.count) chỗ đầu." : "\(answer.count) chỗ.")
    }
  }
}
