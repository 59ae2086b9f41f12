import AnCuTesting
import Kit
import Testing

/// Canonical JSON reads back what it writes, and refuses what it would not write.
@Suite struct CanonicalJSONParsingTests {
  @Test(arguments: [
    "null", "true", "[]", "{}", "[1,-2,0,9007199254740991]", #"{"a":{"b":[null,false]},"é":"«\"\\\n»"}"#, #""🏠""#, #""\u0001""#,
  ])
  func canonicalTextReadsBack(_ text: String) {
    #expect(CanonicalJSON(parsing: text)?.words == text)
  }

  @Test func otherTextBecomesCanonical() {
    #expect(CanonicalJSON(parsing: " { \"b\" : 1 ,\n\"a\" : \"\\u00e9\\/\\ud83c\\udfe0\" } ")?.words == "{\"a\":\"é/🏠\",\"b\":1}")
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "1.5", "1e3", "01", "9007199254740992", "\"\u{1}\"", "\"\\x\"", "\"\\ud83c\"",
    "nul",
    "[] x", "{1:2}", "\"a", "-", "[1 2]", "\"\\u12\"", "\"\\u+123\"",
  ])
  func whatIsNotOursIsRefused(_ text: String) {
    #expect(CanonicalJSON(parsing: text) == nil)
  }

  @Test func deepTextIsRefusedAndCutTextNeverTraps() {
    #expect(CanonicalJSON(parsing: String(repeating: "[", count: 100_000)) == nil)
    let whole = Array(#"{"a":[1,true,null,"é\u00e9\ud83c\udfe0\\"],"b":{"c":-5}}"#.utf8)
    for count in 0..<whole.count { #expect(CanonicalJSON(parsing: String(decoding: whole.prefix(count), as: UTF8.self)) == nil) }
    var source = SeededRandom(seed: 4)
    for _ in 0..<4000 {
      var bytes = whole
      bytes[Int.random(in: 0..<bytes.count, using: &source)] = UInt8.random(in: 0...127, using: &source)
      if let value = CanonicalJSON(parsing: String(decoding: bytes, as: UTF8.self)) {
        #expect(CanonicalJSON(parsing: value.words)?.words == value.words)
      }
    }
  }
}
