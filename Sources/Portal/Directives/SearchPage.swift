import Domain
import Kit
import Office
import Site

/// Provisions that hold the words asked for, with or without marks.
public struct SearchPage: Page {
  public static let template = "portal/directives/search"
  public let frame: Frame
  public let asked: String
  public let isAsked: Bool
  public let hits: [Hit]
  public let hasHits: Bool
  public let count: String

  /// A provision found.
  public struct Hit: Sendable {
    public let code: String
    public let address: String
    public let document: String
    public let excerpt: [Run]
    public let reading: String?
  }

  /// Words of the excerpt, found or around them.
  public struct Run: Sendable {
    public let text: String
    public let isFound: Bool
  }

  public init(_ asked: String, _ answer: SearchProvisions.Answer, for visit: Visit) {
    frame = visit.frame(asked.isEmpty ? "Tìm trong văn bản" : "Tìm «\(asked)»", at: .directives, crumbs: [Crumb("Tìm trong văn bản")])
    self.asked = asked
    isAsked = !asked.isEmpty
    hits = answer.hits.map(Hit.init)
    hasHits = !hits.isEmpty
    count =
      answer.more
      ? "Hơn \(hits.count) điểm có các chữ này; dưới đây là \(hits.count) điểm đầu. Hãy gõ thêm chữ để thu hẹp."
      : "\(hits.count) điểm có các chữ này."
  }
}

extension SearchPage {
  /// An excerpt cut at the words that were found, given as offsets in unicode scalars.
  static func runs(_ excerpt: String, marked: [Range<Int>]) -> [Run] {
    let scalars = Array(excerpt.unicodeScalars)
    var runs: [Run] = []
    var at = 0
    let words = { (range: Range<Int>) in String(String.UnicodeScalarView(scalars[range])) }
    for range in marked where range.lowerBound >= at && range.upperBound <= scalars.count {
      if range.lowerBound > at { runs.append(.init(text: words(at..<range.lowerBound), isFound: false)) }
      runs.append(.init(text: words(range), isFound: true))
      at = range.upperBound
    }
    if at < scalars.count { runs.append(.init(text: words(at..<scalars.count), isFound: false)) }
    return runs
  }
}

extension SearchPage.Hit {
  init(_ hit: SearchProvisions.Hit) {
    self.init(
      code: hit.code, address: Address.path("van-ban", hit.directive.slug, "diem", hit.code), document: hit.directive.displayName,
      excerpt: SearchPage.runs(hit.excerpt, marked: hit.marked), reading: hit.suggestedReading)
  }
}
