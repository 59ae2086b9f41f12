import Domain
import Kit
import Office
import Site

enum RecordRoutes {
  /// What can be asked, as the address has it.
  static let fields = ["nguoi", "loai", "ma", "viec", "tu", "den"]

  static func add(to door: Door) {
    door.get(Address.record) { visit in
      let actor = try visit.actor()
      do {
        return .page(
          RecordListPage(
            try await ListEntries.run(try input(visit), by: actor, in: visit.office), typed: visit.query, faults: nil, for: visit))
      } catch let problem as Problem {
        guard let faults = FormFaults(problem) else { throw problem }
        return .again(RecordListPage(nil, typed: visit.query, faults: faults, for: visit), because: problem)
      }
    }
    door.get(Address.record + "/:ma") { visit in
      .page(EntryPage(try await ReadEntry.run(try id(visit), by: try visit.actor(), in: visit.office), for: visit))
    }
    door.get(Address.record + "/:ma/chung-minh") { visit in
      let actor = try visit.actor()
      let id = try id(visit)
      guard let key = visit.office.recordKeys.last else {
        throw Problem.unavailable("Nơi mở trang này chưa có khóa công khai của sổ, nên chưa ghi được chứng minh. Hãy hỏi người vận hành.")
      }
      let words = try await ReadProof.run(.init(entry: id, key: key), by: actor, in: visit.office)
      return .file(Array(words.utf8), type: "application/json", name: "chung-minh-\(id).json")
    }
  }

  /// The entry of the address, for those who may read the record at all.
  private static func id(_ visit: Visit) throws -> ID<AuditEntry> {
    _ = try Permit(try visit.actor(), may: .readRecord)
    guard let id = ID<AuditEntry>(visit.part("ma")) else {
      throw Problem.notFound("Không có việc nào ở địa chỉ này. Hãy tìm trong sổ ghi việc.")
    }
    return id
  }

  static func input(_ visit: Visit) throws -> ListEntries.Input {
    let query = visit.query
    var faults: [FieldFault] = []
    func day(_ field: String) -> Day? {
      let text = query.text(field)
      guard !text.isEmpty else { return nil }
      let day = Day(typed: text)
      if day == nil { faults.append(.init(field, "Hãy ghi ngày, tháng, năm bằng chữ số, ví dụ 01/05/2026.")) }
      return day
    }
    var input = ListEntries.Input()
    input.person = query.text("nguoi")
    input.objectKind = query.text("loai")
    input.objectID = query.text("ma")
    input.action = query.text("viec")
    input.from = day("tu")
    input.to = day("den")
    input.before = ID<AuditEntry>(query.text("truoc"))
    for field in fields where query.text(field).count > 200 {
      faults.append(.init(field, "Dài quá 200 chữ. Hãy rút ngắn."))
    }
    guard faults.isEmpty else { throw Problem.invalid("Chưa lọc được sổ.", fields: faults) }
    return input
  }
}
