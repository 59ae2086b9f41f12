import Kit
import Office
import Site

enum ProposedTextRoutes {
  static func add(to door: Door) {
    door.get("/lam-viec/van-ban/:so/ban-moi") { visit in
      let view = try await ReadProposedText.run(visit.part("so"), by: try visit.actor(), in: visit.office)
      return .page(ProposedTextPage(view, typed: nil, faults: nil, for: visit))
    }
    door.post("/lam-viec/van-ban/:so/ban-moi") { visit in
      let actor = try visit.actor()
      var continues: [String: String] = [:]
      for name in visit.form.names where name.hasPrefix(ProposedTextPage.prefix) {
        let old = visit.form.text(name)
        if !old.isEmpty { continues[String(name.dropFirst(ProposedTextPage.prefix.count))] = old }
      }
      do {
        _ = try await ConfirmProvisionMatches.run(
          .init(slug: visit.part("so"), version: Int(visit.form.text("ban")) ?? 0, continues: continues), by: actor, in: visit.office)
        return .seeOther(Address.path("van-ban", visit.part("so")))
      } catch let problem as Problem {
        guard let faults = FormFaults(problem) else { throw problem }
        let view = try await ReadProposedText.run(visit.part("so"), by: actor, in: visit.office)
        return .again(ProposedTextPage(view, typed: visit.form, faults: faults, for: visit), because: problem)
      }
    }
  }
}
