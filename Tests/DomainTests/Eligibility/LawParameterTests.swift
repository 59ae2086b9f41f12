import Domain
import Kit
import Testing

/// The page of parameters tells what the rules read, version by version.
@Suite struct LawParameterTests {
  @Test func everyVersionOfTheLawIsTold() throws {
    let law = EligibilityLaw.inForce
    let parameters = LawParameter.all(of: law)
    #expect(Set(parameters.map(\.id)).count == parameters.count)
    for parameter in parameters {
      #expect(!parameter.versions.isEmpty)
      for (version, next) in zip(parameter.versions, parameter.versions.dropFirst()) { #expect(version.until == next.from) }
      #expect(parameter.versions.last?.until == nil)
      for version in parameter.versions { #expect(!version.basis.citations.isEmpty && !version.words.isEmpty) }
    }
    let single = try #require(parameters.first)
    #expect(single.versions.map(\.number) == law.ceilings.versions.map(\.value.single.dong))
    #expect(single.versions.map(\.from) == law.ceilings.versions.map(\.from))
    #expect(parameters[1].versions.first?.number == nil && parameters[1].versions.last?.number == 35_000_000)
    #expect(parameters.contains { $0.versions.contains(where: \.isUnverified) })
  }

  /// Values off by one are told as what they are, so that the page cannot stay behind the law.
  @Test func everyMutationOfAThresholdShows() {
    let told = LawParameter.all(of: .inForce)
    let unseen = EligibilityTableTests.mutations().filter { mutation in
      ["ceilings", "forces", "floorArea", "coefficient", "pilot"].contains { mutation.description.hasPrefix($0 + "[") }
        && LawParameter.all(of: mutation.law) == told
    }
    #expect(unseen.map(\.description) == [])
  }
}
