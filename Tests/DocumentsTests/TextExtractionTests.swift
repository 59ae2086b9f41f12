import AnCuTesting
import Domain
import Foundation
import Kit
import Testing

@testable import Documents

/// What a person may hand in by mistake is refused in words that say what happened and what to do; what is right is read alike from
/// every kind of file.
@Suite struct TextExtractionTests {
  struct Bad: CustomTestStringConvertible, Sendable {
    let name: String
    let says: [String]
    let data: @Sendable () -> Data
    var testDescription: String { name }
  }

  /// «Kế hoạch tổng kết nhà ở xã hội» in the old code page TCVN3.
  static let tcvn3 = Data([
    0x4B, 0xD5, 0x20, 0x68, 0x6F, 0xB9, 0x63, 0x68, 0x20, 0x74, 0xE6, 0x6E, 0x67, 0x20, 0x6B, 0xD5, 0x74, 0x20, 0x6E, 0x68, 0xB5, 0x20,
    0xEB, 0x20, 0x78, 0xB7, 0x20, 0x68, 0xE9, 0x69, 0x0A,
  ])

  static let bad = [
    Bad(name: "trong.txt", says: ["trống"]) { Data() },
    Bad(name: "khoang-trang.txt", says: ["không có chữ"]) { Data(" \n\t\n\u{A0}\n".utf8) },
    Bad(name: "chi-co-so.txt", says: ["không có chữ"]) { Data("1. 2. 3.\n----\n".utf8) },
    Bad(name: "nhi-phan.txt", says: ["nhị phân", ".docx"]) { Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 37) }) },
    Bad(name: "nhi-phan-sau.txt", says: ["nhị phân"]) { Data(String(repeating: "Kế hoạch. ", count: 900).utf8) + Data([0, 1, 2]) },
    Bad(name: "tcvn3.txt", says: ["UTF-8", "TCVN3"]) { tcvn3 },
    Bad(name: "tcvn3-luu-thanh-utf8.txt", says: ["UTF-8", "TCVN3"]) {
      Data(String(repeating: String(String.UnicodeScalarView(tcvn3.map { Unicode.Scalar($0) })), count: 4).utf8)
    },
    // «Kế hoạch» with the combining marks of Windows-1258.
    Bad(name: "windows-1258.txt", says: ["UTF-8"]) { Data([0x4B, 0xEA, 0xEC, 0x20, 0x68, 0x6F, 0x61, 0xF2, 0x63, 0x68, 0x0A]) },
    Bad(name: "utf16-hong.txt", says: ["UTF-8"]) { Data([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00]) },
    Bad(name: "cu.doc", says: [".docx"]) { Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) + Data(count: 600) },
    Bad(name: "cat-ngang.docx", says: ["hỏng"]) { MinimalZip.docx(SamplePlan().text).prefix(600) },
    Bad(name: "khong-phai-word.docx", says: ["không phải văn bản Word"]) {
      var zip = MinimalZip()
      zip.store("anh.png", Data(count: 10))
      return zip.data
    },
    Bad(name: "xml-hong.docx", says: ["hỏng"]) { MinimalZip.docx(body: "<w:p><w:t>dở dang") },
    Bad(name: "thuc-the.docx", says: ["hỏng"]) {
      var zip = MinimalZip()
      zip.store("word/document.xml", Data("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>".utf8))
      return zip.data
    },
    Bad(name: "khong-chu.docx", says: ["không có chữ"]) { MinimalZip.docx(body: "<w:p></w:p>") },
    Bad(name: "bom-nen.docx", says: ["giải nén", "lớn"]) {
      var zip = MinimalZip()
      zip.deflateRun("word/document.xml", length: 1 << 30)
      return zip.data
    },
    Bad(name: "bom-nen-khai-gian.docx", says: ["giải nén", "lớn"]) {
      var zip = MinimalZip()
      zip.deflateRun("word/document.xml", length: 200 << 20, claiming: 1000)
      return zip.data
    },
    Bad(name: "dai-qua.docx", says: ["lớn quá mức"]) {
      MinimalZip.docx(body: "<w:p><w:t>" + String(repeating: "Kế hoạch nhà ở xã hội. ", count: 300_000) + "</w:t></w:p>")
    },
    Bad(name: "dai-qua.txt", says: ["quá dài"]) { Data(String(repeating: "Kế hoạch nhà ở xã hội.\n", count: 300_000).utf8) },
    Bad(name: "khoa.pdf", says: ["khóa"]) {
      var pdf = MinimalPDF()
      pdf.isLocked = true
      return pdf.data("Kế hoạch")
    },
    Bad(name: "quet.pdf", says: ["ảnh quét", "OCR"]) {
      var pdf = MinimalPDF()
      pdf.isScanned = true
      return pdf.data("Kế hoạch")
    },
    Bad(name: "hong.pdf", says: ["hỏng"]) { Data("%PDF-1.7\nkhông phải gì cả\n".utf8) },
  ]

  @Test(arguments: bad) func badInputIsRefusedInWords(bad: Bad) throws {
    let folder = try TemporaryFolder()
    let file = try folder.file(bad.name, bad.data())
    let message = try refusal(of: file)
    #expect(message.contains("«\(bad.name)»"))
    for words in bad.says { #expect(message.contains(words), "\(message)") }
  }

  @Test func whatIsNoFileIsRefused() throws {
    let folder = try TemporaryFolder()
    #expect(try refusal(of: folder.path + "/khong-co.txt").contains("Không tìm thấy tệp «khong-co.txt»"))
    #expect(try refusal(of: folder.path).contains("thư mục"))
    #expect(try refusal(of: "/dev/zero").contains("thiết bị"))
    let pipe = folder.path + "/ong-dan"
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(try refusal(of: pipe).contains("ống dẫn"))
    let link = folder.path + "/lien-ket"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: pipe)
    #expect(try refusal(of: link).contains("«lien-ket» không phải tệp thường"))
  }

  @Test func aHugeFileIsRefusedUnread() throws {
    let folder = try TemporaryFolder()
    let path = try folder.file("rat-lon.txt", Data("x".utf8))
    #expect(truncate(path, 200 << 20) == 0)
    let begun = ContinuousClock.now
    let message = try refusal(of: path)
    #expect(message.contains("200 MB") && message.contains("20 MB"))
    #expect(ContinuousClock.now - begun < .seconds(1))
  }

  @Test func aPDFProgramThatHangsIsStopped() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("treo.pdf", MinimalPDF().data("Kế hoạch"))
    let script = try folder.file("sleeper", Data("#!/bin/sh\nexec sleep 600\n".utf8))
    #expect(chmod(script, 0o700) == 0)
    let begun = ContinuousClock.now
    let problem = #expect(throws: Problem.self) {
      try PDFText.text(ofFile: file, name: "treo.pdf", by: .init(program: script, seconds: 1))
    }
    #expect(problem?.message.contains("quá 1 giây") == true)
    #expect(ContinuousClock.now - begun < .seconds(20))
  }

  @Test func aPDFProgramThatNeverStopsTalkingIsStopped() throws {
    let folder = try TemporaryFolder()
    let file = try folder.file("dai.pdf", MinimalPDF().data("Kế hoạch"))
    let script = try folder.file("talker", Data("#!/bin/sh\nexec yes 'ke hoach'\n".utf8))
    #expect(chmod(script, 0o700) == 0)
    let problem = #expect(throws: Problem.self) {
      try PDFText.text(ofFile: file, name: "dai.pdf", by: .init(program: script, seconds: 20))
    }
    #expect(problem?.message.contains("quá dài") == true)
  }

  @Test func aMachineWithoutThePDFProgramSaysWhatToInstall() throws {
    let problem = #expect(throws: Problem.self) {
      try PDFText.text(ofFile: "/dev/null", name: "a.pdf", by: .init(program: "/usr/bin/khong-co"))
    }
    #expect(problem?.message.contains("poppler-utils") == true)
  }

  // MARK: The same plan in three kinds of file

  @Test func theSamePlanIsReadAlikeFromTextDOCXAndPDF() throws {
    let folder = try TemporaryFolder()
    let source = SamplePlan().text
    let text = DocumentReader.read(try TextExtraction.text(ofFile: folder.file("ke-hoach.txt", Data(source.utf8))))
    #expect(text.provisions.count == 12)
    for file in [
      try folder.file("ke-hoach.docx", MinimalZip.docx(source)), try folder.file("ke-hoach.pdf", MinimalPDF().data(source)),
      try folder.file("ke-hoach-utf16.txt", source.data(using: .utf16) ?? Data()),
      try folder.file("ke-hoach-dos.txt", Data(source.replacingOccurrences(of: "\n", with: "\r\n").utf8)),
      try folder.file("ke-hoach-bom.txt", Data([0xEF, 0xBB, 0xBF]) + Data(source.utf8)),
    ] {
      let read = DocumentReader.read(try TextExtraction.text(ofFile: file))
      #expect(read.header == text.header, "\(file)")
      #expect(read.signature == text.signature, "\(file)")
      #expect(read.recipients == text.recipients, "\(file)")
      #expect(read.coverage.unassigned.isEmpty, "\(file)")
      #expect(read.provisions.map(\.id) == text.provisions.map(\.id), "\(file)")
      for (one, other) in zip(read.provisions, text.provisions) {
        #expect([one.label, one.title, one.text] == [other.label, other.title, other.text], "\(file)")
        #expect(one.mentions == other.mentions, "\(file)")
      }
    }
  }

  @Test func aPDFSentenceCutByThePageIsJoined() throws {
    let folder = try TemporaryFolder()
    let source = SamplePlan().text
    let whole = DocumentReader.read(source)
    var pdf = MinimalPDF()
    var joins = 0
    // Wherever the page ends: between provisions, inside one, inside the header or the recipients.
    for height in 9...40 {
      pdf.linesOnAPage = height
      let read = DocumentReader.read(try TextExtraction.text(ofFile: folder.file("cat-trang.pdf", pdf.data(source))))
      #expect(read.provisions.map(\.id) == whole.provisions.map(\.id), "\(height) lines on a page")
      #expect(read.provisions.map(\.text) == whole.provisions.map(\.text), "\(height) lines on a page")
      #expect(read.provisions.map(\.title) == whole.provisions.map(\.title), "\(height) lines on a page")
      #expect(read.header == whole.header, "\(height) lines on a page")
      #expect(read.recipients == whole.recipients, "\(height) lines on a page")
      #expect(read.coverage.unassigned == [], "\(height) lines on a page")
      joins += read.provisions.flatMap(\.joins).count
    }
    #expect(joins > 0)
  }

  @Test func aDOCXTextBoxIsReadOnce() throws {
    let folder = try TemporaryFolder()
    let body =
      "<w:p><w:r><w:t>Số 12</w:t></w:r><w:r><w:noBreakHyphen/><w:t>KH/TU</w:t></w:r><mc:AlternateContent><mc:Choice><w:p><w:r><w:t>Trong khung"
      + "</w:t></w:r></w:p></mc:Choice><mc:Fallback><w:p><w:r><w:t>Trong khung</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent></w:p>"
      + "<w:p><w:r><w:t>Dòng một</w:t><w:br/><w:t>dòng hai</w:t><w:tab/><w:t>sau dấu cách</w:t><w:delText>đã xóa</w:delText></w:r></w:p>"
    let text = try TextExtraction.text(ofFile: folder.file("khung.docx", MinimalZip.docx(body: body)))
    #expect(text == "Trong khung\n\nSố 12-KH/TU\n\nDòng một\ndòng hai sau dấu cách\n\n")
  }

  private func refusal(of path: String) throws -> String {
    let problem = #expect(throws: Problem.self) { try TextExtraction.text(ofFile: path) }
    return try #require(problem).message
  }
}
