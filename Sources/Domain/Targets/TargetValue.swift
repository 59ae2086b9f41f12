import Kit

/// What a document wants an indicator to be at a place by the end of a year, with where it stands and how sure that is.
public struct TargetValue: Sendable, Equatable {
  public let id: ID<TargetValue>
  public let indicator: ID<Indicator>
  public let place: ID<AdminUnit>
  public let span: YearSpan
  /// In the indicator's own unit; shares in ten thousandths.
  public let value: Int
  public let baseline: YearValue?
  /// What is to be reached by the end of each year, added up from the first year on; empty when the document names no path.
  public let path: [YearValue]
  public let provenance: Provenance
  public let status: Status
  public let note: String

  public init(
    id: ID<TargetValue>, indicator: ID<Indicator>, place: ID<AdminUnit>, span: YearSpan, value: Int, baseline: YearValue? = nil,
    path: [YearValue] = [], provenance: Provenance, status: Status = .provisional, note: String = ""
  ) {
    self.id = id
    self.indicator = indicator
    self.place = place
    self.span = span
    self.value = value
    self.baseline = baseline
    self.path = path
    self.provenance = provenance
    self.status = status
    self.note = note
  }

  /// Where the figure stands, and where it was read.
  public struct Provenance: Sendable, Equatable {
    /// «Kế hoạch số 217/KH-UBND ngày 20/11/2023».
    public let document: String
    /// «Phụ lục, dòng 12»; empty when it is not known.
    public let clause: String
    /// Who issued it.
    public let body: String
    /// Where we read it, when that is not the document itself.
    public let seenIn: String
    public let confidence: Confidence

    public init(document: String, clause: String = "", body: String, seenIn: String = "", confidence: Confidence) {
      self.document = document
      self.clause = clause
      self.body = body
      self.seenIn = seenIn
      self.confidence = confidence
    }
  }

  public enum Status: String, Sendable, CaseIterable, Codable {
    case provisional, confirmed, superseded

    public var vietnamese: String {
      switch self {
      case .provisional: "Tạm ghi"
      case .confirmed: "Đã xác nhận"
      case .superseded: "Đã thay"
      }
    }
  }

  /// The same target with another status.
  public func with(_ status: Status) -> TargetValue {
    TargetValue(
      id: id, indicator: indicator, place: place, span: span, value: value, baseline: baseline, path: path, provenance: provenance,
      status: status, note: note)
  }
}

/// How sure a figure is, by where it was read.
public enum Confidence: String, Sendable, CaseIterable, Codable {
  case high, medium, low

  public var vietnamese: String {
    switch self {
    case .high: "chắc: đọc từ văn bản hoặc nhiều nguồn khớp nhau"
    case .medium: "vừa: một nguồn thứ cấp"
    case .low: "thấp: nguồn chưa kiểm chứng"
    }
  }
}

/// Whole years from the first to the last, both in it.
public struct YearSpan: Sendable, Hashable, Codable {
  public let first: Int
  public let last: Int

  /// Nil when the last is before the first, or a year lies outside 2000 to 2100.
  public init?(_ first: Int, _ last: Int) {
    guard (2000...2100).contains(first), (first...2100).contains(last) else { return nil }
    self.first = first
    self.last = last
  }

  /// «2021–2030», «năm 2026».
  public var words: String { first == last ? "năm \(first)" : "\(first)–\(last)" }
}

/// A value by the end of a year.
public struct YearValue: Sendable, Hashable, Codable {
  public let year: Int
  public let value: Int

  public init(_ year: Int, _ value: Int) {
    self.year = year
    self.value = value
  }
}

/// A target with who entered it and when.
public struct EnteredTarget: Sendable, Equatable {
  public let target: TargetValue
  public let enteredBy: ActSignature

  public init(target: TargetValue, enteredBy: ActSignature) {
    self.target = target
    self.enteredBy = enteredBy
  }
}
