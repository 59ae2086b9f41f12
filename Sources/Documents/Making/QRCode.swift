import CQRCode
import Kit

/// A QR code (ISO/IEC 18004) as the path of an inline SVG, drawn where the page is made: no image is fetched and no script runs.
public struct QRCode: Sendable, Equatable {
  /// Modules on one side, with the quiet zone of four around the code that the standard asks for.
  public let side: Int
  /// One `M x y h n v1 h-n z` for each run of dark modules, in units of a module.
  public let path: String

  /// Error correction M. Throws `Problem.broken` for a text that fits no code (some 2,300 bytes).
  public init(_ text: String) throws {
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else {
      throw Problem.broken("no QR code holds \(text.utf8.count) bytes")
    }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    let quiet = 4
    var path = ""
    for row in 0..<width {
      var column = 0
      while column < width {
        var end = column
        while end < width, code.pointee.data[row * width + end] & 1 == 1 { end += 1 }
        if end > column { path += "M\(column + quiet) \(row + quiet)h\(end - column)v1h-\(end - column)z" }
        column = max(end, column + 1)
      }
    }
    side = width + 2 * quiet
    self.path = path
  }
}
