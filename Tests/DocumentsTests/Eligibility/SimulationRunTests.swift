import AnCuTesting
import Documents
import Domain
import Foundation
import Kit
import Testing

/// A simulation counts what `check` answers, line by line, under the law and under the draft.
@Suite struct SimulationRunTests {
  static let draft = #"{"name":"25/35/50","ceilings":{"single":25000000,"singleWithChild":35000000,"couple":50000000},"floorArea":20}"#

  @Test(arguments: [1, 2, 4])
  func countsAreThoseOfCheckUnderBothLaws(_ workers: Int) async throws {
    let day = Population.usualDay
    let (lines, population) = try EligibilityRunTests.population(6000)
    let change = try DraftChangeJSON.read(Self.draft)
    let law = EligibilityLaw.inForce
    let before = try await EligibilityRunTests.run(lines, workers: 1, form: .verdicts).out.split(separator: "\n")
    let changed = try #require(change.applied(to: law, on: day))
    let after = try await EligibilityRunTests.run(lines, workers: 1, law: changed, form: .verdicts).out.split(separator: "\n")
    #expect(before.count == 6000 && after.count == 6000)
    let trial = try #require(DraftTrial(change, to: law, on: day))
    let run = SimulationRun(trial, workers: workers)
    let outcome = try await run.run(EligibilityRunTests.reader(lines, 50_000), fault: { Issue.record("\($0)") })
    let moved = zip(before, after).filter { $0 != $1 }
    #expect(outcome.simulation.all.moved == moved.count && moved.count > 50)
    #expect(outcome.simulation.all.gained == moved.count { $1.hasSuffix("\"eligible\"}") })
    #expect(outcome.simulation.all.eligibleBefore == before.count { $0.hasSuffix("\"eligible\"}") })
    #expect(outcome.simulation.all.eligibleAfter == after.count { $0.hasSuffix("\"eligible\"}") })
    for code in ["31321", "31338"] {
      #expect(outcome.simulation.communes[code]?.moved == moved.count { $0.0.contains("\"\(code)-") })
    }
    // Households made as they are asked for give the same.
    #expect(try await run.run(population, households: 6000) == outcome)
    let json = try #require(
      JSONSerialization.jsonObject(with: Data(SimulationText.json(outcome, of: change, on: day).utf8)) as? [String: Any])
    #expect((json["all"] as? [String: Any])?["gained"] as? Int == outcome.simulation.all.gained)
    let report = SimulationReport(outcome.simulation, communes: population.communes)
    let table = SimulationText.table(report, of: change, on: day, faults: 0)
    #expect(table.contains("25/35/50") && table.contains("06/04/2026") && table.contains("phường Một"))
  }

  @Test func theDayOfTheTrialIsTheDayOfFiling() async throws {
    let (lines, _) = try EligibilityRunTests.population(300)
    let later = try #require(Day(iso: "2026-05-10"))
    let trial = try #require(DraftTrial(DraftChange(name: ""), to: .inForce, on: later))
    let outcome = try await SimulationRun(trial, workers: 2).run(EligibilityRunTests.reader(lines, 4096), fault: { Issue.record("\($0)") })
    #expect(outcome.simulation.all.households == 300 && outcome.simulation.all.moved == 0)
    // A certificate of after that day is a fault of its line, and such a household is not counted.
    let earlier = try #require(Day(iso: "2025-01-02"))
    var faults: [String] = []
    let past = try #require(DraftTrial(DraftChange(name: ""), to: .inForce, on: earlier))
    let early = try await SimulationRun(past, workers: 2)
      .run(EligibilityRunTests.reader(lines + "x\n", 4096), fault: { faults.append($0) })
    #expect(early.faults == faults.count && early.simulation.all.households + early.faults == 301 && early.faults > 250)
    #expect(faults.first?.hasPrefix("dòng 1: trường «") == true && faults.last?.hasPrefix("dòng 301: ") == true)
  }

  @Test func populationsAreMadeTheSameOnAnyNumberOfCores() async throws {
    let (lines, population) = try EligibilityRunTests.population(5000)
    for workers in [1, 2, 3] {
      var out: [UInt8] = []
      let tally = try await PopulationRun(population, workers: workers).make(5000) { out += $0 }
      #expect(String(decoding: out, as: UTF8.self) == lines)
      #expect(tally.margins(wards: 1, communes: 2).first?.of == 5000)
    }
  }

  @Test func aDraftIsReadWhole() throws {
    let change = try DraftChangeJSON.read(
      #"{"name":"Dự thảo","armedForces":{"bothTenths":25,"mixedPlus":30000000},"incomeCoefficient":1.25,"allowsRuralPoor":true,"ceilings":null}"#
    )
    #expect(change.name == "Dự thảo" && change.forcesBothTenths == 25 && change.forcesMixedPlus == 30_000_000)
    #expect(change.incomeCoefficient == ExactDecimal("1.25") && change.allowsRuralPoor == true && change.single == nil)
    #expect(try DraftChangeJSON.read("{}").isEmpty)
  }

  @Test(arguments: [
    (#"{"ceilings":{"single":0}}"#, "ceilings.single"), (#"{"ceilings":{"single":"25000000"}}"#, "ceilings.single"),
    (#"{"ceilings":{"pair":1}}"#, "ceilings.pair"), (#"{"floorArea":0}"#, "floorArea"), (#"{"floorArea":15.5}"#, "floorArea"),
    (#"{"incomeCoefficient":0}"#, "incomeCoefficient"), (#"{"incomeCoefficient":100}"#, "incomeCoefficient"),
    (#"{"armedForces":{"mixedPlus":-1}}"#, "armedForces.mixedPlus"), (#"{"area":15}"#, "area"), ("[]", ""), ("{", ""),
    (#"{"allowsRuralPoor":1}"#, "allowsRuralPoor"), (#"{"floorArea":15,"floorArea":16}"#, "floorArea"),
  ])
  func aFaultOfADraftNamesItsField(_ text: String, _ field: String) {
    do throws(CaseFault) {
      _ = try DraftChangeJSON.read(text)
      Issue.record("taken: \(text)")
    } catch {
      #expect(error.field == field && !error.words.isEmpty)
    }
  }
}
