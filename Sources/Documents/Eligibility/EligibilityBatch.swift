import Domain
import Kit

/// Judges cases as they come in and gives back the rulings in order: JSON in, JSON out, constant memory.
public struct EligibilityBatch: Sendable {
  private let law: EligibilityLaw
  private var lines: CaseLines
  private var writer = RulingJSON()
  /// The law of the day last asked for; whole batches are filed on few days.
  private var days: [Day: LawOfDay] = [:]
  /// How many cases could not be read.
  public private(set) var faults = 0

  public init(under law: EligibilityLaw) {
    self.law = law
    lines = CaseLines()
  }

  /// Takes more input; `answer` gets lines of JSON, `fault` one sentence for every case that cannot be read.
  public mutating func take(
    _ bytes: UnsafeBufferPointer<UInt8>, answer: (borrowing [UInt8]) throws -> Void, fault: (String) -> Void
  ) rethrows {
    lines.take(bytes) { bytes, line in
      EligibilityBatch.judge(bytes, line, law, &days, &writer, &faults, fault)
    }
    try flush(answer)
  }

  /// Judges what is left at the end of the input.
  public mutating func finish(answer: (borrowing [UInt8]) throws -> Void, fault: (String) -> Void) rethrows {
    lines.finish { bytes, line in
      EligibilityBatch.judge(bytes, line, law, &days, &writer, &faults, fault)
    }
    try flush(answer)
  }

  private mutating func flush(_ answer: (borrowing [UInt8]) throws -> Void) rethrows {
    guard !writer.bytes.isEmpty else { return }
    try answer(writer.bytes)
    writer.clear()
  }

  private static func judge(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Int, _ law: EligibilityLaw, _ days: inout [Day: LawOfDay], _ writer: inout RulingJSON,
    _ faults: inout Int, _ fault: (String) -> Void
  ) {
    do throws(CaseFault) {
      let it = try CaseJSON.read(bytes)
      writer.write(try ruling(it, law, &days))
    } catch {
      faults += 1
      fault(error.text(line: line))
    }
  }

  private static func ruling(
    _ it: EligibilityCase, _ law: EligibilityLaw, _ days: inout [Day: LawOfDay]
  ) throws(CaseFault) -> Ruling {
    if let filed = it.filedOn {
      if let known = days[filed] { return Eligibility.judge(it, under: known) }
      if let found = law.on(filed) {
        if days.count >= 4096 { days.removeAll() }
        days[filed] = found
        return Eligibility.judge(it, under: found)
      }
      throw CaseFault(
        "filedOn",
        "no rules in force: ngày \(filed.iso) trước \(law.begins.from.iso), ngày các quy định về nhà ở xã hội này bắt đầu có hiệu lực")
    }
    guard let ruling = Eligibility.judge(it, under: law) else { throw CaseFault("filedOn", "no rules in force") }
    return ruling
  }
}
