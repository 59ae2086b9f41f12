import Kit

/// One value of the vault of personal data, as a record with an id.
public enum PersonalRecord {}

/// Whose data a value is.
public struct PersonalSubject: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    /// An official, by the staff account.
    case staff
    /// A citizen with an account.
    case citizen
    /// A household of the ledger.
    case household
  }

  public let kind: Kind
  public let id: String

  public init(kind: Kind, id: String) {
    self.kind = kind
    self.id = id
  }
}

/// Why somebody reads a person's data; said before it is shown, kept with the reading, and shown to the person.
///
/// Luật 91/2025/QH15 lets an agency process personal data without consent for its legal duties, for a stated purpose only.
public enum ReadingPurpose: String, Sendable, CaseIterable {
  case contact, fileReview, inspection, personsRequest, complaint

  public var vietnamese: String {
    switch self {
    case .contact: "Liên hệ để giải quyết công việc"
    case .fileReview: "Xét hồ sơ"
    case .inspection: "Thanh tra, kiểm tra"
    case .personsRequest: "Theo yêu cầu của chính người ấy"
    case .complaint: "Giải quyết khiếu nại, tố cáo, phản ánh"
    }
  }
}

/// One reading of personal data.
public struct PersonalAccess: Sendable, Equatable {
  public let id: ID<PersonalAccess>
  public let subject: PersonalSubject
  public let kinds: [PersonalValue.Kind]
  public let purpose: ReadingPurpose
  public let reader: Actor
  public let at: Moment

  public init(
    id: ID<PersonalAccess>, subject: PersonalSubject, kinds: [PersonalValue.Kind], purpose: ReadingPurpose, reader: Actor, at: Moment
  ) {
    self.id = id
    self.subject = subject
    self.kinds = kinds
    self.purpose = purpose
    self.reader = reader
    self.at = at
  }

  /// What the person is shown of a reading.
  public struct Line: Sendable, Equatable {
    public let kinds: [PersonalValue.Kind]
    public let purpose: ReadingPurpose
    public let reader: String
    public let position: String
    public let at: Moment

    public init(kinds: [PersonalValue.Kind], purpose: ReadingPurpose, reader: String, position: String, at: Moment) {
      self.kinds = kinds
      self.purpose = purpose
      self.reader = reader
      self.position = position
      self.at = at
    }
  }
}

extension PersonalValue.Kind {
  public var vietnamese: String {
    switch self {
    case .nationalID: "số căn cước công dân"
    case .phone: "số điện thoại"
    case .email: "thư điện tử"
    case .address: "nơi ở"
    case .income: "thu nhập"
    case .bankAccount: "tài khoản ngân hàng"
    case .name: "họ tên"
    }
  }
}

/// Texts that a value shares with those one slip away: every one of its digits left out in turn.
///
/// Two numbers that differ in one digit, or in two neighbours that changed places, share at least one of them (the deletion neighbourhood of
/// spelling search); a shared one is a lead for a person to judge, not a finding.
public enum NearVariants {
  public static func of(_ digits: String) -> Set<String> {
    let units = Array(digits.utf8)
    return Set(
      units.indices.map { left in
        String(decoding: units.enumerated().filter { $0.offset != left }.map(\.element), as: UTF8.self)
      })
  }

  /// Whether two numbers are one slip apart: one digit changed, or two neighbours changed places.
  public static func areNear(_ one: String, _ other: String) -> Bool {
    let a = Array(one.utf8)
    let b = Array(other.utf8)
    guard a.count == b.count, a != b else { return false }
    let different = a.indices.filter { a[$0] != b[$0] }
    if different.count == 1 { return true }
    guard different.count == 2, different[1] == different[0] + 1 else { return false }
    return a[different[0]] == b[different[1]] && a[different[1]] == b[different[0]]
  }
}
