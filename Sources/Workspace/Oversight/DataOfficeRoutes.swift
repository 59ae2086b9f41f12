import Domain
import Kit
import Office
import Site

enum DataOfficeRoutes {
  static let path = "/lam-viec/du-lieu-ca-nhan"
  static let requestPath = path + "/yeu-cau/"
  static let breachPath = path + "/su-viec/"

  static func add(to door: Door) {
    door.get(path) { visit in .page(try await desk(visit, faults: nil)) }
    door.post(path) { visit in
      let actor = try visit.actor()
      let form = visit.form
      let known = Day(typed: form.text("biet-ngay")).flatMap { Moment(iso: $0.iso + "T" + form.text("biet-gio") + ":00") }
      do {
        try await DataBreaches.enter(
          .init(
            title: form.text("ten"), knownAt: known, whatHappened: form.text("su-viec"), whoIsHit: form.text("ai"),
            whatWasDone: form.text("da-lam")), by: actor, in: visit.office)
        return .seeOther(path + "?xong=su-viec")
      } catch let problem as Problem {
        guard let faults = FormFaults(problem) else { throw problem }
        return .again(try await desk(visit, faults: faults), because: problem)
      }
    }
    door.get(requestPath + ":ma") { visit in .page(try await request(visit, faults: nil)) }
    door.post(requestPath + ":ma") { visit in
      let actor = try visit.actor()
      do {
        try await PersonalRequests.settle(
          visit.part("ma"), PersonalRequest.Outcome(rawValue: visit.form.text("ket-qua")), answer: visit.form.text("tra-loi"), by: actor,
          in: visit.office)
        return .seeOther(path + "?xong=tra-loi")
      } catch let problem as Problem {
        guard let faults = FormFaults(problem) else { throw problem }
        return .again(try await request(visit, faults: faults), because: problem)
      }
    }
    door.get(breachPath + ":ma") { visit in .page(try await breach(visit, faults: nil)) }
    door.post(breachPath + ":ma/thong-bao") { visit in
      let actor = try visit.actor()
      do {
        try await DataBreaches.notify(
          visit.part("ma"), number: visit.form.text("so"), lateReason: visit.form.text("ly-do"), by: actor, in: visit.office)
        return .seeOther(path + "?xong=thong-bao")
      } catch let problem as Problem {
        guard let faults = FormFaults(problem) else { throw problem }
        return .again(try await breach(visit, faults: faults), because: problem)
      }
    }
    door.post(breachPath + ":ma/khep") { visit in
      try await DataBreaches.close(visit.part("ma"), by: visit.actor(), in: visit.office)
      return .seeOther(path + "?xong=khep")
    }
  }

  private static func desk(_ visit: Visit, faults: FormFaults?) async throws -> DataOfficePage {
    let actor = try visit.actor()
    return DataOfficePage(
      try await PersonalRequests.list(for: actor, in: visit.office), try await DataBreaches.list(for: actor, in: visit.office),
      typed: visit.form, faults: faults, for: visit)
  }

  private static func request(_ visit: Visit, faults: FormFaults?) async throws -> DataRequestPage {
    DataRequestPage(
      try await PersonalRequests.read(visit.part("ma"), for: visit.actor(), in: visit.office), typed: visit.form, faults: faults, for: visit
    )
  }

  private static func breach(_ visit: Visit, faults: FormFaults?) async throws -> DataBreachPage {
    DataBreachPage(
      try await DataBreaches.read(visit.part("ma"), for: visit.actor(), in: visit.office), typed: visit.form, faults: faults, for: visit)
  }
}
