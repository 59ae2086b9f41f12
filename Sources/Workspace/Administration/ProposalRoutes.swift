import Domain
import Kit
import Office
import Site

enum ProposalRoutes {
  private static let base = "/lam-viec/cho-duyet"

  static func add(to door: Door) {
    door.get(base) { visit in
      let view = try await ListProposals.run(
        after: ID<Proposal>(visit.query.text("sau")), by: try visit.actor(), in: visit.office)
      return .page(ProposalListPage(view, for: visit))
    }
    door.get(base + "/:ma") { visit in .page(ProposalPage(try await read(visit), typed: Fields(), faults: nil, for: visit)) }
    door.post(base + "/:ma/duyet") { visit in
      try await take(visit, done: "duyet") { id, actor in
        guard let seen = Digest(hex: visit.form.text("dau-van-tay")) else {
          throw Problem.invalid("Chưa đọc được trang đã xem. Hãy mở lại trang rồi quyết định.")
        }
        try await ApproveProposal.run(.init(id: id, seen: seen), by: actor, in: visit.office)
      }
    }
    door.post(base + "/:ma/tu-choi") { visit in
      try await take(visit, done: "tu-choi") { id, actor in
        try await RejectProposal.run(id, reason: visit.form.text("ly-do"), by: actor, in: visit.office)
      }
    }
    door.post(base + "/:ma/rut") { visit in
      try await take(visit, done: "rut") { id, actor in
        try await WithdrawProposal.run(id, reason: visit.form.text("ly-do"), by: actor, in: visit.office)
      }
    }
  }

  private static func take(_ visit: Visit, done: String, _ act: (ID<Proposal>, Actor) async throws -> Void) async throws -> Answer {
    let actor = try visit.actor()
    do {
      try await act(try id(visit), actor)
      return .seeOther(Address.path("lam-viec", "cho-duyet", visit.part("ma")) + "?xong=" + done)
    } catch let problem as Problem {
      guard let faults = FormFaults(problem) else { throw problem }
      return .again(ProposalPage(try await read(visit), typed: visit.form, faults: faults, for: visit), because: problem)
    }
  }

  private static func read(_ visit: Visit) async throws -> ReadProposal.View {
    try await ReadProposal.run(try id(visit), by: try visit.actor(), in: visit.office)
  }

  private static func id(_ visit: Visit) throws -> ID<Proposal> {
    guard let id = ID<Proposal>(visit.part("ma")) else {
      throw Problem.notFound("Không có đề nghị nào ở địa chỉ này. Hãy xem lại trang «Chờ duyệt».")
    }
    return id
  }
}
