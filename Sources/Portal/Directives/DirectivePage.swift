import Domain
import Kit
import Office
import Site

/// A document's own words, provision by provision, with what is known of each beside it.
public struct DirectivePage: Page {
  public static let template = "portal/directives/directive"
  public let frame: Frame
  public let head: DirectiveHead
  public let sections: [SectionLine]
  public let hasSections: Bool
  public let summary: String
  public let contents: Contents
  public let contentsTitle: String
  public let heads: [String]
  public let form: String
  public let placeAndDay: String
  public let kind: String
  public let bases: [String]
  public let hasBases: Bool
  public let items: [ProvisionItem]
  public let unassigned: [String]
  public let hasUnassigned: Bool
  /// The part before and the part after, for a document that is shown part by part.
  public let parts: [Part]
  public let hasParts: Bool
  public let digest: String
  public let digestStart: String
  public let digestEnd: String
  public let coverage: String

  /// How far one part of the document has people and days.
  public struct SectionLine: Sendable {
    public let title: String
    public let row: TileRow
    public let assigned: String
    public let withoutDue: String
    public let withoutOwner: String
  }

  /// The table of contents.
  public struct Contents: Sendable {
    public let lines: [ContentsLine]
  }

  /// A neighbouring part of a document that is shown part by part.
  public struct Part: Sendable {
    public let label: String
    public let address: String
  }

  /// Provisions above which a document is shown part by part.
  static let longest = 400

  public init(_ view: ReadDirective.View, part: String, for visit: Visit) {
    let directive = view.directive
    let head = DirectiveHead(view, at: .text, for: visit)
    self.head = head
    frame = visit.frame(
      head.name, at: .directives, crumbs: DirectiveHead.crumbs(directive), object: .init(kind: "directive", id: directive.slug))
    let all = view.provisions
    let tops = all.filter { $0.stored.read.parent == nil }.map(\.stored.read.id)
    let isLong = all.count > DirectivePage.longest && tops.count > 1
    let chosen = tops.first { $0 == part } ?? tops.first ?? ""
    let shown = isLong ? DirectivePage.tree(under: chosen, in: all) : all
    sections = CoverageBoard.sections(of: all).map(SectionLine.init)
    hasSections = !sections.isEmpty
    summary = DirectivePage.summary(view.counters)
    let own = Address.path("van-ban", directive.slug)
    if isLong {
      contents = Contents(lines: ContentsLine.lines(of: all, under: nil, depth: 1) { own + "?phan=" + Address.encoded($0) })
      contentsTitle = "Mục lục: đang ở \(chosen)"
    } else {
      contents = Contents(lines: ContentsLine.lines(of: all, under: nil, depth: 3) { "#" + $0 })
      contentsTitle = "Mục lục"
    }
    heads = [directive.issuer, "Số \(directive.number)"]
    form = directive.form == .party ? "ĐẢNG CỘNG SẢN VIỆT NAM" : "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    placeAndDay = [directive.place, directive.issuedOn.map(DirectivePage.longDay) ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    kind = directive.kind.uppercased()
    bases = isLong && chosen != tops.first ? [] : view.version.legalBases
    hasBases = !bases.isEmpty
    items = DirectivePage.items(shown, of: view, for: visit)
    unassigned = isLong ? [] : view.unassigned
    hasUnassigned = !unassigned.isEmpty
    parts = isLong ? DirectivePage.neighbours(of: chosen, in: tops, own: own) : []
    hasParts = !parts.isEmpty
    let groups = view.version.sourceDigest.groups
    digestStart = groups.prefix(2).joined(separator: " ")
    digest = groups.dropFirst(2).dropLast(2).joined(separator: " ")
    digestEnd = groups.suffix(2).joined(separator: " ")
    coverage = DirectivePage.coverage(view.version)
  }

  static func items(_ shown: [ReadDirective.ProvisionView], of view: ReadDirective.View, for visit: Visit) -> [ProvisionItem] {
    let links = ProvisionText.Links(view)
    let mayAssign = visit.reader?.may(.assignProvision) == true
    var depth: [String: Int] = [:]
    for provision in view.provisions {
      let read = provision.stored.read
      depth[read.id] = read.parent.flatMap { depth[$0] }.map { $0 + 1 } ?? 0
    }
    var note = 1
    return shown.map { provision in
      let code = provision.stored.read.id
      let item = ProvisionItem(
        provision, depth: depth[code] ?? 0, slug: view.directive.slug, links: links, firstNote: note,
        mayAssign: mayAssign)
      note += provision.stored.read.suspects.count
      return item
    }
  }

  /// A provision and everything under it, in order.
  private static func tree(under top: String, in all: [ReadDirective.ProvisionView]) -> [ReadDirective.ProvisionView] {
    var inside: Set<String> = [top]
    return all.filter { view in
      let read = view.stored.read
      if read.id == top { return true }
      guard let parent = read.parent, inside.contains(parent) else { return false }
      inside.insert(read.id)
      return true
    }
  }

  private static func neighbours(of chosen: String, in tops: [String], own: String) -> [Part] {
    guard let at = tops.firstIndex(of: chosen) else { return [] }
    var parts: [Part] = []
    if at > 0 { parts.append(Part(label: "Phần trước: \(tops[at - 1])", address: own + "?phan=" + Address.encoded(tops[at - 1]))) }
    if at + 1 < tops.count {
      parts.append(Part(label: "Phần sau: \(tops[at + 1])", address: own + "?phan=" + Address.encoded(tops[at + 1])))
    }
    return parts
  }

  static func summary(_ counters: CoverageCounters) -> String {
    let assigned = counters.acting - counters.withoutOwner
    return "Mỗi viên ngói là một điểm phải làm: \(counters.acting) điểm, \(assigned) điểm đã có cơ quan chủ trì. "
      + (assigned == counters.acting ? "Mái đã kín người." : "Mái chưa kín là việc chưa có người.")
  }

  /// A share is cut, never rounded up.
  static func coverage(_ version: StoredVersion) -> String {
    guard version.characters > 0 else { return "" }
    if version.assigned == version.characters { return "Mọi chữ của bản này đều đã xếp vào đúng một phần." }
    let tenths = version.assigned * 1000 / version.characters
    return "\(tenths / 10),\(tenths % 10)% số chữ của bản này đã xếp vào đúng một phần; phần còn lại liệt kê ở trên."
  }

  static func longDay(_ day: Day) -> String {
    let (year, month, number) = day.components
    let two = { (value: Int) in value < 10 ? "0\(value)" : String(value) }
    return "ngày \(two(number)) tháng \(month < 3 ? two(month) : String(month)) năm \(year)"
  }
}

extension DirectivePage.SectionLine {
  init(_ section: CoverageBoard.Section) {
    let kinds = section.provisions.map { view -> TileRow.Kind in
      view.owner == nil ? .bare : view.due == nil ? .soft : .ok
    }
    self.init(
      title: section.title.isEmpty
        ? "Điểm \(section.code)"
        : section.code + ". " + (section.title == section.title.uppercased() ? Directive.runningCase(section.title) : section.title),
      row: TileRow(kinds),
      assigned: "\(kinds.count { $0 == .ok }) / \(kinds.count)",
      withoutDue: String(section.provisions.count { $0.due == nil }),
      withoutOwner: String(kinds.count { $0 == .bare }))
  }
}
