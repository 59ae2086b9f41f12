import Office
import Site

enum TargetRoutes {
  static func add(to door: Door) {
    door.get("/chi-tieu") { visit in .page(TargetListPage(try await ListTargets.run(in: visit.office), for: visit)) }
    door.get("/chi-tieu/:chi-tieu") { visit in
      .page(IndicatorPage(try await ReadIndicator.run(visit.part("chi-tieu"), in: visit.office), for: visit))
    }
  }
}
