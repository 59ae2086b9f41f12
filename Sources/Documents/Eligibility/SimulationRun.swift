import Domain
import Kit

/// Tries a draft on a population given as JSON Lines, on several cores; the counts do not depend on how many.
public struct SimulationRun: Sendable {
  private let trial: DraftTrial
  private let workers: Int

  public init(_ trial: DraftTrial, workers: Int) {
    self.trial = trial
    self.workers = max(1, workers)
  }

  /// The counts and how many lines could not be read.
  public struct Outcome: Sendable, Equatable {
    public var simulation = Simulation()
    public var faults = 0
  }

  private struct Part: Sendable {
    var simulation = Simulation()
    var faults: [String] = []
  }

  /// `fault` gets a sentence for every line that cannot be read; such a household is not counted.
  public func run(_ read: @escaping () throws -> [UInt8]?, fault: (String) -> Void) async throws -> Outcome {
    var outcome = Outcome()
    let trial = trial
    var blocks = CaseBlocks(read: read)
    try await SideBySide.run(
      workers: workers, next: { try blocks.next() }, { SimulationRun.part($0, trial) },
      take: { part in
        part.faults.forEach(fault)
        outcome.faults += part.faults.count
        outcome.simulation.add(part.simulation)
      })
    return outcome
  }

  /// The same on households that are made as they are asked for, from 1 to `households`; throws only when the task is cancelled.
  public func run(_ population: Population, households: Int) async throws -> Outcome {
    var outcome = Outcome()
    let trial = trial
    let size = 2048
    var next = 1
    try await SideBySide.run(
      workers: workers,
      next: { () -> ClosedRange<Int>? in
        guard next <= households else { return nil }
        defer { next += size }
        return next...min(next + size - 1, households)
      },
      { numbers in
        var simulation = Simulation()
        for number in numbers {
          let it = population.household(number)
          let (before, after) = trial.judge(it)
          simulation.count(it, before.verdict, after.verdict)
        }
        return simulation
      },
      take: { outcome.simulation.add($0) })
    return outcome
  }

  private static func part(_ block: CaseBlock, _ trial: DraftTrial) -> Part {
    var part = Part()
    var lines = CaseLines(after: block.linesBefore, isEachLine: true)
    func count(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Int) {
      do throws(CaseFault) {
        let it = try CaseJSON.read(bytes, filed: trial.law.day)
        let (before, after) = trial.judge(it)
        part.simulation.count(it, before.verdict, after.verdict)
      } catch {
        part.faults.append(error.text(line: line))
      }
    }
    block.bytes.withUnsafeBufferPointer { lines.take($0, count) }
    lines.finish(count)
    return part
  }
}
