import Kit

/// A place in a legal document: an article, clause or point, an appendix, or a form; also inside a regulation that the document carries.
///
/// The code is the reader's own: `D38.1.a`, `KT.D49` for article 49 of the carried regulation, `PLII` for an appendix, `M01~2` for a form.
public struct LawPlace: Sendable, Hashable, Codable {
  public let code: String

  public init(code: String) {
    self.code = code
  }

  public init(article: String, clause: String? = nil, point: String? = nil, inRegulation: Bool = false) {
    code = [inRegulation ? LawPlace.regulation : nil, "D" + article, clause, point].compactMap(\.self).joined(separator: ".")
  }

  /// The place that a citation names in its own document.
  public init(_ citation: Citation) {
    self.init(article: citation.article, clause: citation.clause, point: citation.point)
  }

  public init(_ place: Citation.Place) {
    self.init(article: place.article, clause: place.clause, point: place.point)
  }

  static let regulation = "KT"

  var parts: [Substring] { code.split(separator: ".") }

  /// The place around this one; nil for an article, an appendix or the regulation itself.
  public var parent: LawPlace? {
    let parts = parts
    return parts.count < 2 ? nil : LawPlace(code: parts.dropLast().joined(separator: "."))
  }

  /// The article that it lies in, or the appendix.
  public var root: LawPlace {
    let parts = parts
    let depth = parts.first == "KT" && parts.count > 1 ? 2 : 1
    return LawPlace(code: parts.prefix(depth).joined(separator: "."))
  }

  public var isArticle: Bool { self == root && (parts.last?.hasPrefix("D") ?? false) }

  /// Whether the other place is this one or lies inside it.
  public func holds(_ other: LawPlace) -> Bool { other.code == code || other.code.hasPrefix(code + ".") }

  /// «điểm a khoản 1 Điều 38»; «Điều 49 của quy chế kèm theo», «Phụ lục II», «Mẫu số 01».
  public var words: String {
    var words: [String] = []
    for (index, part) in parts.enumerated() {
      switch LawPlace.kind(of: part) {
      case .regulation: words.append(parts.count == index + 1 ? "Quy chế kèm theo" : "của quy chế kèm theo")
      case .article: words.append("Điều " + part.dropFirst())
      case .appendix: words.append(part == "PL" ? "Phụ lục" : "Phụ lục " + part.dropFirst(2))
      case .form: words.append("Mẫu số " + part.dropFirst().prefix { $0 != "~" })
      case .chapter: words.append("Chương " + part.dropFirst())
      case .dash: words.append("gạch đầu dòng thứ " + part.dropFirst())
      case .clause: words.append("khoản " + part.prefix { $0 != "~" })
      case .point: words.append("điểm " + part.prefix { $0 != "~" })
      }
    }
    return words.reversed().joined(separator: " ")
  }

  /// The parts of its address, in our own letters: `dieu-38`, `khoan-1`, `diem-a`; «đ» is `dd`, which no point is called.
  public var segments: [String] {
    parts.map { part in
      switch LawPlace.kind(of: part) {
      case .regulation: "quy-che"
      case .article: "dieu-" + part.dropFirst()
      case .appendix: "phu-luc" + (part == "PL" ? "" : "-" + part.dropFirst(2).lowercased())
      case .form: "mau-" + part.dropFirst().replacing("~", with: "_")
      case .chapter: "chuong-" + part.dropFirst()
      case .dash: "gach-" + part.dropFirst()
      case .clause: "khoan-" + part.replacing("~", with: "_")
      case .point: "diem-" + part.replacing("đ", with: "dd").replacing("~", with: "_")
      }
    }
  }

  /// Reads what `segments` gives; nil for anything else.
  public init?(segments: [String]) {
    var parts: [String] = []
    for segment in segments {
      let words = segment.split(separator: "-", maxSplits: 1)
      let key = words.count > 1 ? String(words[1].replacing("_", with: "~")) : ""
      let part: String
      switch (segment == "quy-che" ? segment : segment.hasPrefix("phu-luc") ? "phu-luc" : words.first.map(String.init) ?? "", key) {
      case ("quy-che", _): part = LawPlace.regulation
      case ("phu-luc", _):
        let number = segment.dropFirst("phu-luc".count)
        guard number.isEmpty || number.hasPrefix("-") else { return nil }
        part = "PL" + number.dropFirst().uppercased()
      case (_, ""): return nil
      case ("dieu", _): part = "D" + key
      case ("mau", _): part = "M" + key
      case ("khoan", _): part = key
      case ("diem", _): part = String(key.replacing("dd", with: "đ"))
      case ("gach", _): part = "-" + key
      case ("chuong", _): part = "C" + key
      default: return nil
      }
      guard !part.contains("."), part.utf8.count <= 20 else { return nil }
      parts.append(part)
    }
    guard !parts.isEmpty else { return nil }
    code = parts.joined(separator: ".")
    guard self.segments == segments else { return nil }
  }

  /// What kind of place a part of a code names.
  static func level(of part: String) -> ReadProvision.Level {
    switch kind(of: part[...]) {
    case .article: .article
    case .clause: .clause
    case .point: .point
    case .dash: .dash
    case .chapter: .chapter
    case .appendix, .form, .regulation: .appendix
    }
  }

  /// The mark that a place of this key carries: «Điều 38.», «1a.», «đ)».
  static func label(of part: String) -> String {
    switch kind(of: part[...]) {
    case .article: "Điều \(part.dropFirst())."
    case .clause: part + "."
    case .point: part + ")"
    case .dash: "-"
    default: ""
    }
  }

  private enum Kind { case regulation, article, appendix, form, chapter, clause, point, dash }

  private static func kind(of part: Substring) -> Kind {
    guard let first = part.first else { return .clause }
    let isNumbered = part.dropFirst().first?.isNumber == true
    switch first {
    case "K" where part == "KT": return .regulation
    case "D" where isNumbered: return .article
    case "P": return .appendix
    case "M": return .form
    case "C" where isNumbered: return .chapter
    case "-", "+": return .dash
    default: return first.isNumber ? .clause : .point
    }
  }
}
