import Domain
import Kit
import Office
import Site

enum RenewSecretRoutes {
  static let address = "/lam-viec/cap-lai-ma"

  static func add(to door: Door) {
    door.get(address) { visit in
      _ = try Permit(visit.actor(), maySomewhere: .renewFileSecret)
      return .page(RenewSecretPage(nil, faults: nil, for: visit))
    }
    door.post(address) { visit in
      let actor = try visit.actor()
      do {
        let receipt = try await RenewFileSecret.run(
          .init(code: visit.form.text("ma-ho-so"), papers: visit.form.text("giay-to")), by: actor, in: visit.office)
        return .page(RenewSecretPage(receipt, faults: nil, for: visit))
      } catch let problem as Problem {
        guard let faults = FormFaults(problem) else { throw problem }
        return .again(RenewSecretPage(nil, faults: faults, for: visit), because: problem)
      }
    }
  }
}
