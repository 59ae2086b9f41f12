import Kit

/// What was true of a unit over a span of days: its code, kind, name and parent.
public struct UnitFact: Hashable, Sendable {
  public let unit: ID<AdminUnit>
  /// The official code; used again after a unit's end, so it names a unit only together with the first day.
  public let code: String
  public let kind: AdminUnit.Kind
  /// The name proper in its official spelling, «Hoả Lựu».
  public let name: String
  /// In hectares; nil where the register has no figure.
  public let areaHectares: Int?
  /// Nil for a province only.
  public let parent: ID<AdminUnit>?
  public let period: Period
  public let beginning: Beginning
  /// The reorganisation that ended it; nil while it has no end.
  public let endedBy: ID<Reorganisation>?
  /// What a reader must know of its source; empty when nothing.
  public let note: String

  public init(
    unit: ID<AdminUnit>, code: String, kind: AdminUnit.Kind, name: String, areaHectares: Int? = nil, parent: ID<AdminUnit>?,
    period: Period, beginning: Beginning, endedBy: ID<Reorganisation>? = nil, note: String = ""
  ) {
    self.unit = unit
    self.code = code
    self.kind = kind
    self.name = name
    self.areaHectares = areaHectares
    self.parent = parent
    self.period = period
    self.beginning = beginning
    self.endedBy = endedBy
    self.note = note
  }

  public var level: AdminUnit.Level { kind.level }

  /// «phường Vị Thanh», as it stands inside a sentence.
  public var runningName: String { kind.word + " " + name }

  /// «Phường Vị Thanh», as it stands at the head of a line.
  public var fullName: String { kind.word.prefix(1).uppercased() + kind.word.dropFirst() + " " + name }

  /// The form in which two spellings of the whole name are equal.
  public var normalName: String { VietnameseUnitName(fullName).wholeNormalForm }

  /// The same fact over other days.
  func over(_ period: Period, beginning: Beginning, endedBy: ID<Reorganisation>?) -> UnitFact {
    UnitFact(
      unit: unit, code: code, kind: kind, name: name, areaHectares: areaHectares, parent: parent, period: period,
      beginning: beginning, endedBy: endedBy, note: note)
  }
}
