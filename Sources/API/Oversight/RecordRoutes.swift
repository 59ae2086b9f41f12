import Domain
import HTTPTypes
import Hummingbird
import Kit
import NIOCore
import Office
import Site

/// The record for machines: its newest checkpoint, every other one, and the two proofs of RFC 9162. Nothing here tells of an entry; whoever has
/// an entry makes the hash of its leaf and asks for that (docs/adr/0022).
enum RecordRoutes {
  static let all = [checkpoint, checkpoints, inclusion, consistency]

  private static let sizes = 1...(1 << 40)
  private static let size = OpenAPI.Parameter("size", .whole(sizes), "Cỡ của một điểm chốt; vắng là điểm chốt mới nhất.")

  static let checkpoint = APIRoute(
    method: .get, path: "/api/v1/record/checkpoint",
    operation: OpenAPI.Operation(
      id: "readCheckpoint", summary: "Một điểm chốt của sổ ghi việc",
      description: "Điểm chốt nguyên văn (C2SP tlog-checkpoint) cùng những gì nó nói.", parameters: [size], body: [],
      answers: [
        .init(status: 200, description: "Điểm chốt.", content: [("application/json", .reference("Checkpoint"))]),
        .problem(400, "Tham số không đọc được."), .problem(404, "Không có điểm chốt như vậy."),
      ])
  ) { call throws(ProblemDetails) in
    let size = try call.whole("size", in: sizes)
    return try await call.answer {
      let found = try await ReadCheckpoints.run(below: size.map { $0 + 1 }, most: 1, in: call.office).checkpoints.first
      guard let found, size == nil || size == found.size else { throw Problem.notFound("Không có điểm chốt như vậy trong sổ.") }
      return RecordSchemas.json(found)
    }
  }

  static let checkpoints = APIRoute(
    method: .get, path: "/api/v1/record/checkpoints",
    operation: OpenAPI.Operation(
      id: "listCheckpoints", summary: "Mọi điểm chốt, lớn trước", description: "Mỗi trang 50 điểm chốt; trang sau lấy «below» bằng «next».",
      parameters: [OpenAPI.Parameter("below", .whole(sizes), "Chỉ những điểm chốt có ít việc hơn số này.")], body: [],
      answers: [
        .init(
          status: 200, description: "Một trang.",
          content: [
            (
              "application/json",
              .object(
                [
                  .init("checkpoints", .list(.reference("Checkpoint"))), .init("next", .optional(.whole(sizes))),
                  .init("total", .whole(0...(1 << 40))),
                ], required: ["checkpoints", "next", "total"], isClosed: true)
            )
          ]), .problem(400, "Tham số không đọc được."),
      ])
  ) { call throws(ProblemDetails) in
    let below = try call.whole("below", in: sizes)
    return try await call.answer {
      let view = try await ReadCheckpoints.run(below: below, in: call.office)
      return .object([
        .init("checkpoints", .list(view.checkpoints.map(RecordSchemas.json))), .init("next", view.next.map { .number($0) } ?? .null),
        .init("total", .number(view.total)),
      ])
    }
  }

  static let inclusion = APIRoute(
    method: .get, path: "/api/v1/record/inclusion",
    operation: OpenAPI.Operation(
      id: "proveInclusion", summary: "Chứng minh một lá nằm dưới một điểm chốt",
      description: """
        RFC 9162, mục 2.1.3. Lá được hỏi bằng dấu của nó: SHA-256 của byte 00 rồi JSON chuẩn tắc (RFC 8785) của việc. Câu trả lời là tệp mà \
        «python3 verifiers/audit.py TỆP --entry VIỆC» kiểm được, không cần mạng.
        """,
      parameters: [OpenAPI.Parameter("leafHash", RecordSchemas.hash, "Dấu của lá, 64 chữ số thập lục phân.", isRequired: true), size],
      body: [],
      answers: [
        .init(status: 200, description: "Chứng minh.", content: [("application/json", .reference("InclusionProof"))]),
        .problem(400, "Tham số không đọc được."), .problem(404, "Không có lá hay điểm chốt như vậy."),
        .problem(503, "Nơi mở trang chưa có khóa công khai của sổ."),
      ])
  ) { call throws(ProblemDetails) in
    guard let hash = Digest(hex: try call.text("leafHash") ?? "") else {
      throw call.unreadable("leafHash", "cần đúng 64 chữ số thập lục phân viết thường")
    }
    let size = try call.whole("size", in: sizes)
    return try await call.answer {
      RecordSchemas.json(try await ReadRecordProof.inclusion(of: hash, under: size, in: call.office))
    }
  }

  static let consistency = APIRoute(
    method: .get, path: "/api/v1/record/consistency",
    operation: OpenAPI.Operation(
      id: "proveConsistency", summary: "Chứng minh một điểm chốt nối tiếp một điểm chốt khác",
      description: "RFC 9162, mục 2.1.4. Câu trả lời là tệp mà «python3 verifiers/audit.py TỆP» kiểm được, không cần mạng.",
      parameters: [
        OpenAPI.Parameter("first", .whole(sizes), "Cỡ của điểm chốt trước.", isRequired: true),
        OpenAPI.Parameter("second", .whole(sizes), "Cỡ của điểm chốt sau; vắng là điểm chốt mới nhất."),
      ], body: [],
      answers: [
        .init(status: 200, description: "Chứng minh.", content: [("application/json", .reference("ConsistencyProof"))]),
        .problem(400, "Tham số không đọc được."), .problem(404, "Không có điểm chốt như vậy."),
        .problem(422, "Điểm chốt trước lớn hơn điểm chốt sau."), .problem(503, "Nơi mở trang chưa có khóa công khai của sổ."),
      ])
  ) { call throws(ProblemDetails) in
    guard let first = try call.whole("first", in: sizes) else { throw call.unreadable("first", "cần cỡ của một điểm chốt") }
    let second = try call.whole("second", in: sizes)
    return try await call.answer {
      RecordSchemas.json(try await ReadRecordProof.consistency(from: first, to: second, in: call.office))
    }
  }
}
