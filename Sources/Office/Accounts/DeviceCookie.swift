import Domain
import Kit

/// What a browser brings to be known again: 128 random bits with our signature, so that a made-up one costs no look into the database.
struct DeviceCookie {
  /// 32 hex digits, not stored; the database keeps a keyed digest for each account that signed in with it.
  let device: String

  init(random: [UInt8]) {
    device = random.prefix(16).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// Nil for anything that we did not sign.
  init?(_ text: String, _ seal: Seal) {
    let parts = text.split(separator: ".")
    guard parts.count == 2, parts[0].utf8.count == 32 else { return nil }
    device = String(parts[0])
    guard seal.digests(device, context: DeviceCookie.context).contains(where: { ConstantTime.equal(String(parts[1]), $0.hex) }) else {
      return nil
    }
  }

  func text(_ seal: Seal) -> String { device + "." + signature(seal) }

  func digest(for account: ID<StaffAccount>, _ seal: Seal) -> Digest { seal.digest(device, context: "device of " + account.text) }

  /// All that the stored digest may be, while older keys are in the ring.
  func digests(for account: ID<StaffAccount>, _ seal: Seal) -> [Digest] { seal.digests(device, context: "device of " + account.text) }

  private static let context = "device cookie"

  private func signature(_ seal: Seal) -> String { seal.digest(device, context: DeviceCookie.context).hex }
}
