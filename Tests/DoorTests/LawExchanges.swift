import AnCuTesting
import Domain
import Kit
import Office

/// The law library's pages: with texts, without, by day, amended and amending, found and not found.
enum LawExchanges {
  static let empty: [ExchangeTests.Exchange] = [
    .init("portal.law.list.empty", "/phap-luat"),
    .init("portal.law.document.unheld", "/phap-luat/136-2026-nd-cp"), .init("portal.law.document.unread", "/phap-luat/201-2025-qh15"),
    .init("portal.law.place.unheld", "/phap-luat/100-2024-nd-cp/dieu-30/khoan-1/diem-a"),
    .init("portal.law.place.unread", "/phap-luat/201-2025-qh15/dieu-9"),
  ]

  static let decree = "/phap-luat/901-2021-nd-cp"

  static let kept: [ExchangeTests.Exchange] = [
    .init("portal.law.list", "/phap-luat"), .init("portal.law.list.found", "/phap-luat?tim=dien+tich+khong+nho+hon"),
    .init("portal.law.list.none", "/phap-luat?tim=tau+vu+tru"),
    .init("portal.law.document", decree), .init("portal.law.document.amending", "/phap-luat/902-2022-nd-cp"),
    .init("portal.law.document.known", "/phap-luat/27-2023-qh15"),
    .init("portal.law.place", decree + "/dieu-2/khoan-1/diem-a"),
    .init("portal.law.place.before", decree + "/dieu-2/khoan-1/diem-a?ngay=30/06/2022"),
    .init("portal.law.place.repealed", decree + "/dieu-1?ngay=01/07/2022"),
    .init("portal.law.place.open", decree + "/dieu-3?ngay=01/07/2022"),
    .init("portal.law.place.early", decree + "/dieu-3a?ngay=01/01/2022"),
    .init("portal.law.place.amending", "/phap-luat/902-2022-nd-cp/dieu-1"),
    .init("portal.law.place.form", decree + "/mau-01_2"), .init("portal.law.place.nowhere", decree + "/dieu-99"),
    .init("portal.law.place.odd", decree + "/chuyen-9"),
  ]

  /// Invented texts, and one that bears the number of the housing law but none of its words.
  static func keep(_ office: Office) async throws {
    let librarian = TestOffice.actor(may: [.importLaw])
    let law = SampleLaws.decree.replacing("Số: 901/2021/NĐ-CP", with: "Số: 27/2023/QH15").replacing("NGHỊ ĐỊNH\n", with: "LUẬT\n")
    let stray = SampleLaws.decree.replacing("901/2021", with: "904/2021") + "\n\nCơ quan phát hành: CHÍNH PHỦ\n"
    for text in [SampleLaws.decree, SampleLaws.amendment, SampleLaws.later, stray, law] {
      _ = try await ImportLaw.run(text, by: librarian, in: office)
    }
  }
}
