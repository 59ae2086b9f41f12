import AnCuTesting
import Domain
import Kit
import Office

/// The public's pages of the record, over more checkpoints than one page shows.
enum RecordExchanges {
  static let kept: [ExchangeTests.Exchange] = [
    .init("portal.oversight.checkpoints", "/nhat-ky/diem-chot"), .init("portal.oversight.checkpoints.older", "/nhat-ky/diem-chot?truoc=3"),
    .init("portal.oversight.checkpoints.odd", "/nhat-ky/diem-chot?truoc=-1%27"), .init("portal.oversight.note", "/nhat-ky/diem-chot/2"),
    .init("portal.oversight.note.none", "/nhat-ky/diem-chot/9223372036854775807"),
    .init("portal.oversight.self-check", "/nhat-ky/kiem-chung"), .init("portal.oversight.feed", "/nhat-ky/diem-chot.atom?truoc=4"),
  ]

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
