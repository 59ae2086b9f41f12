import Foundation
import Site

/// Walks templates with the pages that were shown, tag by tag: each tag must have a stored property, each partial must exist.
struct TemplateWalk {
  /// `portal/directives/directive` to its tags.
  let templates: [String: [Tag]]
  private(set) var faults: [String] = []
  /// Tags met at least once, as `template:offset`.
  private var met: Set<String> = []
  private var depth = 0

  struct Tag {
    /// `#`, `^`, `/`, `>`, `<`, `$`, `!`, `{`, `&`, or empty for a value.
    let sign: String
    let name: String
    let offset: Int
  }

  init(folder: URL) throws {
    var templates: [String: [Tag]] = [:]
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    for file in files where file.pathExtension == "mustache" {
      let name = String(file.path.dropFirst(folder.path.count + 1).dropLast(".mustache".count))
      templates[name] = TemplateWalk.tags(try String(contentsOf: file, encoding: .utf8))
    }
    self.templates = templates
  }

  static func tags(_ text: String) -> [Tag] {
    var tags: [Tag] = []
    var rest = text[...]
    while let open = rest.range(of: "{{"), let close = rest[open.upperBound...].range(of: "}}") {
      let inside = rest[open.upperBound..<close.lowerBound].trimmingCharacters(in: .whitespaces)
      let sign = inside.first.map { "#^/><$!{&".contains($0) ? String($0) : "" } ?? ""
      tags.append(
        Tag(sign: sign, name: String(inside.dropFirst(sign.count)), offset: text.utf8.distance(from: text.startIndex, to: open.lowerBound)))
      rest = rest[close.upperBound...]
    }
    return tags
  }

  mutating func walk(_ page: any Page) {
    let name = type(of: page).template
    guard templates[name] != nil else {
      faults.append("there is no template \(name)")
      return
    }
    walk(template: name, stack: [page], blocks: [:])
  }

  /// Tags that no page has met yet.
  var unmet: [String] {
    templates.flatMap { name, tags in
      tags.filter { ["", "#", "^", ">"].contains($0.sign) && !met.contains("\(name):\($0.offset)") }.map {
        "\(name): {{\($0.sign)\($0.name)}}"
      }
    }.sorted()
  }

  /// Tags that would put markup through unescaped.
  var unescaped: [String] {
    templates.flatMap { name, tags in tags.filter { $0.sign == "{" || $0.sign == "&" }.map { "\(name): \($0.name)" } }
  }

  /// A block given to a layout: the template it stands in and its range of tags.
  private struct Block {
    let template: String
    let range: Range<Int>
  }

  private mutating func walk(template name: String, stack: [Any], blocks: [String: Block]) {
    guard depth < 30 else { return }
    depth += 1
    defer { depth -= 1 }
    walk(template: name, range: 0..<(templates[name]?.count ?? 0), stack: stack, blocks: blocks)
  }

  private mutating func walk(template name: String, range: Range<Int>, stack: [Any], blocks: [String: Block]) {
    guard let tags = templates[name] else { return }
    var index = range.lowerBound
    while index < range.upperBound {
      let tag = tags[index]
      let key = "\(name):\(tag.offset)"
      switch tag.sign {
      case "":
        met.insert(key)
        if tag.name != ".", TemplateWalk.find(tag.name, in: stack) == nil { fault("{{\(tag.name)}} has no property", name, stack) }
        index += 1
      case ">":
        met.insert(key)
        if templates[tag.name] == nil { fault("there is no partial \(tag.name)", name, stack) }
        walk(template: tag.name, stack: stack, blocks: blocks)
        index += 1
      case "#", "^", "<", "$":
        let end = closing(of: index, in: tags)
        let inside = index + 1..<end
        switch tag.sign {
        case "<":
          var own = blocks
          var at = inside.lowerBound
          while at < inside.upperBound {
            if tags[at].sign == "$" {
              let close = closing(of: at, in: tags)
              own[tags[at].name] = Block(template: name, range: at + 1..<close)
              at = close
            }
            at += 1
          }
          walk(template: tag.name, stack: stack, blocks: own)
        case "$":
          if let block = blocks[tag.name] {
            walk(template: block.template, range: block.range, stack: stack, blocks: blocks)
          } else {
            walk(template: name, range: inside, stack: stack, blocks: blocks)
          }
        default:
          met.insert(key)
          section(tag, template: name, range: inside, stack: stack, blocks: blocks)
        }
        index = end + 1
      default: index += 1
      }
    }
  }

  private mutating func section(_ tag: Tag, template: String, range: Range<Int>, stack: [Any], blocks: [String: Block]) {
    guard let found = TemplateWalk.find(tag.name, in: stack) else {
      fault("{{\(tag.sign)\(tag.name)}} has no property", template, stack)
      return
    }
    let value = TemplateWalk.unwrapped(found)
    let isTrue: Bool =
      switch value {
      case nil: false
      case let flag as Bool: flag
      case let array as [Any]: !array.isEmpty
      default: true
      }
    if tag.sign == "^" {
      if !isTrue { walk(template: template, range: range, stack: stack, blocks: blocks) }
      return
    }
    guard isTrue, let value else { return }
    if value is Bool {
      walk(template: template, range: range, stack: stack, blocks: blocks)
    } else if let array = value as? [Any] {
      for element in array { walk(template: template, range: range, stack: stack + [element], blocks: blocks) }
    } else {
      walk(template: template, range: range, stack: stack + [value], blocks: blocks)
    }
  }

  private func closing(of start: Int, in tags: [Tag]) -> Int {
    var depth = 0
    for index in start..<tags.count {
      if ["#", "^", "<", "$"].contains(tags[index].sign) { depth += 1 }
      if tags[index].sign == "/" {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return tags.count
  }

  private mutating func fault(_ words: String, _ template: String, _ stack: [Any]) {
    let text = "\(template): \(words) in \(stack.last.map { String(describing: type(of: $0)) } ?? "")"
    if !faults.contains(text) { faults.append(text) }
  }

  /// As swift-mustache looks a name up: the innermost context that has the first part, then down the parts.
  private static func find(_ name: String, in stack: [Any]) -> Any? {
    let parts = name.split(separator: ".").map(String.init)
    guard let first = parts.first else { return stack.last }
    for object in stack.reversed() {
      guard var value = child(first, of: object) else { continue }
      for part in parts.dropFirst() {
        guard let inside = unwrapped(value), let next = child(part, of: inside) else {
          return unwrapped(value) == nil ? value : nil
        }
        value = next
      }
      return value
    }
    return nil
  }

  private static func child(_ name: String, of object: Any) -> Any? {
    Mirror(reflecting: object).children.first { $0.label == name }?.value
  }

  private static func unwrapped(_ value: Any) -> Any? {
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .optional else { return value }
    return mirror.children.first?.value
  }
}
