/// How long to wait before a message is tried again: twice as long after each failure, half of it by chance, so that what failed together does
/// not come back together.
public enum BackOff {
  /// Tries after which nobody tries by itself any more.
  public static let most = 14
  /// Seconds before the second try.
  static let first = 30
  /// Seconds that no wait passes.
  static let longest = 3 * 3600

  /// Seconds after so many failed tries; `chance` is one random byte. Half of the wait is certain.
  public static func seconds(after tries: Int, chance: UInt8) -> Int {
    let whole = min(longest, first << min(max(tries - 1, 0), 20))
    return whole / 2 + whole / 2 * Int(chance) / 255
  }
}
