import Domain
import Foundation
import Kit

/// The wording of one kind of document as a file that a province can change: kind, symbol, subject, bases, text and recipients, with slots.
///
/// A line `[mục]` begins a part, `#` a remark; `{ô}` is filled with words, a line `{{khối}}` with rows or paragraphs. `I. `, `1. `, `a) ` and
/// `- ` at the beginning of a line of the text say what the line is.
public struct DocumentWording: Sendable, Equatable {
  public let documentKind: DocumentKind
  /// The file as it is kept with every document made from it.
  public let text: String
  public var digest: Digest { Digest(of: text) }
  /// «KẾ HOẠCH»; empty for a letter.
  public let kind: String
  /// «KH»; empty for a letter and for what takes no number.
  public let symbol: String
  let subject: [String]
  let bases: [String]
  let body: [Line]
  let recipients: [String]

  /// A line of the text.
  enum Line: Sendable, Equatable {
    case words(String)
    case block(String)
  }

  /// Reads a file. Throws `Problem.invalid` that names the file, the line and what would be right.
  public init(_ text: String, for documentKind: DocumentKind, file: String) throws {
    self.documentKind = documentKind
    self.text = text
    let slots = WordingSlots.of(documentKind)
    var parts: [Part: [String]] = [:]
    var body: [Line] = []
    var current: Part?
    func fault(_ number: Int, _ words: String) -> Problem { .invalid("Tệp mẫu «\(file)», dòng \(number): \(words)") }
    for (place, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = VietnameseText.nfc(raw.trimmingCharacters(in: .whitespaces))
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line.hasPrefix("["), line.hasSuffix("]") {
        guard let part = Part(rawValue: String(line.dropFirst().dropLast())) else {
          throw fault(
            place + 1,
            "không có mục «\(line)». Các mục dùng được: " + Part.allCases.map { "[\($0.rawValue)]" }.joined(separator: ", ") + ".")
        }
        guard parts[part] == nil else { throw fault(place + 1, "mục «\(line)» đã có ở trên. Hãy gộp hai mục lại.") }
        parts[part] = []
        current = part
        continue
      }
      guard let part = current else { throw fault(place + 1, "có chữ trước mục đầu tiên. Hãy bắt đầu bằng một dòng như [loại].") }
      if line.hasPrefix("{{"), line.hasSuffix("}}") {
        let name = String(line.dropFirst(2).dropLast(2))
        guard part == .body else { throw fault(place + 1, "khối «\(line)» chỉ đứng được trong mục [thân].") }
        guard slots.blocks.contains(name) else {
          throw fault(
            place + 1, "loại văn bản này không có khối «\(line)». Các khối dùng được: \(DocumentWording.listed(slots.blocks, "{{", "}}")).")
        }
        body.append(.block(name))
        continue
      }
      for name in try DocumentWording.slots(in: line, or: { fault(place + 1, $0) }) where !slots.words.contains(name) {
        throw fault(
          place + 1, "loại văn bản này không có ô «{\(name)}». Các ô dùng được: \(DocumentWording.listed(slots.words, "{", "}")).")
      }
      parts[part, default: []].append(line)
      if part == .body { body.append(.words(line)) }
    }
    for part in [Part.kind, .subject, .body] where parts[part] == nil {
      throw fault(text.split(separator: "\n", omittingEmptySubsequences: false).count, "thiếu mục [\(part.rawValue)].")
    }
    kind = (parts[.kind] ?? []).first.map { $0 == "-" ? "" : $0 } ?? ""
    symbol = (parts[.symbol] ?? []).first ?? ""
    subject = parts[.subject] ?? []
    bases = parts[.bases] ?? []
    recipients = parts[.recipients] ?? []
    self.body = body
  }

  private enum Part: String, CaseIterable {
    case kind = "loại"
    case symbol = "ký hiệu"
    case subject = "trích yếu"
    case bases = "căn cứ"
    case body = "thân"
    case recipients = "nơi nhận"
  }

  /// The names between single braces of a line.
  private static func slots(in line: String, or fault: (String) -> Problem) throws -> [String] {
    var names: [String] = []
    var rest = line[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else { throw fault("ô mở bằng «{» mà không đóng bằng «}».") }
      names.append(String(rest[rest.index(after: open)..<close]))
      rest = rest[rest.index(after: close)...]
    }
    return names
  }

  /// The document with its slots filled; what stands in no slot is left out of the wording, never shown as a brace.
  public func document(
    _ filling: WordingFilling, form: ReadDocument.Form, letterhead: OfficialDocument.Letterhead?, signatures: [OfficialDocument.Signature],
    addressees: [String] = [], recipients own: [String] = []
  ) -> OfficialDocument {
    OfficialDocument(
      form: form, letterhead: letterhead, kind: filling.filled(kind), subject: subject.map(filling.filled).joined(separator: "\n"),
      addressees: addressees, bases: bases.map(filling.filled),
      body: body.flatMap { line -> [OfficialDocument.Block] in
        switch line {
        case .block(let name): filling.blocks[name] ?? []
        case .words(let words): [DocumentWording.block(filling.filled(words))]
        }
      },
      signatures: signatures, recipients: own + recipients.map { DocumentWording.withoutDash(filling.filled($0)) },
      title: [
        filling.filled(kind).isEmpty ? "" : Directive.runningCase(filling.filled(kind)), subject.map(filling.filled).joined(separator: " "),
      ]
      .filter { !$0.isEmpty }.joined(separator: " "))
  }

  private static func withoutDash(_ line: String) -> String { line.hasPrefix("- ") ? String(line.dropFirst(2)) : line }

  /// «I. MỤC ĐÍCH» is a section, «1. Mục đích» without a full stop at its end an item, «a) …» and «- …» paragraphs with their mark.
  static func block(_ line: String) -> OfficialDocument.Block {
    guard let space = line.firstIndex(of: " ") else { return .paragraph(mark: "", text: line) }
    let mark = String(line[..<space])
    let rest = line[line.index(after: space)...].trimmingCharacters(in: .whitespaces)
    if mark.hasSuffix("."), mark.count > 1, mark.dropLast().allSatisfy({ "IVXLC".contains($0) }) {
      return .section(mark: mark, title: rest)
    }
    if mark.hasSuffix("."), mark.count > 1, mark.dropLast().allSatisfy(\.isNumber) {
      return rest.last.map { ".;:/".contains($0) } == true ? .paragraph(mark: mark, text: rest) : .item(mark: mark, title: rest)
    }
    if mark == "-" || mark == "+" || (mark.count == 2 && mark.hasSuffix(")")) { return .paragraph(mark: mark, text: rest) }
    return .paragraph(mark: "", text: line)
  }

  private static func listed(_ names: Set<String>, _ open: String, _ close: String) -> String {
    names.isEmpty ? "không có" : names.sorted().map { open + $0 + close }.joined(separator: ", ")
  }
}
