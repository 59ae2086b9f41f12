import AnCuTesting
import Foundation
import Kit
import Testing

@Suite struct CheckpointTests {
  static let checkpoint = Checkpoint(origin: "an-cu/thu", size: 12, root: Digest(of: "gốc"), at: TestClock.start)

  static func key(_ name: String = "an-cu/thu", seed: UInt64 = 1) throws -> SigningKey {
    try #require(SigningKey(name: name, seed: SeededBytes(seed: seed).bytes(32)))
  }

  /// RFC 8032, 7.1, test 2.
  @Test func signsAsTheRFC() throws {
    let seed: [UInt8] = [
      0x4C, 0xCD, 0x08, 0x9B, 0x28, 0xFF, 0x96, 0xDA, 0x9D, 0xB6, 0xC3, 0x46, 0xEC, 0x11, 0x4E, 0x0F, 0x5B, 0x8A, 0x31, 0x9F, 0x35, 0xAB,
      0xA6, 0x24, 0xDA, 0x8C, 0xF6, 0xED, 0x4F, 0xB8, 0xA6, 0xFB,
    ]
    let key = try #require(SigningKey(name: "rfc", seed: seed))
    let signature = try #require(
      Data(base64Encoded: "kqAJqfDUyrhyDoILX2QlQKKye1QWUD+Ps3YiI+vbadoIWsHkPhWZbkWPNhPQ8R2MOHsurrQwKu6wDSkWErsMAA=="))
    #expect(key.verifying.accepts(signature, of: Data([0x72])))
    #expect(!key.verifying.accepts(signature, of: Data([0x73])))
    #expect(key.verifying.accepts(Data(try key.sign(Data([0x72]))), of: Data([0x72])))
  }

  /// The example of C2SP signed-note.
  @Test func aKeyIsWrittenAsSignedNoteWritesIt() throws {
    let text = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
    let key = try #require(VerifyingKey(text))
    #expect(key.description == text)
    let note = """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.

      \u{2014} PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=

      """
    #expect(try #require(SignedNote(note)).isSigned(by: key))
    #expect(try !#require(SignedNote(note.replacingOccurrences(of: "answer", with: "Answer"))).isSigned(by: key))
    #expect(VerifyingKey(text.replacingOccurrences(of: "c74f20a3", with: "c74f20a4")) == nil)
  }

  @Test func keysComeBackAsTheyWent() throws {
    let key = try Self.key()
    let again = try #require(SigningKey(text: key.text))
    #expect(again.verifying == key.verifying)
    #expect(VerifyingKey(key.verifying.description) == key.verifying)
    for name in ["", "a b", "a+b", "a\nb"] { #expect(SigningKey(name: name, seed: SeededBytes().bytes(32)) == nil) }
    #expect(SigningKey(text: key.verifying.description) == nil)
  }

  @Test func aSignedCheckpointIsReadAgainAndTrustedByItsKeyOnly() throws {
    let key = try Self.key()
    let note = try Self.checkpoint.signed(with: key)
    let read = try #require(SignedNote(note.words))
    #expect(read == note)
    #expect(Checkpoint(read, trusting: [key.verifying]) == Self.checkpoint)
    #expect(Checkpoint(read, trusting: [try Self.key(seed: 2).verifying]) == nil)
    #expect(Checkpoint(read, trusting: []) == nil)
    let other = try Self.key("an-cu/khac")
    #expect(Checkpoint(try Self.checkpoint.signed(with: other), trusting: [other.verifying]) == nil)
  }

  /// Whatever byte of a note is changed, nobody takes it for the same checkpoint.
  @Test func everyByteOfANoteCounts() throws {
    let key = try Self.key()
    let words = Array(try Self.checkpoint.signed(with: key).words.utf8)
    for index in words.indices.dropLast() {
      for change in [UInt8(1), 0x20] {
        var changed = words
        changed[index] ^= change
        let note = SignedNote(String(decoding: changed, as: UTF8.self))
        #expect(note.flatMap { Checkpoint($0, trusting: [key.verifying]) } == nil, "byte \(index)")
      }
    }
  }

  @Test func aFileMayHoldManyNotes() throws {
    let key = try Self.key()
    let notes = try (1...3).map { size in
      try Checkpoint(origin: "an-cu/thu", size: size, root: Digest(of: "\(size)"), at: TestClock.start).signed(with: key)
    }
    #expect(SignedNote.all(in: notes.map { $0.words + "\n" }.joined()) == notes)
    #expect(SignedNote.all(in: notes[0].words) == [notes[0]])
    #expect(SignedNote.all(in: "") == [])
    #expect(SignedNote.all(in: "không phải\n\ncái gì\n") == nil)
  }
}
