import Domain
import Kit

/// Makes a population on several cores; what is written does not depend on how many, and no more than a few blocks are held.
public struct PopulationRun: Sendable {
  private let population: Population
  private let workers: Int
  private static let size = 2048

  public init(_ population: Population, workers: Int) {
    self.population = population
    self.workers = max(1, workers)
  }

  private struct Part: Sendable {
    var bytes: [UInt8] = []
    var tally = PopulationTally()
  }

  /// Gives households 1 to `households` as JSON Lines, block by block, and answers the tally of their margins.
  public func make(_ households: Int, take: ([UInt8]) throws -> Void) async throws -> PopulationTally {
    let population = population
    let wards = Set(population.communes.filter(\.isWard).map(\.code))
    var tally = PopulationTally()
    var next = 1
    try await SideBySide.run(
      workers: workers,
      next: { () -> ClosedRange<Int>? in
        guard next <= households else { return nil }
        defer { next += PopulationRun.size }
        return next...min(next + PopulationRun.size - 1, households)
      },
      { numbers in
        var writer = CaseLineWriter()
        var part = Part()
        for number in numbers {
          let it = population.household(number)
          writer.write(it)
          part.tally.count(it, inWard: wards.contains(Simulation.commune(it.mark)))
        }
        part.bytes = writer.bytes
        return part
      },
      take: { part in
        tally.add(part.tally)
        try take(part.bytes)
      })
    return tally
  }
}
