import AnCuTesting
import Kit
import Testing

/// Decimals kept exactly as written.
@Suite struct ExactDecimalTests {
  @Test(arguments: [
    ("44.9", 449, 1, "44,9"), ("45", 45, 0, "45"), ("45.00", 45, 0, "45"), ("0.05", 5, 2, "0,05"), ("-3.50", -35, 1, "-3,5"),
    ("1.333", 1333, 3, "1,333"), ("0", 0, 0, "0"), ("-0.5", -5, 1, "-0,5"),
  ])
  func isReadAndWritten(_ text: String, _ digits: Int, _ scale: Int, _ vietnamese: String) throws {
    let number = try #require(ExactDecimal(text))
    #expect(number.digits == digits && number.scale == scale)
    #expect(number.vietnamese == vietnamese)
    #expect(ExactDecimal(number.description) == number)
  }

  @Test(arguments: ["", ".", "1.", ".5", "1,5", "1e3", "+1", "--1", "1.1.1", "1.1234567891", "1234567890123456", " 1"])
  func isRefused(_ text: String) {
    #expect(ExactDecimal(text) == nil)
  }

  @Test func comparisonsAreExact() throws {
    #expect(try #require(ExactDecimal("44.999999999")).isLess(than: 45))
    #expect(try #require(ExactDecimal("45.000000000")).isLess(than: 45) == false)
    #expect(try #require(ExactDecimal("0.1")).isLess(than: Int.max))
  }

  @Test func productsAreRoundedDown() throws {
    #expect(try #require(ExactDecimal("1.333")).floor(times: 25_000_001) == 33_325_001)
    #expect(try #require(ExactDecimal("1.2")).floor(times: 25_000_000) == 30_000_000)
    #expect(try #require(ExactDecimal("-0.5")).floor(times: 3) == -2)
    #expect(ExactDecimal(Int.max).floor(times: 2) == nil)
  }
}
