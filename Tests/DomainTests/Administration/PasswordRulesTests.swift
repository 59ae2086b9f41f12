import Domain
import Foundation
import Testing

@Suite struct PasswordRulesTests {
  @Test(arguments: [
    ("", PasswordRules.Fault.tooShort), ("ngắn quá", .tooShort), (String(repeating: "x y", count: 50), .tooLong),
    ("123456789012", .allDigits),
    ("093012345678", .allDigits), ("01/01/1990-01", .allDigits), ("password1234", .common), ("P@ssw0rd!2025", .common),
    ("MatKhau@123456", .common), ("mật khẩu của tôi", .common), ("qwertyuiop123", .common), ("abcdefghijkl", .common),
    ("aaaaaaaaaaaaaaa", .common), ("abcabcabcabcabc", .common), ("xoxoxoxoxoxo", .common), ("Cantho@2025!!", .common),
    ("Quantri@2026!!", .common), ("iloveyou12345", .common), ("vietnam@2025!", .common), ("asdfghjkl;'123", .common),
    ("anhyeuem123456", .common), ("Admin@123456789", .common), ("nguyen.thi.mau", .ownName), ("Nguyễn Thị Mẫu 1990", .ownName),
  ])
  func whatAGuesserTriesIsRefused(_ password: String, _ fault: PasswordRules.Fault) {
    #expect(PasswordRules.fault(password, names: ["nguyen.thi.mau", "Nguyễn Thị Mẫu"]) == fault)
  }

  @Test(arguments: [
    "trâu xanh nhảy qua cầu", "correct horse battery staple", "chuồn chuồn đạp xe", "k7#vPq2!xZ9m", "mưa rơi trên mái tôn cũ",
    "Trx8-uuKp-02fz",
  ])
  func whatIsHardToGuessIsTaken(_ password: String) {
    #expect(PasswordRules.fault(password, names: ["nguyen.thi.mau", "Nguyễn Thị Mẫu"]) == nil)
    #expect(PasswordRules.fault(password.decomposedStringWithCanonicalMapping, names: []) == nil)
  }

  /// Twelve is counted after NFC: marks typed apart make nothing longer.
  @Test func marksDoNotMakeAPasswordLonger() {
    #expect(PasswordRules.fault("trâu cầu ế".decomposedStringWithCanonicalMapping, names: []) == .tooShort)
  }
}
