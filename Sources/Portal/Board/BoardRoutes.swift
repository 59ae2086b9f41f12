import Office
import Site

enum BoardRoutes {
  static func add(to door: Door) {
    door.get("/bang") { visit in
      .page(BoardPage(try await CoverageBoard.run(for: visit.reader, in: visit.office), for: visit))
    }
  }
}
