import Domain
import Kit
import Testing

/// Who may be the second person, as a table.
@Suite struct TwoPersonsTests {
  static func id(_ text: String) throws -> ID<Actor> { try #require(ID<Actor>(text)) }

  @Test func whoHangsOnTheFirstIsNoSecond() throws {
    let a = try Self.id("a")
    let b = try Self.id("b")
    let c = try Self.id("c")
    func answer(_ second: ID<Actor>, person: String, makers: Set<ID<Actor>> = [], delegate: Bool = false, giver: Bool = false) -> TwoPersons
      .Dependence?
    {
      TwoPersons(
        first: a, second: second, firstPerson: "p", secondPerson: person, makersOfSecond: makers, secondIsDelegateOfFirst: delegate,
        firstIsDelegateOfSecond: giver
      ).dependence
    }
    #expect(answer(b, person: "q") == nil)
    #expect(answer(b, person: "q", makers: [c]) == nil)
    #expect(answer(a, person: "p") == .samePerson)
    #expect(answer(b, person: "p") == .samePerson, "the same person in another position")
    #expect(answer(b, person: "q", makers: [c, a]) == .accountMadeByFirst)
    #expect(answer(b, person: "q", delegate: true) == .delegateOfFirst)
    #expect(answer(b, person: "q", giver: true) == .giverOfFirst)
    for one in TwoPersons.Dependence.allCases { #expect(one.sentence(first: "Lê Thị Mẫu").contains("Hãy nhờ")) }
  }

  @Test func everythingThatIsApprovedIsInTheDigest() {
    func digest(
      _ kind: Proposal.Kind = .publication, _ subject: String = "1", title: String = "t", content: String = "{}",
      changes: [Proposal.Change] = [.init("a", before: "b", after: "c")]
    ) -> Digest {
      Proposal.digest(kind, .init(kind: "directive", id: subject), title: title, content: content, changes: changes)
    }
    let others = [
      digest(.directiveEnd), digest(.publication, "2"), digest(title: "u"), digest(content: "{ }"), digest(changes: []),
      digest(changes: [.init("a", before: "b", after: "d")]), digest(changes: [.init("a", before: "bc", after: "")]),
    ]
    #expect(digest() == digest())
    #expect(Set(others + [digest()]).count == others.count + 1)
  }

  @Test func noPowerBothProposesAndApproves() {
    for kind in Proposal.Kind.allCases { #expect(kind.proposing != kind.approving) }
    for role in StaffRole.allCases {
      for kind in Proposal.Kind.allCases {
        #expect(!(role.capabilities.contains(kind.proposing) && role.capabilities.contains(kind.approving)), "\(role) \(kind)")
      }
    }
  }
}
