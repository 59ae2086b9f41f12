/// The income ceilings of groups 5, 6 and 8 (Nghị định 100/2024/NĐ-CP, Điều 30, khoản 1 in its versions), in dong a month.
public struct IncomeCeilings: Sendable, Equatable, Codable {
  public var single: Ceiling
  /// One who raises a child under age; nil where the law of the day does not set that case apart.
  public var singleWithChild: Ceiling?
  public var couple: Ceiling

  public init(single: Ceiling, singleWithChild: Ceiling?, couple: Ceiling) {
    self.single = single
    self.singleWithChild = singleWithChild
    self.couple = couple
  }

  /// An amount and the words that set it.
  public struct Ceiling: Sendable, Equatable, Codable {
    public var dong: Int
    public let basis: Basis

    public init(_ dong: Int, _ basis: Basis) {
      self.dong = dong
      self.basis = basis
    }
  }
}
