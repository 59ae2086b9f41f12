import Foundation
import HTTPTypes
import Hummingbird
import Kit
import NIOCore

/// The stylesheet and the mark, served under a name that holds their digest, so that a browser may keep them for ever.
public struct Assets: Sendable {
  struct Asset: Sendable {
    let bytes: ByteBuffer
    /// The same in gzip, for a browser that takes it; an old phone on a slow line waits a quarter of the time.
    let small: ByteBuffer?
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
      byAddress[address] = Asset(
        bytes: ByteBuffer(bytes: data), small: Gzip.compressed(Array(data)).map { ByteBuffer(bytes: $0) }, type: type)
      addresses[name] = address
    }
    self.byAddress = byAddress
    self.addresses = addresses
  }

  func address(of name: String) -> String { addresses[name] ?? "/" }

  /// The file at this path, or `Problem.notFound`.
  func response(to path: String, accepting encodings: String) throws -> Response {
    guard let asset = byAddress[path] else { throw Problem.notFound("Không có tệp này. Hãy tải lại trang.") }
    var headers = HTTPFields()
    headers[.contentType] = asset.type
    headers[.cacheControl] = "public, max-age=31536000, immutable"
    headers[.vary] = "Accept-Encoding"
    if let small = asset.small, Assets.takesGzip(encodings) {
      headers[.contentEncoding] = "gzip"
      return Response(status: .ok, headers: headers, body: .init(byteBuffer: small))
    }
    return Response(status: .ok, headers: headers, body: .init(byteBuffer: asset.bytes))
  }

  /// Whether gzip stands among the encodings of `Accept-Encoding` and is not refused with `q=0` (RFC 9110, 12.5.3).
  static func takesGzip(_ encodings: String) -> Bool {
    encodings.split(separator: ",").contains { coding in
      let parts = coding.filter { !$0.isWhitespace }.lowercased().split(separator: ";")
      return parts.first == "gzip" && !parts.dropFirst().contains { $0 == "q=0" || $0 == "q=0.0" || $0 == "q=0.00" || $0 == "q=0.000" }
    }
  }
}
