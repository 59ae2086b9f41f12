import Domain
import HTTPTypes
import Kit
import Office
import Site

enum AdministrationRoutes {
  static func add(to door: Door) {
    door.get("/don-vi") { visit in
      let asked = AskedDay(visit)
      let view = try await ListUnits.run(
        .init(
          day: asked.day, level: AdminUnit.Level(rawValue: visit.query.text("cap")), search: visit.query.text("tim"),
          knownAt: asked.knownAt), in: visit.office)
      return answer(UnitListPage(view, asked: asked, for: visit), asked)
    }
    door.get("/don-vi/:ma") { visit in
      guard let id = ID<AdminUnit>(visit.part("ma")) else { throw unknown }
      let asked = AskedDay(visit)
      return .page(UnitPage(try await ReadUnit.run(id, on: asked.day, knownAt: asked.knownAt, in: visit.office), for: visit))
    }
    door.get("/co-quan") { visit in
      let asked = AskedDay(visit)
      let view = try await ListAgencies.run(
        .init(
          day: asked.day, kind: Agency.Kind(rawValue: visit.query.text("loai")), line: Agency.Line(rawValue: visit.query.text("tuyen")),
          search: visit.query.text("tim"), after: visit.query.text("sau"), knownAt: asked.knownAt), in: visit.office)
      return answer(AgencyListPage(view, asked: asked, for: visit), asked)
    }
    door.get("/co-quan/:ma") { visit in
      guard let id = ID<Agency>(visit.part("ma")) else { throw unknown }
      let asked = AskedDay(visit)
      let view = try await ReadAgency.run(id, on: asked.day, knownAt: asked.knownAt, for: visit.reader, in: visit.office)
      return .page(AgencyPage(view, for: visit))
    }
    door.get("/nhom-noi-nhan") { visit in
      let asked = AskedDay(visit)
      let view = try await ResolveGroup.run(visit.query.text("nhom"), on: asked.day, knownAt: asked.knownAt, in: visit.office)
      return answer(GroupPage(view, asked: asked, for: visit), asked)
    }
  }

  private static let unknown = Problem.notFound(
    "Địa chỉ này không dẫn tới đơn vị hay cơ quan nào. Hãy tìm trong danh sách theo ngày.")

  /// A day that could not be read comes back with its own sentence, and today's answer below it.
  private static func answer(_ page: any Page, _ asked: AskedDay) -> Answer {
    .page(page, status: asked.faults == nil ? .ok : .unprocessableContent)
  }
}
