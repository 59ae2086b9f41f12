import AnCuTesting
import Documents
import Foundation
import Kit
import Testing

@Suite struct SheetTests {
  static let day = Day(year: 2026, month: 2, day: 5) ?? Day(sinceEpoch: 0)
  static let rows: [[TableCell]] = [
    [.whole(1), .text("Ủy ban nhân dân"), .day(day)], [.whole(-1_234_567), .empty, .text("=HYPERLINK(\"http://x\")")],
    [.text("  giữ khoảng trắng "), .text("dòng 1\ndòng 2"), .text("@x")],
  ]

  static func write(to path: String) throws {
    try SheetTable.write(
      [
        SheetTable(
          name: "Thống kê: [1]", lines: ["Tên bảng"], columns: [.init("TT", width: 6), .init("Tên", width: 30), .init("Ngày", width: 12)],
          rows: rows)
      ], to: path, title: "Bảng", day: day)
  }

  @Test func whatIsWrittenIsReadAgainCellByCell() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/" + "a.xlsx"
    try Self.write(to: path)
    let sheets = try SheetReader.sheets(ofFile: path, name: "a.xlsx")
    #expect(sheets.map(\.name) == ["Thống kê 1"])
    #expect(sheets[0].rows.first == [.text("Tên bảng")])
    #expect(sheets[0].rows.count == 6)
    #expect(sheets[0].rows[2] == [.text("TT"), .text("Tên"), .text("Ngày")])
    #expect(Array(sheets[0].rows[3...]) == Self.rows)
  }

  @Test func theSameRowsGiveTheSameBytes() async throws {
    let folder = try TemporaryFolder()
    let paths = ["a.xlsx", "b.xlsx"].map { folder.path + "/" + $0 }
    try Self.write(to: paths[0])
    try await Task.sleep(for: .seconds(2.1))
    try Self.write(to: paths[1])
    #expect(FileManager.default.contents(atPath: paths[0]) == FileManager.default.contents(atPath: paths[1]))
  }

  @Test func whatIsNoSheetOrTooLargeIsRefusedInWords() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/" + "a.xlsx"
    var zip = MinimalZip()
    zip.store("a.txt", Data("x".utf8))
    try zip.data.write(to: URL(fileURLWithPath: path))
    #expect(throws: Problem.self) { try SheetReader.sheets(ofFile: path, name: "a.xlsx") }
    try Data("không phải zip".utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: Problem.self) { try SheetReader.sheets(ofFile: path, name: "a.xlsx") }
    try Self.write(to: path)
    var limits = SheetReader.Limits()
    limits.rows = 3
    #expect(throws: Problem.self) { try SheetReader.sheets(ofFile: path, name: "a.xlsx", limits: limits) }
    limits = SheetReader.Limits()
    limits.part = 300
    #expect(throws: Problem.self) { try SheetReader.sheets(ofFile: path, name: "a.xlsx", limits: limits) }
    limits = SheetReader.Limits()
    limits.columns = 2
    #expect(throws: Problem.self) { try SheetReader.sheets(ofFile: path, name: "a.xlsx", limits: limits) }
  }

  @Test func aCellThatASpreadsheetWouldRunIsNoFormulaInCSV() {
    var text = DelimitedText()
    text.append([.text("=1+1"), .text("a,b"), .text("nói \"x\""), .whole(-5), .day(Self.day), .empty, .text("-x"), .text("＝1")])
    #expect(text.text == "\u{FEFF}'=1+1,\"a,b\",\"nói \"\"x\"\"\",-5,2026-02-05,,'-x,'＝1\r\n")
  }
}
