import Domain
import Kit
import Office
import Site

enum KeptFileRoutes {
  static let address = "/ho-so-cua-toi"

  static func add(to door: Door) {
    door.post("/giu-ho-so") { visit in
      let content = visit.form.text("dia-chi")
      guard Address.own(content) != nil, content.hasPrefix(WalkState.path + "?") else {
        throw Problem.invalid("Chưa có câu trả lời nào để giữ. Hãy trả lời xong các câu hỏi rồi giữ lại.")
      }
      let receipt = try await KeepFile.run(.eligibilityWalk, content: content, from: visit.origin.address, in: visit.office)
      return .page(KeptFilePage(receipt, for: visit))
    }
    door.get(address) { visit in .page(OpenFilePage(code: "", faults: nil, for: visit)) }
    door.post(address) { visit in
      let code = visit.form.text("ma-ho-so")
      do {
        let view = try await OpenKeptFile.run(
          code: code, secret: visit.form.text("ma-bi-mat"), from: visit.origin.address, in: visit.office)
        return .seeOther(view.content)
      } catch let problem as Problem {
        guard let faults = FormFaults(problem) else { throw problem }
        return .again(OpenFilePage(code: code, faults: faults, for: visit), because: problem)
      }
    }
  }
}
