import Kit

/// A place of the law as a person names it: «54/2026/NĐ-CP Điều 34», «điểm a khoản 1 Điều 38 NĐ 100/2024».
public struct LawReference: Sendable, Equatable {
  /// The number, whole or without its symbol: «100/2024/NĐ-CP», «100/2024».
  public let number: String
  /// The place; nil for the whole document.
  public let place: LawPlace?

  /// nil when the words name no document, or a place that cannot be read.
  public init?(_ words: String) {
    let tokens = words.split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
    guard let at = tokens.firstIndex(where: LawReference.isNumber) else { return nil }
    number = tokens[at]
    var found: [(order: Int, part: String)] = []
    var index = 0
    while index < tokens.count {
      let word = VietnameseText.folded(tokens[index])
      let next = index + 1 < tokens.count ? tokens[index + 1] : ""
      switch word {
      case "dieu": found.append((1, "D" + next))
      case "khoan": found.append((2, next))
      case "diem": found.append((3, next))
      case "mau":
        let key = VietnameseText.folded(next) == "so" && index + 2 < tokens.count ? tokens[index + 2] : next
        found.append((1, "M" + key))
      case "phu" where VietnameseText.folded(next) == "luc":
        let key = index + 2 < tokens.count && ProvisionMark.romanNumber(tokens[index + 2]) != nil ? tokens[index + 2] : ""
        found.append((1, "PL" + key))
      case "quy" where VietnameseText.folded(next) == "che": found.append((0, LawPlace.regulation))
      default: break
      }
      index += 1
    }
    let ordered = found.sorted { $0.order < $1.order }
    guard Set(ordered.map(\.order)).count == ordered.count, ordered.allSatisfy({ $0.part.count >= 1 && $0.part != "D" }) else { return nil }
    place = ordered.isEmpty ? nil : LawPlace(code: ordered.map(\.part).joined(separator: "."))
    if let place, LawPlace(segments: place.segments) == nil { return nil }
  }

  /// Whether a document's number is the one meant.
  public func names(_ other: String) -> Bool {
    let mine = LawNumber.slug(of: number)
    let its = LawNumber.slug(of: other)
    return its == mine || its.hasPrefix(mine + "-")
  }

  private static func isNumber(_ word: String) -> Bool {
    let parts = word.split(separator: "/")
    return parts.count >= 2 && Int(parts[0]) != nil && parts[1].count == 4 && Int(parts[1]) != nil
  }
}
