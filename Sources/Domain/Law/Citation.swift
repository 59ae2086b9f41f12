/// Where a rule stands in the law: document, article, clause, point, paragraph; for an amending document also what it amends.
///
/// «Điều 1 khoản 1» of Nghị định 136/2026/NĐ-CP amends «Điều 30 khoản 1» of Nghị định 100/2024/NĐ-CP: the words are those quoted in the
/// amendment, and a paragraph counts inside them.
public struct Citation: Sendable, Hashable, Codable {
  public let document: LawDocument
  public let article: String
  public let clause: String?
  public let point: String?
  /// The paragraph (đoạn) of the innermost part, from 1; nil for the whole.
  public let paragraph: Int?
  public let amends: Place?

  public init(
    _ document: LawDocument, _ article: String, _ clause: String? = nil, _ point: String? = nil, paragraph: Int? = nil,
    amends: Place? = nil
  ) {
    self.document = document
    self.article = article
    self.clause = clause
    self.point = point
    self.paragraph = paragraph
    self.amends = amends
  }

  /// A place in a document that another one amends.
  public struct Place: Sendable, Hashable, Codable {
    public let document: LawDocument
    public let article: String
    public let clause: String?
    public let point: String?

    public init(_ document: LawDocument, _ article: String, _ clause: String? = nil, _ point: String? = nil) {
      self.document = document
      self.article = article
      self.clause = clause
      self.point = point
    }

    /// «100/2024/NĐ-CP Điều 30 khoản 1 điểm a», the form in which rulings are exchanged.
    public var key: String {
      document.number + " Điều " + article + (clause.map { " khoản " + $0 } ?? "") + (point.map { " điểm " + $0 } ?? "")
    }

    /// «điểm a khoản 1 Điều 30 Nghị định 100/2024/NĐ-CP».
    public var words: String {
      (point.map { "điểm \($0) " } ?? "") + (clause.map { "khoản \($0) " } ?? "") + "Điều \(article) \(document.name)"
    }
  }

  /// «đoạn 2 điểm a khoản 1 Điều 30 Nghị định 100/2024/NĐ-CP»; an amendment goes on «(sửa đổi khoản 1 Điều 30 ...)», and a document whose
  /// words are not held says so.
  public var words: String {
    let place = Place(document, article, clause, point).words
    let part = paragraph.map { "đoạn \($0) " } ?? ""
    let text = amends.map { "\(place) (sửa đổi, bổ sung \(part)\($0.words))" } ?? part + place
    return document.isHeld ? text : text + " (chưa giữ nguyên văn)"
  }

  /// The provision that the citation points to, in the document as the reader took it apart; nil when it points nowhere.
  public func provision(in document: ReadDocument) -> ReadProvision? {
    let own = ["D" + article, clause, point].compactMap(\.self).joined(separator: ".")
    guard let instruction = document.provisions.first(where: { $0.id == own }) else { return nil }
    guard let amends else { return holdsParagraph(instruction) ? instruction : nil }
    // What the instruction quotes begins at the article, the clause or the point that it rewrites.
    let target = ["D" + amends.article, amends.clause, amends.point].compactMap(\.self)
    for start in target.indices {
      let quoted = own + ".Q" + target[start...].joined(separator: ".")
      guard let found = document.provisions.first(where: { $0.id == quoted }) else { continue }
      guard start == 0 || named(amends.article, above: instruction, in: document) else { continue }
      return holdsParagraph(found) ? found : nil
    }
    return nil
  }

  /// Whether the instruction, or what it stands under, names the article whose clause or point is quoted without it.
  private func named(_ article: String, above instruction: ReadProvision, in document: ReadDocument) -> Bool {
    var next: ReadProvision? = instruction
    while let provision = next {
      let words = (provision.title + " " + provision.text).split { !$0.isLetter && !$0.isNumber }
      if zip(words, words.dropFirst()).contains(where: { $0 == "Điều" && $1 == article }) { return true }
      next = provision.parent.flatMap { parent in document.provisions.first { $0.id == parent } }
    }
    return false
  }

  private func holdsParagraph(_ provision: ReadProvision) -> Bool {
    guard let paragraph else { return true }
    return paragraph >= 1 && paragraph <= provision.text.split(separator: "\n").count
  }
}
