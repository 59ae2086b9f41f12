import Foundation
import Kit

extension Directive {
  /// «Kế hoạch số 290-KH/TU»; the name alone for a document cited without number.
  public var displayName: String {
    guard CitedDocument.isNumber(number) else { return number }
    return kind.isEmpty ? "Văn bản số \(number)" : "\(kind) số \(number)"
  }

  /// The issuing body in running case: «TỈNH ỦY HẬU GIANG» gives «Tỉnh ủy Hậu Giang», «BỘ XÂY DỰNG» gives «Bộ Xây dựng».
  ///
  /// Capitals of a heading do not say which words are names; the place of issue does, and the word after «Bộ» and «Sở» is one.
  public var issuerName: String {
    guard issuer == issuer.uppercased() else { return issuer }
    var words = issuer.lowercased().split(separator: " ").map(String.init)
    for index in words.indices where index == 0 || ["bộ", "sở"].contains(words[index - 1]) {
      words[index] = words[index].prefix(1).uppercased() + words[index].dropFirst()
    }
    let name = words.joined(separator: " ")
    guard !place.isEmpty, let found = name.range(of: place.lowercased()) else { return name }
    return name.replacingCharacters(in: found, with: place)
  }
}
