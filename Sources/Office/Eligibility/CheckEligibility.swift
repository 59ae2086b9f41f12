import Documents
import Domain
import Kit

/// Judges cases that a machine hands in, in the exchanged form. Nothing is read from the database and nothing is kept, so anyone may ask.
public enum CheckEligibility {
  /// Why a case could not be judged: its line (from 1), the field by path, and a sentence.
  public struct Fault: Error, Sendable, Equatable {
    public let line: Int
    /// Empty when the text is no JSON object at all.
    public let field: String
    public let message: String
  }

  /// One case as JSON; answers the ruling as JSON with a line feed.
  public static func one(_ bytes: [UInt8], under law: EligibilityLaw = .inForce) throws(Fault) -> [UInt8] {
    var writer = RulingJSON()
    try judge(bytes[...], line: 1, law, &writer)
    return writer.bytes
  }

  /// Cases as JSON Lines; answers in order, for each line that is not blank its ruling or its fault.
  public static func lines(_ bytes: [UInt8], under law: EligibilityLaw = .inForce, _ answer: (Result<[UInt8], Fault>) -> Void) {
    var writer = RulingJSON()
    var line = 0
    for part in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      guard part.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else { continue }
      do throws(Fault) {
        try judge(part, line: line, law, &writer)
        answer(.success(writer.bytes))
      } catch {
        answer(.failure(error))
      }
      writer.clear()
    }
  }

  private static func judge(
    _ bytes: ArraySlice<UInt8>, line: Int, _ law: EligibilityLaw, _ writer: inout RulingJSON
  ) throws(Fault) {
    let read = bytes.withUnsafeBufferPointer { bytes in Result { () throws(CaseFault) in try CaseJSON.read(bytes) } }
    switch read {
    case .failure(let fault): throw Fault(line: line, field: fault.field, message: fault.message)
    case .success(let it):
      guard let ruling = Eligibility.judge(it, under: law) else {
        throw Fault(
          line: line, field: "filedOn",
          message: "no rules in force: ngày này trước \(law.begins.from.iso), ngày các quy định về nhà ở xã hội này bắt đầu có hiệu lực")
      }
      writer.write(ruling)
    }
  }
}
