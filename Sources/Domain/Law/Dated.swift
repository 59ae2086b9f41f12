import Kit

/// A value of the law with the days on which it holds and the words that set it.
public struct Dated<Value: Sendable & Equatable>: Sendable, Equatable {
  public var value: Value
  /// The first day.
  public var from: Day
  /// The first day on which it no longer holds; nil while nothing has replaced it.
  public internal(set) var until: Day?
  public let basis: Basis
  /// True when the value was read only at second hand: a parameter whose status is shown wherever it is used.
  public let isUnverified: Bool

  public init(_ value: Value, from: Day, basis: Basis, isUnverified: Bool = false) {
    self.value = value
    self.from = from
    self.until = nil
    self.basis = basis
    self.isUnverified = isUnverified
  }

  public func contains(_ day: Day) -> Bool { day >= from && until.map { day < $0 } ?? true }
}

extension Dated: Codable where Value: Codable {}
