import Foundation

/// Vietnamese text as people type it and as it is compared: NFC, search folding and words.
public enum VietnameseText {
  /// Unicode Normalization Form C (UAX #15), the only form that is stored.
  public static func nfc(_ text: String) -> String {
    text.precomposedStringWithCanonicalMapping
  }

  /// The text for search: lower case, every mark off, đ as d; other characters stay. «Đường Nguyễn Huệ» gives «duong nguyen hue».
  public static func folded(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
      switch scalar.value {
      case 0x300...0x36F: continue
      case 0x111, 0x110, 0xD0, 0xF0: scalars.append("d")
      case 0x41...0x5A: scalars.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
      case 0..<0x80: scalars.append(scalar)
      default: scalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(scalars)
  }

  /// The folded words of a text, in order, each a run of letters and digits.
  public static func words(_ text: String) -> [String] {
    var words: [String] = []
    var current = ""
    for scalar in folded(text).unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        current.unicodeScalars.append(scalar)
      } else if !current.isEmpty {
        words.append(current)
        current = ""
      }
    }
    if !current.isEmpty { words.append(current) }
    return words
  }

  /// The same syllable with its tone where the older rule puts it: «hoả» becomes «hỏa», «thuỷ» becomes «thủy»; «quý» stays.
  ///
  /// Only an open syllable in oa, oe or uy is written in two ways; capitals keep their place.
  public static func olderTonePlacement(_ word: String) -> String {
    var letters = Array(nfc(word))
    guard letters.count >= 2, let last = letters.last, let (vowel, tone) = splitTone(last), let tone else { return nfc(word) }
    let before = letters[letters.count - 2]
    let pair = before.lowercased() + vowel.lowercased()
    guard ["oa", "oe", "uy"].contains(pair) else { return nfc(word) }
    if pair == "uy", letters.count >= 3, letters[letters.count - 3].lowercased() == "q" { return nfc(word) }
    guard let moved = nfc(String(before) + String(Character(tone))).first else { return nfc(word) }
    letters[letters.count - 2] = moved
    letters[letters.count - 1] = vowel
    return String(letters)
  }

  /// Whether every folded word of the query begins a word of the text, in any order; an empty query is found everywhere.
  public static func holds(_ text: String, words query: String) -> Bool {
    let held = words(text)
    return words(query).allSatisfy { asked in held.contains { $0.hasPrefix(asked) } }
  }

  /// A letter without its tone, and the tone's combining mark; nil when the character is no letter.
  private static func splitTone(_ letter: Character) -> (Character, Unicode.Scalar?)? {
    var rest = String.UnicodeScalarView()
    var tone: Unicode.Scalar?
    for scalar in String(letter).decomposedStringWithCanonicalMapping.unicodeScalars {
      if [0x300, 0x301, 0x303, 0x309, 0x323].contains(scalar.value) { tone = scalar } else { rest.append(scalar) }
    }
    guard let base = nfc(String(rest)).first, base.isLetter else { return nil }
    return (base, tone)
  }
}
