import Domain
import Kit
import Office
import Site

enum SimulationRoutes {
  static let address = "/lam-viec/thu-quy-dinh"

  static func add(to door: Door) {
    // Nothing is stored, so the question stands in the address and can be sent to a colleague.
    door.get(address) { visit in
      let actor = try visit.actor()
      _ = try Permit(actor, may: .simulateDraft)
      let form = SimulationForm(typed: visit.query)
      guard form.isAsked else { return .page(SimulationPage(form, asked: nil, faults: nil, for: visit)) }
      do {
        let input = try form.input()
        let view = try await SimulateDraft.run(input, by: actor, in: visit.office)
        return .page(SimulationPage(form, asked: (input, view), faults: nil, for: visit))
      } catch let problem as Problem {
        guard let faults = FormFaults(problem) else { throw problem }
        return .again(SimulationPage(form, asked: nil, faults: faults, for: visit), because: problem)
      }
    }
  }
}
