import Domain
import HTTPTypes
import Kit
import Office
import Site

enum EligibilityRoutes {
  static func add(to door: Door) {
    door.getInBothLanguages(WalkState.path) { visit in
      let state = try WalkState.of(visit)
      guard let question = state.question else { return .page(ResultPage(state, for: visit)) }
      let page = WalkPage(question, state, faults: question == state.sent ? state.faults : [], for: visit)
      return .page(page, status: page.faults == nil ? .ok : .unprocessableContent)
    }
    door.getInBothLanguages(WalkState.path + "/in") { visit in
      let state = try WalkState.of(visit)
      // Whoever is not at the end yet goes on with the next question.
      guard state.question == nil else { return .seeOther(state.address()) }
      return .page(ChecklistPage(state, for: visit))
    }
  }
}

extension WalkState {
  /// Throws `Problem.unavailable` on a day for which the house has no rules.
  static func of(_ visit: Visit) throws -> WalkState {
    guard let state = WalkState(visit) else {
      throw Problem.unavailable("Ngày hôm nay chưa có quy định nào để xét. Hãy báo quản trị viên xem lại ngày giờ của máy chủ.")
    }
    return state
  }
}
