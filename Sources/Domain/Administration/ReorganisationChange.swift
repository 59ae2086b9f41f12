import Kit

/// One thing that a reorganisation does.
public enum ReorganisationChange: Hashable, Sendable, Codable {
  /// Several units become one new one; what lay under them goes to it.
  case mergeUnits([ID<AdminUnit>], into: NewUnit)
  /// One unit becomes several new ones.
  case splitUnit(ID<AdminUnit>, into: [NewUnit])
  /// The same unit under another name, or as another kind of its level.
  case renameUnit(ID<AdminUnit>, kind: AdminUnit.Kind, name: String)
  /// The same unit under another parent.
  case transferUnit(ID<AdminUnit>, to: UnitReference)
  /// A unit ends; its territory goes to these.
  case abolishUnit(ID<AdminUnit>, successors: [UnitReference])
  /// A unit begins, made of parts that other changes give it, or of a past that is not recorded.
  case establishUnit(NewUnit)
  case mergeAgencies([ID<Agency>], into: NewAgency)
  case splitAgency(ID<Agency>, into: [NewAgency])
  case renameAgency(ID<Agency>, name: String)
  /// The same body under another one on one line; nil takes it out of that line.
  case transferAgency(ID<Agency>, line: Agency.Line, to: AgencyReference?)
  /// A body ends; its work goes to these.
  case succeedAgency(ID<Agency>, by: [AgencyReference])
  /// A body ends and nobody carries on.
  case abolishAgency(ID<Agency>)
  case establishAgency(NewAgency)

  /// The word a person chooses.
  public enum Word: String, Sendable, CaseIterable, Codable {
    case merge, split, rename, transfer, succeed, abolish, establish

    public var vietnamese: String {
      switch self {
      case .merge: "Hợp nhất"
      case .split: "Chia tách"
      case .rename: "Đổi tên"
      case .transfer: "Chuyển trực thuộc"
      case .succeed: "Tiếp nối"
      case .abolish: "Giải thể"
      case .establish: "Thành lập"
      }
    }
  }

  public var word: Word {
    switch self {
    case .mergeUnits, .mergeAgencies: .merge
    case .splitUnit, .splitAgency: .split
    case .renameUnit, .renameAgency: .rename
    case .transferUnit, .transferAgency: .transfer
    case .succeedAgency: .succeed
    case .abolishUnit, .abolishAgency: .abolish
    case .establishUnit, .establishAgency: .establish
    }
  }
}

/// A unit that a change names: one of the register, or one that the same reorganisation makes, by its key.
public enum UnitReference: Hashable, Sendable, Codable {
  case held(ID<AdminUnit>)
  case new(String)
}

/// A body that a change names: one of the register, one that the same reorganisation makes, or the territorial one of a unit.
public enum AgencyReference: Hashable, Sendable, Codable {
  case held(ID<Agency>)
  case new(String)
  case body(of: UnitReference, Agency.Form)
}

/// A unit that a reorganisation makes.
public struct NewUnit: Hashable, Sendable, Codable {
  /// Its name inside this reorganisation, for references.
  public let key: String
  public let code: String
  public let kind: AdminUnit.Kind
  public let name: String
  /// In hectares; when nil and all parts are known, their sum.
  public let areaHectares: Int?
  public let parent: UnitReference?
  /// Territorial bodies set up with it, besides those that follow from the bodies of its parts.
  public let bodies: [Agency.Form]
  /// True when it is not recorded out of what it was made.
  public let pastUnknown: Bool
  public let note: String

  public init(
    key: String, code: String, kind: AdminUnit.Kind, name: String, areaHectares: Int? = nil, parent: UnitReference?,
    bodies: [Agency.Form] = [], pastUnknown: Bool = false, note: String = ""
  ) {
    self.key = key
    self.code = code
    self.kind = kind
    self.name = name
    self.areaHectares = areaHectares
    self.parent = parent
    self.bodies = bodies
    self.pastUnknown = pastUnknown
    self.note = note
  }
}

/// A body that a reorganisation makes.
public struct NewAgency: Hashable, Sendable, Codable {
  public let key: String
  public let form: Agency.Form
  public let name: String
  public let unit: UnitReference
  public let partyParent: AgencyReference?
  public let stateParent: AgencyReference?
  public let note: String

  public init(
    key: String, form: Agency.Form, name: String, unit: UnitReference, partyParent: AgencyReference? = nil,
    stateParent: AgencyReference? = nil, note: String = ""
  ) {
    self.key = key
    self.form = form
    self.name = name
    self.unit = unit
    self.partyParent = partyParent
    self.stateParent = stateParent
    self.note = note
  }
}
