import Foundation
import Testing

@testable import Site

@Suite struct MultipartTests {
  static func parsed(_ text: String) -> Multipart? { Multipart(Data(text.utf8), boundary: "x") }

  @Test func fieldsAndFilesAreReadWithTheirBytes() throws {
    let form = try #require(
      Self.parsed(
        "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nmột\r\n--x\r\nContent-Disposition: form-data; name=\"tep\"; "
          + "filename=\"../b/tệp.csv\"\r\nContent-Type: text/csv\r\n\r\n1\r\n--2\r\n\r\n--x\r\nContent-Disposition: form-data; "
          + "name=\"empty\"\r\n\r\n\r\n--x--\r\n"))
    #expect(form.fields.text("a") == "một" && form.fields.has("empty"))
    #expect(form.files["tep"] == UploadedFile(name: "tệp.csv", data: Data("1\r\n--2\r\n".utf8)))
  }

  @Test func whatIsCutOrMadeToFillMemoryIsRefused() {
    let whole = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n--x--\r\n"
    for count in 0..<(whole.utf8.count - 4) { #expect(Multipart(Data(whole.utf8.prefix(count)), boundary: "x") == nil, "\(count)") }
    let part = "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n"
    #expect(Self.parsed(String(repeating: part, count: 41) + "--x--\r\n") == nil)
    #expect(Self.parsed("--x\r\nX: \(String(repeating: "y", count: 5000))\r\n\r\nb\r\n--x--\r\n") == nil)
    #expect(Multipart.boundary(of: "application/json") == nil)
    #expect(Multipart.boundary(of: "multipart/form-data; boundary=\"ab c\"") == "ab c")
  }
}
