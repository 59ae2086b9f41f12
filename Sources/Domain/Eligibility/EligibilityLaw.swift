import Kit

/// The rules' dated values: every threshold, date and reading that a decree could change, with its source.
///
/// The rules are functions of such a value, so a past day is judged by its own law and a draft is judged before it is signed.
public struct EligibilityLaw: Sendable, Equatable, Codable {
  /// Nothing is judged before it.
  public var begins: Dated<Bool>
  public var ceilings: Timeline<IncomeCeilings>
  public var forces: Timeline<ForcesIncome>
  /// Whether a province may raise the ceilings by a coefficient.
  public var coefficient: Timeline<Bool>
  /// Square metres of floor a head below which a home does not count.
  public var floorArea: Timeline<Int>
  public var noHome: Timeline<Bool>
  public var pilot: Timeline<PilotHousing>
  public var papers: Timeline<PaperRule>
  public var certifiers: Timeline<Certifiers>
  /// Whether earlier support in the province also bars one who owns a home under the floor area. Điều 78, khoản 1, điểm a names such
  /// support before the word «hoặc» only; a reading, so a parameter.
  public var supportBarsSmallOwners: Dated<Bool>

  public init(
    begins: Dated<Bool>, ceilings: Timeline<IncomeCeilings>, forces: Timeline<ForcesIncome>, coefficient: Timeline<Bool>,
    floorArea: Timeline<Int>, noHome: Timeline<Bool>, pilot: Timeline<PilotHousing>, papers: Timeline<PaperRule>,
    certifiers: Timeline<Certifiers>, supportBarsSmallOwners: Dated<Bool>
  ) {
    self.begins = begins
    self.ceilings = ceilings
    self.forces = forces
    self.coefficient = coefficient
    self.floorArea = floorArea
    self.noHome = noHome
    self.pilot = pilot
    self.papers = papers
    self.certifiers = certifiers
    self.supportBarsSmallOwners = supportBarsSmallOwners
  }

  /// The law of one day; nil before the rules begin.
  public func on(_ day: Day) -> LawOfDay? {
    guard day >= begins.from, let ceilings = ceilings.on(day), let forces = forces.on(day), let coefficient = coefficient.on(day),
      let floorArea = floorArea.on(day), let noHome = noHome.on(day), let pilot = pilot.on(day), let papers = papers.on(day),
      let certifiers = certifiers.on(day)
    else { return nil }
    return LawOfDay(
      day: day, begins: begins.from, ceilings: ceilings, forces: forces, coefficient: coefficient, floorArea: floorArea,
      noHome: noHome, pilot: pilot, papers: papers, certifiers: certifiers, supportBarsSmallOwners: supportBarsSmallOwners.value)
  }
}
