import Domain
import Kit
import Office
import Site

/// The law library: the texts it holds, those it does not, and a search over all of them.
public struct LawListPage: Page {
  public static let template = "portal/law/list"
  public let frame: Frame
  public let asked: String
  public let isAsked: Bool
  public let count: String
  public let hits: [Hit]
  public let hasHits: Bool
  public let laws: [Row]
  public let hasLaws: Bool
  /// Cited by the rules without a text here.
  public let unheld: [Unheld]
  public let hasUnheld: Bool

  /// A place found.
  public struct Hit: Sendable {
    public let address: String
    public let place: String
    public let isQuoted: Bool
    public let excerpt: [SearchPage.Run]
  }

  /// A text of the library.
  public struct Row: Sendable {
    public let name: String
    public let address: String
    public let subject: String
    public let days: String
    public let relations: [String]
  }

  /// A document whose text is not held here.
  public struct Unheld: Sendable {
    public let name: String
    public let address: String
    /// Whether the writers of the rules have never read it in full either.
    public let isUnread: Bool
  }

  init(_ held: [HeldLaw], asked: String, _ answer: SearchLaws.Answer?, for visit: Visit) {
    frame = visit.frame(asked.isEmpty ? "Pháp luật" : "Tìm «\(asked)» trong pháp luật", crumbs: [Crumb("Pháp luật")])
    self.asked = asked
    isAsked = answer != nil
    hits = (answer?.hits ?? []).map { hit in
      Hit(
        address: Address.law(hit.law.number, hit.place), place: "\(hit.place.words) \(hit.law.name)", isQuoted: hit.isQuoted,
        excerpt: SearchPage.runs(hit.excerpt, marked: hit.marked))
    }
    hasHits = !hits.isEmpty
    let found = answer?.count ?? 0
    count = found > hits.count ? "\(found) chỗ có các chữ này; dưới đây là \(hits.count) chỗ đầu." : "\(found) chỗ có các chữ này."
    laws = held.reversed().map { law in
      Row(
        name: law.name, address: Address.law(law.number), subject: law.subject, days: LawWording.days(law),
        relations: law.relations.map { relation in
          let name = held.first { $0.number == relation.number }?.name ?? LawDocument(rawValue: relation.number)?.name ?? relation.number
          let isHeld = held.contains { $0.number == relation.number }
          return (relation.kind == .amends ? "Sửa đổi " : "Thay thế ") + name + (isHeld ? "" : " (chưa giữ nguyên văn)")
        })
    }
    hasLaws = !laws.isEmpty
    unheld = LawDocument.allCases.filter { document in !held.contains { $0.number == document.number } }.map {
      Unheld(name: $0.name, address: Address.law($0.number), isUnread: !$0.isHeld)
    }
    hasUnheld = !unheld.isEmpty
  }
}

/// Words that the pages of the law share.
enum LawWording {
  static func days(_ law: HeldLaw) -> String {
    let from = law.inForceFrom.map { "Hiệu lực từ \($0.vietnamese)" } ?? "Chưa rõ ngày hiệu lực"
    return from + (law.inForceUntil.map { " đến hết \($0.adding(days: -1).vietnamese)" } ?? "")
  }

  static func days(_ rule: RestatedRule) -> String {
    "từ \(rule.from.vietnamese)" + (rule.until.map { " đến hết \($0.adding(days: -1).vietnamese)" } ?? "")
  }
}

/// A rule of ours that rests on a place, in our own words.
public struct RestatedLine: Sendable {
  public let words: String
  public let days: String
  public let isUnverified: Bool
  public let sources: [Source]

  /// A citation and where it is read.
  public struct Source: Sendable {
    public let cite: String
    public let leads: String
  }

  init(_ rule: RestatedRule) {
    words = rule.words
    days = LawWording.days(rule)
    isUnverified = rule.isUnverified
    sources = rule.basis.map { Source(cite: $0.words, leads: Address.law($0)) }
  }
}
