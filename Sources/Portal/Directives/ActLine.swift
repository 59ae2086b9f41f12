import Domain
import Kit
import Office
import Site

/// What its issuer or the issuer's successor did with a document.
public struct ActLine: Sendable {
  public let on: String
  public let title: String
  public let document: String
  public let note: String

  init(_ line: DirectiveActLine) {
    on = line.on.vietnamese
    title =
      switch line.act {
      case .adopted: "\(line.byAgency) tiếp nối"
      case .amended: "\(line.byAgency) sửa đổi"
      case .replaced: "\(line.byAgency) thay bằng văn bản khác"
      case .closed: "\(line.byAgency) kết thúc"
      }
    document = line.document
    note = line.note
  }
}
