import NIOCore
import Synchronization

/// A mail server's answer: its code and its words, line by line (RFC 5321, 4.2).
struct SMTPReply: Sendable, Equatable {
  let code: Int
  let lines: [String]

  var isGood: Bool { (200...399).contains(code) }
  /// `250 2.0.0 queued as 4F`.
  var words: String { "\(code) " + lines.joined(separator: " ") }
}

/// Gathers what the server says into answers, one at a time.
final class SMTPReplies: ChannelInboundHandler, Sendable {
  typealias InboundIn = ByteBuffer

  /// Bytes of one answer; more is no mail server.
  private static let longest = 16_384

  private struct State {
    var bytes: [UInt8] = []
    var lines: [String] = []
    var ready: [SMTPReply] = []
    var waiting: CheckedContinuation<SMTPReply, any Error>?
    var end: (any Error)?
  }

  private let state = Mutex(State())

  /// The connection ended, or what came over it was no answer.
  struct Ended: Error, CustomStringConvertible {
    let description: String
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let buffer = unwrapInboundIn(data)
    let (waiting, reply, isBroken) = state.withLock { state -> (CheckedContinuation<SMTPReply, any Error>?, SMTPReply?, Bool) in
      state.bytes += buffer.readableBytesView
      if state.bytes.count > SMTPReplies.longest || !SMTPReplies.parse(&state) {
        return (nil, nil, true)
      }
      guard let waiting = state.waiting, !state.ready.isEmpty else { return (nil, nil, false) }
      state.waiting = nil
      return (waiting, state.ready.removeFirst(), false)
    }
    if let waiting, let reply { waiting.resume(returning: reply) }
    if isBroken {
      end(Ended(description: "no answer of a mail server"))
      context.close(promise: nil)
    }
  }

  func channelInactive(context: ChannelHandlerContext) {
    end(Ended(description: "the connection ended"))
    context.fireChannelInactive()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    end(error)
    context.close(promise: nil)
  }

  /// The next answer; one caller waits at a time.
  func next() async throws -> SMTPReply {
    try await withCheckedThrowingContinuation { continuation in
      let now = state.withLock { state -> Result<SMTPReply, any Error>? in
        if !state.ready.isEmpty { return .success(state.ready.removeFirst()) }
        if let end = state.end { return .failure(end) }
        state.waiting = continuation
        return nil
      }
      if let now { continuation.resume(with: now) }
    }
  }

  /// Whether everything the server said has been taken. What it says before TLS begins must not be read as if it had come through it.
  var isEmpty: Bool { state.withLock { $0.bytes.isEmpty && $0.lines.isEmpty && $0.ready.isEmpty } }

  /// Why the connection ended; nil while it stands.
  var reason: (any Error)? { state.withLock { $0.end } }

  private func end(_ error: any Error) {
    let waiting = state.withLock { state in
      if state.end == nil { state.end = error }
      defer { state.waiting = nil }
      return state.waiting
    }
    waiting?.resume(throwing: error)
  }

  /// Takes whole lines; false when one is no line of an answer.
  private static func parse(_ state: inout State) -> Bool {
    while let end = state.bytes.firstIndex(of: 0x0A) {
      var line = Array(state.bytes[..<end])
      state.bytes.removeSubrange(...end)
      if line.last == 0x0D { line.removeLast() }
      guard line.count >= 3, line[..<3].allSatisfy({ (0x30...0x39).contains($0) }),
        let code = Int(String(decoding: line[..<3], as: UTF8.self))
      else { return false }
      state.lines.append(String(decoding: line.dropFirst(4), as: UTF8.self))
      if line.count > 3, line[3] == 0x2D {
        guard state.lines.count <= 100 else { return false }
        continue
      }
      state.ready.append(SMTPReply(code: code, lines: state.lines))
      state.lines = []
    }
    return true
  }
}
