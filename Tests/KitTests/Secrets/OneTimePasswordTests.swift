import Kit
import Testing

@Suite struct OneTimePasswordTests {
  static let ascii = Array("12345678901234567890".utf8)

  /// RFC 4226, appendix D.
  @Test(
    arguments: zip(
      0..<10, ["755224", "287082", "359152", "969429", "338314", "254676", "287922", "162583", "399871", "520489"]))
  func hotpAgreesWithItsStandard(_ counter: Int, _ code: String) {
    #expect(OneTimePassword(secret: Self.ascii).code(counter: Int64(counter)) == code)
  }

  /// RFC 6238, appendix B: seconds since 1970, hash, eight digits.
  @Test(arguments: [
    (59, "94287082", "46119246", "90693936"), (1_111_111_109, "07081804", "68084774", "25091201"),
    (1_111_111_111, "14050471", "67062674", "99943326"), (1_234_567_890, "89005924", "91819424", "93441116"),
    (2_000_000_000, "69279037", "90698825", "38618901"), (20_000_000_000, "65353130", "77737706", "47863826"),
  ])
  func totpAgreesWithItsStandard(_ seconds: Int64, _ sha1: String, _ sha256: String, _ sha512: String) {
    let step = OneTimePassword.step(at: Moment(milliseconds: seconds * 1000))
    func secret(_ length: Int) -> [UInt8] { (0..<length).map { Self.ascii[$0 % 20] } }
    #expect(OneTimePassword(secret: secret(20), digits: 8, hash: .sha1).code(counter: step) == sha1)
    #expect(OneTimePassword(secret: secret(32), digits: 8, hash: .sha256).code(counter: step) == sha256)
    #expect(OneTimePassword(secret: secret(64), digits: 8, hash: .sha512).code(counter: step) == sha512)
  }

  @Test(arguments: [(-2, false), (-1, true), (0, true), (1, true), (2, false)])
  func aClockMayBeOffByOneStep(_ off: Int64, _ isTaken: Bool) {
    let password = OneTimePassword(secret: Self.ascii)
    let now = Moment(milliseconds: 1_795_395_600_000)
    let step = OneTimePassword.step(at: now) + off
    #expect(password.step(of: password.code(counter: step), at: now, after: 0) == (isTaken ? step : nil))
    #expect(password.step(of: password.code(counter: step), at: now, after: step) == nil, "a code is good once")
  }

  @Test func theAddressIsWhatTelephonesRead() {
    #expect(
      OneTimePassword(secret: Self.ascii).address(account: "quan-tri", issuer: "An Cư Hậu Giang")
        == "otpauth://totp/An%20C%C6%B0%20H%E1%BA%ADu%20Giang:quan-tri?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
        + "&issuer=An%20C%C6%B0%20H%E1%BA%ADu%20Giang&algorithm=SHA1&digits=6&period=30")
  }

  /// RFC 4648, section 10.
  @Test(arguments: [
    ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"), ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI"),
  ])
  func base32AgreesWithItsStandard(_ plain: String, _ coded: String) {
    #expect(Base32.text(Array(plain.utf8)) == coded)
    #expect(Base32.bytes(coded.lowercased() + "==") == Array(plain.utf8))
    #expect(Base32.bytes(coded + "1") == nil)
  }
}
