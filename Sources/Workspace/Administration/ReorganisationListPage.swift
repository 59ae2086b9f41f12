import Domain
import Kit
import Office
import Site

/// Reorganisations by their days, latest first.
public struct ReorganisationListPage: Page {
  public static let template = "workspace/administration/reorganisations"
  public let frame: Frame
  public let notice: Notice?
  public let rows: [Row]
  public let hasRows: Bool
  public let mayDraft: Bool
  /// The address of the next page; nil on the last one.
  public let nextPage: String?

  public struct Row: Sendable {
    public let title: String
    public let address: String
    public let day: String
    public let chipKind: String
    public let chip: String
    public let people: String
  }

  public init(_ view: ListReorganisations.View, for visit: Visit) {
    frame = visit.frame("Sắp xếp đơn vị, cơ quan", at: .reorganisations, crumbs: [Crumb("Sắp xếp đơn vị")])
    notice = visit.query.text("xong") == "rut" ? Notice("Đã rút dự thảo", "Dự thảo còn trong danh sách, ghi là đã rút.") : nil
    rows = view.records.map(Row.init)
    hasRows = !rows.isEmpty
    mayDraft = visit.reader?.may(.draftReorganisation) == true
    nextPage = view.next.map { "/lam-viec/sap-xep?truoc=" + Address.encoded($0.text) }
  }
}

extension ReorganisationListPage.Row {
  init(_ record: ReorganisationRecord) {
    let one = record.reorganisation
    title = one.title
    address = Address.path("lam-viec", "sap-xep", one.id.text)
    day = one.day.vietnamese
    (chipKind, chip) = one.state.chip
    people = ReorganisationListPage.people(record)
  }
}

extension ReorganisationListPage {
  /// «Soạn: A; quyết định: B».
  static func people(_ record: ReorganisationRecord) -> String {
    var words = "Soạn: \(record.draftedBy.name)"
    if let settled = record.settledBy {
      words += (record.reorganisation.state == .enacted ? "; cho có hiệu lực: " : "; rút: ") + settled.name
    }
    return words
  }
}

extension Reorganisation.State {
  /// The chip of the stylesheet and its words.
  var chip: (String, String) {
    switch self {
    case .draft: ("wait", "Dự thảo, chờ người thứ hai")
    case .enacted: ("done", "Có hiệu lực trong sổ")
    case .withdrawn: ("none", "Đã rút")
    }
  }
}
