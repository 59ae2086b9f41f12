import Documents
import Kit
import Testing

@Suite struct QRCodeTests {
  /// Version 1 has 21 modules on a side (ISO/IEC 18004, 5.3.1); the quiet zone adds four on each.
  @Test func aShortTextMakesTheSmallestCode() throws {
    let code = try QRCode("AN CU")
    #expect(code.side == 29)
    // The upper left finder pattern: seven dark modules, then one at each end.
    #expect(code.path.hasPrefix("M4 4h7v1h-7z"))
    #expect(code.path.contains("M4 5h1v1h-1z"))
    #expect(code.path.contains("M4 10h7v1h-7z"))
  }

  @Test func whatFitsNoCodeIsRefused() {
    #expect(throws: Problem.self) { try QRCode(String(repeating: "a", count: 3000)) }
  }
}
