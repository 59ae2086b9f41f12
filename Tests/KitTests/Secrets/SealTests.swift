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

  @Test(arguments: [
    (String(repeating: "0a", count: 32) + "\n", true), ("0a", false), (String(repeating: "0g", count: 32), false), ("", false),
  ])
  func aKeyFileHoldsSixtyFourDigits(_ text: String, _ isKey: Bool) {
    #expect((Seal(hex: text) != nil) == isKey)
  }
}
