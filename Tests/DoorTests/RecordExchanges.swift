import AnCuTesting
import Domain
import Kit
import Office
import Site
import Testing

/// The public's pages of the record, over more checkpoints than one page shows.
enum RecordExchanges {
  static let kept: [ExchangeTests.Exchange] = [
    .init("portal.oversight.checkpoints", "/nhat-ky/diem-chot"), .init("portal.oversight.checkpoints.older", "/nhat-ky/diem-chot?truoc=3"),
    .init("portal.oversight.checkpoints.odd", "/nhat-ky/diem-chot?truoc=-1%27"), .init("portal.oversight.note", "/nhat-ky/diem-chot/2"),
    .init("portal.oversight.note.none", "/nhat-ky/diem-chot/9223372036854775807"),
    .init("portal.oversight.self-check", "/nhat-ky/kiem-chung"), .init("portal.oversight.feed", "/nhat-ky/diem-chot.atom?truoc=4"),
  ]

  /// The pages of those who look after the record.
  static func run(on doors: TestDoors) async throws {
    let record = Address.record
    let reader = TestOffice.actor(may: [.readRecord])
    let lines = try await ListEntries.run(.init(), by: reader, in: doors.office).lines
    let held = try #require(lines.first { $0.action == "record.checkpoint" && $0.after["size"] == "3" })
    let first = try #require(try await ListEntries.run(made, by: reader, in: doors.office).lines.first)
    try await ExchangeTests.run(
      [
        .init("workspace.oversight.record", record, as: who), .init("workspace.oversight.record.visitor", record),
        .init("workspace.oversight.record.forbidden", record, as: "can-bo-xa"),
        .init("workspace.oversight.record.older", record + "?truoc=\(held.id)&viec=record.checkpoint&nguoi=m%E1%BA%ABu", as: who),
        .init("workspace.oversight.record.none", record + "?loai=directive&ma=khong-co&tu=01%2F01%2F2020&den=02%2F01%2F2020", as: who),
        .init("workspace.oversight.record.wrong", record + "?tu=32%2F1%2F2020&den=x", as: who),
        .init("workspace.oversight.entry", record + "/\(held.id)", as: who),
        .init("workspace.oversight.entry.waiting", record + "/\(lines[0].id)", as: who),
        .init("workspace.oversight.entry.before", record + "/\(first.id)", as: who),
        .init("workspace.oversight.entry.not-found", record + "/khong-co", as: who),
        .init("workspace.oversight.proof", record + "/\(held.id)/chung-minh", as: who),
        .init("workspace.oversight.proof.early", record + "/\(lines[0].id)/chung-minh", as: who),
      ], on: doors)
  }

  /// The same over a demonstration in which much was done.
  static func demonstration(on doors: TestDoors) async throws {
    var input = ListEntries.Input()
    input.action = "parameter.decide"
    let decided = try #require(
      try await ListEntries.run(input, by: TestOffice.actor(may: [.readRecord]), in: doors.office).lines.first)
    input.action = "proposal.reject"
    let refused = try #require(
      try await ListEntries.run(input, by: TestOffice.actor(may: [.readRecord]), in: doors.office).lines.first)
    try await ExchangeTests.run(
      [
        .init("workspace.oversight.entry.reason", Address.entry(refused.id), as: who),
        .init("workspace.oversight.record.many", Address.record + "?nguoi=mau", as: who),
        .init("workspace.oversight.entry.law", Address.entry(decided.id), as: who),
      ], on: doors)
  }

  /// What asks for the entry by which the installation was made.
  private static var made: ListEntries.Input {
    var input = ListEntries.Input()
    input.action = "installation.create"
    return input
  }

  private static let who = "thanh-tra"

  static var keys: [VerifyingKey] { (try? TestRecordKey().signing.verifying).map { [$0] } ?? [] }

  /// Each checkpoint leaves an entry, which the next one holds.
  static func keep(_ office: Office) async throws {
    let key = try TestRecordKey()
    for _ in 0..<22 {
      _ = try await SequenceRecord.run(as: "node-a", signingWith: key.signing, in: office)
      _ = try await SignCheckpoint.run(.onDemand, with: key.key, by: TestOffice.actor(may: [.signCheckpoint]), in: office)
    }
  }
}
