import Domain
import Kit

extension Address {
  /// `/phap-luat`, the list of legal documents.
  public static let laws = path("phap-luat")

  /// `/phap-luat/100-2024-nd-cp`, the reading page of a document, by its number.
  public static func law(_ number: String) -> String { path("phap-luat", LawNumber.slug(of: number)) }

  /// `/phap-luat/100-2024-nd-cp/dieu-38/khoan-1/diem-a?ngay=01/05/2026`: a place's permanent address; with a day, as its words stood then.
  public static func law(_ number: String, _ place: LawPlace, on day: Day? = nil) -> String {
    ([law(number)] + place.segments.map(encoded)).joined(separator: "/") + (day.map { "?ngay=" + encoded($0.vietnamese) } ?? "")
  }

  /// Where a citation can be read: its place in its document, and the paragraph as a fragment, `#doan-2`.
  ///
  /// A citation of an amendment leads to the instruction, whose page leads on to the place that it amends.
  public static func law(_ citation: Citation) -> String {
    law(citation.document.number, LawPlace(citation)) + (citation.paragraph.map { "#doan-\($0)" } ?? "")
  }
}
