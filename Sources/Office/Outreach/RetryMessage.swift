import Database
import Domain
import Kit
import Store

/// Lets a message that failed, or waits long, be tried again at once, under the same key as before.
public struct RetryMessage {
  public static func run(_ id: String, by actor: Actor, in office: Office) async throws {
    let permit = try Permit(actor, may: .tendOutbox)
    let now = office.now()
    guard let id = ID<Message>(id) else { throw unknown }
    try await office.write { tx in
      guard let line = try OutboxStore.line(id, in: tx) else { throw unknown }
      guard try OutboxStore.retry(id, at: now, in: tx) else {
        throw Problem.conflict(
          "Thư «\(line.kind.vietnamese)» gửi \(line.masked) \(line.state == .sent ? "đã gửi xong" : "đã quá hạn"), nên không gửi lại. "
            + "Chưa có gì được ghi. Nếu người nhận cần, hãy làm lại việc đã sinh ra thư, ví dụ mời lại.")
      }
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(
            permit, action: "message.retry", object: .init(kind: "message", id: id.text),
            before: ["state": line.state.rawValue, "tries": String(line.tries)], after: ["state": "waiting", "to": line.masked])))
    }
  }

  private static let unknown = Problem.notFound("Không có thư nào với mã này. Hãy xem lại trang «Hộp thư đi».")
}
