import CZip
import Foundation
import Kit

/// A ZIP archive made in memory (APPNOTE.TXT 6.3): the same parts give the same bytes, since every part bears one fixed day.
enum ZipArchive {
  /// The first moment that ZIP can say, 01/01/1980 00:00, as MS-DOS writes it.
  private static let day: UInt16 = 0x0021
  private static let time: UInt16 = 0

  /// The archive of these parts in their order. Throws `Problem.broken` when the library refuses.
  static func data(_ parts: [(name: String, content: Data)]) throws -> Data {
    var fault = zip_error_t()
    guard let target = zip_source_buffer_create(nil, 0, 0, &fault) else { throw broken("no buffer") }
    // Kept, so that the bytes outlive the archive that is written into it.
    zip_source_keep(target)
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, Int32(ZIP_TRUNCATE), &fault) else {
      zip_source_free(target)
      throw broken("no archive")
    }
    // libzip reads the parts when it closes the archive, so they stay where they are until then.
    var held: [UnsafeMutableRawBufferPointer] = []
    defer { for piece in held { piece.deallocate() } }
    for part in parts {
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(part.content.count, 1), alignment: 1)
      copy.copyBytes(from: part.content)
      held.append(copy)
      guard let source = zip_source_buffer_create(copy.baseAddress, UInt64(part.content.count), 0, &fault) else {
        zip_discard(archive)
        throw broken(part.name)
      }
      let index = zip_file_add(archive, part.name, source, UInt32(ZIP_FL_ENC_UTF_8))
      guard index >= 0 else {
        zip_source_free(source)
        zip_discard(archive)
        throw broken(part.name)
      }
      zip_set_file_compression(archive, UInt64(index), Int32(ZIP_CM_DEFLATE), 6)
      zip_file_set_dostime(archive, UInt64(index), time, day, 0)
    }
    guard zip_close(archive) == 0 else {
      zip_discard(archive)
      throw broken("closing")
    }
    return try bytes(of: target)
  }

  private static func bytes(of source: OpaquePointer) throws -> Data {
    guard zip_source_open(source) == 0 else { throw broken("opening") }
    defer { zip_source_close(source) }
    var data = Data()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = zip_source_read(source, &buffer, UInt64(buffer.count))
      guard count >= 0 else { throw broken("reading") }
      if count == 0 { return data }
      data.append(contentsOf: buffer.prefix(Int(count)))
    }
  }

  private static func broken(_ what: String) -> Problem { .broken("a ZIP archive could not be written: \(what)") }
}
