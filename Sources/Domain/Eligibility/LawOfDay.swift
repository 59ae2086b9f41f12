import Kit

/// The version of each value that is in force on one day.
public struct LawOfDay: Sendable, Equatable {
  public let day: Day
  /// The day on which the Housing Law and its first decree came into force.
  public let begins: Day
  public let ceilings: Dated<IncomeCeilings>
  public let forces: Dated<ForcesIncome>
  public let coefficient: Dated<Bool>
  public let floorArea: Dated<Int>
  public let noHome: Dated<Bool>
  public let pilot: Dated<PilotHousing>
  public let papers: Dated<PaperRule>
  public let certifiers: Dated<Certifiers>
  public let supportBarsSmallOwners: Bool
}
