import Database
import Domain
import Kit
import Store

/// Writes down that a message was taken, with the other side's receipt, and takes its words away.
struct NoteSent {
  static func run(_ line: OutboxLine, receipt: String, in office: Office) async throws {
    let permit = try Permit(try .house(), may: .deliverMessages)
    let now = office.now()
    try await office.write { tx in
      guard try OutboxStore.settleSent(line.id, receipt: receipt, at: now, in: tx) else { throw NoteSent.settled }
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(
            permit, action: "message.send", object: .init(kind: "message", id: line.id.text),
            after: [
              "channel": line.channel.rawValue, "to": line.masked, "kind": line.kind.rawValue, "tries": String(line.tries + 1),
              "receipt": receipt,
            ])))
    }
  }

  static let settled = Problem.conflict("Thư này vừa được ghi là đã xong ở nơi khác. Hãy tải lại trang «Hộp thư đi».")
}

/// Writes down a try in vain: when the next one is, or that there is none.
struct NoteTry {
  static func run(_ line: OutboxLine, fault: String, next: Moment?, in office: Office) async throws {
    let permit = try Permit(try .house(), may: .deliverMessages)
    let now = office.now()
    try await office.write { tx in
      guard try OutboxStore.note(fault, of: line.id, next: next, at: now, in: tx) else { throw NoteSent.settled }
      return Recorded(
        (),
        entry: office.entry(
          AuditEntry(
            permit, action: next == nil ? "message.fail" : "message.defer", object: .init(kind: "message", id: line.id.text),
            after: [
              "channel": line.channel.rawValue, "to": line.masked, "tries": String(line.tries + 1), "nextTryAt": next?.iso ?? "",
              "fault": fault,
            ])))
    }
  }
}

/// Settles messages past their end, which would mislead now, and takes their words away.
struct LapseMessages {
  static func run(in office: Office) async throws -> Int {
    let permit = try Permit(try .house(), may: .deliverMessages)
    let now = office.now()
    guard try await office.read({ try OutboxStore.overdue(at: now, in: $0) }) > 0 else { return 0 }
    return try await office.write { tx in
      let count = try OutboxStore.lapse(at: now, in: tx)
      return Recorded(
        count,
        entry: office.entry(
          AuditEntry(permit, action: "message.lapse", object: .init(kind: "outbox", id: "an-cu"), after: ["messages": String(count)])))
    }
  }
}
