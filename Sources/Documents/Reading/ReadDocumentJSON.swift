import Domain
import Kit

/// A read document as JSON (RFC 8259), keys in a fixed order, days in ISO form; written by hand because it is the whole output of a
/// command that must start fast.
public enum ReadDocumentJSON {
  public static func text(_ document: ReadDocument) -> String {
    var out = JSONText()
    out.object {
      $0.key("header")
      $0.object { out in
        let header = document.header
        out.field("issuer", header.issuer)
        out.field("form", header.form.rawValue)
        out.field("kind", header.kind)
        out.field("number", header.number)
        out.field("place", header.place)
        out.field("date", header.date?.iso)
        out.field("subject", header.subject)
        out.field("legalBases", header.legalBases)
      }
      $0.key("provisions")
      $0.array(document.provisions) { out, provision in write(provision, to: &out) }
      $0.key("signature")
      $0.object { out in
        out.field("authority", document.signature.authority)
        out.field("position", document.signature.position)
        out.field("name", document.signature.name)
      }
      $0.field("recipients", document.recipients)
      $0.key("coverage")
      $0.object { out in
        out.field("characters", document.coverage.characters)
        out.field("assigned", document.coverage.assigned)
        out.key("unassigned")
        out.array(document.coverage.unassigned) { out, text in out.object { $0.field("text", text) } }
      }
    }
    return out.text + "\n"
  }

  private static func write(_ provision: ReadProvision, to out: inout JSONText) {
    out.object { out in
      out.field("id", provision.id)
      out.field("parent", provision.parent)
      out.field("label", provision.label)
      out.field("title", provision.title)
      out.field("text", provision.text)
      out.key("mentions")
      out.object { out in
        for (key, kind) in [
          ("agencies", Mention.Kind.agency), ("groups", .group), ("deadlines", .deadline), ("quantities", .quantity),
          ("documents", .document),
        ] { out.field(key, provision.mentions.filter { $0.kind == kind }.map(\.text)) }
      }
      out.key("suspects")
      out.array(provision.suspects) { out, suspect in
        out.object {
          $0.field("found", suspect.found)
          $0.field("suggested", suspect.suggested)
          $0.field("reason", suspect.reason)
        }
      }
      out.field("level", provision.level.rawValue)
      out.key("joins")
      out.array(provision.joins) { out, at in out.number(at) }
    }
  }
}

/// JSON text being written.
private struct JSONText {
  private(set) var text = ""
  private var needsComma = false

  mutating func object(_ body: (inout JSONText) -> Void) {
    separate()
    text += "{"
    needsComma = false
    body(&self)
    text += "}"
    needsComma = true
  }

  mutating func array<Element>(_ elements: [Element], _ body: (inout JSONText, Element) -> Void) {
    separate()
    text += "["
    needsComma = false
    for element in elements { body(&self, element) }
    text += "]"
    needsComma = true
  }

  mutating func key(_ name: String) {
    string(name)
    text += ":"
    needsComma = false
  }

  mutating func field(_ name: String, _ value: String?) {
    key(name)
    if let value { string(value) } else { literal("null") }
  }

  mutating func field(_ name: String, _ value: Int) {
    key(name)
    number(value)
  }

  mutating func field(_ name: String, _ values: [String]) {
    key(name)
    array(values) { $0.string($1) }
  }

  mutating func number(_ value: Int) { literal(String(value)) }

  private mutating func literal(_ words: String) {
    separate()
    text += words
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { text += "," }
  }

  private mutating func string(_ value: String) {
    separate()
    text += "\""
    var plain = value.utf8.startIndex
    for index in value.utf8.indices {
      let byte = value.utf8[index]
      guard byte < 0x20 || byte == 0x22 || byte == 0x5C else { continue }
      text += value[plain..<index]
      plain = value.utf8.index(after: index)
      switch byte {
      case 0x22: text += "\\\""
      case 0x5C: text += "\\\\"
      case 0x0A: text += "\\n"
      case 0x0D: text += "\\r"
      case 0x09: text += "\\t"
      default: text += "\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
      }
    }
    text += value[plain...]
    text += "\""
    needsComma = true
  }
}
