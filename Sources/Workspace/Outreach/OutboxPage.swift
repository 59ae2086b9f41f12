import Domain
import Kit
import Office
import Site

/// Where the administrator sees how far messages are, and has one tried again; no words and no whole address are shown.
public struct OutboxPage: Page {
  public static let template = "workspace/outreach/outbox"
  public let frame: Frame
  public let notice: Notice?
  /// The channels that are set up, in words; nil when there is none.
  public let channels: String?
  public let tabs: [Tab]
  public let lines: [Line]
  public let hasLines: Bool
  public let next: String?

  /// One state with its number.
  public struct Tab: Sendable {
    public let label: String
    public let count: Int
    public let leads: String
    public let isHere: Bool
  }

  /// One message.
  public struct Line: Sendable {
    public let kind: String
    public let channel: String
    public let masked: String
    public let chipKind: String
    public let chip: String
    public let writtenAt: String
    public let standing: String
    /// What the other side said; empty for nothing.
    public let said: String
    public let hasSaid: Bool
    /// Where it is tried again; nil where it is not.
    public let retries: String?
  }

  static let words: [(state: OutboxLine.State, word: String, chip: String)] = [
    (.waiting, "dang-cho", "wait"), (.failed, "khong-gui-duoc", "late"), (.sent, "da-gui", "done"), (.lapsed, "qua-han", "none"),
  ]

  static func state(called word: String) -> OutboxLine.State? { words.first { $0.word == word }?.state }

  public init(_ view: ReadOutbox.View, for visit: Visit) {
    frame = visit.frame("Hộp thư đi", at: .outbox, crumbs: [Crumb("Hộp thư đi")])
    notice =
      visit.query.text("xong") == "gui-lai"
      ? Notice("Thư sẽ được gửi lại ngay", "Vẫn một mã như trước, nên người nhận không bị gửi hai lần.") : nil
    let names = MessageChannel.allCases.filter(view.channels.contains).map(\.vietnamese)
    channels = names.isEmpty ? nil : names.joined(separator: ", ")
    tabs = OutboxPage.words.map { state, word, _ in
      Tab(
        label: state.vietnamese, count: view.counts[state, default: 0], leads: "/lam-viec/hop-thu-di?xem=\(word)",
        isHere: state == view.state)
    }
    lines = view.lines.map(OutboxPage.line)
    hasLines = !lines.isEmpty
    let here = OutboxPage.words.first { $0.state == view.state }?.word ?? ""
    next = view.next.map { "/lam-viec/hop-thu-di?xem=\(here)&truoc=" + Address.encoded($0) }
  }

  private static func line(_ line: OutboxLine) -> Line {
    let standing: String =
      switch line.state {
      case .waiting where line.tries == 0: "Chưa thử lần nào; thôi gửi sau \(line.lapsesAt.vietnamese)."
      case .waiting: "Đã thử \(line.tries) lần; thử lại lúc \(line.nextTryAt.vietnamese), thôi gửi sau \(line.lapsesAt.vietnamese)."
      case .failed: "Đã thử \(line.tries) lần, thôi thử lúc \(line.settledAt?.vietnamese ?? "")."
      case .sent: "Bên nhận lấy lúc \(line.settledAt?.vietnamese ?? ""), lần thử thứ \(line.tries)."
      case .lapsed: "Quá hạn lúc \(line.lapsesAt.vietnamese); nội dung đã xóa."
      }
    let said = line.state == .sent ? line.receipt : line.fault
    return Line(
      kind: line.kind.vietnamese, channel: line.channel.vietnamese, masked: line.masked,
      chipKind: words.first { $0.state == line.state }?.chip ?? "wait", chip: line.state.vietnamese, writtenAt: line.writtenAt.vietnamese,
      standing: standing, said: said, hasSaid: !said.isEmpty,
      retries: line.state == .failed || line.state == .waiting && line.tries > 0
        ? Address.path("lam-viec", "hop-thu-di", line.id.text, "gui-lai") : nil)
  }
}
