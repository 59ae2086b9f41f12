import Office
import Site

enum WorkRoutes {
  static func add(to door: Door) {
    door.get("/lam-viec") { visit in
      let actor = try visit.actor()
      let board = try await CoverageBoard.run(for: actor, in: visit.office)
      return .page(WorkPage(board, try await ListDirectives.run(for: actor, in: visit.office), for: visit))
    }
  }
}
