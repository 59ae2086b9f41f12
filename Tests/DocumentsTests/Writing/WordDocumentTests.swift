import AnCuTesting
import Documents
import Foundation
import Kit
import Testing

/// Each part of a file as text, held against the file of its name; `ANCU_RECORD=1` writes them anew.
@Suite struct WordDocumentTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Snapshots")

  @Test(arguments: ["state", "party", "letter", "minutes"]) func everyPartIsItsSnapshot(name: String) throws {
    let document =
      switch name {
      case "state": SampleDocument.state
      case "party": SampleDocument.party
      case "letter": SampleDocument.letter
      default: SampleDocument.minutes
      }
    // One tag a line, so that a change shows where it is.
    let text = WordDocument.parts(of: document).filter { name == "state" || $0.name == "word/document.xml" }
      .map { "== \($0.name)\n" + $0.text.replacing("><", with: ">\n<") + "\n" }.joined()
    let file = Self.folder.appendingPathComponent(name + ".txt")
    if ProcessInfo.processInfo.environment["ANCU_RECORD"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let kept = try String(contentsOf: file, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false)
    let now = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (place, pair) in zip(kept, now).enumerated() where pair.0 != pair.1 {
      Issue.record("\(name) differs at line \(place + 1): kept \(pair.0), now \(pair.1)")
      return
    }
    #expect(kept.count == now.count)
  }

  @Test func theSameDocumentGivesTheSameBytes() async throws {
    let first = try WordDocument.data(SampleDocument.state)
    // Longer than the two seconds in which a ZIP counts time.
    try await Task.sleep(for: .seconds(2.1))
    #expect(try WordDocument.data(SampleDocument.state) == first)
    #expect(first.starts(with: Data("PK".utf8)))
  }

  @Test func ourOwnReaderFindsEveryWordAgain() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/" + "a.docx"
    try WordDocument.data(SampleDocument.state).write(to: URL(fileURLWithPath: path))
    let text = try TextExtraction.text(ofFile: path)
    for words in [
      "SỞ XÂY DỰNG", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 12/KH-SXD",
      "Cần Thơ, ngày 05 tháng 02 năm 2026",
      "KẾ HOẠCH", "I. MỤC ĐÍCH", "a) Điểm a.", "Việc <một> & \"hai\"", "1.200", "KT. GIÁM ĐỐC", "- Ủy ban nhân dân các xã, phường;",
      "- Lưu: VT.",
      "Không có.",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test func aPartyDocumentHasNoStateNameAndSlashes() {
    let text = WordDocument.parts(of: SampleDocument.party).first { $0.name == "word/document.xml" }?.text ?? ""
    #expect(!text.contains("CỘNG HÒA"))
    #expect(text.contains("ĐẢNG CỘNG SẢN VIỆT NAM"))
    #expect(text.contains("Số 09-KH/TU"))
    #expect(text.contains("T/M BAN THƯỜNG VỤ"))
  }

  @Test func everyPartIsWellFormedWhateverStandsInIt() throws {
    var document = SampleDocument.state
    document.subject = "\u{0}\u{1B}]]> <w:p> & 'x' \u{FFFE} đ"
    for part in WordDocument.parts(of: document) {
      #expect(XMLParserProbe.isWellFormed(part.text), "\(part.name)")
    }
  }
}
