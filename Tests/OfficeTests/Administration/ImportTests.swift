import AnCuTesting
import Database
import Documents
import Domain
import Foundation
import Kit
import Office
import Store
import Testing

@Suite struct ImportTests {
  static let operatorActor = TestOffice.actor("Quản trị", id: "operator-x", may: [.manageInstallation, .manageAccounts, .importRegister])

  static func table(_ kind: ImportKind, _ rows: [String]) throws -> TableIntake {
    let head = kind.form.columns.map(\.title).joined(separator: ";")
    return try TableIntake(Data(([head] + rows).joined(separator: "\n").utf8), name: "bang.csv", form: kind.form)
  }

  static let units = [
    "92;thành phố;Cần Thơ;;;01/07/2025;", "31120;phường;Cái Khế;92;1004;01/07/2025;", "1135;xã;Mẫu;92;;01/07/2025;chưa kiểm chứng",
  ]
  static let agencies = [
    "Thành ủy Cần Thơ;Cấp ủy địa phương;92;;;01/07/2025;",
    "Ủy ban nhân dân thành phố Cần Thơ;Ủy ban nhân dân;92;Thành ủy Cần Thơ;;01/07/2025;",
    "Sở Xây dựng;Sở, ban, ngành;92;;Ủy ban nhân dân thành phố Cần Thơ;01/07/2025;",
    "Ủy ban nhân dân phường Cái Khế;Ủy ban nhân dân;31120;;Ủy ban nhân dân thành phố Cần Thơ;01/07/2025;",
  ]

  /// A real province with its register taken in.
  static func begin(_ office: Office) async throws {
    _ = try await BeginProvince.run(
      .init(province: "tỉnh Sông Mẫu", account: "quan-tri", person: "Trần Mẫu"), by: operatorActor, in: office)
    _ = try await CarryOutImport.run(.units, try table(.units, units), by: operatorActor, in: office)
    _ = try await CarryOutImport.run(.agencies, try table(.agencies, agencies), by: operatorActor, in: office)
  }

  @Test(arguments: TestEngine.all) func anEmptyProvinceIsFilled(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let house = TestOffice(database, at: Moment(iso: "2026-12-01T01:00:00.000Z") ?? TestClock.start)
      try await Self.begin(house.office)
      let register = try await house.office.read { try RegisterStore.register(in: $0) }
      #expect(register.units.map(\.code).sorted() == ["01135", "31120", "92"])
      #expect(RegisterInspection.findings(in: register).isEmpty)
      let receipt = try await CarryOutImport.run(
        .staff,
        try Self.table(
          .staff,
          [
            "le.mau;Lê Mẫu;Chuyên viên;Sở Xây dựng;Cán bộ Sở Xây dựng;01/12/2026;",
            "le.mau;Lê Mẫu;Người kiêm;Ủy ban nhân dân phường Cái Khế;can bo cap xa;01/12/2026;31/12/2026",
          ]), by: Self.operatorActor, in: house.office)
      #expect(receipt.invitations.map(\.account.name.text) == ["le.mau"])
      let made = try #require(receipt.invitations.first)
      #expect(try await AcceptInvitation.view(made.token, in: house.office).groups.isEmpty == false)
      let lines = try await house.office.read { try AuditStore.latest(4, in: $0) }
      #expect(Set(lines.map(\.action)) == ["import.staff", "import.agencies", "import.units", "province.begin"])
      #expect(lines.first { $0.action == "import.staff" }?.after["accountNames"] == "le.mau")
    }
  }

  @Test(arguments: TestEngine.all) func whatLeavesComesBackUnchanged(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let house = TestOffice(database, at: Moment(iso: "2026-12-01T01:00:00.000Z") ?? TestClock.start)
      try await Self.begin(house.office)
      _ = try await CarryOutImport.run(
        .staff, try Self.table(.staff, ["le.mau;Lê Mẫu;=Chuyên viên;Sở Xây dựng;Cán bộ Sở Xây dựng;01/12/2026;31/12/2026"]),
        by: Self.operatorActor, in: house.office)
      try await Self.roundTrip(house.office)
    }
  }

  /// The demonstration's register with its reorganisations comes back unchanged too.
  @Test func aRegisterWithAHistoryComesBackUnchanged() async throws {
    try await TestEngine.sqlite.withDatabase { database in
      let house = TestOffice(database, at: Moment(iso: "2026-12-01T01:00:00.000Z") ?? TestClock.start)
      _ = try await LoadDemonstration.run(by: TestOffice.actor(may: Set(Capability.allCases)), in: house.office)
      try await Self.roundTrip(house.office, kinds: [.units, .agencies])
    }
  }

  static func roundTrip(_ office: Office, kinds: [ImportKind] = ImportKind.allCases) async throws {
    for kind in kinds {
      let left = try await ExportForImport.run(kind, by: operatorActor, in: office)
      #expect(!left.rows.isEmpty)
      for data in [Data(left.delimited.utf8), try SheetTable.data([left], title: "x", day: office.today)] {
        let plan = try await CheckImport.run(
          kind, try TableIntake(data, name: "a", form: kind.form), by: operatorActor, in: office)
        #expect(plan.faults.prefix(5) == [], "\(kind)")
        #expect(plan.changes == [] && plan.unchanged == left.rows.count, "\(kind)")
      }
    }
  }

  @Test(arguments: TestEngine.all) func oneFaultKeepsEverythingOut(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let house = TestOffice(database, at: Moment(iso: "2026-12-01T01:00:00.000Z") ?? TestClock.start)
      try await Self.begin(house.office)
      let wrong = try Self.table(
        .staff,
        [
          "le.mau;Lê Mẫu;Chuyên viên;Sở Xây dựng;Cán bộ Sở Xây dựng;01/12/2026;",
          "Lê Hai;Lê Hai;Chuyên viên;Sở Xây dựng;Cán bộ Sở Xây dựng;01/12/2026;",
          "le.ba;Lê Ba;Chuyên viên;Sở Không Có;Cán bộ Sở Xây dựng;01/12/2026;",
          "le.bon;Lê Bốn;Chuyên viên;Sở Xây dựng;Vua;01/12/2026;", "le.nam;Lê Năm;Chuyên viên;Sở Xây dựng;Cán bộ cấp xã;01/12/2026;",
          "le.sau;Lê Sáu;Chuyên viên;Sở Xây dựng;Cán bộ Sở Xây dựng;hôm nay;",
          "le.bay;Lê Bảy;Chuyên viên;Sở Xây dựng;Cán bộ Sở Xây dựng;01/12/2026;30/11/2026",
          "quan-tri;Người khác;Chuyên viên;Sở Xây dựng;Cán bộ Sở Xây dựng;01/12/2026;",
        ])
      let plan = try await CheckImport.run(.staff, wrong, by: Self.operatorActor, in: house.office)
      #expect(plan.faults.map(\.cell) == ["A3", "D4", "E5", "E6", "F7", "G8", "B9"])
      await #expect(throws: Problem.self) { try await CarryOutImport.run(.staff, wrong, by: Self.operatorActor, in: house.office) }
      let accounts = try await house.office.read { try AccountStore.page(after: "", most: 100, in: $0) }
      #expect(accounts.map(\.name.text) == ["quan-tri"])
      for (kind, rows, cells) in [
        (ImportKind.units, ["92;thành phố;Cần Thơ Mới;;;01/07/2025;", "31121;xã;A;93;x;01/07/2025;", "abc;xã;B;92;;1/1/2026;"], ["B1"]),
        (ImportKind.agencies, ["Sở Xây dựng;Ngân hàng;92;;;01/07/2025;", "Sở Mới;Sở, ban, ngành;77;Không Có;;01/07/2025;"], ["B1"]),
      ] {
        let plan = try await CheckImport.run(kind, try Self.table(kind, rows), by: Self.operatorActor, in: house.office)
        #expect(plan.faults.count >= 2, "\(kind) \(plan.faults) \(cells)")
        await #expect(throws: Problem.self) {
          try await CarryOutImport.run(kind, try Self.table(kind, rows), by: Self.operatorActor, in: house.office)
        }
      }
    }
  }

  /// The day of a merger: three hundred officials leave one body and begin in another, in one act.
  @Test(arguments: TestEngine.all) func hundredsOfTransfersAreOneAct(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let house = TestOffice(database, at: Moment(iso: "2026-12-01T01:00:00.000Z") ?? TestClock.start)
      try await Self.begin(house.office)
      func row(_ number: Int, _ agency: String, _ role: String, _ from: String, _ until: String = "") -> String {
        "can.bo.\(number);Cán Bộ Số \(number);Chuyên viên;\(agency);\(role);\(from);\(until)"
      }
      let first = (1...300).map { row($0, "Sở Xây dựng", "Cán bộ Sở Xây dựng", "01/12/2026") }
      let receipt = try await CarryOutImport.run(.staff, try Self.table(.staff, first), by: Self.operatorActor, in: house.office)
      #expect(receipt.invitations.count == 300)
      let before = try await house.office.read { try AuditStore.count(in: $0) }
      let moved = (1...300).flatMap {
        [
          row($0, "Sở Xây dựng", "Cán bộ Sở Xây dựng", "01/12/2026", "01/01/2027"),
          row($0, "Ủy ban nhân dân phường Cái Khế", "Cán bộ cấp xã", "01/01/2027"),
        ]
      }
      let second = try await CarryOutImport.run(.staff, try Self.table(.staff, moved), by: Self.operatorActor, in: house.office)
      #expect(second.plan.changes.count == 600 && second.invitations.isEmpty)
      let after = try await house.office.read { try AuditStore.count(in: $0) }
      #expect(after == before + 1)
      let account = try #require(
        try await house.office.read { tx in
          try StaffAccount.Name("can.bo.300").flatMap { try AccountStore.account(named: $0, in: tx) }
        })
      let merger = try #require(Day(year: 2027, month: 1, day: 1))
      #expect(account.positions.filter { $0.period.contains(merger.adding(days: -1)) }.map(\.agency) == ["Sở Xây dựng"])
      #expect(account.positions.filter { $0.period.contains(merger) }.map(\.role) == [.communeOfficer])
      let again = try await CheckImport.run(.staff, try Self.table(.staff, moved), by: Self.operatorActor, in: house.office)
      #expect(again.changes.isEmpty && again.unchanged == 600)
    }
  }

  @Test func nobodyGivesThemselvesAPosition() async throws {
    try await TestEngine.sqlite.withDatabase { database in
      let house = TestOffice(database, at: Moment(iso: "2026-12-01T01:00:00.000Z") ?? TestClock.start)
      try await Self.begin(house.office)
      let admin = try #require(try await house.office.read { try AccountStore.page(after: "", most: 1, in: $0) }.first)
      let actor = Actor(
        id: try #require(ID(admin.id.text)), name: admin.person, position: "Quản trị hệ thống", capabilities: [.manageAccounts])
      let own = try Self.table(.staff, ["quan-tri;Trần Mẫu;Chuyên viên;Sở Xây dựng;Cán bộ Sở Xây dựng;01/12/2026;"])
      let plan = try await CheckImport.run(.staff, own, by: actor, in: house.office)
      #expect(plan.faults.map(\.cell) == ["A2"])
      let last = try Self.table(.staff, ["quan-tri;Trần Mẫu;Quản trị hệ thống;;Quản trị hệ thống;01/12/2026;02/12/2026"])
      let gone = try await CheckImport.run(.staff, last, by: Self.operatorActor, in: house.office)
      #expect(gone.faults.count == 1 && gone.faults[0].message.contains("không còn ai"))
    }
  }
}
