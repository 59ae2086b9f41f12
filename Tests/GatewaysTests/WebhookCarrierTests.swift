import AnCuTesting
import Crypto
import Domain
import Foundation
import Gateways
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kit
import NIOCore
import Office
import Synchronization
import Testing

/// Short messages to a gateway on loopback that answers by real HTTP.
@Suite struct WebhookCarrierTests {
  struct Letter: Sendable {
    let headers: HTTPFields
    let body: String

    subscript(_ name: String) -> String { HTTPField.Name(name).flatMap { headers[$0] } ?? "" }
  }

  static let secret = [UInt8](repeating: 9, count: 32)

  static func parcel() -> Parcel {
    Parcel(
      id: ID(moment: TestClock.start, random: [1, 2, 3]), channel: .sms, address: "+84901234567", subject: "",
      words: "Mã đăng nhập An Cư: 123456", writtenAt: TestClock.start)
  }

  /// Serves one gateway that answers with this status, and carries one parcel to it.
  static func carry(_ status: HTTPResponse.Status, to path: String = "/gui", headers: HTTPFields = [:]) async throws -> (Carried, [Letter])
  {
    let letters = Letters()
    let router = Router()
    router.post("/gui") { request, context in
      var request = request
      let body = String(buffer: try await request.collectBody(upTo: 10_000))
      letters.add(Letter(headers: request.headers, body: body))
      return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(string: "mã tin 77")))
    }
    let application = Application(router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)))
    let carried = try await application.test(.live) { client in
      let port = try #require(client.port)
      return await WebhookCarrier(.sms, to: "http://127.0.0.1:\(port)\(path)", secret: secret).carry(parcel(), at: TestClock.start)
    }
    return (carried, letters.all)
  }

  final class Letters: Sendable {
    private let letters = Mutex<[Letter]>([])
    func add(_ letter: Letter) { letters.withLock { $0.append(letter) } }
    var all: [Letter] { letters.withLock { $0 } }
  }

  @Test func theLetterIsSignedAndBearsItsKey() async throws {
    let (carried, letters) = try await Self.carry(.ok)
    #expect(carried == .accepted("200 mã tin 77"))
    let letter = try #require(letters.first)
    let id = Self.parcel().id.text
    #expect(letter["webhook-id"] == id)
    #expect(letter["idempotency-key"] == "\"\(id)\"")
    #expect(letter["webhook-timestamp"] == "1795395600")
    let signed = Data("\(id).1795395600.\(letter.body)".utf8)
    let mac = Data(HMAC<SHA256>.authenticationCode(for: signed, using: SymmetricKey(data: Self.secret))).base64EncodedString()
    #expect(letter["webhook-signature"] == "v1," + mac)
    let said = try JSONDecoder().decode([String: String].self, from: Data(letter.body.utf8))
    #expect(
      said == ["id": id, "channel": "sms", "to": "+84901234567", "text": "Mã đăng nhập An Cư: 123456", "writtenAt": TestClock.start.iso])
  }

  @Test func everyAnswerHasItsMeaning() async throws {
    #expect(try await Self.carry(.unprocessableContent).0 == .refused("422 mã tin 77"))
    #expect(try await Self.carry(.tooManyRequests).0 == .later("429 mã tin 77"))
    #expect(try await Self.carry(.unauthorized).0 == .unreachable("401 mã tin 77"))
    #expect(try await Self.carry(.serviceUnavailable).0 == .unreachable("503 mã tin 77"))
  }

  @Test func noRedirectIsFollowed() async throws {
    let (carried, letters) = try await Self.carry(.temporaryRedirect, headers: [.location: "/gui"])
    #expect(carried == .unreachable("307 mã tin 77"))
    #expect(letters.count == 1)
  }

  @Test func nobodyThereIsSaid() async throws {
    let carried = await WebhookCarrier(.sms, to: "http://127.0.0.1:9", secret: Self.secret).carry(Self.parcel(), at: TestClock.start)
    guard case .unreachable = carried else {
      Issue.record("\(carried)")
      return
    }
  }
}
