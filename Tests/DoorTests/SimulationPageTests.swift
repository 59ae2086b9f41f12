import AnCuTesting
import Documents
import Domain
import Foundation
import HTTPTypes
import HummingbirdTesting
import Kit
import Office
import Site
import Testing
import Workspace

/// The page of drafts shows what the command counts, and refuses what would keep it busy.
@Suite struct SimulationPageTests {
  static let address =
    "/lam-viec/thu-quy-dinh?ten=25/35/50&ngay=06/04/2026&so-ho=2000&don-than=25.000.000&nuoi-con=35000000&vo-chong=50+000+000&he-so=1,1"
    + "&dien-tich=14&nong-thon=co"

  @Test func thePageShowsTheNumbersOfTheCommand() async throws {
    try await TestDoors.openDemonstration(prepare: { _ in }) { doors in
      let cookie = try await doors.signIn("so-xay-dung")
      #expect(try await doors.get(Self.address, as: cookie).status == .ok)
      let page = try #require(doors.shown.all.compactMap { $0 as? SimulationPage }.last)
      let result = try #require(page.result)
      // What `ancu population make` writes and `ancu eligibility simulate` counts, from the draft as the page tells it.
      let day = try #require(Day(iso: "2026-04-06"))
      let population = try PopulationCommunes.population(seed: SimulateDraft.seed, filedOn: day)
      var writer = CaseLineWriter()
      for number in 1...2000 { writer.write(population.household(number)) }
      let draft = try DraftChangeJSON.read(result.draft)
      #expect(draft.incomeCoefficient == ExactDecimal("1.1") && draft.floorArea == 14 && draft.allowsRuralPoor == true)
      let trial = try #require(DraftTrial(draft, to: .inForce, on: day))
      var lines: [UInt8]? = writer.bytes
      let outcome = try await SimulationRun(trial, workers: 2).run(
        {
          defer { lines = nil }
          return lines
        }, fault: { Issue.record("\($0)") })
      #expect(outcome.simulation.all.moved > 20)
      let report = SimulationReport(outcome.simulation, communes: population.communes)
      #expect(result.tiles[0].figure == VietnameseNumber.whole(outcome.simulation.all.gained))
      for (part, section) in zip(result.sections, report.sections.dropFirst()) {
        #expect(part.title == section.kind.words && part.rows.count == section.rows.count)
        for (shown, row) in zip(part.rows, section.rows) {
          #expect(shown.label == row.name && shown.count == VietnameseNumber.whole(row.count.households))
          #expect(shown.before == VietnameseNumber.whole(row.count.eligibleBefore))
          #expect(shown.after == VietnameseNumber.whole(row.count.eligibleAfter))
          #expect(shown.gained == VietnameseNumber.whole(row.count.gained) && shown.lost == VietnameseNumber.whole(row.count.lost))
          #expect(shown.other == VietnameseNumber.whole(row.count.movedOtherwise))
        }
      }
      #expect(result.make.contains("--households 2000 --seed 7 --filed-on 2026-04-06"))
    }
  }

  @Test func whoMayNotAndWhatIsTooLargeIsRefused() async throws {
    try await TestDoors.openDemonstration(prepare: { _ in }) { doors in
      #expect(try await doors.get(Self.address, as: try await doors.signIn("can-bo-xa")).status == .forbidden)
      #expect(try await doors.get(Self.address).status == .seeOther)
      let cookie = try await doors.signIn("so-xay-dung")
      for size in ["50001", "1000000000", "-1", "x", ""] {
        let answer = try await doors.get("/lam-viec/thu-quy-dinh?ngay=06/04/2026&so-ho=\(size)", as: cookie)
        #expect(answer.status == .unprocessableContent, "\(size)")
      }
    }
  }

  /// While one run is under way another is told to wait, and afterwards the gate is open again.
  @Test func oneRunAtATime() async throws {
    try await TestDoors.openDemonstration(prepare: { _ in }) { doors in
      let cookie = try await doors.signIn("so-xay-dung")
      let statuses = try await withThrowingTaskGroup(of: HTTPResponse.Status.self) { group in
        for _ in 0..<4 { group.addTask { try await doors.get(Self.address, as: cookie).status } }
        return try await group.reduce(into: []) { $0.append($1) }
      }
      #expect(statuses.contains(.ok) && statuses.allSatisfy { $0 == .ok || $0 == .serviceUnavailable })
      #expect(try await doors.get(Self.address, as: cookie).status == .ok)
    }
  }
}
