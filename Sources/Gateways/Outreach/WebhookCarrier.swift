import AsyncHTTPClient
import Crypto
import Domain
import Foundation
import Kit
import NIOCore
import NIOHTTP1
import NIOSSL
import Office

/// Carries short messages to a gateway by a signed POST (Standard Webhooks 1.0.0, and the IETF's Idempotency-Key header).
///
/// `webhook-id` and `Idempotency-Key` are the message's one key; `webhook-signature` is HMAC-SHA-256 over id, timestamp and body, so that the
/// gateway knows us and refuses an old letter replayed. Nothing follows a redirect.
public struct WebhookCarrier: MessageCarrier {
  static let seconds: Int64 = 30

  public let channel: MessageChannel
  private let address: String
  private let secret: [UInt8]
  private let trusted: String?

  /// `address` is `https://…`, or `http://` on this machine; `secret` is shared with the gateway.
  public init(_ channel: MessageChannel, to address: String, secret: [UInt8], trusted: String? = nil) {
    self.channel = channel
    self.address = address
    self.secret = secret
    self.trusted = trusted
  }

  public func carry(_ parcel: Parcel, at now: Moment) async -> Carried {
    do {
      return try await post(parcel, at: now)
    } catch {
      // The error may name the address; nothing of it is secret.
      return .unreachable("không gọi được cổng \(channel.vietnamese.lowercased()): \(error)")
    }
  }

  private func post(_ parcel: Parcel, at now: Moment) async throws -> Carried {
    let body = CanonicalJSON.texts([
      "channel": parcel.channel.rawValue, "id": parcel.id.text, "text": parcel.words, "to": parcel.address,
      "writtenAt": parcel.writtenAt.iso,
    ]).words
    let stamp = String(now.milliseconds / 1000)
    var request = HTTPClientRequest(url: address)
    request.method = .POST
    request.headers = [
      "content-type": "application/json", "user-agent": "ancu", "idempotency-key": "\"\(parcel.id.text)\"", "webhook-id": parcel.id.text,
      "webhook-timestamp": stamp,
      "webhook-signature": WebhookCarrier.signature(id: parcel.id.text, timestamp: stamp, body: body, secret: secret),
    ]
    request.body = .bytes(ByteBuffer(string: body))
    var configuration = HTTPClient.Configuration(
      redirectConfiguration: .disallow, timeout: .init(connect: .seconds(10), read: .seconds(WebhookCarrier.seconds)))
    // We have a back-off of our own.
    configuration.connectionPool.retryConnectionEstablishment = false
    if let trusted {
      configuration.tlsConfiguration = .makeClientConfiguration()
      configuration.tlsConfiguration?.trustRoots = .certificates(try NIOSSLCertificate.fromPEMFile(trusted))
    }
    let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
    do {
      let response = try await client.execute(request, timeout: .seconds(WebhookCarrier.seconds))
      let said = String(buffer: try await response.body.collect(upTo: 64 * 1024))
      try await client.shutdown()
      return WebhookCarrier.carried(Int(response.status.code), said)
    } catch {
      try? await client.shutdown()
      throw error
    }
  }

  /// What an answer means for the message.
  static func carried(_ status: Int, _ said: String) -> Carried {
    let words = "\(status) \(said)"
    switch status {
    case 200...299: return .accepted(words)
    // The gateway works on this same message already, or asks to be asked later.
    case 408, 409, 425, 429, 500, 501: return .later(words)
    case 400, 410, 413, 414, 415, 422: return .refused(words)
    default: return .unreachable(words)
    }
  }

  /// `v1,BASE64` (Standard Webhooks, «Signature scheme»).
  static func signature(id: String, timestamp: String, body: String, secret: [UInt8]) -> String {
    let mac = HMAC<SHA256>.authenticationCode(for: Data("\(id).\(timestamp).\(body)".utf8), using: SymmetricKey(data: secret))
    return "v1," + Data(mac).base64EncodedString()
  }
}
