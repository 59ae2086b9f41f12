import CZip
import Foundation
import FoundationXML
import Kit

/// The text of a DOCX (ISO/IEC 29500): the paragraphs of its main part in order, one line each, a blank line between.
///
/// Numbers that the word processor draws itself (automatic lists) are not in the text; official documents type theirs.
enum DOCXText {
  /// The main part unpacked may be this large, bytes; more is a bomb or no official document.
  private static let largestPart = 32 << 20

  static func text(ofFile path: String, name: String) throws -> String {
    let part = try mainPart(ofFile: path, name: name)
    // A document type could define entities that multiply; WordprocessingML has none, and is UTF-8.
    guard part.range(of: Data("<!DOCTYPE".utf8)) == nil, !part.contains(0) else { throw damaged(name) }
    let reader = ParagraphReader()
    let parser = XMLParser(data: part)
    parser.shouldProcessNamespaces = true
    parser.shouldResolveExternalEntities = false
    parser.delegate = reader
    let isWhole = parser.parse()
    guard !reader.isTooLong else { throw tooLarge(name) }
    guard isWhole, parser.parserError == nil, reader.isClosed else { throw damaged(name) }
    return reader.text
  }

  private static func mainPart(ofFile path: String, name: String) throws -> Data {
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &code) else { throw damaged(name) }
    defer { zip_discard(archive) }
    let index = zip_name_locate(archive, "word/document.xml", 0)
    guard index >= 0 else {
      throw Problem.invalid("Tệp «\(name)» là tệp nén nhưng không phải văn bản Word. Hãy chọn tệp .docx, .pdf hoặc .txt.")
    }
    var entry = zip_stat_t()
    if zip_stat_index(archive, UInt64(index), 0, &entry) == 0, entry.valid & UInt64(ZIP_STAT_SIZE) != 0, entry.size > UInt64(largestPart) {
      throw tooLarge(name)
    }
    guard let file = zip_fopen_index(archive, UInt64(index), 0) else {
      throw Problem.invalid("Tệp «\(name)» bị khóa bằng mật khẩu hoặc hỏng. Hãy xin bản khác.")
    }
    defer { zip_fclose(file) }
    var data = Data()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = zip_fread(file, &buffer, UInt64(buffer.count))
      guard count >= 0 else { throw damaged(name) }
      if count == 0 { return data }
      data.append(contentsOf: buffer.prefix(Int(count)))
      // The size an archive claims may be a lie.
      guard data.count <= largestPart else { throw tooLarge(name) }
    }
  }

  private static func tooLarge(_ name: String) -> Problem {
    .invalid("Nội dung tệp «\(name)» khi giải nén lớn quá mức của một văn bản. Chưa đọc và chưa lưu gì. Hãy tách thành nhiều tệp.")
  }

  private static func damaged(_ name: String) -> Problem {
    .invalid("Tệp «\(name)» hỏng, không đọc được nội dung. Hãy mở và lưu lại bằng trình soạn thảo, hoặc xin bản khác.")
  }

  private final class ParagraphReader: NSObject, XMLParserDelegate {
    private(set) var text = ""
    private(set) var isTooLong = false
    /// Whether every paragraph that was opened has been closed.
    var isClosed: Bool { paragraphs.isEmpty && fallbacks == 0 }
    /// The paragraphs that are open: one may stand in a text box of another.
    private var paragraphs: [String] = []
    private var inText = false
    /// Inside what older programs show instead of a text box: the same words again.
    private var fallbacks = 0

    func parser(
      _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String] = [:]
    ) {
      switch element {
      case "Fallback": fallbacks += 1
      case "p": paragraphs.append("")
      case "t": inText = true
      case "tab": add(" ", parser)
      case "br", "cr": add("\n", parser)
      case "noBreakHyphen": add("-", parser)
      default: break
      }
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) {
      if inText { add(characters, parser) }
    }

    func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
      switch element {
      case "Fallback": fallbacks -= 1
      case "t": inText = false
      case "p":
        if let paragraph = paragraphs.popLast(), fallbacks == 0 { text += paragraph + "\n\n" }
      default: break
      }
    }

    private func add(_ words: String, _ parser: XMLParser) {
      guard !paragraphs.isEmpty, fallbacks == 0 else { return }
      paragraphs[paragraphs.count - 1] += words
      if text.utf8.count + paragraphs[paragraphs.count - 1].utf8.count > TextExtraction.largestText {
        isTooLong = true
        parser.abortParsing()
      }
    }
  }
}
