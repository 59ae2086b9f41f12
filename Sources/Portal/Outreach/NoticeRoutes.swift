import Domain
import Kit
import Office
import Site

enum NoticeRoutes {
  static func add(to door: Door) {
    door.get("/thong-bao") { visit in
      .page(NoticePage(try await ReadNotices.run(before: visit.query.text("truoc"), for: visit.actor(), in: visit.office), for: visit))
    }
    door.post("/thong-bao/da-doc") { visit in
      try await MarkNoticesRead.run(upTo: visit.form.text("den"), by: visit.actor(), in: visit.office)
      return .seeOther("/thong-bao")
    }
  }
}
