import Database
import Domain
import Kit
import Store

/// Sends what waits in the outbox. One node does it at a time, under the lease «outbox»; a node that dies in the middle is followed by one that
/// sends the same message under the same key.
public actor MessageDelivery {
  /// Seconds of the lease, renewed before each message: longer than any carrier tries.
  static let leaseSeconds = 90
  /// Seconds between two looks of a serving node.
  public static let everySeconds = 5

  private let carriers: [MessageChannel: any MessageCarrier]
  private let node: String
  /// Channels that could not be reached: how often in a row, and until when none of theirs is tried.
  private var paused: [MessageChannel: (times: Int, until: Moment)] = [:]

  public init(_ carriers: [any MessageCarrier], as node: String) {
    self.carriers = Dictionary(carriers.map { ($0.channel, $0) }, uniquingKeysWith: { first, _ in first })
    self.node = node
  }

  /// What one round did.
  public struct Round: Sendable, Equatable {
    public var sent = 0
    /// Tried in vain, to be tried again.
    public var deferred = 0
    /// Tried for the last time, in vain.
    public var failed = 0
    /// Past their end, not sent.
    public var lapsed = 0
    /// Whether another node is at it.
    public var heldElsewhere = false

    public init() {}
  }

  /// Sends everything whose time has come.
  public func round(in office: Office) async throws -> Round {
    var round = Round()
    let begun = office.now()
    let channels = carriers.keys.sorted { $0.rawValue < $1.rawValue }
    let isNeeded = try await office.read { tx in
      let overdue = try OutboxStore.overdue(at: begun, in: tx)
      return try overdue > 0 || !OutboxStore.due(by: channels, at: begun, most: 1, in: tx).isEmpty
    }
    guard isNeeded else { return round }
    let lease = Lease(name: "outbox", holder: node)
    guard try await take(lease, in: office) else {
      round.heldElsewhere = true
      return round
    }
    round.lapsed = try await LapseMessages.run(in: office)
    while !Task.isCancelled {
      let now = office.now()
      let open = channels.filter { paused[$0].map { $0.until <= now } ?? true }
      // One at a time, so that nothing is sent that another node has settled in the meantime.
      guard let due = try await office.read({ tx in try OutboxStore.due(by: open, at: now, most: 1, in: tx) }).first else { break }
      guard try await take(lease, in: office) else {
        round.heldElsewhere = true
        return round
      }
      do {
        try await send(due, in: office, &round)
      } catch Problem.conflict {
        // Another node noted it first, since our lease ran out while the other side thought; both sent it under one key.
      }
    }
    try await lease.giveBack(in: office.database)
    return round
  }

  private func take(_ lease: Lease, in office: Office) async throws -> Bool {
    let now = office.now()
    return try await lease.take(in: office.database, now: now, until: now.adding(seconds: MessageDelivery.leaseSeconds))
  }

  private func send(_ message: OutboxStore.Due, in office: Office, _ round: inout Round) async throws {
    let line = message.line
    guard let carrier = carriers[line.channel] else { return }
    guard let parcel = Parcel(line, sealed: message.sealed, by: try office.seal()) else {
      // Another key: no later try helps until the right one is back.
      try await NoteTry.run(line, fault: "thư được niêm phong bằng khóa khác", next: nil, in: office)
      round.failed += 1
      return
    }
    let carried = await carrier.carry(parcel, at: office.now())
    if case .accepted(let words) = carried {
      paused[line.channel] = nil
      try await NoteSent.run(line, receipt: MessageDelivery.kept(words, parcel, line), in: office)
      round.sent += 1
      return
    }
    let now = office.now()
    let chance = office.random(1).first ?? 0
    switch carried {
    case .accepted: return
    case .refused(let words):
      try await NoteTry.run(line, fault: MessageDelivery.kept(words, parcel, line), next: nil, in: office)
      round.failed += 1
    case .later(let words), .unreachable(let words):
      if case .unreachable = carried {
        // The rest of this channel waits without a try, so that a gateway that is down costs one entry a pause.
        let times = (paused[line.channel]?.times ?? 0) + 1
        paused[line.channel] = (times, now.adding(seconds: BackOff.seconds(after: times, chance: chance)))
      }
      let tries = line.tries + 1
      let next = tries >= BackOff.most ? nil : now.adding(seconds: BackOff.seconds(after: tries, chance: chance))
      try await NoteTry.run(line, fault: MessageDelivery.kept(words, parcel, line), next: next, in: office)
      if next == nil { round.failed += 1 } else { round.deferred += 1 }
    }
  }

  /// What the other side said, as it may be kept: short, on one line, the address masked.
  static func kept(_ words: String, _ parcel: Parcel, _ line: OutboxLine) -> String {
    var kept = words.replacing(parcel.address, with: line.masked)
    if parcel.address.hasPrefix("+84") {
      kept = kept.replacing(parcel.address.dropFirst(), with: line.masked).replacing("0" + parcel.address.dropFirst(3), with: line.masked)
    }
    let signs = kept.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
    return String(String(String.UnicodeScalarView(signs)).prefix(300))
  }
}
