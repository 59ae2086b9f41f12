import AnCuTesting
import Domain
import Foundation
import Kit
import Office
import Testing

/// Every use case, as every role, over a record inside the scope, a sibling's, a predecessor's of before the merger, and on the day after
/// the position ended: what happens is what the table says.
@Suite struct PermissionTableTests {
  enum Outcome: String { case may, refused }

  /// What a call answers: whatever is not a refusal came past the permission.
  static func outcome(_ row: UseCaseRow, _ ask: PermissionAsk) async -> Outcome {
    do {
      try await row.call?(ask)
      return .may
    } catch Problem.forbidden {
      return .refused
    } catch Problem.notFound where row.hides {
      return .refused
    } catch {
      return .may
    }
  }

  @Test(arguments: StaffRole.allCases) func everyCellIsAsTheTableSays(_ role: StaffRole) async throws {
    try await TestEngine.sqlite.withDatabase { database in
      let world = try await PermissionWorld(database)
      let member = try #require(world.staff[role])
      for row in PermissionTable.useCases where row.call != nil {
        let expected = row.expected(role)
        for (place, agency, may) in [
          ("inside", member.agencies.inside, expected.inside), ("sibling", member.agencies.sibling, expected.sibling),
          ("predecessor", member.agencies.predecessor, expected.predecessor),
        ] {
          let actor = try #require(try await Sessions.read(member.token, in: world.office), "\(role) cannot act").actor
          let got = await Self.outcome(row, .init(world: world, member: member, actor: actor, agency: agency))
          #expect(got == (may ? .may : .refused), "\(row.name) as \(role), \(place)")
        }
      }
      world.clock.advance(seconds: 29 * 86_400)
      #expect(try await Sessions.read(member.token, in: world.office) != nil, "the position's last day")
      world.clock.advance(seconds: 86_400)
      #expect(try await Sessions.read(member.token, in: world.office) == nil, "the day after: nobody acts, so every cell is refused")
    }
  }

  /// The same on the other engine for what depends on the register.
  @Test(arguments: TestEngine.all) func scopesReadTheRegisterAlike(_ engine: TestEngine) async throws {
    try await engine.withDatabase { database in
      let world = try await PermissionWorld(database)
      for role in [StaffRole.communeOfficer, .bank, .inspector] {
        let member = try #require(world.staff[role])
        let actor = try #require(try await Sessions.read(member.token, in: world.office)).actor
        for row in PermissionTable.useCases {
          guard case .placed = row.who else { continue }
          let expected = row.expected(role)
          for (agency, may) in [
            (member.agencies.inside, expected.inside), (member.agencies.sibling, expected.sibling),
            (member.agencies.predecessor, expected.predecessor),
          ] {
            let got = await Self.outcome(row, .init(world: world, member: member, actor: actor, agency: agency))
            #expect(got == (may ? .may : .refused), "\(row.name) as \(role)")
          }
        }
      }
    }
  }

  /// Whatever takes the office by name is a use case: `Type.function` of every public function with `in office: Office`.
  static func useCasesOfTheCode() throws -> Set<String> {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../../Sources/Office").standardized
    let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
    let type = try Regex<(Substring, Substring)>(#"^(?:public )?(?:struct|enum|extension) (\w+)"#)
    let function = try Regex<(Substring, Substring)>(#"^  public static func (\w+)"#)
    var found: Set<String> = []
    for case let file as URL in files where file.pathExtension == "swift" {
      var name = ""
      var waiting: String?
      for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
        if let match = line.firstMatch(of: type) { name = String(match.output.1) }
        if let match = line.firstMatch(of: function) { waiting = "\(name).\(match.output.1)" }
        if let one = waiting, line.contains("in office: Office") { found.insert(one) }
        if line.hasSuffix("{") { waiting = nil }
      }
    }
    return found
  }

  @Test func everyUseCaseStandsInTheTable() throws {
    let code = try Self.useCasesOfTheCode()
    let table = Set(PermissionTable.useCases.map(\.useCase))
    #expect(code.count > 50, "the reading of Sources/Office finds too little")
    for one in code.subtracting(table).sorted() {
      Issue.record(
        "\(one) is not in Sources/AnCuTesting/Permission/PermissionTable.swift: add one line to its room; the head of the file says how.")
    }
    for one in table.subtracting(code).sorted() {
      Issue.record("PermissionTable.swift names \(one), which Sources/Office does not have: take the line out or mend the name.")
    }
    let names = PermissionTable.useCases.map(\.name)
    #expect(names.count == Set(names).count, "a line stands twice")
  }

  /// The roles of the table are those of the code, so that nobody widens a bundle unseen.
  @Test func whatOpensPersonalDataIsNobodysByAccident() {
    for capability in Capability.allCases where capability.opensPersonalData {
      let roles = Set(StaffRole.allCases.filter { $0.capabilities.contains(capability) })
      let expected: Set<StaffRole> =
        switch capability {
        case .readIncome, .readPhone: [.constructionOfficer, .communeOfficer]
        default: [.constructionOfficer, .communeOfficer, .communePolice]
        }
      #expect(roles == expected, "\(capability)")
      #expect(!capability.mayBeDelegated)
    }
    let administrator = StaffRole.systemAdministrator.capabilities
    #expect(administrator == [.signIn, .manageAccounts, .readStaff, .readDelegations, .tendOutbox], "no business, no personal data")
  }
}
