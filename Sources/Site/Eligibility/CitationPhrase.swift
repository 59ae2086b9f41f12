import Domain
import Kit

/// A citation as words in either language; in Vietnamese the same as `Citation.words`.
public enum CitationPhrase {
  public static func of(_ citation: Citation) -> Phrase {
    let place = phrase(.init(citation.document, citation.article, citation.clause, citation.point))
    let text: Phrase =
      if let amends = citation.amends {
        "\(place) (sửa đổi, bổ sung \(part(citation.paragraph, phrase(amends))))"
      } else {
        part(citation.paragraph, place)
      }
    return citation.document.isHeld ? text : "\(text) (chưa giữ nguyên văn)"
  }

  private static func part(_ paragraph: Int?, _ place: Phrase) -> Phrase {
    paragraph.map { "đoạn \($0) \(place)" } ?? place
  }

  private static func phrase(_ place: Citation.Place) -> Phrase {
    let article: Phrase = "Điều \(place.article) \(document(place.document))"
    let clause: Phrase = place.clause.map { "khoản \($0) \(article)" } ?? article
    return place.point.map { "điểm \($0) \(clause)" } ?? clause
  }

  private static func document(_ document: LawDocument) -> Phrase {
    switch document {
    case .housingLaw: "Luật Nhà ở \(document.number)"
    case .lawOfLaws43: "Luật \(document.number)"
    case .civilCode: "Bộ luật Dân sự \(document.number)"
    case .resolution201: "Nghị quyết \(document.number)"
    case .circular5, .circular9, .circular32, .circular8: "Thông tư \(document.number)"
    default: "Nghị định \(document.number)"
    }
  }
}
