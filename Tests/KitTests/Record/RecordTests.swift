import AnCuTesting
import Foundation
import Kit
import Testing

@Suite struct RecordTests {
  enum Thing {}

  /// RFC 9562, appendix A.6: the example of a UUIDv7.
  @Test func anIDIsAUUIDv7() {
    let random: [UInt8] = [0x0C, 0xC3, 0x18, 0xC4, 0xDC, 0x0C, 0x0C, 0x07, 0x39, 0x8F]
    let id = ID<Thing>(moment: Moment(milliseconds: 0x017F_22E2_79B0), random: random)
    #expect(id.text == "017f22e2-79b0-7cc3-98c4-dc0c0c07398f")
  }

  @Test func idsOfLaterMomentsAreGreater() {
    let bytes = SeededBytes()
    let ids = (0..<500).map { ID<Thing>(moment: TestClock.start.adding(milliseconds: Int64($0)), random: bytes.bytes(10)) }
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: ["", "Hoa", "a b", "a/b", "a'b", String(repeating: "a", count: 65), "điểm"])
  func whatIsNoIDIsRefused(_ text: String) {
    #expect(ID<Thing>(text) == nil)
  }

  @Test(arguments: [("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")])
  func theDigestIsSHA256(_ text: String, _ hex: String) {
    #expect(Digest(of: text).hex == hex)
    #expect(Digest(hex: hex) == Digest(of: text))
    #expect(Digest(hex: hex.uppercased()) == nil)
    #expect(Digest(of: text).groups.joined() == hex)
    #expect(Digest(of: text).groups.count == 16)
  }

  /// NIST CAVP, SHA-256 short messages.
  @Test(.enabled(if: SharedData.has("data/crypto/SHA256ShortMsg.rsp"))) func theDigestAgreesWithTheVectors() throws {
    var length = 0
    var message: [UInt8] = []
    var checked = 0
    for line in try SharedData.text("data/crypto/SHA256ShortMsg.rsp").split(whereSeparator: \.isNewline) {
      let parts = line.split(separator: "=").map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "Len": length = try #require(Int(parts[1])) / 8
      case "Msg":
        let digits = Array(parts[1])
        message = stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
      case "MD":
        #expect(Digest(of: Data(message.prefix(length))).hex == parts[1])
        checked += 1
      default: break
      }
    }
    #expect(checked == 65)
  }
}
