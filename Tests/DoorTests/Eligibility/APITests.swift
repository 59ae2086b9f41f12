import API
import AnCuTesting
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kit
import NIOCore
import Office
import Portal
import Site
import Testing
import Workspace

/// The machines' door: the contract's answers, problems as RFC 9457 has them, and a description that leaves no route out.
@Suite struct APITests {
  static let check = "/api/v1/eligibility/check"

  static func post(_ doors: TestDoors, _ body: String, _ type: String = "application/json") async throws -> TestResponse {
    try await doors.client.execute(uri: check, method: .post, headers: [.contentType: type], body: ByteBuffer(string: body))
  }

  static func json(_ response: TestResponse) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(String(buffer: response.body).utf8)) as? [String: Any])
  }

  @Test func oneCaseIsAnsweredWithItsRuling() async throws {
    try await WalkTests.open { doors in
      let it = #"{"case":"A-17","filedOn":"2026-05-10","tenure":"rent","home":"socialHousing","group":6}"#
      let response = try await Self.post(doors, it, "application/json; charset=utf-8")
      #expect(response.status == .ok)
      #expect(response.headers[.contentType] == "application/json")
      let ruling = try Self.json(response)
      #expect(ruling["case"] as? String == "A-17")
      #expect(ruling["verdict"] as? String == "eligible")
      // The same words as the command gives.
      let bytes = try CheckEligibility.one(Array(it.utf8))
      #expect(Array(response.body.readableBytesView) == bytes)
    }
  }

  @Test(arguments: [
    ("", 400, ""), ("[]", 400, ""), ("{\"a\":1}", 422, "a"), ("{\"income\":{\"applicant\":-1}}", 422, "income.applicant"),
    ("{\"filedOn\":\"2024-07-31\"}", 422, "filedOn"),
    ("{\"filedOn\":\"2026-05-10\",\"income\":{\"certifiedOn\":\"2026-05-11\"}}", 422, "income.certifiedOn"), ("{} {}", 400, ""),
  ])
  func whatIsNoCaseIsAProblem(_ body: String, _ status: Int, _ field: String) async throws {
    try await WalkTests.open { doors in
      let response = try await Self.post(doors, body)
      #expect(response.status.code == status)
      #expect(response.headers[.contentType] == "application/problem+json")
      let problem = try Self.json(response)
      #expect(problem["status"] as? Int == status)
      #expect(problem["type"] as? String == "urn:ancu:problem:case")
      let errors = try #require(problem["errors"] as? [[String: Any]])
      #expect(errors.first?["field"] as? String == field)
    }
  }

  @Test func linesAreAnsweredInOrderWithTheFaultsInTheirPlaces() async throws {
    try await WalkTests.open { doors in
      let one = #"{"case":"1","filedOn":"2026-05-10","tenure":"rent","home":"socialHousing","group":11}"#
      let response = try await Self.post(doors, one + "\n\n{\"x\":1}\n" + one.replacing("\"1\"", with: "\"4\""), "application/x-ndjson")
      #expect(response.status == .ok)
      let lines = String(buffer: response.body).split(separator: "\n")
      #expect(lines.count == 3)
      #expect(lines[0].hasPrefix(#"{"case":"1","verdict":"eligible""#))
      #expect(lines[1].contains(#""line":3"#) && lines[1].contains(#""field":"x""#))
      #expect(lines[2].hasPrefix(#"{"case":"4""#))
    }
  }

  @Test func whatIsTooLargeOrOfAnotherKindIsRefused() async throws {
    try await WalkTests.open { doors in
      let large = try await Self.post(doors, "{\"case\":\"" + String(repeating: "a", count: 70_000) + "\"}")
      #expect(large.status == .contentTooLarge)
      #expect(large.headers[.contentType] == "application/problem+json")
      let kind = try await Self.post(doors, "{}", "text/plain")
      #expect(kind.status == .unsupportedMediaType)
      #expect(kind.headers[try #require(HTTPField.Name("Accept-Post"))] == "application/json, application/x-ndjson")
      let method = try await doors.client.execute(uri: Self.check, method: .delete)
      #expect(method.status == .methodNotAllowed && method.headers[.allow] == "POST")
      let none = try await doors.get("/api/v1/nothing")
      #expect(none.status == .notFound && none.headers[.contentType] == "application/problem+json")
    }
  }

  /// Every route of the real router below `/api/` stands in the description, and nothing else does.
  @Test func everyRouteIsDescribed() async throws {
    try await WalkTests.open { doors in
      let document = try Self.json(try await doors.get("/api/v1/openapi.json"))
      #expect(document["openapi"] as? String == "3.1.0")
      let paths = try #require(document["paths"] as? [String: [String: Any]])
      let described = Set(paths.flatMap { path, methods in methods.keys.map { $0.uppercased() + " " + path } })
      let routes = Set(doors.routes.filter { $0.hasPrefix("/api/", after: " ") })
      #expect(routes == described)
      #expect(!described.isEmpty)
    }
  }

  /// The schema of a case names exactly the fields that the reader takes.
  @Test func theSchemaNamesTheFieldsOfTheReader() async throws {
    try await WalkTests.open { doors in
      let document = try Self.json(try await doors.get("/api/v1/openapi.json"))
      let schemas = try #require((document["components"] as? [String: Any])?["schemas"] as? [String: [String: Any]])
      let properties = try #require(schemas["Case"]?["properties"] as? [String: [String: Any]])
      #expect(properties.count == 12)
      for (name, schema) in properties {
        #expect(try await Self.post(doors, "{\"\(name)\":null}").status == .ok, "\(name)")
        let parts = (schema["anyOf"] as? [[String: Any]])?.first?["properties"] as? [String: Any] ?? [:]
        for part in parts.keys {
          #expect(try await Self.post(doors, "{\"\(name)\":{\"\(part)\":null}}").status == .ok, "\(name).\(part)")
        }
        if !parts.isEmpty { #expect(try await Self.post(doors, "{\"\(name)\":{\"x\":null}}").status == .unprocessableContent) }
      }
    }
  }
}

extension String {
  /// Whether what follows a mark begins so.
  fileprivate func hasPrefix(_ head: String, after mark: Character) -> Bool {
    firstIndex(of: mark).map { self[index(after: $0)...].hasPrefix(head) } ?? false
  }
}
