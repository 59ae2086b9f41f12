import Database
import Documents
import Domain
import Kit
import Store

/// What minutes of a handover say of a reorganisation: who ends, who carries on, and which work goes over.
enum HandoverContent {
  static func make(_ source: String, for reader: Actor?, on day: Day, in tx: any Reading) throws -> DocumentContent {
    guard let id = ID<Reorganisation>(source) else {
      throw Problem.notFound("Không có lần sắp xếp nào ở địa chỉ «\(source)». Hãy xem danh sách các lần sắp xếp.")
    }
    let view = try ReadReorganisation.view(id, today: day, in: tx)
    let one = view.record.reorganisation
    // A draft is known only to those who work on it; what is in force, everybody sees on the pages of its bodies.
    if one.state != .enacted, reader?.may(.draftReorganisation) != true, reader?.may(.enactReorganisation) != true {
      throw Problem.forbidden("Lần sắp xếp này chưa có hiệu lực, nên chưa lập được biên bản bàn giao.")
    }
    let register = view.register
    let from = view.day
    func names(_ facts: [AgencyFact]) -> String {
      facts.isEmpty ? "Không có" : AgencyOrder.sorted(facts).map(\.name).joined(separator: "\n")
    }
    let ended = AgencyOrder.sorted(view.effects.endedAgencies)
    let agencies = ended.enumerated().map { place, fact in
      [String(place + 1), fact.name, names(register.standingSuccessors(of: fact.agency, on: from))]
    }
    let units = view.effects.endedUnits.enumerated().map { place, fact in
      let heirs = register.standingSuccessors(of: fact.unit, on: from).map(\.fullName)
      return [String(place + 1), fact.fullName, heirs.isEmpty ? "Không có" : heirs.joined(separator: "\n")]
    }
    let owned = try OwnedProvisionStore.owned(by: ended.map(\.agency), in: tx)
    let readable = try ReadAgency.readable(Set(owned.map(\.directiveSlug)), for: reader, on: day, in: tx)
    let work = owned.filter { readable.contains($0.directiveSlug) }.enumerated().map { place, provision in
      [
        String(place + 1), "\(provision.directiveNumber), điểm \(provision.code)", provision.words,
        register.history(of: provision.agency).last?.name ?? "", names(register.standingSuccessors(of: provision.agency, on: from)),
        provision.due?.vietnamese ?? "Chưa có",
      ]
    }
    let heads = view.effects.endedHeads.enumerated().map { place, head in
      [String(place + 1), head.person, head.position, register.history(of: head.agency).last?.name ?? ""]
    }
    let bodies = [
      ("co-quan", "Cơ quan", agencies, ["TT", "Cơ quan kết thúc (bên giao)", "Cơ quan tiếp nhận (bên nhận)"], [7, 46, 47]),
      ("don-vi", "Đơn vị", units, ["TT", "Đơn vị kết thúc", "Đơn vị tiếp nối"], [7, 46, 47]),
      (
        "cong-viec", "Công việc", work, ["TT", "Văn bản, điểm", "Nội dung", "Bên giao", "Bên nhận", "Hạn"], [7, 15, 27, 18, 18, 15]
      ),
      ("nguoi-dung-dau", "Người đứng đầu", heads, ["TT", "Họ và tên", "Chức vụ", "Cơ quan"], [7, 33, 20, 40]),
    ]
    var filling = WordingFilling(words: [
      "ten": DirectiveContent.lowered(one.title), "quyet-dinh": one.document, "tu-ngay": from.vietnamese, "so-viec": String(work.count),
    ])
    for (block, _, rows, columns, shares) in bodies {
      filling.blocks[block] = [
        .table(
          .init(
            columns: zip(columns, shares).map { .init($0, share: $1, $0 == "TT" || $0 == "Hạn" ? .center : .left) },
            rows: rows.map { .init($0) }))
      ]
    }
    return DocumentContent(
      filling: filling,
      tables: bodies.map { _, name, rows, columns, shares in
        SheetTable(
          name: name, lines: ["Bàn giao: \(one.title), từ \(from.vietnamese)"],
          columns: zip(columns, shares).map { .init($0, width: max($1, 6)) },
          rows: rows.map { row in row.enumerated().map { $0 == 0 ? Int($1).map { .whole($0) } ?? .empty : .text($1) } })
      })
  }
}
