import Foundation

/// A text's place in the Vietnamese order, as hexadecimal digits that compare byte by byte (or under any collation) like the words themselves.
///
/// The order is that of the CLDR collation `vi`: a ă â b c d đ e ê g ... o ô ơ ... u ư ... y; then the tones ngang, huyền, hỏi, ngã, sắc,
/// nặng; then small before capital. Stored beside a name, it lets both engines sort without a collation of their own.
public enum VietnameseSortKey {
  /// The key; texts that differ only in what this order ignores have equal keys.
  public static func key(_ text: String) -> String {
    var primary = ""
    var secondary = ""
    var tertiary = ""
    var letters: [Letter] = []
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      if (0x300...0x36F).contains(scalar.value), !letters.isEmpty {
        letters[letters.count - 1].take(mark: scalar.value)
      } else if let letter = Letter(scalar) {
        letters.append(letter)
      }
    }
    for letter in letters {
      primary += letter.primary
      secondary += "1" + letter.marks
      tertiary += letter.capital ? "2" : "1"
    }
    return primary + "00" + secondary + "0" + tertiary
  }

  /// One base letter with the marks that stand on it.
  private struct Letter {
    private let base: UInt32
    private var shape: UInt32 = 0
    let capital: Bool
    var marks: String

    init?(_ scalar: Unicode.Scalar) {
      let value = scalar.value
      if value < 0x20 || value == 0x7F { return nil }
      switch value {
      case 0xA0: (base, capital, marks) = (0x20, false, "")
      case 0x110, 0x111: (base, capital, marks) = (0x111, value == 0x110, "")
      // ð is no letter of the language; typed for đ, it stands with d as in CLDR.
      case 0xD0, 0xF0: (base, capital, marks) = (0x64, value == 0xD0, "7")
      case 0x41...0x5A: (base, capital, marks) = (value + 0x20, true, "")
      default:
        let lower = scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
        (base, capital, marks) = (lower, lower != value, "")
      }
    }

    mutating func take(mark: UInt32) {
      switch (mark, base) {
      case (0x306, 0x61), (0x302, 0x61), (0x302, 0x65), (0x302, 0x6F), (0x31B, 0x6F), (0x31B, 0x75): shape = mark
      case (0x300, _): marks += "2"
      case (0x309, _): marks += "3"
      case (0x303, _): marks += "4"
      case (0x301, _): marks += "5"
      case (0x323, _): marks += "6"
      default: marks += "8"
      }
    }

    /// Two digits for what Vietnamese texts are made of; `ff` and six digits for any other character.
    var primary: String {
      if let weight = VietnameseSortKey.weights[Key(base: base, shape: shape)] { return weight }
      return "ff" + hex(base, 6)
    }
  }

  private struct Key: Hashable {
    let base: UInt32
    let shape: UInt32
  }

  private static let weights: [Key: String] = {
    var order = " _-,;:!?.'\"()[]{}@*/\\&#%`^+<=>|~$0123456789".unicodeScalars.map { Key(base: $0.value, shape: 0) }
    let shapes: [Unicode.Scalar: [UInt32]] = ["a": [0x306, 0x302], "e": [0x302], "o": [0x302, 0x31B], "u": [0x31B]]
    for letter in "abcdefghijklmnopqrstuvwxyz".unicodeScalars {
      order.append(Key(base: letter.value, shape: 0))
      order += (shapes[letter] ?? []).map { Key(base: letter.value, shape: $0) }
      if letter == "d" { order.append(Key(base: 0x111, shape: 0)) }
    }
    var weights: [Key: String] = [:]
    for (place, key) in order.enumerated() { weights[key] = hex(UInt32(place + 2), 2) }
    return weights
  }()

  private static func hex(_ number: UInt32, _ width: Int) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
