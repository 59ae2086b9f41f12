import AnCuTesting
import Documents
import Domain
import Foundation
import Kit
import Testing

/// Many cases in, as many rulings out, whatever the pieces in which they come.
@Suite struct EligibilityBatchTests {
  static func run(_ text: String, piece: Int = 1 << 20) -> (out: [String], faults: [String]) {
    var batch = EligibilityBatch(under: .inForce)
    var out: [UInt8] = []
    var faults: [String] = []
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: piece) {
      bytes[start..<min(start + piece, bytes.count)].withUnsafeBufferPointer { buffer in
        batch.take(buffer, answer: { out += $0 }, fault: { faults.append($0) })
      }
    }
    batch.finish(answer: { out += $0 }, fault: { faults.append($0) })
    #expect(batch.faults == faults.count)
    return (String(decoding: out, as: UTF8.self).split(separator: "\n").map(String.init), faults)
  }

  static let line = CaseJSONTests.whole.split(separator: "\n").joined()

  @Test(arguments: [1, 2, 7, 64, 1 << 20])
  func linesAreAnsweredInOrderAndABadOneStopsNothing(_ piece: Int) {
    let second = Self.line.replacingOccurrences(of: "24000000", with: "-1")
    let third = Self.line.replacingOccurrences(of: "A-17", with: "A-18").replacingOccurrences(of: "24000000", with: "25000001")
    let input = [Self.line, "", second, third, #"{"filedOn":"2024-07-31"}"#, "nothing"].joined(separator: "\n")
    let (out, faults) = Self.run(input, piece: piece)
    #expect(out.count == 2)
    #expect(out.first?.hasPrefix(#"{"case":"A-17","verdict":"eligible","conditions":[{"condition":"group","verdict":"met""#) == true)
    #expect(out.last?.hasPrefix(#"{"case":"A-18","verdict":"ineligible""#) == true)
    #expect(faults.count == 3)
    #expect(faults[0].hasPrefix("dòng 3: trường «income.applicant»:"))
    #expect(faults[1].hasPrefix("dòng 5: trường «filedOn»: no rules in force"))
    #expect(faults[2].hasPrefix("dòng 6: "))
  }

  @Test(arguments: [1, 13, 1 << 20])
  func oneObjectMayStandOnSeveralLines(_ piece: Int) {
    let (out, faults) = Self.run("\n" + CaseJSONTests.whole + "\n", piece: piece)
    #expect(out.count == 1 && faults.isEmpty)
    let (none, broken) = Self.run(String(CaseJSONTests.whole.dropLast(2)), piece: piece)
    #expect(none.isEmpty && broken.count == 1 && broken[0].hasPrefix("dòng 1: "))
  }

  @Test func aFirstLineBrokenOffDoesNotSwallowTheRest() {
    let (out, faults) = Self.run(String(Self.line.dropLast(30)) + "\n" + Self.line + "\n" + Self.line + "\n")
    #expect(out.count == 2 && faults.count == 1 && faults[0].hasPrefix("dòng 1: "))
  }

  @Test func aLineWithoutEndIsAFaultAndNoGrowingBuffer() {
    let (out, faults) = Self.run(Self.line + "\n" + String(repeating: "x", count: 3_000_000) + "\n" + Self.line, piece: 65_536)
    #expect(out.count == 2 && faults.count == 1 && faults[0].hasPrefix("dòng 2: "))
  }

  @Test func rulingsAreTheContractsJSON() throws {
    let (out, _) = Self.run(Self.line)
    let object = try JSONSerialization.jsonObject(with: Data(try #require(out.first).utf8)) as? [String: Any]
    #expect(object.map { Set($0.keys) } == ["case", "verdict", "conditions", "missing"])
    let conditions = try #require(object?["conditions"] as? [[String: Any]])
    #expect(conditions.compactMap { $0["condition"] as? String } == Condition.allCases.map(\.rawValue))
    for condition in conditions {
      #expect(Set(condition.keys) == ["condition", "verdict", "reason", "citations", "inForce"])
      for citation in try #require(condition["citations"] as? [[String: Any]]) {
        #expect(Set(citation.keys) == ["document", "article", "clause", "point", "paragraph", "amends"])
      }
    }
    let income = try #require(conditions.first { $0["condition"] as? String == "income" })
    let first = try #require((income["citations"] as? [[String: Any]])?.first)
    #expect(first["document"] as? String == "136/2026/NĐ-CP" && first["article"] as? String == "1" && first["clause"] as? String == "1")
    #expect(first["amends"] as? String == "100/2024/NĐ-CP Điều 30 khoản 1")
    #expect((income["inForce"] as? [String: Any])?["from"] as? String == "2026-04-07")
    #expect(income["reason"] as? String == "Thu nhập của người độc thân 24.000.000 đồng một tháng, không quá mức 25.000.000 đồng.")
  }
}
