/// Work that the house does on its own record, which is no person's act and therefore has no entry: giving entries their leaves.
///
/// The store's sequencing is the only conformance outside tests (`scripts/lint`); a use case that changed anything else this way would go
/// around docs/adr/0009-the-shape-of-a-write.md.
public protocol Upkeep: Sendable {
  associatedtype Outcome: Sendable

  /// May run more than once on conflict.
  func carryOut(in tx: any Writing) throws -> Outcome
}

extension Database {
  /// Carries the work out in a serializable transaction of its own.
  public func carryOut<Work: Upkeep>(_ work: Work) async throws -> Work.Outcome {
    try await maintain { try work.carryOut(in: $0) }
  }
}
