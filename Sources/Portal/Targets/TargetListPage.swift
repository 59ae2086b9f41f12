import Domain
import Kit
import Office
import Site

/// Every indicator with what is wanted of it, by whom, how sure; and the approved packages with the steps to them.
public struct TargetListPage: Page {
  public static let template = "portal/targets/targets"
  public let frame: Frame
  public let indicators: [Row]
  public let hasIndicators: Bool
  public let conflicts: Int
  public let hasConflicts: Bool
  public let packages: [Package]
  public let hasPackages: Bool
  /// Whether this person may enter targets.
  public let enters: Bool
  public let mayAdopt: Bool
  public let notice: Notice?

  /// One indicator.
  public struct Row: Sendable {
    public let name: String
    public let leads: String
    public let how: String
    public let wanted: [Wanted]
    public let isBare: Bool
    public let chipKind: String
    public let chip: String
  }

  /// One target in a line.
  public struct Wanted: Sendable {
    public let words: String
    public let source: String
  }

  /// One approved package of several years.
  public struct Package: Sendable {
    public let id: String
    public let title: String
    public let source: String
    public let steps: [Step]
  }

  /// One indicator of it.
  public struct Step: Sendable {
    public let name: String
    public let whole: String
    public let years: String
    public let chipKind: String
    public let chip: String
  }

  init(_ view: ListTargets.View, for visit: Visit) {
    frame = visit.frame("Chỉ tiêu", at: .targets, crumbs: [Crumb("Chỉ tiêu")])
    indicators = view.lines.map(TargetListPage.row)
    hasIndicators = !indicators.isEmpty
    conflicts = view.conflicts
    hasConflicts = conflicts > 0
    packages = view.packages.map(TargetListPage.package)
    hasPackages = !packages.isEmpty
    enters = visit.reader?.may(.enterTarget) == true
    mayAdopt = enters && view.lines.isEmpty
    notice =
      visit.query.text("xong") == "bo-chung"
      ? Notice("Đã dùng bộ chỉ tiêu chung", "Hãy mở từng chỉ tiêu để ghi mức mà văn bản của địa phương nêu.") : nil
  }

  private static func row(_ line: ListTargets.Line) -> Row {
    let standing = line.targets.filter { $0.target.status != .superseded }
    let (kind, chip) =
      if !line.conflicts.isEmpty {
        ("late", "Nguồn mâu thuẫn")
      } else if standing.isEmpty {
        ("none", "Chưa có mức")
      } else if standing.contains(where: { $0.target.status == .provisional }) {
        ("soon", "Tạm ghi")
      } else {
        ("done", "Đã xác nhận")
      }
    return Row(
      name: line.indicator.name, leads: Address.path("chi-tieu", line.indicator.id.text), how: line.indicator.measure.vietnamese,
      wanted: standing.map { one in
        Wanted(
          words:
            "\(line.indicator.words(one.target.value)), \(one.target.span.words), \(one.placeWords)",
          source: one.target.provenance.document)
      }, isBare: standing.isEmpty, chipKind: kind, chip: chip)
  }

  private static func package(_ one: ListTargets.Package) -> Package {
    let package = one.package
    return Package(
      id: "bo-\(package.span.first)-\(package.span.last)", title: package.title,
      source: "\(package.document), \(package.body), ngày \(package.decidedOn.vietnamese)",
      steps: one.steps.compactMap { step in
        guard let indicator = one.names[step.indicator] else { return nil }
        let (kind, chip) =
          if let gap = step.difference {
            gap == 0 ? ("done", "Khớp cả giai đoạn") : ("late", "Lệch " + indicator.words(abs(gap)))
          } else {
            ("none", "Chưa có bộ của \(step.missing.count) năm")
          }
        return Step(
          name: indicator.name, whole: indicator.words(step.whole),
          years: step.years.isEmpty
            ? "chưa có năm nào" : step.years.map { "\($0.year): \(indicator.words($0.value))" }.joined(separator: "; "),
          chipKind: kind, chip: chip)
      })
  }
}

extension PlacedTarget {
  /// «thành phố Cần Thơ (trước 01/07/2025)»: a name alone may be of two places.
  var placeWords: String {
    guard let place else { return "nơi không còn trong sổ" }
    return place.runningName + (place.period.until.map { " (trước \($0.vietnamese))" } ?? "")
  }
}
