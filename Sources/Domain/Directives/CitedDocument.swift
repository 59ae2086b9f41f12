import Foundation
import Kit

/// A document as another one names it: «Kế hoạch số 217/KH-UBND ngày 20/11/2023 của Ủy ban nhân dân tỉnh».
public struct CitedDocument: Sendable, Equatable, Hashable {
  /// «Kế hoạch»; empty when the words before the number name no kind.
  public let kind: String
  /// The number with its symbol, or the document's own name when it is cited without number.
  public let number: String
  public let issuedOn: Day?

  public init(kind: String, number: String, issuedOn: Day?) {
    self.kind = kind
    self.number = number
    self.issuedOn = issuedOn
  }

  /// Reads the words of a mention.
  public init(words: String) {
    let tokens = words.split(whereSeparator: \.isWhitespace).map { token in
      token.trimmingCharacters(in: CharacterSet(charactersIn: ",.;:()“”\"«»"))
    }
    let number = tokens.first(where: CitedDocument.isNumber)
    kind = CitedDocument.kind(startingWith: words)
    self.number = number ?? CitedDocument.name(words)
    if number != nil, let at = tokens.firstIndex(of: "ngày"), at + 1 < tokens.count {
      issuedOn = Day(typed: tokens[at + 1])
    } else {
      issuedOn = nil
    }
  }

  /// The number, when it has one; nil for a document cited by its name.
  public var numberToken: String? { CitedDocument.isNumber(number) ? number : nil }

  /// A number has a digit, a hyphen or slash, and a capital letter after it: 34-CT/TW, 217/KH-UBND, 27/2023/QH15.
  static func isNumber(_ token: String) -> Bool {
    guard let first = token.first, first.isNumber, token.contains("/") else { return false }
    return token.contains { $0.isLetter && $0.isUppercase }
  }

  private static let kinds = [
    "Chỉ thị", "Nghị quyết", "Kết luận", "Kế hoạch", "Quyết định", "Nghị định", "Thông tư", "Luật", "Bộ luật", "Pháp lệnh",
    "Đề án", "Chương trình", "Công văn", "Quy định", "Hướng dẫn", "Thông báo", "Báo cáo", "Tờ trình", "Công điện",
  ]

  private static func kind(startingWith words: String) -> String {
    let lower = words.lowercased()
    return kinds.first { lower.hasPrefix($0.lowercased()) } ?? ""
  }

  /// The document's own name, at most 300 characters, cut at a word.
  private static func name(_ words: String) -> String {
    let whole = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard whole.count > 300 else { return whole }
    let cut = whole.prefix(300)
    return String(cut[..<(cut.lastIndex(of: " ") ?? cut.endIndex)])
  }
}
