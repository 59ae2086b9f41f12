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
      case 0x111, 0x110: scalars.append("d")
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
}
