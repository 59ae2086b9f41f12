/// Base32 (RFC 4648, section 6) without padding: the form in which a person types a second factor's secret.
public enum Base32 {
  /// The 32 signs, by value.
  public static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

  public static func text(_ bytes: some Sequence<UInt8>) -> String {
    var out: [UInt8] = []
    var held: UInt32 = 0
    var bits = 0
    for byte in bytes {
      held = held << 8 | UInt32(byte)
      bits += 8
      while bits >= 5 {
        bits -= 5
        out.append(alphabet[Int(held >> UInt32(bits)) & 31])
        held &= (1 << UInt32(bits)) - 1
      }
    }
    if bits > 0 { out.append(alphabet[Int(held << UInt32(5 - bits)) & 31]) }
    return String(decoding: out, as: UTF8.self)
  }

  /// Reads either case, with or without padding; nil for any other sign.
  public static func bytes(_ text: some StringProtocol) -> [UInt8]? {
    var out: [UInt8] = []
    var held: UInt32 = 0
    var bits = 0
    for sign in text.uppercased().utf8 where sign != 0x3D {
      guard let value = alphabet.firstIndex(of: sign) else { return nil }
      held = held << 5 | UInt32(value)
      bits += 5
      if bits >= 8 {
        bits -= 8
        out.append(UInt8(truncatingIfNeeded: held >> UInt32(bits)))
        held &= (1 << UInt32(bits)) - 1
      }
    }
    return out
  }
}
