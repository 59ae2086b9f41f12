/// Who certifies what, and within how many days, under the law of the day.
public struct Certifiers: Sendable, Equatable, Codable {
  public var noHome: Certifier
  public var smallHome: Certifier
  public var employedIncome: Certifier
  public var undeclaredIncome: Certifier
  public var forcesIncome: Certifier
  public var resettled: Certifier
  /// Who proves that one under contract belongs to group 5, 6 or 8; nil where the income paper proves it too.
  public var employedGroup: Certifier?
  /// Who proves group 5 without a contract; nil where the income paper proves it too.
  public var undeclaredGroup: Certifier?

  public init(
    noHome: Certifier, smallHome: Certifier, employedIncome: Certifier, undeclaredIncome: Certifier, forcesIncome: Certifier,
    resettled: Certifier, employedGroup: Certifier?, undeclaredGroup: Certifier?
  ) {
    self.noHome = noHome
    self.smallHome = smallHome
    self.employedIncome = employedIncome
    self.undeclaredIncome = undeclaredIncome
    self.forcesIncome = forcesIncome
    self.resettled = resettled
    self.employedGroup = employedGroup
    self.undeclaredGroup = undeclaredGroup
  }

  /// An office, the form it signs, and its days; nil where the law sets none.
  public struct Certifier: Sendable, Equatable, Codable {
    public var office: String
    public var form: String
    public var days: Int?
    public let basis: Basis

    public init(_ office: String, form: String, days: Int?, _ basis: Basis) {
      self.office = office
      self.form = form
      self.days = days
      self.basis = basis
    }
  }
}
