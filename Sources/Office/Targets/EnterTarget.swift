import Database
import Domain
import Kit
import Store

/// Enters what a document wants of an indicator; it stays provisional until a second person confirms it.
public struct EnterTarget {
  /// As typed in the form; each field's name stands in its fault.
  public struct Input: Sendable {
    public var indicator: String
    public var place: String
    public var firstYear: String
    public var lastYear: String
    public var value: String
    public var baseline: String
    public var path: String
    public var document: String
    public var clause: String
    public var body: String
    public var seenIn: String
    public var confidence: String
    public var note: String

    public init(
      indicator: String, place: String, firstYear: String, lastYear: String, value: String, baseline: String = "", path: String = "",
      document: String, clause: String, body: String, seenIn: String = "", confidence: String, note: String = ""
    ) {
      self.indicator = indicator
      self.place = place
      self.firstYear = firstYear
      self.lastYear = lastYear
      self.value = value
      self.baseline = baseline
      self.path = path
      self.document = document
      self.clause = clause
      self.body = body
      self.seenIn = seenIn
      self.confidence = confidence
      self.note = note
    }
  }

  /// What was entered, and what stands against it.
  public struct Receipt: Sendable {
    public let target: TargetValue
    public let against: [TargetValue]
  }

  public static func run(_ input: Input, by actor: Actor, in office: Office) async throws -> Receipt {
    let permit = try Permit(actor, may: .enterTarget)
    let now = office.now()
    return try await office.write { tx in
      let indicator = try ReadIndicator.find(input.indicator, in: tx)
      let register = try RegisterStore.register(in: tx)
      let target = try checked(input, of: indicator, register, id: office.newID())
      let known = try TargetStore.known(of: indicator.id, in: tx).map(\.target)
      let twin = known.first {
        $0.place == target.place && $0.span == target.span
          && VietnameseText.words($0.provenance.document) == VietnameseText.words(target.provenance.document)
      }
      if let twin {
        throw Problem.conflict(
          "«\(twin.provenance.document)» đã được ghi cho chỉ tiêu này, \(twin.span.words): \(indicator.words(twin.value)). Một văn bản chỉ ghi "
            + "một mức. Nếu mức cũ ghi sai, hãy đề nghị thay mức ấy trước. Chưa có gì được ghi.")
      }
      try TargetStore.insert(
        EnteredTarget(target: target, enteredBy: ActSignature(actor, at: now)), id: office.newID(), at: now, in: tx)
      return Recorded(
        Receipt(target: target, against: TargetConflict.against(target, among: known + [target])),
        entry: office.entry(
          AuditEntry(
            permit, action: "target.enter", object: .init(kind: "target", id: target.id.text),
            after: [
              "indicator": indicator.id.text, "place": target.place.text, "years": target.span.words, "value": String(target.value),
              "document": target.provenance.document, "clause": target.provenance.clause, "body": target.provenance.body,
            ], reason: target.note)))
    }
  }

  private static func checked(_ input: Input, of indicator: Indicator, _ register: Register, id: ID<TargetValue>) throws -> TargetValue {
    var faults: [FieldFault] = []
    let span = Int(input.firstYear).flatMap { first in Int(input.lastYear).flatMap { YearSpan(first, $0) } }
    if span == nil { faults.append(.init("den-nam", "Hãy ghi hai năm bằng chữ số, năm cuối không trước năm đầu, ví dụ 2021 và 2030.")) }
    let number = indicator.measure == .ratio ? "tỷ lệ từ 0 đến 100, ví dụ 99,5" : "số nguyên, ví dụ 1.400"
    let value = indicator.value(typed: input.value)
    if value == nil { faults.append(.init("muc", "«\(input.value)» không phải là số. Hãy ghi \(number).")) }
    let place = ID<AdminUnit>(input.place).flatMap { register.history(of: $0).last }
    if place == nil { faults.append(.init("noi", "Hãy chọn một nơi trong danh sách.")) }
    func line(_ text: String, _ field: String, _ range: ClosedRange<Int>, _ say: String) -> String {
      let line = VietnameseText.nfc(text).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if !range.contains(line.count) { faults.append(.init(field, say)) }
      return line
    }
    let document = line(input.document, "van-ban", 3...300, "Hãy ghi số, ký hiệu và ngày của văn bản.")
    let body = line(input.body, "co-quan", 3...300, "Hãy ghi cơ quan ban hành văn bản.")
    let clause = line(input.clause, "dieu-khoan", 0...300, "Hãy ghi ngắn hơn 300 chữ.")
    let seenIn = line(input.seenIn, "doc-tu", 0...300, "Hãy ghi ngắn hơn 300 chữ.")
    let note = line(input.note, "ghi-chu", 0...1000, "Hãy ghi ngắn hơn 1.000 chữ.")
    let confidence = Confidence(rawValue: input.confidence)
    if confidence == nil { faults.append(.init("tin-cay", "Hãy chọn mức tin cậy của con số.")) }
    let baseline = yearValues(input.baseline, of: indicator, field: "goc", &faults)
    if baseline.count > 1 { faults.append(.init("goc", "Chỉ ghi một năm gốc, ví dụ 2020: 0.")) }
    let path = yearValues(input.path, of: indicator, field: "lo-trinh", &faults)
    if let span, let value, faults.isEmpty { faults += pathFaults(path, span: span, value: value, indicator) }
    guard faults.isEmpty, let span, let value, let place, let confidence else {
      throw Problem.invalid("Chưa ghi được mức này.", fields: faults)
    }
    return TargetValue(
      id: id, indicator: indicator.id, place: place.unit, span: span, value: value, baseline: baseline.first, path: path,
      provenance: .init(document: document, clause: clause, body: body, seenIn: seenIn, confidence: confidence), note: note)
  }

  /// `2026: 300` on lines of their own, or parted by semicolons.
  private static func yearValues(_ text: String, of indicator: Indicator, field: String, _ faults: inout [FieldFault]) -> [YearValue] {
    text.split(whereSeparator: { $0 == "\n" || $0 == ";" }).filter { !$0.allSatisfy(\.isWhitespace) }.compactMap { line in
      let parts = line.split(separator: ":", maxSplits: 1).map { $0.trimmed }
      guard parts.count == 2, let year = Int(parts[0]), (1990...2100).contains(year), let value = indicator.value(typed: parts[1]) else {
        faults.append(.init(field, "Không đọc được «\(line.trimmed)». Hãy ghi năm, dấu hai chấm, rồi số, ví dụ 2026: 300."))
        return nil
      }
      return YearValue(year, value)
    }
  }

  private static func pathFaults(_ path: [YearValue], span: YearSpan, value: Int, _ indicator: Indicator) -> [FieldFault] {
    func fault(_ say: String) -> [FieldFault] { [.init("lo-trinh", say)] }
    let years = path.map(\.year)
    guard years.allSatisfy({ (span.first...span.last).contains($0) }) else {
      return fault("Lộ trình có năm ngoài \(span.words). Hãy bỏ năm ấy hoặc sửa lại hai năm của chỉ tiêu.")
    }
    guard zip(years, years.dropFirst()).allSatisfy({ $0 < $1 }) else { return fault("Hãy ghi các năm theo thứ tự, mỗi năm một lần.") }
    guard zip(path, path.dropFirst()).allSatisfy({ indicator.direction == .higher ? $0.value <= $1.value : $0.value >= $1.value }) else {
      return fault("Lộ trình là số cộng dồn nên năm sau không thể lùi so với năm trước.")
    }
    if let last = path.last, last.year == span.last, last.value != value {
      return fault("Năm \(last.year) của lộ trình ghi \(indicator.words(last.value)) nhưng chỉ tiêu là \(indicator.words(value)).")
    }
    return []
  }
}

extension StringProtocol {
  /// Without white space at both ends.
  var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
