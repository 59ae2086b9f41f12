/// The kinds of official documents that the house makes from what it knows.
///
/// The raw value names the kind's file of wording, and the kind at the command line.
public enum DocumentKind: String, Sendable, Codable, CaseIterable {
  /// A plan of one's own that carries out a directive: its provisions with owners and days.
  case localPlan = "local-plan"
  /// Who answers for which provision of a directive, by when, on which source.
  case taskAssignment = "task-assignment"
  /// Whom the groups under «Nơi nhận» of a directive hold on the day.
  case distributionList = "distribution-list"
  /// Minutes by which a body that ends hands its work over.
  case handover = "handover"
  /// Why an application is given back, with the articles.
  case returnLetter = "return-letter"
  /// The papers that a person has to gather.
  case checklist = "checklist"
  /// How far the provisions of the directives in force have an owner, a day and a source.
  case coverageReport = "coverage-report"

  public var vietnamese: String {
    switch self {
    case .localPlan: "Kế hoạch thực hiện văn bản chỉ đạo"
    case .taskAssignment: "Thông báo phân công nhiệm vụ"
    case .distributionList: "Danh sách nơi nhận"
    case .handover: "Biên bản bàn giao khi sắp xếp"
    case .returnLetter: "Thư trả hồ sơ không đủ điều kiện"
    case .checklist: "Danh mục giấy tờ cần có"
    case .coverageReport: "Báo cáo tình hình giao việc"
    }
  }

  /// What the document is made from.
  public var source: Source {
    switch self {
    case .localPlan, .taskAssignment, .distributionList: .directive
    case .handover: .reorganisation
    case .returnLetter, .checklist: .eligibilityCase
    case .coverageReport: .board
    }
  }

  /// What a document may be made from.
  public enum Source: String, Sendable, Codable, CaseIterable { case directive, reorganisation, eligibilityCase, board }

  /// Whether it takes a number from the register; a list and a checklist belong to another document or to a person.
  public var takesNumber: Bool { self != .distributionList && self != .checklist }

  /// Whether its rows also leave as a spreadsheet.
  public var hasSheet: Bool { self == .taskAssignment || self == .distributionList || self == .coverageReport || self == .handover }
}
