/// A quoted phrase in a text that prints the same words a little differently.
enum LawPhrase {
  /// The text with every occurrence of the phrase exchanged. A line that ends inside the phrase and the length of a dash make no
  /// difference; anything else does.
  static func replacing(_ phrase: String, by new: String, in text: String) -> String {
    guard !phrase.isEmpty, !text.isEmpty else { return text }
    if text.contains(phrase) { return text.replacing(phrase, with: new) }
    let asked = phrase.map(plain)
    let held = Array(text)
    let print = held.map(plain)
    guard asked.count <= print.count else { return text }
    var result = ""
    var index = 0
    while index < held.count {
      if index + asked.count <= print.count, print[index..<index + asked.count].elementsEqual(asked) {
        result += new
        index += asked.count
      } else {
        result.append(held[index])
        index += 1
      }
    }
    return result
  }

  private static func plain(_ character: Character) -> Character {
    switch character {
    case "\n", "\t", "\u{A0}": " "
    case "–", "—": "-"
    default: character
    }
  }
}
