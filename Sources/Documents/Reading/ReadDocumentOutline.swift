import Domain
import Kit

/// A read document as an outline for people at a terminal.
public enum ReadDocumentOutline {
  public static func text(_ document: ReadDocument) -> String {
    let header = document.header
    var lines = [
      "\(header.kind) số \(header.number)" + (header.date.map { ", ngày \($0.vietnamese)" } ?? ""),
      "Cơ quan ban hành: \(header.issuer) (\(header.form == .party ? "văn bản của Đảng" : "văn bản của Nhà nước"))", header.subject, "",
    ]
    var depth: [String: Int] = [:]
    for provision in document.provisions {
      let level = provision.parent.flatMap { depth[$0] }.map { $0 + 1 } ?? 0
      depth[provision.id] = level
      let indent = String(repeating: "  ", count: level)
      lines.append("\(indent)[\(provision.id)] " + [provision.label, provision.title].filter { !$0.isEmpty }.joined(separator: " "))
      if !provision.text.isEmpty {
        lines.append(indent + "    " + provision.text.split(separator: "\n").joined(separator: "\n" + indent + "    "))
      }
      for suspect in provision.suspects {
        lines.append("\(indent)    ? «\(suspect.found)» có thể là «\(suspect.suggested)»: \(suspect.reason)")
      }
    }
    lines.append("")
    lines += document.recipients.map { "Nơi nhận: " + $0 }
    lines.append(
      [document.signature.authority, document.signature.position, document.signature.name].filter { !$0.isEmpty }.joined(separator: " / "))
    let coverage = document.coverage
    lines.append("Đã xếp \(coverage.assigned)/\(coverage.characters) ký tự; \(coverage.unassigned.count) đoạn chưa xếp được.")
    lines += coverage.unassigned.map { "  chưa xếp: " + $0 }
    return lines.joined(separator: "\n") + "\n"
  }
}
