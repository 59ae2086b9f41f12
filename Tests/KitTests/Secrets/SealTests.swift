import AnCuTesting
import Kit
import Testing

@Suite struct SealTests {
  static func seal(_ byte: UInt8 = 7) throws -> Seal { try #require(Seal(key: [UInt8](repeating: byte, count: 32))) }

  @Test func whatIsSealedOpensInItsContextOnly() throws {
    let seal = try Self.seal()
    let text = try seal.sealed(Array("bí mật".utf8), context: "second factor a", nonce: [UInt8](0..<12))
    #expect(seal.opened(text, context: "second factor a") == Array("bí mật".utf8))
    #expect(seal.opened(text, context: "second factor b") == nil)
    #expect(try Self.seal(8).opened(text, context: "second factor a") == nil)
    #expect(text.hasPrefix("v1.\(seal.keyID)."))
    #expect(!text.contains("bí mật"))
  }

  @Test func anAlteredSealDoesNotOpen() throws {
    let seal = try Self.seal()
    let text = try seal.sealed(Array("bí mật".utf8), context: "c", nonce: [UInt8](0..<12))
    for index in text.indices {
      var altered = text
      altered.replaceSubrange(index...index, with: text[index] == "A" ? "B" : "A")
      #expect(seal.opened(altered, context: "c") == nil, "altered at \(text.distance(from: text.startIndex, to: index))")
    }
    #expect(throws: Problem.self) { try seal.sealed([1], context: "c", nonce: [1]) }
  }

  @Test func digestsDependOnKeyContextAndText() throws {
    let one = try Self.seal().digest("x", context: "a")
    #expect(try one == Self.seal().digest("x", context: "a"))
    #expect(
      try Set([one, Self.seal().digest("y", context: "a"), Self.seal().digest("x", context: "b"), Self.seal(8).digest("x", context: "a")])
        .count == 4)
  }

  @Test func aNewKeyOnTopStillOpensAndRecognisesWhatOlderOnesMade() throws {
    let old = try Self.seal(7)
    let new = try Self.seal(9)
    let ring = try #require(Seal(keys: [[UInt8](repeating: 9, count: 32), [UInt8](repeating: 7, count: 32)]))
    #expect(ring.keyIDs == [new.keyID, old.keyID] && ring.keyID == new.keyID)
    let sealed = try old.sealed([1, 2, 3], context: "c", nonce: [UInt8](0..<12))
    #expect(ring.opened(sealed, context: "c") == [1, 2, 3])
    #expect(new.opened(sealed, context: "c") == nil)
    let anew = try ring.sealed([1, 2, 3], context: "c", nonce: [UInt8](0..<12))
    #expect(new.opened(anew, context: "c") == [1, 2, 3] && old.opened(anew, context: "c") == nil)
    #expect(ring.digest("x", context: "a") == new.digest("x", context: "a"))
    #expect(ring.digests("x", context: "a") == [new.digest("x", context: "a"), old.digest("x", context: "a")])
  }

  @Test func aRingIsReadFromLinesAndHoldsNoKeyTwice() throws {
    let one = String(repeating: "0a", count: 32)
    let other = String(repeating: "0b", count: 32)
    #expect(try #require(Seal(hex: one + "\n\n" + other + "\r\n")).keyIDs.count == 2)
    #expect(Seal(hex: one + "\n" + one) == nil)
    #expect(Seal(hex: one + "\n" + "0b") == nil)
    #expect(Seal(keys: []) == nil)
  }

  @Test(arguments: [
    (String(repeating: "0a", count: 32) + "\n", true), ("0a", false), (String(repeating: "0g", count: 32), false), ("", false),
  ])
  func aKeyFileHoldsSixtyFourDigits(_ text: String, _ isKey: Bool) {
    #expect((Seal(hex: text) != nil) == isKey)
  }
}
