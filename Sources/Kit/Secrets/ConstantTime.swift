/// Compares secrets so that a guess learns nothing from the clock.
public enum ConstantTime {
  /// Takes the same time wherever the two differ; only their lengths show.
  public static func equal(_ left: some Sequence<UInt8>, _ right: some Sequence<UInt8>) -> Bool {
    let one = Array(left)
    let other = Array(right)
    guard one.count == other.count else { return false }
    var difference: UInt8 = 0
    for index in one.indices { difference |= one[index] ^ other[index] }
    return difference == 0
  }

  public static func equal(_ left: String, _ right: String) -> Bool {
    equal(left.utf8, right.utf8)
  }
}
