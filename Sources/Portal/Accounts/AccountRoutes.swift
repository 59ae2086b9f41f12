import Domain
import Kit
import Office
import Site

enum AccountRoutes {
  static func add(to door: Door) {
    door.get("/dang-nhap") { visit in .page(SignInPage(back: visit.query.text("ve"), chosen: "", faults: nil, for: visit)) }
    door.post("/dang-nhap") { visit in
      let chosen = visit.form.text("can-bo")
      let back = Address.own(visit.form.text("ve")) ?? "/"
      do {
        guard let id = ID<Actor>(chosen) else {
          throw Problem.invalid("Chưa chọn được cán bộ để vào vai.", fields: [.init("can-bo", "Hãy chọn một người trong danh sách.")])
        }
        return .begun(token: try await Sessions.beginAsDemonstrationOfficial(id, in: visit.office), then: back)
      } catch let problem as Problem {
        guard let faults = FormFaults(problem) else { throw problem }
        return .again(SignInPage(back: back, chosen: chosen, faults: faults, for: visit), because: problem)
      }
    }
    door.post("/dang-xuat") { visit in
      if let token = visit.sessionToken { try await Sessions.end(token, in: visit.office) }
      return .ended(then: "/")
    }
  }
}
