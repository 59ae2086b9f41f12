import Domain
import Kit
import Office
import Site

enum OwnDataRoutes {
  static let path = "/tai-khoan/du-lieu"

  static func add(to door: Door) {
    door.get(path) { visit in .page(try await page(visit, faults: nil)) }
    door.post(path) { visit in
      try await take(visit, done: "giu") { actor in
        try await OwnPersonalData.keep(visit.form.text("dien-thoai"), .phone, field: "dien-thoai", by: actor, in: visit.office)
        try await OwnPersonalData.keep(visit.form.text("noi-o"), .address, field: "noi-o", by: actor, in: visit.office)
      }
    }
    door.post(path + "/yeu-cau") { visit in
      try await take(visit, done: "hoi") { actor in
        guard let kind = PersonalRequest.Kind(rawValue: visit.form.text("loai")) else {
          throw Problem.invalid("Chưa gửi được yêu cầu.", fields: [.init("loai", "Hãy chọn bạn muốn gì.")])
        }
        try await PersonalRequests.ask(kind, words: visit.form.text("loi-yeu-cau"), by: actor, in: visit.office)
      }
    }
  }

  private static func take(_ visit: Visit, done: String, _ act: (Actor) async throws -> Void) async throws -> Answer {
    let actor = try visit.actor()
    do {
      try await act(actor)
      return .seeOther(path + "?xong=" + done)
    } catch let problem as Problem {
      guard let faults = FormFaults(problem) else { throw problem }
      return .again(try await page(visit, faults: faults), because: problem)
    }
  }

  private static func page(_ visit: Visit, faults: FormFaults?) async throws -> OwnDataPage {
    OwnDataPage(try await OwnPersonalData.read(for: visit.actor(), in: visit.office), typed: visit.form, faults: faults, for: visit)
  }
}
