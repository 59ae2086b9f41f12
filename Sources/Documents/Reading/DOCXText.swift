import CZip
import Foundation
import FoundationXML
import Kit

/// The text of a DOCX (ISO/IEC 29500): the paragraphs of its main part in order, one line each, a blank line between.
///
/// Numbers that the word processor draws itself (automatic lists) are not in the text; official documents type theirs.
enum DOCXText {
  /// The main part unpacked may be this large, bytes; more is a bomb or no official document.
  private static let largestPart = 64 << 20

  static func text(ofFile path: String, name: String) throws -> String {
    let part = try mainPart(ofFile: path, name: name)
    guard part.range(of: Data("<!DOCTYPE".utf8), in: 0..<min(part.count, 4096)) == nil else { throw damaged(name) }
    let reader = ParagraphReader()
    let parser = XMLParser(data: part)
    parser.shouldProcessNamespaces = true
    parser.shouldResolveExternalEntities = false
    parser.delegate = reader
    guard parser.parse() else { throw damaged(name) }
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
      guard data.count <= largestPart else {
        throw Problem.invalid("Nội dung tệp «\(name)» khi giải nén lớn quá mức của một văn bản. Chưa đọc và chưa lưu gì.")
      }
    }
  }

  private static func damaged(_ name: String) -> Problem {
    .invalid("Tệp «\(name)» hỏng, không đọc được nội dung. Hãy mở và lưu lại bằng trình soạn thảo, hoặc xin bản khác.")
  }

  private final class ParagraphReader: NSObject, XMLParserDelegate {
    private(set) var text = ""
    private var paragraph = ""
    private var inText = false

    func parser(
      _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String] = [:]
    ) {
      switch element {
      case "t": inText = true
      case "tab": paragraph += " "
      case "br", "cr": paragraph += "\n"
      case "noBreakHyphen": paragraph += "-"
      default: break
      }
    }

    func parser(_ parser: XMLParser, foundCharacters characters: String) {
      if inText { paragraph += characters }
    }

    func parser(_ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?) {
      switch element {
      case "t": inText = false
      case "p":
        text += paragraph + "\n\n"
        paragraph = ""
      default: break
      }
    }
  }
}
