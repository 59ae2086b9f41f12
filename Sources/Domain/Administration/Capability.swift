/// What a person may be allowed to do; one list for the whole house. Scope (whose records) is not told apart yet.
public enum Capability: String, Sendable, CaseIterable, Codable {
  /// Make, mark and migrate the installation itself; no business.
  case manageInstallation
  /// Begin and end one's own session.
  case signIn
  /// Invite persons, give them positions and roles, and invite them anew; no business.
  case manageAccounts
  /// Read directives that have not been published.
  case readClosedDirectives
  /// Take an official document into the register, also a changed text of a known one.
  case importDirective
  /// Say which provision of a changed text continues which old one.
  case confirmProvisionMatches
  /// Propose the recorded decision by which a closed directive becomes public.
  case publishDirective
  /// Approve, as the second person, that a closed directive becomes public.
  case approvePublication
  /// Adopt or amend a directive as its issuer or the issuer's successor; propose that it be replaced or closed.
  case governDirective
  /// Approve, as the second person, that a directive be replaced or closed.
  case approveDirectiveEnd
  /// Give a provision its owner, its day and the source of its target.
  case assignProvision
  /// Draft, correct or withdraw a reorganisation of units and agencies.
  case draftReorganisation
  /// Put a drafted reorganisation into force; never the drafter.
  case enactReorganisation
  /// Record who heads a body, and from which day.
  case appointHead
  /// Sign what the record is now, so that it cannot be changed unnoticed.
  case signCheckpoint
  /// Keep a ruling on a case, and give kept ones again.
  case keepRuling
  /// Propose a province's decision on a parameter of the rules.
  case proposeParameter
  /// Put a province's decision on a parameter into force, as the second person.
  case approveParameter
  /// Try a draft decree or decision on a population.
  case simulateDraft
  /// Hold the record against its tree and its checkpoints, and take proofs out of it.
  case verifyRecord
}
