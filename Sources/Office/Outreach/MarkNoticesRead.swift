import Database
import Domain
import Kit
import Store

/// Marks one's notices as read, up to the newest that was on the page; what came since stays new.
public struct MarkNoticesRead {
  public static func run(upTo newest: String, by actor: Actor, in office: Office) async throws {
    let permit = try Permit(actor, may: .signIn)
    guard let newest = ID<Message>(newest) else {
      throw Problem.invalid("Chưa biết đánh dấu đến thông báo nào. Hãy tải lại trang «Thông báo».")
    }
    let now = office.now()
    try await office.write { tx in
      let count = try NoticeStore.markRead(upTo: newest, of: actor.id, at: now, in: tx)
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(
            permit, action: "notice.read", object: .init(kind: "notices", id: actor.id.text),
            after: ["notices": String(count), "upTo": newest.text])))
    }
  }
}
