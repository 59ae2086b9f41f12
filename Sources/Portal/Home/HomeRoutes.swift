import Office
import Site

enum HomeRoutes {
  static func add(to door: Door) {
    door.get("/") { visit in
      let board = try await CoverageBoard.run(for: visit.reader, in: visit.office)
      return .page(HomePage(board, for: visit))
    }
  }
}
