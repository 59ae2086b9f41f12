import Foundation
import Kit
import Testing

@Suite struct PasswordHashTests {
  @Test func aHashFitsItsPasswordOnly() throws {
    let hash = try PasswordHash(of: "trâu xanh nhảy qua cầu", salt: [UInt8](0..<16), cost: .test)
    let read = try #require(PasswordHash(stored: hash.stored))
    #expect(read == hash)
    #expect(try read.isOf("trâu xanh nhảy qua cầu"))
    #expect(try read.isOf("trâu xanh nhảy qua cầu".decomposedStringWithCanonicalMapping), "marks typed apart are the same password")
    #expect(try !read.isOf("trâu xanh nhảy qua cầu "))
    #expect(try !read.isOf(""))
    let other = try PasswordHash(of: "trâu xanh nhảy qua cầu", salt: [UInt8](1..<17), cost: .test)
    #expect(other.hash != hash.hash, "another salt, another hash")
  }

  /// Made once by another program: Python's hashlib.scrypt over the password's bytes and one zero byte.
  @Test func aHashIsScrypt() throws {
    let hash = try PasswordHash(of: "pleaseletmein", salt: Array("SodiumChloride".utf8), cost: .init(logRounds: 4, blockSize: 8, lanes: 1))
    #expect(hash.hash.map { String(format: "%02x", $0) }.joined() == "25a9fa207f87ca09a4ef8b9f777aca16beb784ae1830bfbfd38325aabb9377df")
  }

  @Test(arguments: [
    "", "scrypt$17$8$1$AAAA", "bcrypt$17$8$1$AAAA$AAAA",
    "scrypt$40$8$1$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
    "scrypt$x$8$1$AAAA$AAAA", "scrypt$4$8$1$AAAA$AAAA",
  ])
  func whatWeDidNotWriteIsNoHash(_ stored: String) {
    #expect(PasswordHash(stored: stored) == nil)
  }

  /// Who comes from a known device is never refused; strangers are, once too many wait.
  @Test func theBenchRefusesAFloodButNeverTheUrgent() async throws {
    let bench = PasswordBench(cost: .init(logRounds: 12), most: 20)
    let outcomes = try await withThrowingTaskGroup(of: String.self) { group in
      for number in 0..<105 {
        group.addTask {
          let isUrgent = number % 21 == 20
          do {
            let fits = try await bench.fits("sai", nil, urgent: isUrgent)
            #expect(!fits)
            return isUrgent ? "owner" : "stranger"
          } catch Problem.unavailable {
            return isUrgent ? "owner refused" : "refused"
          }
        }
      }
      return try await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    #expect(outcomes["owner"] == 5)
    #expect((outcomes["refused"] ?? 0) > 0)
    #expect((outcomes["refused"] ?? 0) + (outcomes["stranger"] ?? 0) == 100)
  }
}
