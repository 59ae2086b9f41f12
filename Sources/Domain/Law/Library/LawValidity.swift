import Kit

/// The days on which a document holds, as its own words say.
public struct LawValidity: Sendable, Equatable {
  public var from: Day?
  /// The first day on which it no longer holds.
  public var until: Day?
  /// The places that end on a day of their own, with the first day on which they no longer hold.
  public var ends: [LawPlace: Day]

  public init(from: Day? = nil, until: Day? = nil, ends: [LawPlace: Day] = [:]) {
    self.from = from
    self.until = until
    self.ends = ends
  }

  /// Reads «có hiệu lực thi hành từ ngày 01 tháng 7 năm 2025 đến hết ngày 31 tháng 5 năm 2030» and «các quy định tại Điều 2 ... có
  /// hiệu lực thi hành đến hết ngày ...».
  init(_ provisions: [ReadProvision]) {
    self.init()
    for provision in provisions where provision.level != .quoted && provision.level != .appendix && !provision.id.hasPrefix("KT") {
      for paragraph in provision.text.split(separator: "\n") {
        let words = String(paragraph)
        guard let at = words.firstRange(of: "có hiệu lực thi hành") else { continue }
        let subject = words[..<at.lowerBound]
        let rest = words[at.upperBound...]
        let isWhole = ["Luật này ", "Nghị định này ", "Thông tư này ", "Nghị quyết này ", "Quyết định này "].contains(String(subject))
        if isWhole, from == nil, let start = rest.firstRange(of: "từ ngày ") {
          from = LawValidity.day(rest[start.upperBound...])
          if let end = rest.firstRange(of: "đến hết ngày ") { until = LawValidity.day(rest[end.upperBound...])?.adding(days: 1) }
        } else if !isWhole, let end = rest.firstRange(of: " đến hết ngày "), end.lowerBound == rest.startIndex,
          let last = LawValidity.day(rest[end.upperBound...])
        {
          let list = PlaceList.read(LawWords.tokens(String(subject)), in: .init())
          for place in list { ends[place] = last.adding(days: 1) }
        }
      }
    }
  }

  /// When what stands at a place ends.
  func end(of place: LawPlace) -> Day? {
    ends.first { $0.key.holds(place) }?.value ?? until
  }

  /// «01 tháng 7 năm 2025».
  private static func day(_ words: Substring) -> Day? {
    let parts = words.split { $0 == " " || $0 == "." || $0 == "," || $0 == ";" }.prefix(5).map(String.init)
    guard parts.count == 5, parts[1] == "tháng", parts[3] == "năm", let day = Int(parts[0]), let month = Int(parts[2]),
      let year = Int(parts[4])
    else { return nil }
    return Day(year: year, month: month, day: day)
  }
}
