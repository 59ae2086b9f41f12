import AnCuTesting
import Database
import Domain
import Foundation
import Kit
import Office
import Store
import Testing

/// The demonstration province, asked on days before and after 1/7/2025.
@Suite struct DemonstrationRegisterTests {
  static func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

  static func with(_ engine: TestEngine, _ body: (Office, LoadDemonstration.Receipt) async throws -> Void) async throws {
    try await engine.withDatabase { database in
      let office = TestOffice(database).office
      let operatorActor = try #require(Actor.commandLine("test"))
      let receipt = try await LoadDemonstration.run(by: operatorActor, in: office)
      try await body(office, receipt)
    }
  }

  /// Day, provinces, districts, communes in the register; members of the group of district committees.
  static let table: [(String, Int, Int, Int, Int)] = [
    ("2024-08-21", 0, 0, 0, 0),
    ("2024-09-01", 3, 8, 75, 8),
    ("2025-06-30", 3, 8, 75, 8),
    ("2025-07-01", 1, 0, 103, 0),
    ("2025-09-01", 1, 0, 103, 0),
  ]

  /// One load for all questions, since none of them changes anything.
  @Test(arguments: TestEngine.all) func everyQuestionHasItsAnswer(_ engine: TestEngine) async throws {
    try await Self.with(engine) { office, receipt in
      try await whoExistedOnADay(office, receipt)
      try await otherGroupsByDay(office)
      try await bothLinesAndWhoCarriesOn(office)
      try await aUnitTellsItsStory(office)
      try await theBoardShowsSomeDoneAndSomeToDo(office)
      try await theRegisterIsSound(office)
    }
  }

  private func whoExistedOnADay(_ office: Office, _ receipt: LoadDemonstration.Receipt) async throws {
    #expect(receipt.units == 3 + 8 + 75 + 1 + 103)
    #expect(receipt.agencies > 400)
    for (text, provinces, districts, communes, committees) in Self.table {
      let day = try Self.day(text)
      let view = try await ListUnits.run(.init(day: day), in: office)
      #expect(AdminUnit.Level.allCases.map { view.counts[$0] ?? 0 } == [provinces, districts, communes], "\(text)")
      #expect(view.shown == provinces + districts + communes)
      let group = try await ResolveGroup.run("các huyện ủy, thị ủy, thành ủy", on: day, in: office)
      #expect(group.resolution?.members.count == committees, "\(text)")
    }
    let after = try await ResolveGroup.run("các huyện ủy, thị ủy, thành ủy", on: try Self.day("2025-09-01"), in: office)
    let former = try #require(after.resolution?.former)
    #expect(former.count == 8)
    for one in former {
      #expect(!one.successors.isEmpty, "\(one.member.name) is followed")
      #expect(one.successors.allSatisfy { $0.name.hasPrefix("Đảng ủy xã ") || $0.name.hasPrefix("Đảng ủy phường ") })
    }
    let heirs = Set(former.flatMap(\.successors).map(\.name))
    #expect(heirs.count == 28)
    let crossing = former.flatMap { one in one.successors.map { ($0.name, one.member.name) } }
    let shared = Dictionary(grouping: crossing, by: \.0).filter { $0.value.count > 1 }
    #expect(Set(shared.keys) == ["Đảng ủy xã Đông Phước", "Đảng ủy xã Vĩnh Thuận Đông"], "two new communes cross old district lines")
  }

  private func otherGroupsByDay(_ office: Office) async throws {
    let before = try Self.day("2024-09-01")
    let after = try Self.day("2025-09-01")
    func count(_ phrase: String, _ day: Day) async throws -> Int {
      let view = try await ResolveGroup.run(phrase, on: day, in: office)
      return try #require(view.resolution).members.count
    }
    let expected = [
      ("Ủy ban nhân dân cấp huyện", 8, 0), ("Ủy ban nhân dân cấp xã", 75, 103), ("các đảng ủy xã, phường", 75, 103),
      ("các xã, phường", 75, 103), ("các huyện, thị xã, thành phố", 8, 0), ("ban cán sự đảng, đảng đoàn", 3, 0),
      ("Ủy ban nhân dân cấp tỉnh", 3, 1),
    ]
    for (phrase, then, now) in expected {
      let found = [try await count(phrase, before), try await count(phrase, after)]
      #expect(found == [then, now], "\(phrase)")
    }
    let departments = try await ResolveGroup.run("các sở, ban, ngành, đoàn thể tỉnh", on: before, in: office)
    let names = try #require(departments.resolution).members.map(\.name)
    #expect(names.contains("Sở Xây dựng tỉnh Hậu Giang") && names.contains("Liên đoàn Lao động tỉnh Hậu Giang"))
    let unknown = try await ResolveGroup.run("các hội đồng hương", on: before, in: office)
    #expect(unknown.resolution == nil && !unknown.known.isEmpty)
  }

  private func bothLinesAndWhoCarriesOn(_ office: Office) async throws {
    let clerk = TestOffice.actor(may: [.readClosedDirectives])
    func find(_ name: String, _ day: Day) async throws -> ReadAgency.View {
      let list = try await ListAgencies.run(.init(day: day, search: name), in: office)
      let line = list.lines.first { $0.agency.name == name }
      guard let agency = line?.agency.agency else { throw Problem.notFound("\(name), \(day)") }
      return try await ReadAgency.run(agency, on: day, for: clerk, in: office)
    }
    let before = try Self.day("2024-09-01")
    let after = try Self.day("2025-09-01")
    let department = try await find("Sở Xây dựng tỉnh Hậu Giang", before)
    #expect(department.stateLine.map(\.name) == ["Ủy ban nhân dân tỉnh Hậu Giang"])
    #expect(department.partyLine.last?.name == "Tỉnh ủy Hậu Giang")
    let caucus = try await find("Ban cán sự đảng Ủy ban nhân dân tỉnh Hậu Giang", before)
    let later = try await ReadAgency.run(caucus.latest.agency, on: after, for: clerk, in: office)
    #expect(later.onDay == nil)
    #expect(later.standingSuccessors.map(\.name) == ["Đảng ủy Ủy ban nhân dân thành phố Cần Thơ"])
    let city = try await find("Thành ủy Cần Thơ", after)
    #expect(Set(city.predecessors.map(\.agency.name)) == ["Tỉnh ủy Hậu Giang", "Tỉnh ủy Sóc Trăng", "Thành ủy Cần Thơ"])
    #expect(city.partySubordinates.filter { $0.form == .partyCommittee }.count == 103)
    let commune = try await find("Ủy ban nhân dân xã Phụng Hiệp", after)
    #expect(commune.stateLine.map(\.name) == ["Ủy ban nhân dân thành phố Cần Thơ"])
    #expect(commune.partyLine.map(\.name) == ["Đảng ủy xã Phụng Hiệp", "Thành ủy Cần Thơ"])
    let district = try await find("Huyện ủy Phụng Hiệp", before)
    #expect(district.headsOnDay.map(\.position) == ["Bí thư"])
    #expect(district.heads.allSatisfy { $0.person.hasSuffix("(giả định)") && $0.period.until?.iso == "2025-07-01" })
    let housing = try await find("Sở Xây dựng thành phố Cần Thơ", after)
    #expect(housing.headsOnDay.map(\.position) == ["Giám đốc"])
    #expect(housing.provisions.map(\.code) == ["II.2.b", "II.2.c"])
  }

  private func aUnitTellsItsStory(_ office: Office) async throws {
    let after = try Self.day("2025-09-01")
    let old = try #require(ID<AdminUnit>("31321-2024-08-22"))
    let new = try #require(ID<AdminUnit>("31321-2025-07-01"))
    let before = try await ReadUnit.run(old, on: after, in: office)
    #expect(before.onDay == nil && before.latest.fullName == "Phường III")
    #expect(before.ancestors.map(\.fullName) == ["Thành phố Vị Thanh", "Tỉnh Hậu Giang"])
    #expect(before.standingSuccessors.map(\.unit) == [new])
    #expect(before.history.first?.fact.beginning.pastUnknown == true)
    let now = try await ReadUnit.run(new, on: after, in: office)
    #expect(now.latest.fullName == "Phường Vị Thanh" && now.latest.areaHectares == 2211)
    #expect(now.predecessors.map(\.unit.fullName).sorted() == ["Phường I", "Phường III", "Phường VII", "Thành phố Vị Thanh"])
    #expect(now.history.first?.begun?.document.contains("1668/NQ-UBTVQH15") == true)
    #expect(now.agencies.map(\.name) == ["Đảng ủy phường Vị Thanh", "Ủy ban nhân dân phường Vị Thanh"])
    let stranger = try await ReadUnit.run(try #require(ID<AdminUnit>("31120-2025-07-01")), on: after, in: office)
    #expect(stranger.predecessors.isEmpty && stranger.latest.beginning.pastUnknown, "its past is not recorded, and the register says so")
    let nobody = try #require(ID<AdminUnit>("99999-2025-07-01"))
    await #expect(throws: Problem.self) { try await ReadUnit.run(nobody, on: after, in: office) }
    let found = try await ListUnits.run(.init(day: after, search: "hoa luu"), in: office)
    #expect(found.groups.flatMap(\.units).map(\.unit.fullName) == ["Xã Hoả Lựu"])
    for asked in ["phuong 3", "Phường III"] {
      let gone = try await ListUnits.run(.init(day: after, search: asked), in: office)
      let third = try #require(gone.ended.first { $0.unit.fullName == "Phường III" }, "\(asked)")
      #expect(third.heirs.map(\.fullName) == ["Phường Vị Thanh"] && third.on.iso == "2025-07-01")
    }
    let whole = try await ListUnits.run(.init(day: after), in: office)
    #expect(whole.ended.isEmpty, "ended units are shown to whoever searches for them")
    let made = whole.groups.flatMap(\.units).first { $0.unit.unit == new }
    #expect(made?.parts.map(\.fullName) == ["Phường I", "Phường III", "Phường VII"])
    let byCode = try await ListUnits.run(.init(day: try Self.day("2024-09-01"), search: "31321"), in: office)
    #expect(byCode.groups.flatMap(\.units).map(\.unit.fullName) == ["Phường III"])
  }

  private func theBoardShowsSomeDoneAndSomeToDo(_ office: Office) async throws {
    let board = try await CoverageBoard.run(for: nil, in: office)
    #expect(board.total.acting > 15)
    #expect((5..<board.total.acting - 4).contains(board.total.withoutOwner))
    #expect((5..<board.total.acting - 4).contains(board.total.withoutDue))
    #expect(board.total.withoutTargetSource >= 1 && board.total.withoutTargetSource < board.total.namingTarget)
    let choices = try await ListOwnerChoices.run(in: office)
    #expect(choices.map(\.label).first == "Cơ quan Đảng")
    #expect(choices.flatMap(\.choices).count > 240)
    #expect(!choices.flatMap(\.choices).contains { $0.name.contains("Hậu Giang") && !$0.name.hasPrefix("Công ty") })
  }

  /// The register itself is sound on every day, and the lists page through all of it.
  private func theRegisterIsSound(_ office: Office) async throws {
    let register = try await office.read { try RegisterStore.register(in: $0) }
    #expect(RegisterInspection.findings(in: register) == [])
    let day = try Self.day("2025-09-01")
    var seen: [ID<Agency>] = []
    var after = ""
    var pages = 0
    repeat {
      let page = try await ListAgencies.run(.init(day: day, after: after), in: office)
      seen += page.lines.map(\.agency.agency)
      after = page.next ?? ""
      pages += 1
      #expect(page.total == register.agencies(on: day).count)
    } while !after.isEmpty && pages < 50
    #expect(Set(seen).count == seen.count && Set(seen) == Set(register.agencies(on: day).map(\.agency)))
    for line in Agency.Line.allCases {
      let page = try await ListAgencies.run(.init(day: day, line: line), in: office)
      #expect(page.total == register.agencies(on: day).filter { $0.stands(on: line) }.count)
    }
    let kind = try await ListAgencies.run(.init(day: day, kind: .union, search: "nong dan"), in: office)
    #expect(kind.lines.map(\.agency.name) == ["Hội Nông dân thành phố Cần Thơ"])
  }

  /// What the facts say beside the vectors of the workplace, when they are there.
  @Test(.enabled(if: SharedData.has("data/admin/cantho-2025-communes.csv"))) func theFactsAgreeWithThePublishedLists() async throws {
    try await Self.with(.sqlite) { office, _ in
      let register = try await office.read { try RegisterStore.register(in: $0) }
      let before = try Self.day("2025-06-30")
      let after = try Self.day("2025-07-01")
      func rows(_ path: String) throws -> [[String]] {
        try SharedData.text("data/admin/" + path).split(whereSeparator: \.isNewline).dropFirst().map {
          $0.split(separator: ",").map(String.init)
        }
      }
      let old = try rows("haugiang-before-2025-07-01.units.csv")
      #expect(old.count == 75)
      for row in old {
        let unit = try #require(register.units(on: before).first { $0.code == row[0] }, "\(row)")
        #expect(unit.normalName == VietnameseUnitName(row[1]).wholeNormalForm)
        let district = try #require(unit.parent.flatMap { register.unit($0, on: before) })
        #expect(district.code == row[2] && district.normalName == VietnameseUnitName(row[3]).wholeNormalForm)
      }
      let new = try rows("cantho-2025-communes.csv")
      #expect(new.count == 103)
      for row in new {
        let unit = try #require(register.units(on: after).first { $0.code == row[0] }, "\(row)")
        let area = try #require(Double(row[4]))
        #expect(unit.fullName == row[1] && unit.areaHectares == Int((area * 100).rounded()))
        #expect(unit.beginning.pastUnknown == (row[5] != "Tỉnh Hậu Giang"))
      }
      let mapping = try rows("haugiang-old-to-new.csv")
      #expect(Set(mapping.map { $0[3] }).count == 28)
      for row in mapping {
        let unit = try #require(register.units(on: before).first { $0.code == row[0] })
        #expect(VietnameseUnitName(unit.fullName).mayBe(VietnameseUnitName(row[1])), "\(unit.fullName) is \(row[1])")
        let heirs = register.standingSuccessors(of: unit.unit, on: after)
        #expect(heirs.map(\.code) == [row[3]])
        #expect(heirs.first.map { VietnameseUnitName($0.fullName).mayBe(VietnameseUnitName(row[4])) } == true)
      }
    }
  }
}
