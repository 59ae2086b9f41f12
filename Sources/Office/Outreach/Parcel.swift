import Domain
import Foundation
import Kit

/// A message as it is handed to what carries it: the same bytes at every try, under one key.
public struct Parcel: Sendable, Equatable {
  /// The one idempotency key of the message, whatever happens between sending and noting that it was sent.
  public let id: ID<Message>
  public let channel: MessageChannel
  /// `nguyen@example.vn`, `+84901234567`.
  public let address: String
  /// Empty where the channel has none.
  public let subject: String
  public let words: String
  public let writtenAt: Moment

  public init(id: ID<Message>, channel: MessageChannel, address: String, subject: String, words: String, writtenAt: Moment) {
    self.id = id
    self.channel = channel
    self.address = address
    self.subject = subject
    self.words = words
    self.writtenAt = writtenAt
  }

  func sealed(by seal: Seal, nonce: [UInt8]) throws -> String {
    let text = CanonicalJSON.texts(["address": address, "subject": subject, "words": words]).words
    return try seal.sealed(Array(text.utf8), context: Parcel.context(id), nonce: nonce)
  }

  /// Nil when it was sealed with another key.
  init?(_ line: OutboxLine, sealed: String, by seal: Seal) {
    guard let bytes = seal.opened(sealed, context: Parcel.context(line.id)),
      let texts = try? JSONDecoder().decode([String: String].self, from: Data(bytes)), let address = texts["address"],
      let words = texts["words"]
    else { return nil }
    self.init(
      id: line.id, channel: line.channel, address: address, subject: texts["subject"] ?? "", words: words, writtenAt: line.writtenAt)
  }

  static func context(_ id: ID<Message>) -> String { "message " + id.text }
}
