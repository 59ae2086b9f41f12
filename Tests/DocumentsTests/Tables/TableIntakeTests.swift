import AnCuTesting
import Documents
import Domain
import Foundation
import Kit
import Testing

@Suite struct TableIntakeTests {
  static let form = TableForm(
    name: "Thử", columns: [.init("a", "Họ và tên", width: 20, hint: ""), .init("b", "Từ ngày", width: 12, hint: "")])

  static func read(_ text: String) throws -> TableIntake { try TableIntake(Data(text.utf8), name: "a.csv", form: form) }

  @Test func everyDelimiterAndMarkIsRead() throws {
    for text in [
      "Họ và tên,Từ ngày\r\nLê Mẫu,01/07/2025\r\n", "\u{FEFF}Họ và tên;Từ ngày\nLê Mẫu;2025-07-01",
      "ho va ten\tTU NGAY\n\"Lê Mẫu\"\t1/7/2025\n",
      "Tiêu đề dài\n\nTừ ngày;x;Họ và tên\n1-7-2025;;Lê Mẫu\n",
    ] {
      let table = try Self.read(text)
      #expect(table.faults.isEmpty && table.lines.count == 1, "\(text)")
      #expect(table.lines.first?.text("a") == "Lê Mẫu")
      #expect(table.lines.first?.day("b") == Day(year: 2025, month: 7, day: 1))
    }
    let utf16 = try #require("Họ và tên\tTừ ngày\nLê Mẫu\t1/7/2025\n".data(using: .utf16))
    #expect(try TableIntake(utf16, name: "a.txt", form: Self.form).lines.count == 1)
  }

  @Test func quotesLinesAndNeutralisedFormulasComeBack() throws {
    var text = DelimitedText()
    text.append([.text("Họ và tên"), .text("Từ ngày")])
    let odd = ["=1+1", "a,b; c", "nói \"x\"", "-x", "'giữ dấu nháy", "@a"]
    for word in odd { text.append([.text(word), .empty]) }
    #expect(try Self.read(text.text).lines.map { $0.text("a") } == odd)
  }

  @Test func cellsOfOldFontsAreConvertedOrNamed() throws {
    var bytes = Data("Hä vµ tªn;Tõ ngµy\n".unicodeScalars.map { UInt8($0.value) })
    bytes += Data("NguyÔn V¨n MÉu;1/7/2025\nBé;2/7/2025\n".unicodeScalars.map { UInt8($0.value) })
    let table = try TableIntake(bytes, name: "a.csv", form: Self.form)
    #expect(table.lines.map { $0.text("a") } == ["Nguyễn Văn Mẫu", "Bộ"])
    #expect(table.notes.contains { $0.contains("Ô A2") && $0.contains("TCVN3") })
    let doubtful = try Self.read("Họ và tên;Từ ngày\nLê Mẫu;1/7/2025\nNguy¤n;1/7/2025\n")
    #expect(doubtful.faults.map(\.cell) == ["A3"])
  }

  @Test func decomposedNamesBecomeComposed() throws {
    let table = try Self.read("Họ và tên;Từ ngày\nNguyễn Thị Mẫu;1/7/2025\n".decomposedStringWithCanonicalMapping)
    #expect(Array(table.lines[0].text("a").unicodeScalars) == Array("Nguyễn Thị Mẫu".precomposedStringWithCanonicalMapping.unicodeScalars))
  }

  @Test func aSheetIsReadWithNumbersDaysAndFormulas() throws {
    let table = try Self.sheet(
      """
      <row r="1"><c r="A1" t="inlineStr"><is><t>Danh sách</t></is></c></row>
      <row r="3"><c r="A3" t="inlineStr"><is><t>Họ và tên</t></is></c><c r="B3" t="inlineStr"><is><t>Từ ngày</t></is></c></row>
      <row r="4"><c r="A4" t="str"><f>B1&amp;"x"</f><v>Lê Mẫu</v></c><c r="B4" t="inlineStr"><is><t>1/7/2025</t></is></c></row>
      <row r="5"><c r="A5"><v>1234</v></c><c r="B5" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>
      """, merged: "<mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells>")
    #expect(table.lines.map(\.number) == [4, 5])
    #expect(table.lines.map { $0.text("a") } == ["Lê Mẫu", "1234"])
    #expect(table.faults.map(\.cell) == ["B5"])
  }

  @Test func mergedCellsAreNamed() throws {
    let table = try Self.sheet(
      """
      <row r="1"><c r="A1" t="inlineStr"><is><t>Họ và tên</t></is></c><c r="B1" t="inlineStr"><is><t>Từ ngày</t></is></c></row>
      <row r="2"><c r="A2" t="inlineStr"><is><t>Lê Mẫu</t></is></c></row>
      """, merged: "<mergeCells count=\"1\"><mergeCell ref=\"A2:A5\"/></mergeCells>")
    #expect(table.faults.map(\.cell) == ["A2:A5"])
  }

  @Test func whatIsNoTableIsRefusedInWords() throws {
    for data in [Data(), Data("x".utf8), Data([0, 1, 2]), Data([0xD0, 0xCF, 0x11, 0xE0, 1]), Data([0x50, 0x4B, 3, 4])] {
      #expect(throws: Problem.self) { try TableIntake(data, name: "a", form: Self.form) }
    }
    let many = "Họ và tên;Từ ngày\n" + String(repeating: "Lê Mẫu;1/7/2025\n", count: 5001)
    #expect(throws: Problem.self) { try Self.read(many) }
  }

  /// A sheet of our own making, as small as they get.
  static func sheet(_ rows: String, merged: String) throws -> TableIntake {
    var zip = MinimalZip()
    zip.store(
      "xl/workbook.xml",
      Data(
        """
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
        <sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>
        """.utf8))
    zip.store(
      "xl/_rels/workbook.xml.rels",
      Data(
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" Type="x" Target="worksheets/sheet1.xml"/></Relationships>
        """.utf8))
    zip.store(
      "xl/worksheets/sheet1.xml",
      Data(
        """
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>\(rows)</sheetData>\(merged)</worksheet>
        """.utf8))
    return try TableIntake(zip.data, name: "a.xlsx", form: form)
  }
}
