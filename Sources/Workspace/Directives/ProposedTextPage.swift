import Domain
import Kit
import Office
import Site

/// A changed text beside the one in use: a person says which provision continues which.
public struct ProposedTextPage: Page {
  public static let template = "workspace/directives/proposed-text"
  public let frame: Frame
  public let document: String
  public let address: String
  public let post: String
  public let version: String
  public let current: String
  public let faults: FormFaults?
  /// Provisions whose words or place changed, to be looked at; the rest continue themselves.
  public let rows: [Row]
  public let hasRows: Bool
  public let same: [Row]
  public let sameCount: String
  public let gone: [Gone]
  public let hasGone: Bool
  /// Codes of the text in use, offered while typing.
  public let codes: [String]

  /// A provision of the new text beside the one it seems to continue.
  public struct Row: Sendable {
    public let code: String
    public let name: String
    public let new: [Piece]
    public let old: [Piece]
    public let hasOld: Bool
    public let kind: String
    public let likeness: String
    public let value: String
    public let fault: String
    public let isWrong: Bool
  }

  /// A run of words that both texts have, or only this one.
  public struct Piece: Sendable {
    public let text: String
    public let isChanged: Bool
  }

  /// A provision that nothing continues.
  public struct Gone: Sendable {
    public let code: String
    public let words: String
  }

  static let prefix = "noi-"

  public init(_ view: ReadProposedText.View, typed: Fields?, faults: FormFaults?, for visit: Visit) {
    let directive = view.directive
    document = directive.displayName
    address = Address.path("van-ban", directive.slug)
    post = Address.path("lam-viec", "van-ban", directive.slug, "ban-moi")
    frame = visit.frame(
      "Xác nhận bản chữ mới, \(document)", at: .work,
      crumbs: [Crumb("Văn bản chỉ đạo", "/van-ban"), Crumb(directive.number, address), Crumb("Bản chữ mới")], wrong: faults != nil)
    version = String(view.proposed.ordinal)
    current = String(view.current.ordinal)
    self.faults = faults
    let all = view.rows.map { Row($0, typed: typed, faults: faults) }
    let isSame = view.rows.map { $0.match.kind == "same" }
    rows = zip(all, isSame).filter { !$0.1 || $0.0.isWrong }.map(\.0)
    same = zip(all, isSame).filter { $0.1 && !$0.0.isWrong }.map(\.0)
    hasRows = !rows.isEmpty
    sameCount = String(same.count)
    gone = view.gone.map { Gone(code: $0.read.id, words: Row.words($0.read)) }
    hasGone = !gone.isEmpty
    codes = view.old.map(\.read.id)
  }
}

extension ProposedTextPage.Row {
  init(_ row: ReadProposedText.Row, typed: Fields?, faults: FormFaults?) {
    code = row.new.read.id
    name = ProposedTextPage.prefix + code
    let old = row.old.map { Self.words($0.read) } ?? ""
    let new = Self.words(row.new.read)
    (self.old, self.new) = Self.compared(old, new)
    hasOld = !old.isEmpty
    kind =
      switch row.match.kind {
      case "same": "Giữ nguyên"
      case "reworded": "Đổi lời"
      case "moved": "Đổi chỗ"
      case "split": "Tách ra"
      default: "Thêm mới"
      }
    likeness = row.match.score > 0 ? "giống \(row.match.score / 10)%" : ""
    value = typed.map { $0.text(ProposedTextPage.prefix + row.new.read.id) } ?? row.match.oldCode ?? ""
    fault = faults?.items.first { $0.field == row.new.read.id }?.message ?? ""
    isWrong = !fault.isEmpty
  }

  static func words(_ read: ReadProvision) -> String {
    [read.title, read.text].filter { !$0.isEmpty }.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Both texts as runs of words they share or do not, by the longest common subsequence; very long ones are shown whole.
  static func compared(_ old: String, _ new: String) -> ([ProposedTextPage.Piece], [ProposedTextPage.Piece]) {
    let left = old.split(separator: " ").map(String.init)
    let right = new.split(separator: " ").map(String.init)
    guard !left.isEmpty, !right.isEmpty, left.count * right.count <= 400_000 else {
      let whole = { (text: String) in text.isEmpty ? [] : [ProposedTextPage.Piece(text: text, isChanged: false)] }
      return (whole(old), whole(new))
    }
    var lengths = Array(repeating: Array(repeating: 0, count: right.count + 1), count: left.count + 1)
    for i in left.indices.reversed() {
      for j in right.indices.reversed() {
        lengths[i][j] = left[i] == right[j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var keptLeft = Set<Int>()
    var keptRight = Set<Int>()
    var i = 0
    var j = 0
    while i < left.count, j < right.count {
      if left[i] == right[j] {
        keptLeft.insert(i)
        keptRight.insert(j)
        i += 1
        j += 1
      } else if lengths[i + 1][j] >= lengths[i][j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return (runs(left, keeping: keptLeft), runs(right, keeping: keptRight))
  }

  private static func runs(_ words: [String], keeping kept: Set<Int>) -> [ProposedTextPage.Piece] {
    var runs: [ProposedTextPage.Piece] = []
    var current: [String] = []
    var changed = false
    for (index, word) in words.enumerated() {
      let isChanged = !kept.contains(index)
      if isChanged != changed, !current.isEmpty {
        runs.append(.init(text: current.joined(separator: " "), isChanged: changed))
        current = []
      }
      changed = isChanged
      current.append(word)
    }
    if !current.isEmpty { runs.append(.init(text: current.joined(separator: " "), isChanged: changed)) }
    return runs
  }
}
