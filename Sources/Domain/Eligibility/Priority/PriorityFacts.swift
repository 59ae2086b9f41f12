/// What decides the priority of one applicant; nil is unknown. None of it is implied by the group of Điều 76.
public struct PriorityFacts: Sendable, Equatable {
  public var merit: Bool?
  public var martyrRelative: Bool?
  public var disabled: Bool?
  /// Given a resettlement in the form of buying or lease-purchasing social housing.
  public var resettled: Bool?
  public var sex: EligibilityCase.Sex?
  public var maritalStatus: EligibilityCase.MaritalStatus?
  /// As the residence database has it.
  public var headOfHousehold: Bool?

  public init() {}

  /// What a case tells of it; merit, a martyr's relatives and resettlement come from papers of their own.
  public init(_ it: EligibilityCase) {
    disabled = it.applicant.disabled
    sex = it.applicant.sex
    maritalStatus = it.applicant.maritalStatus
    headOfHousehold = it.applicant.headOfHousehold
  }
}
