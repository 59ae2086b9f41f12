import Foundation
import Kit
import Synchronization
import Testing

@Suite struct SealedStreamTests {
  static let key = BackupKey.bytes([UInt8](repeating: 3, count: 32))

  static func sealed(_ bytes: Data, under key: BackupKey = key, pieces: Int = 10_000) throws -> Data {
    let out = Mutex(Data())
    let writer = try SealedStream.Writer(under: key, salt: [UInt8](0..<16), cost: .test) { piece in out.withLock { $0.append(piece) } }
    var rest = bytes
    while !rest.isEmpty {
      try writer.write(Data(rest.prefix(pieces)))
      rest = Data(rest.dropFirst(pieces))
    }
    try writer.finish()
    return out.withLock { $0 }
  }

  static func opened(_ data: Data, under key: BackupKey = key, reads: Int = 7_000) throws -> Data {
    let at = Mutex(0)
    let reader = try SealedStream.Reader(under: key) { most in
      at.withLock { place in
        let piece = data[(data.startIndex + place)...].prefix(min(most, reads))
        place += piece.count
        return Data(piece)
      }
    }
    var out = Data()
    while let chunk = try reader.next() { out.append(chunk) }
    return out
  }

  static func bytes(_ count: Int) -> Data { Data((0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }) }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 131_072, 200_001])
  func whatIsSealedOpens(_ count: Int) throws {
    let data = Self.bytes(count)
    #expect(try Self.opened(try Self.sealed(data)) == data)
  }

  @Test func aPassphraseOpensItself() throws {
    let data = Self.bytes(100)
    let sealed = try Self.sealed(data, under: .passphrase("một câu dài dễ nhớ"))
    #expect(try Self.opened(sealed, under: .passphrase("một câu dài dễ nhớ")) == data)
    #expect(throws: Problem.self) { try Self.opened(sealed, under: .passphrase("một câu khác hẳn")) }
    #expect(throws: Problem.self) { try Self.opened(sealed) }
  }

  @Test func anotherKeyIsNamed() throws {
    let other = BackupKey.bytes([UInt8](repeating: 4, count: 32))
    let sealed = try Self.sealed(Self.bytes(10))
    let problem = #expect(throws: Problem.self) { try Self.opened(sealed, under: other) }
    #expect(problem?.message.contains(Self.key.name) == true && problem?.message.contains(other.name) == true)
  }

  @Test func everyAlteredByteIsFound() throws {
    let sealed = try Self.sealed(Self.bytes(300))
    for place in 0..<sealed.count {
      var altered = sealed
      altered[place] ^= 1
      #expect(throws: Problem.self, "byte \(place)") { try Self.opened(altered) }
    }
  }

  @Test func everyCutIsFound() throws {
    let sealed = try Self.sealed(Self.bytes(300))
    for count in 0..<sealed.count { #expect(throws: Problem.self, "cut to \(count)") { try Self.opened(Data(sealed.prefix(count))) } }
  }

  @Test func chunksKeepTheirPlaces() throws {
    let whole = 65_536 + 16
    let sealed = try Self.sealed(Self.bytes(3 * 65_536))
    let head = sealed.count - 3 * whole
    func chunk(_ number: Int) -> Data { Data(sealed[(head + number * whole)..<(head + (number + 1) * whole)]) }
    let start = Data(sealed.prefix(head))
    #expect(try Self.opened(start + chunk(0) + chunk(1) + chunk(2)).count == 3 * 65_536)
    let wrong: [(String, Data)] = [
      ("swapped", chunk(1) + chunk(0) + chunk(2)), ("repeated", chunk(0) + chunk(0) + chunk(2)), ("left out", chunk(0) + chunk(2)),
    ]
    for (name, body) in wrong { #expect(throws: Problem.self, "\(name)") { try Self.opened(start + body) } }
    let cut = #expect(throws: Problem.self) { try Self.opened(start + chunk(0) + chunk(1)) }
    #expect(cut?.message.contains("cắt cụt") == true)
    let extended = #expect(throws: Problem.self) { try Self.opened(sealed + Data([0])) }
    #expect(extended?.message.contains("thừa") == true)
  }
}
