import Domain
import Testing

@Suite struct PersonalTextTests {
  /// Synthetic numbers, none of which was given to anybody for certain.
  @Test(arguments: [
    "Số CCCD 092190000123 của ông ấy", "092190000123", "«092190000123»", "092 190 000 123", "0921.9000.0123", "(092190-000123)",
  ]) func aCitizenNumberIsFound(_ text: String) {
    #expect(PersonalText.kind(in: text) == .nationalID)
  }

  @Test(arguments: [
    "gọi 0912345678", "0912 345 678.", "091.2345.678", "+84912345678", "84 912 345 678", "ĐT: 0912-345-678", "ngày 01/07/2026, 0912345678",
  ]) func aTelephoneNumberIsFound(_ text: String) {
    #expect(PersonalText.kind(in: text) == .phone)
  }

  @Test(arguments: [
    "", "Kế hoạch số 290-KH/TU ngày 15/4/2025", "5.012.345.678.901 đồng", "25.000.000 đồng", "019b0c5e-7abc-7000-8000-012345678901",
    "8f0912345678aa", "Quyết định 0912345678/QĐ-UBND", "2026-07-01T09:12:34.567Z", "1012345678", "097100000000", "000190000123",
    "hmac-sha256:0912345678012345678901234567890123456789012345678901234567890123",
  ]) func whatIsNoPersonalNumberIsLeft(_ text: String) {
    #expect(PersonalText.kind(in: text) == nil)
  }
}
