import Foundation
import Kit

/// The text of a file a person hands in: plain text, DOCX or PDF; what cannot be read is refused with its reason and mend.
///
/// Nothing larger than the limits is ever held in memory, and nothing is stored.
public enum TextExtraction {
  /// Files above this are refused before they are read; bytes. The largest law of the field has half a megabyte of text.
  static let largestFile = 20 << 20
  /// Text above this is refused; bytes of UTF-8.
  static let largestText = 8 << 20

  public static func text(ofFile path: String) throws -> String {
    let url = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let name = URL(fileURLWithPath: path).lastPathComponent
    guard let attributes = try? FileManager.default.attributesOfItem(atPath: url.path) else {
      throw Problem.invalid("Không tìm thấy tệp «\(name)». Hãy kiểm tra lại đường dẫn.")
    }
    switch attributes[.type] as? FileAttributeType {
    case FileAttributeType.typeRegular: break
    case FileAttributeType.typeDirectory: throw Problem.invalid("«\(name)» là một thư mục. Hãy chọn một tệp .txt, .docx hoặc .pdf.")
    default:
      // A pipe or device may give bytes for ever.
      throw Problem.invalid("«\(name)» không phải tệp thường mà là thiết bị hoặc ống dẫn. Hãy chép nội dung vào một tệp rồi thử lại.")
    }
    let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
    guard size > 0 else { throw Problem.invalid("Tệp «\(name)» trống. Hãy chọn tệp có nội dung văn bản.") }
    guard size <= largestFile else {
      throw Problem.invalid(
        "Tệp «\(name)» lớn \(size >> 20) MB, quá mức \(largestFile >> 20) MB. Chưa đọc và chưa lưu gì. "
          + "Hãy dùng bản văn bản (không phải ảnh quét) hoặc tách các phụ lục.")
    }
    guard let data = FileManager.default.contents(atPath: url.path) else {
      throw Problem.invalid("Không đọc được tệp «\(name)». Hãy kiểm tra quyền đọc của tệp.")
    }
    let text: String
    if data.starts(with: Data("%PDF-".utf8)) {
      text = try PDFText.text(ofFile: url.path, name: name)
    } else if data.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      text = try DOCXText.text(ofFile: url.path, name: name)
    } else if data.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      throw Problem.invalid("Tệp «\(name)» là văn bản Word đời cũ (.doc) hoặc bị khóa. Hãy lưu lại thành .docx, không đặt mật khẩu.")
    } else {
      text = try decoded(data, name: name)
    }
    guard text.utf8.count <= largestText else {
      throw Problem.invalid(
        "Chữ trong tệp «\(name)» quá dài (\(text.utf8.count >> 20) MB). Chưa lưu gì. Hãy tách văn bản thành nhiều tệp.")
    }
    guard text.contains(where: \.isLetter) else {
      throw Problem.invalid("Tệp «\(name)» không có chữ nào đọc được. Nếu là bản quét, hãy dùng bản đã nhận dạng chữ (OCR).")
    }
    return text
  }

  /// UTF-8, or UTF-16 with a byte order mark; anything else is named, because guessing would garble the marks.
  private static func decoded(_ data: Data, name: String) throws -> String {
    let text: String
    if data.starts(with: [0xFF, 0xFE]) || data.starts(with: [0xFE, 0xFF]) {
      guard let wide = String(data: data, encoding: .utf16) else { throw wrongEncoding(name) }
      text = wide
    } else {
      if data.contains(0) { throw binary(name) }
      guard let narrow = String(validating: data, as: UTF8.self) else { throw wrongEncoding(name) }
      text = narrow
    }
    if text.unicodeScalars.contains(where: { $0.value < 0x20 && !"\t\n\r\u{0C}".unicodeScalars.contains($0) }) { throw binary(name) }
    guard !isGarbled(text) else { throw wrongEncoding(name) }
    return text.utf8.contains(0x0D)
      ? text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n") : text
  }

  /// TCVN3 taken for Latin-1 and saved as UTF-8 is full of signs that no Vietnamese text has («Tæng kÕt», «®ång»).
  private static func isGarbled(_ text: String) -> Bool {
    let signs = text.unicodeScalars.count { (0xA1...0xFF).contains($0.value) && garbledSigns.contains($0) }
    return signs >= 10 && signs * 50 > text.unicodeScalars.count
  }

  private static let garbledSigns = Set("µ¸¶·¹¨¾¼½¦§ª¬®ÆÇËÐÑÖ×ØÜÞßåæçëîïðñöøûüþÿ".unicodeScalars)

  private static func binary(_ name: String) -> Problem {
    .invalid("Tệp «\(name)» không phải văn bản (có byte nhị phân). Hãy chọn tệp .txt, .docx hoặc .pdf.")
  }

  private static func wrongEncoding(_ name: String) -> Problem {
    .invalid(
      "Tệp «\(name)» không ở bảng mã UTF-8 (có thể là TCVN3, VNI hoặc Windows-1258). Chưa lưu gì. "
        + "Hãy mở bằng trình soạn thảo, chọn «Lưu với mã UTF-8» rồi thử lại.")
  }
}
