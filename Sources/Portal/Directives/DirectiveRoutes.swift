import Office
import Site

enum DirectiveRoutes {
  static func add(to door: Door) {
    door.get("/van-ban") { visit in
      .page(DirectiveListPage(try await ListDirectives.run(for: visit.reader, in: visit.office), for: visit))
    }
    door.get("/van-ban/:so") { visit in
      if let cited = try await ReadCitedDirective.run(visit.part("so"), for: visit.reader, in: visit.office) {
        return .page(CitedDirectivePage(cited, for: visit))
      }
      return .page(DirectivePage(try await read(visit), part: visit.query.text("phan"), for: visit))
    }
    door.get("/van-ban/:so/viec") { visit in .page(DirectiveWorkPage(try await read(visit), for: visit)) }
    door.get("/van-ban/:so/nghi-van") { visit in .page(DirectiveSuspectsPage(try await read(visit), for: visit)) }
    door.get("/van-ban/:so/noi-nhan") { visit in .page(DirectiveRecipientsPage(try await read(visit), for: visit)) }
    door.get("/van-ban/:so/lien-quan") { visit in .page(DirectiveRelatedPage(try await read(visit), for: visit)) }
    door.get("/van-ban/:so/diem/:diem") { visit in
      let view = try await ReadOneProvision.run(visit.part("so"), code: visit.part("diem"), for: visit.reader, in: visit.office)
      return .page(ProvisionPage(view, for: visit))
    }
    door.get("/tim") { visit in
      let asked = visit.query.text("q")
      let answer = try await SearchProvisions.run(asked, for: visit.reader, in: visit.office)
      return .page(SearchPage(asked, answer, for: visit))
    }
  }

  private static func read(_ visit: Visit) async throws -> ReadDirective.View {
    try await ReadDirective.run(visit.part("so"), for: visit.reader, in: visit.office)
  }
}
