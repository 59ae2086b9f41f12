import Database
import Documents
import Domain
import Kit
import Store

/// What a report of coverage says: how many provisions lack an owner, a day or a source, and which.
enum BoardContent {
  /// Bars that still read well on one page; further documents stand in the table only.
  private static let mostBars = 12

  static func make(for reader: Actor?, on day: Day, in tx: any Reading) throws -> DocumentContent {
    let board = try CoverageBoard.view(for: reader, on: day, in: tx)
    let total = board.total
    var filling = WordingFilling(words: [
      "so-van-ban": String(board.directives.count), "so-viec": VietnameseNumber.whole(total.acting),
      "thieu-chu-tri": VietnameseNumber.whole(total.withoutOwner), "thieu-han": VietnameseNumber.whole(total.withoutDue),
      "so-chi-tieu": VietnameseNumber.whole(total.namingTarget), "thieu-nguon": VietnameseNumber.whole(total.withoutTargetSource),
    ])
    let shown = board.directives.prefix(mostBars)
    filling.blocks["bieu-do"] = [
      .chart(
        .init(
          title: "Điểm phải làm và điểm còn thiếu, theo văn bản", axis: "Văn bản", categories: shown.map(\.directive.number),
          series: [
            .init("Phải làm", shown.map(\.counters.acting)), .init("Chưa có chủ trì", shown.map(\.counters.withoutOwner)),
            .init("Chưa có hạn", shown.map(\.counters.withoutDue)),
          ]))
    ]
    let columns = ["Văn bản", "Phải làm", "Chưa có chủ trì", "Chưa có hạn", "Nêu chỉ tiêu", "Chưa rõ nguồn"]
    filling.blocks["theo-van-ban"] = [
      .table(
        .init(
          columns: columns.enumerated().map { .init($1, share: $0 == 0 ? 40 : 12, $0 == 0 ? .left : .right) },
          rows: board.directives.map { .init([$0.directive.displayName] + figures($0.counters).map(VietnameseNumber.whole)) }
            + (board.directives.count > 1 ? [.init(["Cộng"] + figures(total).map(VietnameseNumber.whole))] : []),
          whenEmpty: "Chưa có văn bản nào có điểm phải làm."))
    ]
    var rows: [OfficialDocument.Row] = []
    var cells: [[TableCell]] = []
    for one in board.directives {
      var isNamed = false
      for provision in one.sections.flatMap(\.provisions) {
        let lacks = lacks(provision)
        guard !lacks.isEmpty else { continue }
        if !isNamed { rows.append(.init([one.directive.displayName], isHeading: true)) }
        isNamed = true
        cells.append([
          .whole(cells.count + 1), .text(one.directive.number), .text(provision.stored.read.id),
          .text(DirectiveContent.words(of: provision)),
          .text(lacks),
        ])
        rows.append(.init([String(cells.count), provision.stored.read.id, DirectiveContent.words(of: provision), lacks]))
      }
    }
    filling.blocks["con-thieu"] = [
      .table(
        .init(
          columns: [
            .init("TT", share: 7, .center), .init("Điểm", share: 10, .center), .init("Nội dung", share: 55), .init("Còn thiếu", share: 28),
          ],
          rows: rows, whenEmpty: "Mọi điểm đã có cơ quan chủ trì, hạn và nguồn chỉ tiêu."))
    ]
    let lines = ["Tình hình giao việc đến ngày \(day.vietnamese)"]
    return DocumentContent(
      filling: filling,
      tables: [
        SheetTable(
          name: "Theo văn bản", lines: lines, columns: columns.enumerated().map { .init($1, width: $0 == 0 ? 40 : 14) },
          rows: board.directives.map { [.text($0.directive.displayName)] + figures($0.counters).map { .whole($0) } }),
        SheetTable(
          name: "Còn thiếu", lines: lines,
          columns: [
            .init("TT", width: 6), .init("Văn bản", width: 18), .init("Điểm", width: 10), .init("Nội dung", width: 70),
            .init("Còn thiếu", width: 34),
          ], rows: cells),
      ])
  }

  private static func figures(_ counters: CoverageCounters) -> [Int] {
    [counters.acting, counters.withoutOwner, counters.withoutDue, counters.namingTarget, counters.withoutTargetSource]
  }

  private static func lacks(_ provision: ReadDirective.ProvisionView) -> String {
    [
      provision.owner == nil ? "cơ quan chủ trì" : nil, provision.due == nil ? "hạn" : nil,
      provision.stored.namesTarget && provision.targetSource == nil ? "nguồn chỉ tiêu" : nil,
    ].compactMap(\.self).joined(separator: ", ")
  }
}
