import AnCuTesting
import Domain
import Kit
import Testing

@Suite struct GroupResolutionTests {
  static let phrases: [(String, [Agency.Form], [AdminUnit.Level])] = [
    ("các huyện ủy, thị ủy, thành ủy", [.partyCommittee], [.district]),
    ("Các huyện uỷ, thị uỷ, thành uỷ", [.partyCommittee], [.district]),
    ("huyện, thành, thị ủy", [.partyCommittee], [.district]),
    ("Ủy ban nhân dân cấp huyện", [.peoplesCommittee], [.district]),
    ("UBND các huyện, thị xã, thành phố", [.peoplesCommittee], [.district]),
    ("Ủy ban nhân dân cấp xã", [.peoplesCommittee], [.commune]),
    ("các xã, phường", [], [.commune]),
    ("xã, phường, thị trấn", [], [.commune]),
    ("ban cán sự đảng, đảng đoàn", [.partyCaucus], [.province]),
    ("các cơ quan tham mưu, giúp việc Tỉnh ủy", [.partyAdvisory], [.province]),
    ("đảng ủy trực thuộc", [.partySubordinate], [.province]),
    ("các cơ quan thông tin, truyền thông", [.press], [.province]),
  ]

  @Test(arguments: phrases) func aPhraseNamesItsGroup(_ phrase: String, _ forms: [Agency.Form], _ levels: [AdminUnit.Level]) throws {
    let group = try #require(AgencyGroup(phrase: phrase))
    #expect(group.forms == forms && group.levels == levels)
  }

  @Test func departmentsWithUnionsAreMoreThanDepartments() throws {
    let all = try #require(AgencyGroup(phrase: "các sở, ban, ngành, đoàn thể tỉnh"))
    let some = try #require(AgencyGroup(phrase: "các sở, ban, ngành"))
    #expect(Set(some.forms).isStrictSubset(of: all.forms))
    #expect(AgencyGroup(phrase: "các hội quần chúng làng xa") == nil)
    for group in AgencyGroup.all { #expect(AgencyGroup(phrase: group.phrase) == group) }
  }

  @Test func whoIsInItDependsOnTheDayAndSuccessorsAreNamed() throws {
    let sample = SampleProvince()
    let group = try #require(AgencyGroup(phrase: "các huyện ủy, thị ủy, thành ủy"))
    let before = try #require(Day(iso: "2026-06-30"))
    let day = try #require(Day(iso: "2026-07-01"))
    var changes: [ReorganisationChange] = sample.communes.map { .transferUnit($0, to: .held(sample.province)) }
    for (index, district) in sample.districts.enumerated() {
      changes.append(.abolishUnit(district, successors: sample.communes[(4 * index)..<(4 * index + 4)].map { .held($0) }))
    }
    let plan = try ReorganisationPlanTests.plan(changes)
    #expect(plan.mayBeEnacted)
    let then = GroupResolution.of(group, on: before, in: plan.after)
    #expect(then.members.map(\.name) == ["Huyện ủy Mẫu 1", "Thành ủy Mẫu 2", "Thị ủy Mẫu 3"])
    #expect(then.former.isEmpty)
    let now = GroupResolution.of(group, on: day, in: plan.after)
    #expect(now.members.isEmpty)
    #expect(now.former.count == 3 && now.former.allSatisfy { $0.successors.count == 4 && $0.endedOn == day })
    let within = GroupResolution.of(
      try #require(AgencyGroup(phrase: "các xã, phường")), on: before, within: sample.districts[0], in: plan.after)
    #expect(within.members.count == 4)
  }
}
