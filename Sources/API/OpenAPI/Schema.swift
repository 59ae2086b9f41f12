import Kit

/// A JSON Schema (2020-12) as a value.
indirect enum Schema: Sendable {
  case object([Property], required: [String], isClosed: Bool)
  case text(description: String = "", pattern: String? = nil, longest: Int? = nil)
  case oneOf([String])
  case whole(ClosedRange<Int>)
  case number(least: Int, most: Int)
  case flag
  case list(Schema)
  case optional(Schema)
  case reference(String)

  /// One member of an object.
  struct Property: Sendable {
    let name: String
    let schema: Schema

    init(_ name: String, _ schema: Schema) {
      self.name = name
      self.schema = schema
    }
  }

  /// `YYYY-MM-DD`.
  static let day = Schema.text(description: "Ngày, YYYY-MM-DD.", pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")

  /// A problem (RFC 9457).
  static let problem = Schema.object(
    [
      .init("type", .text()), .init("title", .text()), .init("status", .whole(400...599)), .init("detail", .text()),
      .init(
        "errors",
        .list(
          .object(
            [.init("line", .whole(1...Int.max >> 11)), .init("field", .text()), .init("detail", .text())],
            required: ["line", "field", "detail"], isClosed: true))),
    ], required: ["type", "title", "status", "detail", "errors"], isClosed: true)

  var json: CanonicalJSON { .object(members) }

  private var members: [CanonicalJSON.Member] {
    switch self {
    case .object(let properties, let required, let isClosed):
      var members: [CanonicalJSON.Member] = [.init("type", .text("object"))]
      if !properties.isEmpty { members.append(.init("properties", .object(properties.map { .init($0.name, $0.schema.json) }))) }
      if !required.isEmpty { members.append(.init("required", .list(required.map { .text($0) }))) }
      if isClosed { members.append(.init("additionalProperties", .flag(false))) }
      return members
    case .text(let description, let pattern, let longest):
      var members: [CanonicalJSON.Member] = [.init("type", .text("string"))]
      if !description.isEmpty { members.append(.init("description", .text(description))) }
      if let pattern { members.append(.init("pattern", .text(pattern))) }
      if let longest { members.append(.init("maxLength", .number(longest))) }
      return members
    case .oneOf(let words): return [.init("type", .text("string")), .init("enum", .list(words.map { .text($0) }))]
    case .whole(let range):
      return [.init("type", .text("integer")), .init("minimum", .number(range.lowerBound)), .init("maximum", .number(range.upperBound))]
    case .number(let least, let most):
      return [.init("type", .text("number")), .init("minimum", .number(least)), .init("maximum", .number(most))]
    case .flag: return [.init("type", .text("boolean"))]
    case .list(let schema): return [.init("type", .text("array")), .init("items", schema.json)]
    case .optional(let schema): return [.init("anyOf", .list([schema.json, .object([.init("type", .text("null"))])]))]
    case .reference(let name): return [.init("$ref", .text("#/components/schemas/\(name)"))]
    }
  }
}
