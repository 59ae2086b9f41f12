import Domain
import Kit

/// Judges a whole input on several cores: the answers and the faults in the order of the lines, whatever the number of cores.
public struct EligibilityRun: Sendable {
  private let law: EligibilityLaw
  private let decisions: ProvincialDecisions
  private let form: EligibilityBatch.Form
  private let workers: Int

  public init(
    under law: EligibilityLaw, by decisions: ProvincialDecisions = ProvincialDecisions([]), form: EligibilityBatch.Form = .rulings,
    workers: Int
  ) {
    self.law = law
    self.decisions = decisions
    self.form = form
    self.workers = max(1, workers)
  }

  /// What one block came to.
  private struct Part: Sendable {
    var answers: [UInt8] = []
    var faults: [String] = []
  }

  /// Answers how many cases could not be read.
  public func judge(
    _ read: @escaping () throws -> [UInt8]?, answer: ([UInt8]) throws -> Void, fault: (String) -> Void
  ) async throws -> Int {
    var blocks = CaseBlocks(read: read)
    guard try blocks.areLines() else { return try one(&blocks, answer, fault) }
    let (law, decisions, form) = (law, decisions, form)
    var faults = 0
    try await SideBySide.run(
      workers: workers, next: { try blocks.next() },
      { block in
        var part = Part()
        var batch = EligibilityBatch(
          under: law, by: decisions, form: form, lines: CaseLines(after: block.linesBefore, isEachLine: true))
        block.bytes.withUnsafeBufferPointer { bytes in
          batch.take(bytes, answer: { part.answers += $0 }, fault: { part.faults.append($0) })
        }
        batch.finish(answer: { part.answers += $0 }, fault: { part.faults.append($0) })
        return part
      },
      take: { part in
        part.faults.forEach(fault)
        faults += part.faults.count
        if !part.answers.isEmpty { try answer(part.answers) }
      })
    return faults
  }

  /// Input that begins with one object over several lines.
  private func one(
    _ blocks: inout CaseBlocks, _ answer: ([UInt8]) throws -> Void, _ fault: (String) -> Void
  ) throws -> Int {
    var batch = EligibilityBatch(under: law, by: decisions, form: form)
    while let piece = try blocks.piece() {
      try piece.withUnsafeBufferPointer { try batch.take($0, answer: { try answer(copy $0) }, fault: fault) }
    }
    try batch.finish(answer: { try answer(copy $0) }, fault: fault)
    return batch.faults
  }
}
