import AnCuTesting
import Domain
import Kit
import Testing

/// A rule set is its law data and its version, in words that read back to the same law.
@Suite struct RuleSetTests {
  @Test func aRuleSetReadsBackWhole() throws {
    let set = try RuleSet(.inForce)
    let again = try RuleSet(kept: set.text)
    #expect(again.law == .inForce && again.version == RuleSet.currentVersion && again.digest == set.digest)
    #expect(CanonicalJSON(parsing: set.text)?.words == set.text)
    #expect(try RuleSet(.inForce).text == set.text)
    for it in EligibilityCases.spread() { #expect(Eligibility.judge(it, under: again.law) == Eligibility.judge(it, under: .inForce)) }
    #expect(throws: Problem.self) { try RuleSet(kept: "{}") }
  }

  /// Every law off by one dong or one day has another digest.
  @Test func everyOtherLawHasAnotherDigest() throws {
    var digests = [try RuleSet(.inForce).digest: EligibilityLaw.inForce]
    for mutation in EligibilityTableTests.mutations() {
      let digest = try RuleSet(mutation.law).digest
      #expect(digests[digest].map { $0 == mutation.law } ?? true, "\(mutation)")
      digests[digest] = mutation.law
    }
    #expect(digests.count > 90)
  }

  /// Kept rulings replay byte by byte under this version of the rules only while all answers and sentences stay what they are. Whoever changes
  /// one raises `RuleSet.currentVersion` and enters the new digest.
  @Test func answersAreThoseOfThisVersion() throws {
    var words = ""
    for it in EligibilityCases.spread() {
      for condition in try #require(Eligibility.judge(it, under: .inForce)).conditions {
        words += condition.condition.rawValue + condition.verdict.rawValue + ReasonSentence.text(condition)
        words += condition.basis.citations.map(\.words).joined() + condition.from.iso + (condition.until?.iso ?? "")
      }
    }
    #expect(RuleSet.currentVersion == 1)
    #expect(Digest(of: words).hex == "b9a0e7af8921835e9e2eef26a69835aa9398689ed139d5c4fd7f17aec2d28a70")
  }
}
