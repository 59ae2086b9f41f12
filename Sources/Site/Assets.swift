import Foundation
import HTTPTypes
import Hummingbird
import Kit
import NIOCore

/// The stylesheet and the mark, served under a name that holds their digest, so that a browser may keep them for ever.
public struct Assets: Sendable {
  struct Asset: Sendable {
    let bytes: ByteBuffer
    let type: String
  }

  private let byAddress: [String: Asset]
  /// The current address of each file.
  private let addresses: [String: String]

  public init() throws {
    guard let folder = Bundle.module.url(forResource: "Assets", withExtension: nil) else {
      throw Problem.broken("the program's folder of assets is missing beside the binary")
    }
    var byAddress: [String: Asset] = [:]
    var addresses: [String: String] = [:]
    for (name, type) in [("anCu.css", "text/css; charset=utf-8"), ("dau-hieu.svg", "image/svg+xml")] {
      let data = try Data(contentsOf: folder.appendingPathComponent(name))
      let parts = name.split(separator: ".")
      let address = "/tai-san/\(parts[0]).\(Digest(of: data).hex.prefix(12)).\(parts[1])"
      byAddress[address] = Asset(bytes: ByteBuffer(bytes: data), type: type)
      addresses[name] = address
    }
    self.byAddress = byAddress
    self.addresses = addresses
  }

  func address(of name: String) -> String { addresses[name] ?? "/" }

  /// The file at this path, or `Problem.notFound`.
  func response(to path: String) throws -> Response {
    guard let asset = byAddress[path] else { throw Problem.notFound("Không có tệp này. Hãy tải lại trang.") }
    var headers = HTTPFields()
    headers[.contentType] = asset.type
    headers[.cacheControl] = "public, max-age=31536000, immutable"
    return Response(status: .ok, headers: headers, body: .init(byteBuffer: asset.bytes))
  }
}
