import Kit

/// What an examination asks of the machine; the wiring gives the real answers, tests break one at a time.
public struct HostFacts: Sendable {
  /// Now, as the machine's clock says.
  public var now: @Sendable () -> Moment
  /// A clock that only goes forward, in microseconds, for latencies.
  public var microseconds: @Sendable () -> Int64
  /// Bytes that may still be written in this folder; nil when the machine does not tell.
  public var freeBytes: @Sendable (_ folder: String) -> Int64?
  /// Makes and removes a small file in the folder; answers why that failed, nil when it did not.
  public var writeFault: @Sendable (_ folder: String) -> String?
  /// Seconds by which Asia/Ho_Chi_Minh is ahead of UTC at a moment, from the machine's time zone data; nil when they are missing.
  public var vietnamOffset: @Sendable (Moment) -> Int?

  public init(
    now: @escaping @Sendable () -> Moment, microseconds: @escaping @Sendable () -> Int64,
    freeBytes: @escaping @Sendable (String) -> Int64?, writeFault: @escaping @Sendable (String) -> String?,
    vietnamOffset: @escaping @Sendable (Moment) -> Int?
  ) {
    self.now = now
    self.microseconds = microseconds
    self.freeBytes = freeBytes
    self.writeFault = writeFault
    self.vietnamOffset = vietnamOffset
  }
}
