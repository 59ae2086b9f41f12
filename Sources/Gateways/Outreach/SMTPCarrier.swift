import Domain
import Foundation
import Kit
import NIOCore
import NIOPosix
import NIOSSL
import Office

/// Carries messages to a mail server (RFC 5321), one connection a message, by TLS wherever the server is another machine.
public struct SMTPCarrier: MessageCarrier {
  /// Seconds to reach the server, and for the whole of one try; shorter than the lease under which it is made.
  static let connectSeconds: Int64 = 10
  static let seconds: Int64 = 60

  private let server: SMTPServer
  private let tls: NIOSSLContext?

  public var channel: MessageChannel { .email }

  /// Throws `Problem.unavailable` when the file of trusted certificates cannot be read.
  public init(to server: SMTPServer) throws {
    self.server = server
    guard server.security != .none else {
      tls = nil
      return
    }
    var configuration = TLSConfiguration.makeClientConfiguration()
    configuration.minimumTLSVersion = .tlsv12
    do {
      if let trusted = server.trusted {
        configuration.trustRoots = .certificates(try NIOSSLCertificate.fromPEMFile(trusted))
      }
      tls = try NIOSSLContext(configuration: configuration)
    } catch {
      throw Problem.unavailable(
        "Không đọc được tệp chứng thư «\(server.trusted ?? "")» của máy chủ thư. Hãy xem lại đường dẫn và quyền đọc.")
    }
  }

  public func carry(_ parcel: Parcel, at now: Moment) async -> Carried {
    do {
      return try await converse(parcel)
    } catch let stop as Stop {
      return stop.carried
    } catch {
      return .unreachable("không nói chuyện được với máy chủ thư: \(error)")
    }
  }

  /// What ends a conversation early.
  private struct Stop: Error {
    let carried: Carried
  }

  private func converse(_ parcel: Parcel) async throws -> Carried {
    let replies = SMTPReplies()
    let isImplicit = server.security == .implicit
    let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .connectTimeout(.seconds(SMTPCarrier.connectSeconds))
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          if isImplicit { try channel.pipeline.syncOperations.addHandler(try tlsHandler()) }
          try channel.pipeline.syncOperations.addHandler(replies)
        }
      }
      .connect(host: server.host, port: server.port).get()
    let limit = channel.eventLoop.scheduleTask(in: .seconds(SMTPCarrier.seconds)) { channel.close(promise: nil) }
    defer {
      limit.cancel()
      channel.close(promise: nil)
    }
    let line = Line(channel: channel, replies: replies)
    try SMTPCarrier.open(try await replies.next())
    var offers = try await greet(line)
    if server.security == .startTLS {
      guard offers.contains("STARTTLS") else { throw Stop(carried: .unreachable("máy chủ thư không có STARTTLS")) }
      try SMTPCarrier.open(try await line.say("STARTTLS"))
      try await channel.eventLoop.submit {
        guard replies.isEmpty else { throw SMTPReplies.Ended(description: "something was said between STARTTLS and TLS") }
        try channel.pipeline.syncOperations.addHandler(try tlsHandler(), position: .first)
      }.get()
      offers = try await greet(line)
    }
    if let account = server.account { try await signIn(account, line, offers) }
    try SMTPCarrier.open(try await line.say("MAIL FROM:<\(server.from.text)>"))
    try SMTPCarrier.take(try await line.say("RCPT TO:<\(parcel.address)>"))
    try SMTPCarrier.take(try await line.say("DATA"))
    let taken = try await line.say(MailText(parcel, from: server.from).text + ".")
    try SMTPCarrier.take(taken)
    // It is theirs now; a farewell that fails changes nothing.
    line.leave()
    return .accepted(taken.words)
  }

  private func tlsHandler() throws -> NIOSSLClientHandler {
    guard let tls else { throw SMTPReplies.Ended(description: "no TLS is set up") }
    // An address in figures has no name to ask for; its certificate is held against the address itself.
    let isName = server.host.contains { $0.isLetter } && !server.host.contains(":")
    return try NIOSSLClientHandler(context: tls, serverHostname: isName ? server.host : nil)
  }

  /// Says who we are and answers what the server offers, in capitals.
  private func greet(_ line: Line) async throws -> [String] {
    let name = server.from.text.split(separator: "@").last.map(String.init) ?? "localhost"
    let reply = try await line.say("EHLO \(name)")
    try SMTPCarrier.open(reply)
    return reply.lines.dropFirst().map { $0.uppercased() }
  }

  private func signIn(_ account: SMTPServer.Account, _ line: Line, _ offers: [String]) async throws {
    let ways = offers.first { $0.hasPrefix("AUTH ") }.map { Set($0.split(separator: " ").dropFirst()) } ?? []
    func base64(_ text: String) -> String { Data(text.utf8).base64EncodedString() }
    let reply: SMTPReply
    if ways.contains("PLAIN") {
      reply = try await line.say("AUTH PLAIN " + base64("\0\(account.name)\0\(account.password)"))
    } else if ways.contains("LOGIN") {
      _ = try await line.say("AUTH LOGIN")
      _ = try await line.say(base64(account.name))
      reply = try await line.say(base64(account.password))
    } else {
      throw Stop(carried: .unreachable("máy chủ thư không nhận cách đăng nhập nào của chúng tôi (PLAIN, LOGIN)"))
    }
    guard reply.code == 235 else { throw Stop(carried: .unreachable("máy chủ thư không cho đăng nhập: \(reply.code)")) }
  }

  /// What concerns the server as a whole: a refusal says nothing of the message.
  private static func open(_ reply: SMTPReply) throws {
    guard reply.isGood else { throw Stop(carried: .unreachable(reply.words)) }
  }

  /// What concerns this message.
  private static func take(_ reply: SMTPReply) throws {
    if reply.isGood { return }
    if reply.code == 421 { throw Stop(carried: .unreachable(reply.words)) }
    throw Stop(carried: reply.code >= 500 ? .refused(reply.words) : .later(reply.words))
  }

  /// The connection, to say something and hear the answer.
  private struct Line {
    let channel: any Channel
    let replies: SMTPReplies

    func say(_ words: String) async throws -> SMTPReply {
      do {
        try await channel.writeAndFlush(ByteBuffer(string: words + "\r\n")).get()
      } catch {
        // Why the connection ended says more than that it did.
        throw replies.reason ?? error
      }
      return try await replies.next()
    }

    func leave() { channel.writeAndFlush(ByteBuffer(string: "QUIT\r\n"), promise: nil) }
  }
}
