import Domain
import Kit
import Office
import Site

enum LawRoutes {
  static func add(to door: Door) {
    door.get(Address.laws) { visit in
      let asked = String(visit.query.text("tim").prefix(200))
      let answer = asked.isEmpty ? nil : try await SearchLaws.run(asked, in: visit.office)
      return .page(LawListPage(try await ListLaws.run(in: visit.office), asked: asked, answer, for: visit))
    }
    door.get(Address.laws + "/:so") { visit in
      let slug = visit.part("so")
      if let known = try await unheld(slug, visit) { return .page(LawDocumentPage(known, for: visit)) }
      return .page(LawDocumentPage(try await ReadLaw.run(slug, in: visit.office), for: visit))
    }
    for depth in 1...4 {
      let names = (1...depth).map { "noi\($0)" }
      door.get(Address.laws + "/:so/" + names.map { ":" + $0 }.joined(separator: "/")) { visit in
        try await place(visit, segments: names.map { visit.part($0) })
      }
    }
  }

  private static func place(_ visit: Visit, segments: [String]) async throws -> Answer {
    guard let place = LawPlace(segments: segments) else {
      throw Problem.notFound("Địa chỉ này không chỉ một điều, khoản, điểm nào. Hãy mở mục lục của văn bản.")
    }
    let slug = visit.part("so")
    if let known = try await unheld(slug, visit) { return .page(LawPlacePage(known, place, for: visit)) }
    let day = Day(typed: visit.query.text("ngay")) ?? Day(iso: visit.query.text("ngay")) ?? visit.today
    return .page(LawPlacePage(try await ReadLawPlace.run(slug, place, on: day, in: visit.office), for: visit))
  }

  /// A document that the rules cite and whose text nobody has imported here.
  private static func unheld(_ slug: String, _ visit: Visit) async throws -> LawDocument? {
    guard let known = LawDocument.allCases.first(where: { $0.slug == slug }) else { return nil }
    return try await ListLaws.run(in: visit.office).contains { $0.slug == slug } ? nil : known
  }
}
