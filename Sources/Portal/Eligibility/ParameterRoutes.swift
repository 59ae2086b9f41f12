import Office
import Site

enum ParameterRoutes {
  static func add(to door: Door) {
    door.get("/phap-luat/tham-so") { visit in .page(ParametersPage(try await ReadParameters.run(in: visit.office), for: visit)) }
  }
}
