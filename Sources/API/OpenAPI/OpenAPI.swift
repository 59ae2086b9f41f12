import HTTPTypes
import Kit

/// The parts of OpenAPI 3.1 that this house uses, as values that become JSON.
enum OpenAPI {
  /// The whole description.
  struct Document: Sendable {
    let title: String
    let description: String
    let operations: [(path: String, method: String, operation: Operation)]
    let schemas: [(name: String, schema: Schema)]

    var json: CanonicalJSON {
      let paths = Dictionary(grouping: operations, by: \.path).map { path, operations in
        CanonicalJSON.Member(path, .object(operations.map { .init($0.method, $0.operation.json) }))
      }
      return .object([
        .init("openapi", .text("3.1.0")),
        .init("info", .object([.init("title", .text(title)), .init("version", .text("1")), .init("description", .text(description))])),
        .init("paths", .object(paths)),
        .init("components", .object([.init("schemas", .object(schemas.map { .init($0.name, $0.schema.json) }))])),
      ])
    }

    /// The description of these routes.
    static func ofThisHouse(_ routes: [APIRoute]) -> Document {
      Document(
        title: "An Cư", description: "Đường dẫn cho máy. Không lưu gì; ngày là YYYY-MM-DD, tiền là đồng nguyên một tháng.",
        operations: routes.map { ($0.path, $0.method.rawValue.lowercased(), $0.operation) },
        schemas: [("Case", EligibilitySchemas.aCase), ("Ruling", EligibilitySchemas.ruling), ("Problem", Schema.problem)]
          + RecordSchemas.all)
    }
  }

  /// What one route does.
  struct Operation: Sendable {
    let id: String
    let summary: String
    let description: String
    var parameters: [Parameter] = []
    /// Media type and schema of what is sent; empty when nothing is.
    let body: [(String, Schema)]
    let answers: [Answer]

    var json: CanonicalJSON {
      var members: [CanonicalJSON.Member] = [
        .init("operationId", .text(id)), .init("summary", .text(summary)), .init("description", .text(description)),
        .init("responses", .object(answers.map { .init(String($0.status), $0.json) })),
      ]
      if !parameters.isEmpty { members.append(.init("parameters", .list(parameters.map(\.json)))) }
      if !body.isEmpty {
        members.append(.init("requestBody", .object([.init("required", .flag(true)), .init("content", OpenAPI.content(body))])))
      }
      return .object(members)
    }
  }

  /// One parameter of the query.
  struct Parameter: Sendable {
    let name: String
    let schema: Schema
    let description: String
    let isRequired: Bool

    init(_ name: String, _ schema: Schema, _ description: String, isRequired: Bool = false) {
      self.name = name
      self.schema = schema
      self.description = description
      self.isRequired = isRequired
    }

    var json: CanonicalJSON {
      .object([
        .init("name", .text(name)), .init("in", .text("query")), .init("required", .flag(isRequired)),
        .init("description", .text(description)), .init("schema", schema.json),
      ])
    }
  }

  /// One status that a route answers with.
  struct Answer: Sendable {
    let status: Int
    let description: String
    let content: [(String, Schema)]

    var json: CanonicalJSON {
      .object([.init("description", .text(description)), .init("content", OpenAPI.content(content))])
    }

    static func problem(_ status: Int, _ description: String) -> Answer {
      Answer(status: status, description: description, content: [("application/problem+json", .reference("Problem"))])
    }
  }

  private static func content(_ content: [(String, Schema)]) -> CanonicalJSON {
    .object(content.map { .init($0.0, .object([.init("schema", $0.1.json)])) })
  }
}
