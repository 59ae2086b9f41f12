import AnCuTesting
import Documents
import Domain
import Foundation
import Kit
import Testing

/// Whole inputs on several cores: the answers are those of one core, in order.
@Suite struct EligibilityRunTests {
  static func run(
    _ text: String, workers: Int, piece: Int = 1 << 16, law: EligibilityLaw = .inForce, form: EligibilityBatch.Form = .rulings
  ) async throws -> (out: String, faults: [String]) {
    var out: [UInt8] = []
    var faults: [String] = []
    let count = try await EligibilityRun(under: law, form: form, workers: workers).judge(
      reader(text, piece), answer: { out += $0 }, fault: { faults.append($0) })
    #expect(count == faults.count)
    return (String(decoding: out, as: UTF8.self), faults)
  }

  static func reader(_ text: String, _ piece: Int) -> () throws -> [UInt8]? {
    var rest = Array(text.utf8)[...]
    return {
      defer { rest = rest.dropFirst(piece) }
      return rest.isEmpty ? nil : Array(rest.prefix(piece))
    }
  }

  static func population(_ count: Int, filed: Day = Population.usualDay) throws -> (lines: String, population: Population) {
    let communes = [Population.Commune(code: "31321", name: "Một", isWard: true), .init(code: "31338", name: "Hai", isWard: false)]
    let population = try #require(Population(seed: 7, filedOn: filed, communes: communes))
    var writer = CaseLineWriter()
    for number in 1...count { writer.write(population.household(number)) }
    return (String(decoding: writer.bytes, as: UTF8.self), population)
  }

  @Test(arguments: [1, 2, 5])
  func severalCoresAnswerAsOne(_ workers: Int) async throws {
    var (lines, _) = try Self.population(4000)
    var parts = lines.split(separator: "\n").map(String.init)
    parts[0] += "\n"
    parts[10] = "{\"filedOn\":\"2024-07-31\"}"
    parts[1999] = "nothing"
    parts[2500] = String(repeating: "x", count: 1_300_000)
    parts[2501] += "\r"
    lines = parts.joined(separator: "\n")
    let plain = EligibilityBatchTests.run(lines)
    for piece in [100_000, 1 << 20] {
      let (out, faults) = try await Self.run(lines, workers: workers, piece: piece)
      #expect(out.split(separator: "\n").map(String.init) == plain.out)
      #expect(faults == plain.faults && faults.count == 3)
    }
  }

  @Test(arguments: [1, 3, 64, 1 << 16])
  func oneObjectOnSeveralLinesIsAnswered(_ piece: Int) async throws {
    let (out, faults) = try await Self.run(CaseJSONTests.whole, workers: 2, piece: piece)
    #expect(out.hasPrefix("{\"case\":\"A-17\",\"verdict\":\"eligible\"") && faults.isEmpty)
    let (broken, said) = try await Self.run("\n{\n" + EligibilityBatchTests.line + "\n", workers: 2, piece: piece)
    #expect(broken.contains("A-17") && said.count == 1)
    let (none, nothing) = try await Self.run("", workers: 2)
    #expect(none.isEmpty && nothing.isEmpty)
  }

  @Test func verdictsAloneAreTheVerdictsOfTheRulings() async throws {
    let (lines, _) = try Self.population(2000)
    let (rulings, _) = try await Self.run(lines, workers: 2)
    let (verdicts, _) = try await Self.run(lines, workers: 2, form: .verdicts)
    let short = rulings.split(separator: "\n").map { line in line.split(separator: ",\"conditions\"")[0] + "}" }
    #expect(short.map(String.init) == verdicts.split(separator: "\n").map(String.init))
  }

  /// What a ruling's line says is what its sentences say, whatever was kept of earlier lines.
  @Test func keptPiecesSayWhatTheSentencesSay() throws {
    var source = SeededRandom(seed: 3)
    var writer = RulingJSON()
    for number in 0..<3000 {
      var it = try CaseJSON.read(EligibilityBatchTests.line)
      it.group = BeneficiaryGroup.allCases.randomElement(using: &source)
      it.tenure = Tenure.allCases.randomElement(using: &source)
      it.housing.ownsHome = Bool.random(using: &source)
      it.housing.ownedFloorArea = ExactDecimal(digits: Int.random(in: 100...2000, using: &source), scale: 1)
      it.housing.registeredResidents = Int.random(in: 1...9, using: &source)
      it.income.applicant = Int.random(in: 0...60_000_000, using: &source)
      it.mark = number % 7 == 0 ? nil : "«\"\\\u{1}\n» \(number)"
      let ruling = try #require(Eligibility.judge(it, under: .inForce))
      writer.write(ruling)
      let object = try #require(JSONSerialization.jsonObject(with: Data(writer.bytes)) as? [String: Any])
      #expect(object["case"] as? String == it.mark)
      let conditions = try #require(object["conditions"] as? [[String: Any]])
      #expect(conditions.compactMap { $0["reason"] as? String } == ruling.conditions.map(ReasonSentence.text))
      #expect(conditions.compactMap { $0["verdict"] as? String } == ruling.conditions.map(\.verdict.rawValue))
      writer.clear()
    }
  }

  @Test func casesAreWrittenAsTheyAreRead() throws {
    let (lines, population) = try Self.population(3000)
    for (index, line) in lines.split(separator: "\n").enumerated() {
      let it = try CaseJSON.read(String(line))
      #expect(it == population.household(index + 1))
      #expect(CaseLineWriter.text(it) == line)
    }
    var whole = try CaseJSON.read(CaseJSONTests.whole)
    whole.mark = "«\"\\\u{1F}\t» 🏠"
    whole.province.incomeCoefficient = ExactDecimal("1.25")
    whole.applicant.spouseGroup = .armedForces
    #expect(try CaseJSON.read(CaseLineWriter.text(whole)) == whole)
    #expect(CaseLineWriter.text(EligibilityCase()) == "{\"applicant\":{},\"income\":{},\"housing\":{},\"support\":{},\"province\":{}}")
  }
}
