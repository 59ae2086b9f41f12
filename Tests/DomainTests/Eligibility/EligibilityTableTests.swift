import AnCuTesting
import Domain
import Kit
import Testing

/// The tables hold, and each of their lines is needed: a threshold moved by one dong or a day by one day is seen.
@Suite struct EligibilityTableTests {
  static func rows() throws -> [CaseRow] { try CaseTables.all.flatMap { try CaseRow.rows($0) } }

  @Test func everyLineHolds() throws {
    let rows = try Self.rows()
    #expect(rows.count >= 150)
    for row in rows {
      if let fault = row.fault(Eligibility.judge(row.it, under: .inForce)) { Issue.record("\(fault): \(row)") }
    }
  }

  @Test func everyCellHasACaseOrTheArticleThatExcludesIt() throws {
    var cells = 0
    for line in CaseTables.cells.split(separator: "\n") {
      let columns = line.split(separator: "|").map { $0.split(separator: " ").map(String.init) }
      let group = try #require(Int(columns[0][0]).flatMap(BeneficiaryGroup.init(rawValue:)))
      for (home, answers) in zip(HomeKind.allCases, columns.dropFirst()) {
        for (tenure, answer) in zip(Tenure.allCases, answers) {
          cells += 1
          let ruling = try #require(Eligibility.judge(EligibilityCases.plain(group, tenure, home), under: .inForce))
          if answer == "+" {
            #expect(ruling.verdict == .eligible, "\(group) \(tenure) \(home)")
            continue
          }
          #expect(ruling.verdict == .ineligible, "\(group) \(tenure) \(home)")
          let closing = try #require(ruling[.tenure])
          #expect(closing.verdict == .notMet)
          #expect([closing.basis.first.article, closing.basis.first.clause ?? ""].joined(separator: ".") == answer)
          // What is not open to the group asks it nothing more.
          #expect(ruling.conditions.dropFirst(2).allSatisfy { $0.verdict == .notRequired })
        }
      }
    }
    #expect(cells == 108)
  }

  @Test func aDayBeforeTheRulesHasNoLaw() {
    var it = EligibilityCases.plain(.worker, .sale, .socialHousing)
    it.filedOn = Day(iso: "2024-07-31")
    #expect(Eligibility.judge(it, under: .inForce) == nil)
  }

  @Test func withoutADayNothingIsKnownButWhatIsMissing() throws {
    var it = EligibilityCases.plain(.worker, .sale, .socialHousing)
    it.filedOn = nil
    let ruling = try #require(Eligibility.judge(it, under: .inForce))
    #expect(ruling.verdict == .undetermined)
    #expect(ruling.missing.paths == ["filedOn"])
  }

  /// Every way in which one number or one day of the law can be off by one.
  struct Mutation: CustomStringConvertible {
    let description: String
    let law: EligibilityLaw
  }

  static func mutations() -> [Mutation] {
    var all: [Mutation] = []
    let law = EligibilityLaw.inForce
    func add(_ name: String, _ change: (inout EligibilityLaw) -> Void) {
      var changed = law
      change(&changed)
      all.append(Mutation(description: name, law: changed))
    }
    func versions<Value>(
      _ name: String, _ path: WritableKeyPath<EligibilityLaw, Timeline<Value>>,
      _ more: (Value) -> [(String, (inout Value) -> Void)] = { _ in [] }
    ) {
      for (index, version) in law[keyPath: path].versions.enumerated() {
        for days in [-1, 1] {
          add("\(name)[\(index)] from \(version.from) by \(days)") { law in
            law[keyPath: path] = law[keyPath: path].changing(index) { $0.from = $0.from.adding(days: days) }
          }
        }
        for (what, change) in more(version.value) {
          add("\(name)[\(index)] \(what)") { law in law[keyPath: path] = law[keyPath: path].changing(index) { change(&$0.value) } }
        }
      }
    }
    for days in [-1, 1] { add("begins by \(days)") { $0.begins.from = $0.begins.from.adding(days: days) } }
    add("supportBarsSmallOwners") { $0.supportBarsSmallOwners.value.toggle() }
    versions("ceilings", \.ceilings) { value in
      [-1, 1].flatMap { by -> [(String, (inout IncomeCeilings) -> Void)] in
        [
          ("single by \(by)", { $0.single.dong += by }), ("couple by \(by)", { $0.couple.dong += by }),
          ("child by \(by)", { $0.singleWithChild?.dong += by }),
        ].filter { value.singleWithChild != nil || !$0.0.hasPrefix("child") }
      }
    }
    versions("forces", \.forces) { value in
      [-1, 1].flatMap { by -> [(String, (inout ForcesIncome) -> Void)] in
        [
          ("both by \(by)", { $0.bothTenths += by }),
          (
            "mixed by \(by)",
            {
              switch $0.mixed {
              case .tenths(let tenths): $0.mixed = .tenths(tenths + by)
              case .plus(let sum): $0.mixed = .plus(sum + by)
              }
            }
          ),
        ]
      }
    }
    versions("coefficient", \.coefficient) { _ in [("toggled", { $0.toggle() })] }
    versions("floorArea", \.floorArea) { _ in [("by -1", { $0 -= 1 }), ("by 1", { $0 += 1 })] }
    versions("noHome", \.noHome)
    versions("pilot", \.pilot) { _ in
      [("boundary", { $0.usesFormerBoundary.toggle() }), ("far", { $0.ignoresFarHome.toggle() })]
    }
    versions("papers", \.papers) { value in
      var changes: [(String, (inout PaperRule) -> Void)] = []
      func counts(_ name: String, _ term: PaperRule.Term, _ path: WritableKeyPath<PaperRule, PaperRule.Term>) {
        for by in [-1, 1] {
          if term.before != nil {
            changes.append(("\(name) before by \(by)", { $0[keyPath: path].before = $0[keyPath: path].before?.adding(days: by) }))
          }
          for index in term.counts.indices {
            changes.append(
              (
                "\(name) count \(index) by \(by)",
                {
                  switch $0[keyPath: path].counts[index] {
                  case .withoutLimit: $0[keyPath: path].counts[index] = .months(600)
                  case .months(let months): $0[keyPath: path].counts[index] = .months(months + by)
                  case .until(let day): $0[keyPath: path].counts[index] = .until(day.adding(days: by))
                  }
                }
              ))
          }
        }
      }
      for index in value.terms.indices { counts("term \(index)", value.terms[index], \.terms[index]) }
      counts("rest", value.rest, \.rest)
      return changes
    }
    return all
  }

  /// Mutations that change no answer, each with the reason.
  static let equivalent: Set<String> = [
    // Certificates of before 15/2/2026 end on 15/2/2027 by the circular; twelve months from their day end earlier, eleven too.
    "papers[3] term 0 count 0 by -1",
    // No rule is asked before 1/8/2024, and no answer names the first day of these versions.
    "coefficient[0] from 2024-08-01 by -1", "floorArea[0] from 2024-08-01 by -1", "noHome[0] from 2024-08-01 by -1",
    "pilot[0] from 2024-08-01 by -1",
  ]

  @Test func everyMutationIsSeen() throws {
    let rows = try Self.rows()
    let mutations = Self.mutations()
    #expect(mutations.count > 90)
    for mutation in mutations {
      let seen = rows.contains { $0.fault(Eligibility.judge($0.it, under: mutation.law)) != nil }
      #expect(seen != Self.equivalent.contains(mutation.description), "\(mutation)")
    }
  }
}
