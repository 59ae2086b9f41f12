import AnCuTesting
import Foundation
import Kit
import Testing

@Suite struct CanonicalJSONTests {
  /// JSON as read, to be written canonically.
  enum Reading: Decodable {
    case value(CanonicalJSON)

    struct Name: CodingKey {
      let stringValue: String
      let intValue: Int? = nil
      init?(stringValue: String) { self.stringValue = stringValue }
      init?(intValue: Int) { nil }
    }

    var value: CanonicalJSON {
      switch self {
      case .value(let value): value
      }
    }

    init(from decoder: any Decoder) throws {
      if let members = try? decoder.container(keyedBy: Name.self) {
        self = .value(
          .object(try members.allKeys.map { .init($0.stringValue, try members.decode(Reading.self, forKey: $0).value) }))
        return
      }
      if var items = try? decoder.unkeyedContainer() {
        var list: [CanonicalJSON] = []
        while !items.isAtEnd { list.append(try items.decode(Reading.self).value) }
        self = .value(.list(list))
        return
      }
      let single = try decoder.singleValueContainer()
      if single.decodeNil() {
        self = .value(.null)
      } else if let flag = try? single.decode(Bool.self) {
        self = .value(.flag(flag))
      } else if let number = try? single.decode(Int.self) {
        self = .value(.number(number))
      } else {
        self = .value(.text(try single.decode(String.self)))
      }
    }
  }

  /// The pairs of RFC 8785's author; the list of fractions and of numbers beyond 2^53 in `values` is left out: this house has none.
  @Test(.enabled(if: SharedData.has("data/jcs/input")), arguments: ["arrays", "french", "structures", "unicode", "values", "weird"])
  func writesAsTheVectors(_ name: String) throws {
    var input = try SharedData.text("data/jcs/input/\(name).json")
    var output = try SharedData.text("data/jcs/output/\(name).json")
    if name == "values" {
      let numbers = try #require(input.range(of: #""numbers":[^\]]*\],"#, options: .regularExpression))
      input.removeSubrange(numbers)
      let written = try #require(output.range(of: #""numbers":[^\]]*\],"#, options: .regularExpression))
      output.removeSubrange(written)
    }
    let value = try JSONDecoder().decode(Reading.self, from: Data(input.utf8)).value
    #expect(Array(value.words.utf8) == Array(output.trimmingCharacters(in: .newlines).utf8))
  }

  @Test func lettersThatSwiftTakesForEqualKeepTheirBytes() {
    let composed = CanonicalJSON.text("Å")
    let decomposed = CanonicalJSON.text("A\u{30A}")
    #expect(composed.bytes != decomposed.bytes)
    let both = CanonicalJSON.object([.init("A\u{30A}", .number(1)), .init("Å", .number(2))])
    #expect(both.words.utf8.elementsEqual("{\"A\u{30A}\":1,\"Å\":2}".utf8))
  }

  @Test func everyTextComesBack() throws {
    var random = SeededRandom(seed: 7)
    for _ in 0..<300 {
      let text = String(String.UnicodeScalarView((0..<12).compactMap { _ in UnicodeScalar(UInt32.random(in: 0...0x2FF, using: &random)) }))
      let written = CanonicalJSON.texts([text: text]).bytes
      let read = try JSONDecoder().decode([String: String].self, from: Data(written))
      #expect(read.first.map { Array($0.value.utf8) } == Array(text.utf8))
    }
  }
}
