import Domain
import HTTPTypes
import Kit
import Office
import Site

enum EligibilityRoutes {
  static let path = "/lam-viec/xet-dieu-kien"

  static func add(to door: Door) {
    door.get(path) { visit in
      _ = try visit.actor()
      let page = CasePage(CaseFields(visit.query, say: { visit.say($0) }), typed: visit.query, for: visit)
      return .page(page, status: page.faults == nil ? .ok : .unprocessableContent)
    }
    // A letter is only printed: nothing is written, so the form is answered with the page itself and no name gets into an address.
    door.post(path + "/thu") { visit in
      _ = try visit.actor()
      let it = CaseFields(visit.form, say: { visit.say($0) }).it
      guard let law = EligibilityLaw.inForce.on(it.filedOn ?? visit.today), let letter = LetterPage(it, law, for: visit) else {
        throw Problem.conflict(
          "Hồ sơ này không bị từ chối theo quy định của ngày xét, nên không có thư trả lại. Hãy mở lại trang xét điều kiện và xem kết luận."
        )
      }
      return .page(letter)
    }
  }
}
