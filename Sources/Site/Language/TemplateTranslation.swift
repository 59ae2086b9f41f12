/// Puts a template into English: every run of text between tags, and every attribute that is read aloud, by the catalogue.
///
/// A run is what stands between two tags of HTML, two sections of Mustache, or one of each; values (`{{name}}`) stay in it, so
/// «Nhà ở xã hội {{province}}» is one text with one English. The template is not marked, and a text without English stays Vietnamese and is
/// named in `missing`.
struct TemplateTranslation {
  private let english: (String) -> String?
  private(set) var missing: [String] = []
  private var out = ""
  private var run = ""

  private static let spoken: Set<String> = ["aria-label", "placeholder", "title", "alt", "data-label"]

  init(_ english: @escaping (String) -> String?) {
    self.english = english
  }

  /// The template with its texts put into English.
  mutating func translate(_ template: String) -> String {
    out = ""
    run = ""
    var rest = template[...]
    while !rest.isEmpty {
      if rest.hasPrefix("{{") {
        tag(&rest)
      } else if rest.first == "<" {
        flush()
        element(&rest)
      } else {
        run.append(rest.removeFirst())
      }
    }
    flush()
    return out
  }

  /// A tag of Mustache: a value stays in the run, everything else ends it.
  private mutating func tag(_ rest: inout Substring) {
    let text = TemplateTranslation.take(through: "}}", from: &rest)
    if let sign = text.dropFirst(2).first, "#^/><$!".contains(sign) {
      flush()
      out += text
    } else {
      run += text
    }
  }

  /// One tag of HTML, with the attributes that are read aloud.
  private mutating func element(_ rest: inout Substring) {
    var name = ""
    while let first = rest.first {
      if rest.hasPrefix("{{") {
        out += TemplateTranslation.take(through: "}}", from: &rest)
        continue
      }
      rest.removeFirst()
      out.append(first)
      if first == ">" { return }
      if first == "\"" {
        let spoken = TemplateTranslation.spoken.contains(name)
        name = ""
        while let next = rest.first, next != "\"" {
          if rest.hasPrefix("{{") {
            if spoken { tag(&rest) } else { out += TemplateTranslation.take(through: "}}", from: &rest) }
          } else if spoken {
            run.append(rest.removeFirst())
          } else {
            out.append(rest.removeFirst())
          }
        }
        flush()
        if !rest.isEmpty { out.append(rest.removeFirst()) }
      } else if first == "=" || first == "-" || first.isLetter {
        if first != "=" { name.append(first) }
      } else {
        name = ""
      }
    }
  }

  private mutating func flush() {
    defer { run = "" }
    guard TemplateTranslation.hasWords(run) else {
      out += run
      return
    }
    let head = run.prefix { $0.isWhitespace }
    let tail = String(run.reversed().prefix { $0.isWhitespace }.reversed())
    let text = String(run.dropFirst(head.count).dropLast(tail.count))
    if let found = english(text) {
      out += head + found + tail
    } else {
      missing.append(text)
      out += run
    }
  }

  /// Whether letters stand outside of the values.
  private static func hasWords(_ run: String) -> Bool {
    var rest = run[...]
    while let first = rest.first {
      if rest.hasPrefix("{{") {
        _ = take(through: "}}", from: &rest)
      } else {
        if first.isLetter { return true }
        rest.removeFirst()
      }
    }
    return false
  }

  private static func take(through end: String, from rest: inout Substring) -> String {
    var text = ""
    while let first = rest.first {
      if rest.hasPrefix(end) {
        rest = rest.dropFirst(end.count)
        return text + end
      }
      text.append(first)
      rest.removeFirst()
    }
    return text
  }
}
