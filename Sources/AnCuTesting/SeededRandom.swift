import Synchronization

/// A generator with a seed (SplitMix64, Steele, Lea and Flood 2014), so that a failing property can be run again.
public struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) {
    state = seed
  }

  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Bytes for ids in tests: different at each call, the same in each run.
public final class SeededBytes: Sendable {
  private let generator: Mutex<SeededRandom>

  public init(seed: UInt64 = 1) {
    generator = Mutex(SeededRandom(seed: seed))
  }

  public func bytes(_ count: Int) -> [UInt8] {
    generator.withLock { source in (0..<count).map { _ in UInt8(truncatingIfNeeded: source.next()) } }
  }
}
