import AnCuTesting
import Domain
import Foundation
import Testing

/// A paragraph that is none of the document's, planted anywhere, lands in «unassigned» and nowhere else, and no word is lost.
@Suite struct StrayParagraphTests {
  /// What a careless scan or copy drops into a document; none of it is true.
  static let strays = [
    "Trận chung kết bóng đá tối qua kết thúc với tỷ số hòa, hàng nghìn cổ động viên đội mưa ra về trong tiếc nuối.",
    "Giá cà phê sáng nay tại các tỉnh Tây Nguyên tăng mạnh, nông dân phấn khởi vào vụ thu hoạch mới.",
    "The quick brown fox jumps over the lazy dog while the wizards of the north watch in silence.",
    "Bản in lúc 08:15 từ máy số 3 của cửa hàng sao chụp góc phố.",
  ]

  /// The source with the stray standing alone between two lines, blank lines around it.
  static func planted(_ stray: String, in lines: [Substring], before index: Int) -> String {
    var lines = lines
    lines.insert(contentsOf: ["", Substring(stray), ""], at: index)
    return lines.joined(separator: "\n")
  }

  static func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }

  /// What is wrong with the reading of a planted source, empty when nothing is.
  static func faults(_ read: ReadDocument, source: String, stray: String, clean: ReadDocument) -> [String] {
    var faults: [String] = []
    if read.coverage.parts.map(\.text).joined() != source { faults.append("parts do not give the source back") }
    let found = read.coverage.unassigned.joined(separator: "\n")
    if !read.coverage.unassigned.contains(where: { $0.contains(stray) }) { faults.append("not unassigned") }
    let mark = stray.prefix(24)
    let head = [read.header.issuer, read.header.subject, read.header.place, read.signature.position, read.signature.name]
    for words in head + read.header.legalBases + read.recipients where words.contains(mark) { faults.append("in header or end: \(words)") }
    for provision in read.provisions where provision.text.contains(mark) || provision.title.contains(mark) {
      faults.append("in provision \(provision.id)")
    }
    if read.provisions.map(\.id) != clean.provisions.map(\.id) { return faults + ["other provisions are read"] }
    for (now, before) in zip(read.provisions, clean.provisions) {
      let (now, before) = (Self.words(now.title + " " + now.text), Self.words(before.title + " " + before.text))
      if now != before { faults.append("words of \(before.prefix(4)) changed, \(before.count) -> \(now.count)") }
    }
    // Of a letterhead or a list of recipients that the stray cuts, the rest may be left over too: seen, not lost.
    let mayLeaveMore = clean.provisions.contains { $0.level == .article }
    if !mayLeaveMore, Self.words(found).count != Self.words((clean.coverage.unassigned + [stray]).joined(separator: "\n")).count {
      faults.append("unassigned holds \(read.coverage.unassigned)")
    }
    return faults
  }

  static func faults(planting strays: [String], in source: String, positions: [Int]) -> [String] {
    let clean = DocumentReader.read(source)
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    var faults: [String] = []
    for (number, position) in positions.enumerated() {
      let stray = strays[number % strays.count]
      let source = planted(stray, in: lines, before: position)
      for fault in Self.faults(DocumentReader.read(source), source: source, stray: stray, clean: clean) {
        faults.append("line \(position) «\(lines[position].prefix(30))», «\(stray.prefix(12))»: \(fault)")
      }
    }
    return faults
  }

  /// Every line of the source.
  static func everywhere(_ source: String) -> [Int] {
    Array(0..<source.split(separator: "\n", omittingEmptySubsequences: false).count)
  }

  @Test(arguments: strays) func anywhereInAPlanOfOurOwn(stray: String) {
    let source = SamplePlan().text
    #expect(Self.faults(planting: [stray], in: source, positions: Self.everywhere(source)) == [])
  }

  @Test(.enabled(if: SharedData.has("plan/290-KH-TU.txt")), arguments: [0, 1])
  func anywhereInTheRealPlan(first: Int) throws {
    let source = try SharedData.text("plan/290-KH-TU.txt")
    let strays = Self.strays[first...] + Self.strays[..<first]
    #expect(Self.faults(planting: Array(strays), in: source, positions: Self.everywhere(source)) == [])
  }

  @Test(.enabled(if: SharedData.has("law/texts")), arguments: LawTextTests.texts.filter { $0.articles > 0 })
  func anywhereInTheLaws(text: LawTextTests.Text) throws {
    let source = try SharedData.text("law/texts/\(text.name).txt")
    let lines = Self.everywhere(source)
    var random = SeededRandom(seed: 290)
    // A long text is read slowly: fewer places in it.
    let places = min(40, max(4, 1_000_000 / source.utf8.count))
    let positions = (0..<places).map { _ in Int.random(in: lines.indices, using: &random) }
    #expect(Self.faults(planting: Self.strays, in: source, positions: positions) == [])
  }

  @Test func onePartedFromItsNeighbourByNothing() {
    // In a text whose paragraphs are single lines, no blank line is needed to see the stray.
    let law = """
      CHÍNH PHỦ

      Số: 7/2031/NĐ-CP

      Sông Mẫu, ngày 02 tháng 3 năm 2031

      NGHỊ ĐỊNH

      Về nhà ở cho người lao động của tỉnh Sông Mẫu

      Điều 1. Phạm vi
      Nghị định này quy định về nhà ở cho người lao động của tỉnh Sông Mẫu.
      \(Self.strays[1])
      Điều 2. Đối tượng
      1. Người lao động của tỉnh Sông Mẫu.
      \(Self.strays[2])
      2. Doanh nghiệp có người lao động thuê nhà ở.

      """
    let read = DocumentReader.read(law)
    #expect(read.coverage.unassigned == [Self.strays[1], Self.strays[2]])
    #expect(read.provisions.map(\.id) == ["D1", "D2", "D2.1", "D2.2"])
    #expect(read.provisions.first?.text == "Nghị định này quy định về nhà ở cho người lao động của tỉnh Sông Mẫu.")
  }

  @Test func aShortDecisionKeepsItsOwnParagraphs() {
    // Fewer words than it takes to know a document by: what belongs must not be cast out.
    let decision = """
      ỦY BAN NHÂN DÂN TỈNH SÔNG MẪU

      Số: 41/QĐ-UBND

      Sông Mẫu, ngày 02 tháng 3 năm 2031

      QUYẾT ĐỊNH

      Phê duyệt Kế hoạch phát triển nhà ở cho người lao động tỉnh Sông Mẫu

      Căn cứ Luật Nhà ở;

      Điều 1. Phê duyệt Kế hoạch phát triển nhà ở cho người lao động tỉnh Sông Mẫu với các nội dung sau:
      1. Xây dựng 1.200 căn hộ tại ba khu công nghiệp của tỉnh.
      Trường hợp thiếu vốn thì Sở Xây dựng báo cáo Ủy ban nhân dân tỉnh.
      \(Self.strays[0])
      2. Sở Xây dựng chủ trì, phối hợp với các sở, ngành của tỉnh.
      Điều 2. Tổ chức thực hiện
      Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Xây dựng chịu trách nhiệm thi hành Quyết định này.

      KT. CHỦ TỊCH

      PHÓ CHỦ TỊCH

      Nguyễn Văn Mẫu

      """
    let read = DocumentReader.read(decision)
    #expect(read.provisions.map(\.id) == ["D1", "D1.1", "D1.2", "D2"])
    #expect(read.provisions[1].text.hasSuffix("\nTrường hợp thiếu vốn thì Sở Xây dựng báo cáo Ủy ban nhân dân tỉnh."))
    #expect(read.provisions[3].text.hasPrefix("Chánh Văn phòng"))
    #expect(read.coverage.unassigned == [Self.strays[0]])
  }
}
