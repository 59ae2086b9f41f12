import Domain
import Kit

/// Judges cases as they come in and gives back the rulings in order: JSON in, JSON out, constant memory.
public struct EligibilityBatch: Sendable {
  private var lines: CaseLines
  private var writer = RulingJSON()
  private var laws: LawsByDay
  private let form: Form
  /// How many cases could not be read.
  public private(set) var faults = 0

  /// How much of a ruling is written.
  public enum Form: Sendable { case rulings, verdicts }

  public init(under law: EligibilityLaw, by decisions: ProvincialDecisions = ProvincialDecisions([]), form: Form = .rulings) {
    self.init(under: law, by: decisions, form: form, lines: CaseLines())
  }

  init(under law: EligibilityLaw, by decisions: ProvincialDecisions, form: Form, lines: CaseLines) {
    laws = LawsByDay(law, decisions)
    self.form = form
    self.lines = lines
  }

  /// Takes more input; `answer` gets lines of JSON, `fault` one sentence for every case that cannot be read.
  public mutating func take(
    _ bytes: UnsafeBufferPointer<UInt8>, answer: (borrowing [UInt8]) throws -> Void, fault: (String) -> Void
  ) rethrows {
    lines.take(bytes) { bytes, line in
      EligibilityBatch.judge(bytes, line, form, &laws, &writer, &faults, fault)
    }
    try flush(answer)
  }

  /// Judges what is left at the end of the input.
  public mutating func finish(answer: (borrowing [UInt8]) throws -> Void, fault: (String) -> Void) rethrows {
    lines.finish { bytes, line in
      EligibilityBatch.judge(bytes, line, form, &laws, &writer, &faults, fault)
    }
    try flush(answer)
  }

  private mutating func flush(_ answer: (borrowing [UInt8]) throws -> Void) rethrows {
    guard !writer.bytes.isEmpty else { return }
    try answer(writer.bytes)
    writer.clear()
  }

  private static func judge(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Int, _ form: Form, _ laws: inout LawsByDay, _ writer: inout RulingJSON,
    _ faults: inout Int, _ fault: (String) -> Void
  ) {
    do throws(CaseFault) {
      let ruling = try laws.judge(try CaseJSON.read(bytes))
      switch form {
      case .rulings: writer.write(ruling)
      case .verdicts: writer.writeVerdict(ruling)
      }
    } catch {
      faults += 1
      fault(error.text(line: line))
    }
  }
}
