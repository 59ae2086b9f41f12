import Crypto
import Foundation

/// One-time passwords by counter (HOTP, RFC 4226) and by time (TOTP, RFC 6238).
public struct OneTimePassword: Sendable {
  /// The hash under the code; applications on telephones read SHA-1 only, whatever the address of enrolment says.
  public enum Hash: Sendable { case sha1, sha256, sha512 }

  /// Seconds for which one code stands (RFC 6238, 5.2 recommends 30).
  public static let period = 30

  public let secret: [UInt8]
  public let digits: Int
  public let hash: Hash

  public init(secret: [UInt8], digits: Int = 6, hash: Hash = .sha1) {
    self.secret = secret
    self.digits = digits
    self.hash = hash
  }

  /// The step of time at a moment: whole periods since 1970.
  public static func step(at moment: Moment) -> Int64 {
    moment.milliseconds / 1000 / Int64(period)
  }

  /// The code of a counter, with its leading zeros (RFC 4226, 5.3).
  public func code(counter: Int64) -> String {
    let message = withUnsafeBytes(of: UInt64(bitPattern: counter).bigEndian) { Array($0) }
    let key = SymmetricKey(data: secret)
    let mac: [UInt8] =
      switch hash {
      case .sha1: Array(HMAC<Insecure.SHA1>.authenticationCode(for: message, using: key))
      case .sha256: Array(HMAC<SHA256>.authenticationCode(for: message, using: key))
      case .sha512: Array(HMAC<SHA512>.authenticationCode(for: message, using: key))
      }
    let offset = Int((mac.last ?? 0) & 0x0F)
    let cut = mac[offset..<offset + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
    var modulus: UInt32 = 1
    for _ in 0..<min(digits, 9) { modulus *= 10 }
    let number = String(cut % modulus)
    return String(repeating: "0", count: max(0, digits - number.count)) + number
  }

  /// The step whose code this is: the present one, the one before or the one after, since clocks differ (RFC 6238, 5.2); never one up
  /// to `used`, since a code is good once. Nil for any other code.
  public func step(of code: String, at moment: Moment, after used: Int64) -> Int64? {
    let now = OneTimePassword.step(at: moment)
    var found: Int64?
    for step in now - 1...now + 1 where ConstantTime.equal(self.code(counter: step), code) && step > used { found = step }
    return found
  }

  /// The address that an application on a telephone reads from a QR code (Google Authenticator's Key URI Format).
  public func address(account: String, issuer: String) -> String {
    let issuer = OneTimePassword.encoded(issuer)
    return "otpauth://totp/\(issuer):\(OneTimePassword.encoded(account))?secret=\(Base32.text(secret))&issuer=\(issuer)"
      + "&algorithm=SHA1&digits=\(digits)&period=\(OneTimePassword.period)"
  }

  private static func encoded(_ text: String) -> String {
    var out = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: out.unicodeScalars.append(Unicode.Scalar(byte))
      default: out += "%" + (hexDigit(byte >> 4) + hexDigit(byte & 0x0F)).uppercased()
      }
    }
    return out
  }
}
