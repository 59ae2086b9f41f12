import AnCuTesting
import Domain
import Foundation
import Kit
import Testing

/// The reader's rules, one by one, on small texts of our own.
@Suite struct ReadingTests {
  static func ids(_ text: String) -> [String] { DocumentReader.read(text).provisions.map(\.id) }

  // MARK: Plans

  @Test func aPlanHasItemsSubitemsPointsDashesAndPluses() {
    let plan = """
      I. MỤC TIÊU
      1. Mục tiêu chung
      1.1. Đến năm 2030
      a) Xây nhà.
      b) Sửa nhà.
      1.2 Đến năm 2035
      - Một.
      + Hai.
      + Ba.
      - Bốn.
      2. Mục tiêu cụ thể
      đ) Không phải điểm, vì trước nó không có gì.
      II. GIẢI PHÁP
      1. Đất.
      """
    let read = DocumentReader.read(plan)
    #expect(
      read.provisions.map(\.id) == [
        "I", "I.1", "I.1.1", "I.1.1.a", "I.1.1.b", "I.1.2", "I.1.2.a", "I.1.2.a.+1", "I.1.2.a.+2", "I.1.2.b", "I.2", "II", "II.1",
      ])
    #expect(read.coverage.unassigned == ["đ) Không phải điểm, vì trước nó không có gì."])
  }

  @Test func dashesAreLetteredAsTheLawLettersPoints() {
    let plan = "I. A\n" + (1...25).map { "- Việc thứ \($0).\n" }.joined()
    #expect(
      Self.ids(plan).dropFirst().map { $0.dropFirst(2) }.joined(separator: " ") == "a b c d đ e g h i k l m n o p q r s t u v x y aa ab")
  }

  @Test func aPlanThatSpeaksOfArticlesStaysAPlan() {
    let plan = "I. CĂN CỨ\n\n- Điều 5 của Luật.\n\nĐiều 1. không phải điều của kế hoạch.\n\nII. VIỆC LÀM\n\n- Xây nhà.\n"
    #expect(Self.ids(plan) == ["I", "I.a", "II", "II.a"])
  }

  @Test func lettersWithoutĐAreInOrder() {
    let read = DocumentReader.read("I. A\n1. Gồm:\na) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\ne) Năm;\ng) Sáu.\n")
    #expect(read.provisions.dropFirst(2).map(\.label).joined() == "a)b)c)d)e)g)")
  }

  // MARK: Issuer

  @Test(arguments: [
    (["ỦY BAN NHÂN DÂN", "TỈNH SÔNG MẪU"], "ỦY BAN NHÂN DÂN TỈNH SÔNG MẪU"),
    (["UBND TỈNH SÔNG MẪU", "SỞ XÂY DỰNG"], "SỞ XÂY DỰNG"), (["ĐẢNG BỘ TỈNH SÔNG MẪU", "HUYỆN ỦY CỒN MẪU"], "HUYỆN ỦY CỒN MẪU"),
    (["BỘ XÂY DỰNG"], "BỘ XÂY DỰNG"),
  ])
  func theIssuerIsTheLastOfTheLetterhead(lines: [String], issuer: String) {
    let text = lines.joined(separator: "\n") + "\nSố: 7/KH-SXD\nSông Mẫu, ngày 02 tháng 3 năm 2031\nKẾ HOẠCH\nVề nhà ở\n\nI. A\n- B.\n"
    let read = DocumentReader.read(text)
    #expect(read.header.issuer == issuer)
    #expect(read.header.number == "7/KH-SXD")
    #expect(read.coverage.unassigned == [])
  }

  @Test func aLawsDayIsThatOfItsPassing() {
    let law = """
      QUỐC HỘI

      Luật số: 7/2031/QH17

      LUẬT
      NHÀ MẪU

      Điều 1. Phạm vi
      Luật này quy định về nhà mẫu.

      Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XVII,
      kỳ họp thứ 2 thông qua ngày 03 tháng 4 năm 2031./.

      CHỦ TỊCH QUỐC HỘI

      Nguyễn Thị Mẫu

      """
    let read = DocumentReader.read(law)
    #expect(read.header.date == Day(year: 2031, month: 4, day: 3))
    #expect(read.signature.position == "CHỦ TỊCH QUỐC HỘI")
    #expect(read.provisions.first?.text == "Luật này quy định về nhà mẫu.")
    #expect(read.coverage.unassigned == [])
  }

  // MARK: Amendments

  static let amending = """
    CHÍNH PHỦ

    Số: 9/2031/NĐ-CP

    Sông Mẫu, ngày 02 tháng 3 năm 2031

    NGHỊ ĐỊNH

    Sửa đổi một số điều của Nghị định số 7/2031/NĐ-CP

    Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 7/2031/NĐ-CP
    1. Sửa đổi Điều 5 như sau:
    “Điều 5. Điều kiện
    1. Người mua nhà có thu nhập thấp.
    a) Có xác nhận của Nghị định này.
    2. Người thuê nhà của Nghị định này.”.
    2. Sửa đổi điểm b khoản 2 Điều 8 như sau:
    “b) Nhà của Nghị định này;”.
    3. Thay thế cụm từ “cấp huyện” bằng cụm từ “cấp xã” tại Điều 9.
    Điều 2. Hiệu lực thi hành
    Nghị định này có hiệu lực từ ngày 02 tháng 3 năm 2031.

    """

  @Test func quotedArticlesAreChildrenOfTheAmendment() {
    let read = DocumentReader.read(Self.amending)
    #expect(
      read.provisions.map(\.id) == [
        "D1", "D1.1", "D1.1.QD5", "D1.1.QD5.1", "D1.1.QD5.1.a", "D1.1.QD5.2", "D1.2", "D1.2.Qb", "D1.3", "D2",
      ])
    #expect(read.provisions.filter { $0.level == .article }.map(\.id) == ["D1", "D2"])
    #expect(read.provisions.filter { $0.level == .quoted }.map(\.parent) == ["D1.1", "D1.1.QD5", "D1.1.QD5.1", "D1.1.QD5", "D1.2"])
    #expect(read.coverage.unassigned == [])
  }

  @Test func aQuoteThatNobodyClosesEndsAtTheNextAmendment() {
    let text = Self.amending.replacingOccurrences(of: "Nghị định này.”.", with: "Nghị định này.")
    let read = DocumentReader.read(text)
    #expect(read.provisions.filter { $0.level != .quoted }.map(\.id) == ["D1", "D1.1", "D1.2", "D1.3", "D2"])
  }

  // MARK: Mentions

  @Test(arguments: [
    (
      "Trình Thủ tướng Chính phủ trước ngày 15 tháng 6 năm 2031 và trong thời hạn 05 (năm) ngày làm việc.", Mention.Kind.deadline,
      ["trước ngày 15 tháng 6 năm 2031", "trong thời hạn 05 (năm) ngày làm việc"]
    ),
    (
      "Hết năm 2030 có không quá 250 căn hộ, tối thiểu 20% và ba (03) người; mục 1.6 Phần I.", .quantity,
      ["không quá 250 căn hộ", "tối thiểu 20%", "(03) người"]
    ),
    (
      "Theo Luật Tổ chức Chính phủ số 63/2025/QH15, Thông tư số 40/2019/TT- BGTVT ngày 1/2/2019 và Đề án “Nhà cho thợ”.", .document,
      ["Luật Tổ chức Chính phủ số 63/2025/QH15", "Thông tư số 40/2019/TT- BGTVT ngày 1/2/2019", "Đề án “Nhà cho thợ”"]
    ),
    (
      "Uỷ ban nhân dân cấp xã và Ủy ban nhân dân các cấp báo cáo Sở Quy hoạch - Kiến trúc.", .agency,
      ["Uỷ ban nhân dân cấp xã", "Ủy ban nhân dân các cấp", "Sở Quy hoạch - Kiến trúc"]
    ),
    ("Vùng dân tộc thiểu số, quỹ đầu tư phát triển địa phương, công an nhân dân.", .group, []),
    (
      "Đồng bào dân tộc thiểu số, chính quyền địa phương và Nhân dân.", .group,
      ["Đồng bào dân tộc thiểu số", "chính quyền địa phương", "Nhân dân"]
    ),
  ])
  func aMentionIsWhole(sentence: String, kind: Mention.Kind, found: [String]) {
    let read = DocumentReader.read("I. A\n- \(sentence)\n")
    #expect(read.provisions.last?.mentions.filter { $0.kind == kind }.map(\.text) == found)
  }

  // MARK: Any text at all

  /// Texts made to be slow: each line repeats what once was looked up from the beginning.
  static let tiresome = [
    "- a b\n", "I. MỤC A\n\n- x\n\nBÍ THƯ\n\n", "Điều 1. A\n1. A b\n1. A b\n", "I. A\n- nhà\n\nở\n\nở\n\n", "“Điều 2. B\n",
    "Nơi nhận:\n- Sở Xây dựng\n", "số 1/2A-B Đến năm 2030 Bộ Xây dựng ",
  ]

  @Test(.timeLimit(.minutes(1)), arguments: tiresome) func aTiresomeTextIsReadInALine(line: String) {
    let text = "Điều 1. A\n" + String(repeating: line, count: 200_000 / line.utf8.count)
    #expect(DocumentReader.read(text).coverage.parts.map(\.text).joined() == text)
    let plan = "I. A\n" + String(repeating: line, count: 200_000 / line.utf8.count)
    #expect(DocumentReader.read(plan).coverage.parts.map(\.text).joined() == plan)
  }

  @Test func whateverIsReadComesBack() {
    let scraps = [
      "I.", "II. ", "1.", "1.1.", "a)", "- ", "+ ", "Điều 1.", "Điều 2a. ", "Chương I", "“", "”", "\"", "\n", "\n\n", "\u{0C}", "\r", " ",
      "\u{A0}",
      "\u{FEFF}", "Nơi nhận:", "KẾ HOẠCH", "T/M ", "PHÓ BÍ THƯ", "Phụ lục I", "Mẫu số 01", "QUY CHẾ", "nhà ở", "Đến năm 2030", "100%", "**",
      "##",
      "e\u{0301}", "số 1/QĐ", "…", ".",
    ]
    var random = SeededRandom(seed: 36)
    for _ in 0..<400 {
      let text = (0..<Int.random(in: 0..<60, using: &random)).map { _ in scraps.randomElement(using: &random) ?? "" }.joined()
      let read = DocumentReader.read(text)
      #expect(read.coverage.parts.map(\.text).joined() == text, "\(text.debugDescription)")
      #expect(Set(read.provisions.map(\.id)).count == read.provisions.count, "\(text.debugDescription)")
      for provision in read.provisions {
        for join in provision.joins { #expect(join < provision.text.unicodeScalars.count) }
      }
    }
  }
}
