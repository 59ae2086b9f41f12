import Foundation
import Kit

/// Vietnamese text of before Unicode: recognised by whether its words are syllables of the language, and turned into Unicode.
public enum LegacyText {
  /// An encoding of which old spreadsheets are full.
  public enum Encoding: String, Sendable, CaseIterable {
    /// TCVN 5712:1993, VN3: the fonts .VnTime and .VnArial; one byte a letter.
    case tcvn3
    /// VNI-Times and its like: a letter, then a byte for its marks.
    case vni

    public var name: String {
      switch self {
      case .tcvn3: "TCVN3 (ABC)"
      case .vni: "VNI"
      }
    }
  }

  /// How a text is read.
  public enum Reading: Sendable, Equatable {
    /// It is Unicode; given in NFC.
    case unicode(String)
    case converted(String, from: Encoding)
    /// Some letters are none of the language, or two readings are possible.
    case doubtful
  }

  /// `leaning` is what the other texts of the file are known to be: it settles words that two encodings spell («Bé» is «Bộ» in TCVN3).
  public static func read(_ text: String, leaning: Encoding? = nil) -> Reading {
    let own = VietnameseText.nfc(text)
    guard own.unicodeScalars.contains(where: { $0.value > 0x7F }) else { return .unicode(own) }
    let isOwnGood = !hasStrangeLetters(own) && wordsArePossible(own)
    let isNarrow = text.unicodeScalars.allSatisfy { $0.value <= 0xFF }
    var readings: [(Encoding, String)] = []
    if isNarrow {
      for encoding in Encoding.allCases {
        let turned = VietnameseText.nfc(encoding == .tcvn3 ? fromTCVN3(text) : fromVNI(text))
        if turned != own, !hasStrangeLetters(turned), wordsArePossible(turned) { readings.append((encoding, turned)) }
      }
    }
    if isOwnGood {
      guard let leaning, let reading = readings.first(where: { $0.0 == leaning }) else { return .unicode(own) }
      return .converted(reading.1, from: leaning)
    }
    if let leaning, let reading = readings.first(where: { $0.0 == leaning }) { return .converted(reading.1, from: leaning) }
    if readings.count == 1, let reading = readings.first { return .converted(reading.1, from: reading.0) }
    if !readings.isEmpty || hasStrangeLetters(own) { return .doubtful }
    return .unicode(own)
  }

  /// Every word with a marked letter is a syllable that the language allows.
  private static func wordsArePossible(_ text: String) -> Bool {
    for word in text.split(whereSeparator: { !$0.isLetter }) where word.unicodeScalars.contains(where: { $0.value > 0x7F }) {
      guard let syllable = VietnameseSyllable(word.lowercased().unicodeScalars), syllable.isPossible else { return false }
    }
    return true
  }

  private static let letters: Set<Unicode.Scalar> = {
    var all: Set<Unicode.Scalar> = ["đ", "Đ"]
    let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
    for base in ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"] {
      for tone in tones {
        for letter in [base, base.uppercased()] { all.formUnion(VietnameseText.nfc(letter + tone).unicodeScalars) }
      }
    }
    return all
  }()

  /// Letters of no Vietnamese word, a capital with marks behind a small letter, or a sign in the middle of a word.
  private static func hasStrangeLetters(_ text: String) -> Bool {
    var before: Unicode.Scalar?
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer {
        before = last
        last = scalar
      }
      // «…» and “…” stand around words, never behind a letter at their opening.
      if let mark = last, mark == "»" || mark == "\u{201D}", scalar.properties.isAlphabetic, before.map({ $0 != " " }) ?? true {
        return true
      }
      guard scalar.value > 0x7F else { continue }
      if letters.contains(scalar) {
        if scalar.properties.isUppercase, let last, last.properties.isLowercase { return true }
        continue
      }
      if scalar.properties.isAlphabetic || [0xD7, 0xF7].contains(scalar.value)
        || (0xA1...0xBF).contains(scalar.value) && !quiet.contains(scalar)
      {
        return true
      }
      if scalar == "«", last?.properties.isAlphabetic == true { return true }
    }
    return false
  }

  private static let quiet: Set<Unicode.Scalar> = ["«", "»", "§", "°", "²", "³", "\u{AD}"]

  // MARK: TCVN3

  static func fromTCVN3(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { tcvn3[$0.value] ?? $0 }))
  }

  private static let tcvn3: [UInt32: Unicode.Scalar] = {
    let rows: [(UInt32, String)] = [
      (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"), (0xB5, "àảãáạ"), (0xBB, "ằẳẵắ"), (0xC6, "ặầẩẫấậè"), (0xCE, "ẻẽ"), (0xD0, "éẹềểễếệìỉ"), (0xDC, "ĩíịò"),
      (0xE1, "ỏõóọồổỗốộờởỡớợù"), (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
    ]
    var table: [UInt32: Unicode.Scalar] = [:]
    for (first, letters) in rows {
      for (place, letter) in VietnameseText.nfc(letters).unicodeScalars.enumerated() { table[first + UInt32(place)] = letter }
    }
    return table
  }()

  // MARK: VNI

  static func fromVNI(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let last = out.last, let marks = vniMarks[scalar.value], "aeouyAEOUYôơưÔƠƯ".unicodeScalars.contains(last) {
        // Marks behind a letter that cannot carry them stand for a letter of their own.
        if let joined = joined(last, marks) {
          out.removeLast()
          out.append(contentsOf: joined.unicodeScalars)
          continue
        }
      }
      out.append(vniLetters[scalar.value] ?? scalar)
    }
    return String(out)
  }

  private static func joined(_ letter: Unicode.Scalar, _ marks: String) -> String? {
    let joined = VietnameseText.nfc(String(Character(letter)) + marks)
    guard joined.unicodeScalars.count == 1, let scalar = joined.unicodeScalars.first, letters.contains(scalar) else { return nil }
    return joined
  }

  /// Letters with a byte of their own, small and capital.
  private static let vniLetters: [UInt32: Unicode.Scalar] = [
    0xE6: "ỉ", 0xF3: "ĩ", 0xF2: "ị", 0xF4: "ơ", 0xF6: "ư", 0xEE: "ỵ", 0xF1: "đ", 0xC6: "Ỉ", 0xD3: "Ĩ", 0xD2: "Ị", 0xD4: "Ơ", 0xD6: "Ư",
    0xCE: "Ỵ", 0xD1: "Đ",
  ]

  /// What a byte adds to the letter before it: breve or circumflex, and a tone.
  private static let vniMarks: [UInt32: String] = {
    let small: [UInt32: String] = [
      0xF9: "\u{301}", 0xF8: "\u{300}", 0xFB: "\u{309}", 0xF5: "\u{303}", 0xEF: "\u{323}", 0xEA: "\u{306}", 0xE9: "\u{306}\u{301}",
      0xE8: "\u{306}\u{300}", 0xFA: "\u{306}\u{309}", 0xFC: "\u{306}\u{303}", 0xEB: "\u{306}\u{323}", 0xE2: "\u{302}",
      0xE1: "\u{302}\u{301}", 0xE0: "\u{302}\u{300}", 0xE5: "\u{302}\u{309}", 0xE3: "\u{302}\u{303}", 0xE4: "\u{302}\u{323}",
    ]
    var all = small
    for (byte, marks) in small { all[byte - 0x20] = marks }
    return all
  }()
}
