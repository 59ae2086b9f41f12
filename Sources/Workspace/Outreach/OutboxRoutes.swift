import Domain
import Kit
import Office
import Site

enum OutboxRoutes {
  static func add(to door: Door) {
    door.get("/lam-viec/hop-thu-di") { visit in
      let actor = try visit.actor()
      let view = try await ReadOutbox.run(
        OutboxPage.state(called: visit.query.text("xem")), before: visit.query.text("truoc"), for: actor, in: visit.office)
      return .page(OutboxPage(view, for: visit))
    }
    door.post("/lam-viec/hop-thu-di/:thu/gui-lai") { visit in
      try await RetryMessage.run(visit.part("thu"), by: visit.actor(), in: visit.office)
      return .seeOther("/lam-viec/hop-thu-di?xem=dang-cho&xong=gui-lai")
    }
  }
}
