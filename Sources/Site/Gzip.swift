import CZlib

/// Bytes in the gzip format (RFC 1952); made once for each asset at the start, so the smallest is worth its time.
enum Gzip {
  /// The bytes compressed; nil when zlib refuses, and then they are served as they are.
  static func compressed(_ bytes: [UInt8]) -> [UInt8]? {
    var stream = z_stream()
    // 15 bits of window; 16 more ask for the gzip wrapper.
    guard
      deflateInit2_(
        &stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        == Z_OK
    else { return nil }
    defer { deflateEnd(&stream) }
    var source = bytes
    var target = [UInt8](repeating: 0, count: Int(deflateBound(&stream, UInt(bytes.count))))
    let room = target.count
    let (ended, written) = source.withUnsafeMutableBufferPointer { source in
      target.withUnsafeMutableBufferPointer { target -> (Int32, Int) in
        stream.next_in = source.baseAddress
        stream.avail_in = UInt32(source.count)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(room)
        let ended = deflate(&stream, Z_FINISH)
        return (ended, room - Int(stream.avail_out))
      }
    }
    return ended == Z_STREAM_END ? Array(target[..<written]) : nil
  }
}
