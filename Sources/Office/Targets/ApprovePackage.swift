import Database
import Domain
import Kit
import Store

/// Takes up a set of targets that a body has approved for five years or for one; one person enters it, another approves the entry.
public struct ApprovePackage: ProposedAct, Equatable {
  public static let kind = Proposal.Kind.indicatorPackage
  public static let action = "package.approve"

  public let id: ID<IndicatorPackage>
  public let firstYear: Int
  public let lastYear: Int
  public let document: String
  public let body: String
  public let decidedOn: Day
  public let items: [IndicatorPackage.Item]

  public init(
    id: ID<IndicatorPackage>, firstYear: Int, lastYear: Int, document: String, body: String, decidedOn: Day, items: [IndicatorPackage.Item]
  ) {
    self.id = id
    self.firstYear = firstYear
    self.lastYear = lastYear
    self.document = document.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.body = body.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.decidedOn = decidedOn
    self.items = items
  }

  public func preview(on today: Day, in tx: any Reading) throws -> ActPreview {
    let package = try checked(in: tx)
    let indicators = Dictionary(try IndicatorStore.all(in: tx).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let packages = try TargetStore.packages(in: tx)
    var changes = [
      Proposal.Change("Văn bản", before: "Chưa có", after: "\(document), \(body), ngày \(decidedOn.vietnamese)")
    ]
    for item in items {
      guard let indicator = indicators[item.indicator] else {
        throw Problem.notFound("Không có chỉ tiêu «\(item.indicator)» trong danh sách. Hãy chọn lại.")
      }
      changes.append(.init(indicator.name, before: "Chưa có", after: indicator.words(item.value)))
    }
    if !package.isYearly {
      for step in package.steps(packages, measures: indicators.mapValues(\.measure)) {
        guard let indicator = indicators[step.indicator], let gap = step.difference, gap != 0 else { continue }
        changes.append(
          .init("Tổng các năm, \(indicator.name)", before: "", after: "lệch \(VietnameseNumber.whole(gap)) so với cả giai đoạn"))
      }
    }
    return ActPreview(.init(kind: "package", id: id.text), title: package.title, changes: changes)
  }

  public func carryOut(at now: Moment, in tx: any Writing, _ office: Office) throws -> [String: String] {
    let package = try checked(in: tx)
    try TargetStore.insert(package, at: now, in: tx)
    return ["years": package.span.words, "document": document, "items": String(items.count)]
  }

  private func checked(in tx: any Reading) throws -> IndicatorPackage {
    var faults: [FieldFault] = []
    let span = YearSpan(firstYear, lastYear)
    if span.map({ $0.last - $0.first != 0 && $0.last - $0.first != 4 }) ?? true {
      faults.append(.init("den-nam", "Bộ chỉ tiêu là của một năm hoặc của năm năm liền nhau."))
    }
    if !(3...300).contains(document.count) { faults.append(.init("van-ban", "Hãy ghi số, ký hiệu của nghị quyết hoặc quyết định.")) }
    if !(3...300).contains(body.count) { faults.append(.init("co-quan", "Hãy ghi cơ quan đã thông qua.")) }
    if items.isEmpty { faults.append(.init("muc", "Hãy ghi mức của ít nhất một chỉ tiêu.")) }
    guard faults.isEmpty, let span else { throw Problem.invalid("Chưa ghi được bộ chỉ tiêu này.", fields: faults) }
    if let known = try TargetStore.packages(in: tx).first(where: { $0.span == span }) {
      throw Problem.conflict("Đã có bộ chỉ tiêu \(span.words) theo \(known.document). Chưa có gì được ghi thêm.")
    }
    return IndicatorPackage(
      id: id, title: "Bộ chỉ tiêu phát triển nhà ở \(span.words)", span: span, document: document, body: body, decidedOn: decidedOn,
      items: items)
  }
}
