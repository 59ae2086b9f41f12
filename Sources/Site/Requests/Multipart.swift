import Foundation
import Kit

/// A file that came with a form.
public struct UploadedFile: Sendable, Equatable {
  /// As the sender called it, without folders; for messages only, never for a path.
  public let name: String
  public let data: Data

  public init(name: String, data: Data) {
    self.name = name
    self.data = data
  }
}

/// The fields and files of a form of multipart/form-data (RFC 7578).
struct Multipart {
  let fields: Fields
  let files: [String: UploadedFile]

  /// Parts that one form may have.
  static let mostParts = 40

  /// What stands behind `boundary=` in the media type; nil for another type.
  static func boundary(of type: String?) -> String? {
    guard let type, type.lowercased().hasPrefix("multipart/form-data") else { return nil }
    for parameter in type.split(separator: ";").dropFirst() {
      let words = parameter.trimmingCharacters(in: .whitespaces)
      guard words.lowercased().hasPrefix("boundary=") else { continue }
      let value = words.dropFirst(9).trimmingCharacters(in: ["\""])
      return (1...70).contains(value.utf8.count) ? value : nil
    }
    return nil
  }

  /// Nil for a body that is not such a form.
  init?(_ body: Data, boundary: String) {
    let mark = Data("\r\n--\(boundary)".utf8)
    let whole = Data("\r\n".utf8) + body
    var values: [String: [String]] = [:]
    var files: [String: UploadedFile] = [:]
    guard var at = whole.range(of: mark)?.upperBound else { return nil }
    var count = 0
    while true {
      if whole[at...].starts(with: Data("--".utf8)) { break }
      count += 1
      guard count <= Multipart.mostParts, let head = whole.range(of: Data("\r\n\r\n".utf8), in: at..<whole.endIndex),
        head.lowerBound - at < 4096, let end = whole.range(of: mark, in: head.lowerBound + 2..<whole.endIndex)
      else { return nil }
      let heading = String(decoding: whole[at..<head.lowerBound], as: UTF8.self)
      let content = head.upperBound <= end.lowerBound ? Data(whole[head.upperBound..<end.lowerBound]) : Data()
      guard let name = Multipart.parameter("name", of: heading) else { return nil }
      if let file = Multipart.parameter("filename", of: heading) {
        let last = file.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
        files[name] = UploadedFile(name: String(VietnameseText.nfc(last).filter { !$0.isNewline }.prefix(100)), data: content)
      } else {
        values[name, default: []].append(String(decoding: content, as: UTF8.self))
      }
      at = end.upperBound
    }
    fields = Fields(values)
    self.files = files
  }

  private static func parameter(_ name: String, of heading: String) -> String? {
    for line in heading.split(whereSeparator: \.isNewline) where line.lowercased().hasPrefix("content-disposition:") {
      guard let start = line.range(of: "; \(name)=\"") else { continue }
      let rest = line[start.upperBound...]
      guard let end = rest.firstIndex(of: "\"") else { return nil }
      return String(rest[..<end]).replacing("%22", with: "\"")
    }
    return nil
  }
}
