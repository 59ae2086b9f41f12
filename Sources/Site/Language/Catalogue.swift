import Foundation
import Kit

/// The English of every text that an English screen shows, by the Vietnamese that stands in the template or in the code.
public struct Catalogue: Sendable {
  private let english: [String: String]

  /// Reads `Catalogue/en.json`; throws `Problem.broken` when it is missing or no object of texts.
  public init() throws {
    guard let file = Bundle.module.url(forResource: "Catalogue/en", withExtension: "json"), let data = try? Data(contentsOf: file),
      let texts = try? JSONDecoder().decode([String: String].self, from: data)
    else { throw Problem.broken("the program's catalogue of English texts is missing beside the binary, or is no object of texts") }
    self.init(texts)
  }

  init(_ english: [String: String]) {
    self.english = english
  }

  /// The Vietnamese texts that have an English one.
  public var keys: Set<String> { Set(english.keys) }

  /// The English of a text; nil when nobody has written it.
  public func english(_ vietnamese: String) -> String? { english[vietnamese] }

  /// The phrase in a language. What has no English stays Vietnamese; a test holds every phrase of an English screen against the catalogue.
  public func say(_ phrase: Phrase, in language: Language) -> String {
    let pattern = language == .english ? english[phrase.key] ?? phrase.key : phrase.key
    guard !phrase.values.isEmpty else { return pattern }
    var text = ""
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let number = Int(rest[rest.index(after: open)..<close])
      if let number, phrase.values.indices.contains(number) {
        text += say(phrase.values[number], in: language)
      } else {
        text += rest[open...close]
      }
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  private func say(_ value: Phrase.Value, in language: Language) -> String {
    switch value {
    case .text(let text): text
    case .phrase(let phrase): say(phrase, in: language)
    case .dong(let amount):
      language == .english ? Catalogue.grouped(amount, by: ",") + " VND" : Catalogue.grouped(amount, by: ".") + " đồng"
    case .decimal(let number): language == .english ? number.description : number.vietnamese
    }
  }

  /// Digits in groups of three: `12.500.000`.
  public static func grouped(_ amount: Int, by mark: Character) -> String {
    let digits = String(amount.magnitude)
    var text = amount < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(mark) }
      text.append(digit)
    }
    return text
  }
}
