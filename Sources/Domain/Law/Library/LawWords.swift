/// The words of an instruction, cut so that its verbs, its places and what it quotes can be told apart.
enum LawWords {
  enum Token: Equatable {
    case word(String)
    /// What stands between “ and ”, verbatim.
    case quote(String)
    /// A comma, semicolon, full stop or colon.
    case mark(Character)

    var word: String? {
      if case .word(let word) = self { return word }
      return nil
    }

    var isSeparator: Bool { self == .mark(",") || self == .mark(";") || word == "và" || word == "hoặc" }
  }

  /// Words in brackets, and what tells of earlier amendments («đã được sửa đổi, bổ sung tại ...»), are left out.
  static func tokens(_ text: String) -> [Token] {
    var tokens: [Token] = []
    var word = ""
    var quote = ""
    var quoteDepth = 0
    var brackets = 0
    func close() {
      if !word.isEmpty, brackets == 0 { tokens.append(.word(word)) }
      word = ""
    }
    for character in text {
      if character == "“" {
        if quoteDepth == 0 { close() } else { quote.append(character) }
        quoteDepth += 1
        continue
      }
      if quoteDepth > 0 {
        if character == "”" {
          quoteDepth -= 1
          if quoteDepth == 0 {
            if brackets == 0 { tokens.append(.quote(quote)) }
            quote = ""
            continue
          }
        }
        quote.append(character)
        continue
      }
      switch character {
      case " ", "\n", "\t": close()
      case "(":
        close()
        brackets += 1
      case ")":
        word = brackets > 0 ? "" : word
        brackets = max(0, brackets - 1)
      case ",", ";", ":":
        close()
        if brackets == 0 { tokens.append(.mark(character)) }
      case ".":
        // «2.1» is one word; a full stop ends a sentence.
        word.append(character)
      default: word.append(character)
      }
    }
    close()
    // A quotation that is not closed cannot be told from the words behind it.
    if quoteDepth > 0 { tokens.append(.quote(quote)) }
    return withoutHistory(
      tokens.flatMap { token -> [Token] in
        guard case .word(let word) = token, word.hasSuffix(".") else { return [token] }
        let bare = word.reversed().drop { $0 == "." }.reversed()
        return bare.isEmpty ? [.mark(".")] : [.word(String(bare)), .mark(".")]
      })
  }

  private static func withoutHistory(_ tokens: [Token]) -> [Token] {
    var kept: [Token] = []
    var index = 0
    while index < tokens.count {
      let start = tokens[index].word == "đã" ? index + 1 : index
      if start + 1 < tokens.count, tokens[start].word == "được", ["sửa", "bổ", "thay"].contains(tokens[start + 1].word ?? "") {
        while index < tokens.count, tokens[index] != .mark(";") {
          if tokens[index].word == "như", index + 1 < tokens.count, tokens[index + 1].word == "sau" { break }
          index += 1
        }
        continue
      }
      kept.append(tokens[index])
      index += 1
    }
    return kept
  }

  /// The first number of a document in the words, outside quotations and history: «100/2024/NĐ-CP».
  static func number(in tokens: [Token]) -> String? {
    for (index, token) in tokens.enumerated() {
      guard let word = token.word else { continue }
      if let number = number(word) {
        // «TT- BXD»: the copy parts the symbol after its hyphen.
        guard number.hasSuffix("-"), index + 1 < tokens.count, let rest = tokens[index + 1].word else { return number }
        return number + rest
      }
    }
    return nil
  }

  static func isNumber(_ word: String) -> Bool { number(word) != nil }

  /// «số 13/LB-TT», «số 05-BXD/ĐT»: numbers as they were before 1996.
  static func olderNumber(in tokens: [Token]) -> String? {
    for (index, token) in tokens.enumerated() where token.word == "số" && index + 1 < tokens.count {
      if let word = tokens[index + 1].word, word.first?.isNumber == true, word.contains("/") { return word }
    }
    return nil
  }

  private static func number(_ word: String) -> String? {
    let parts = word.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, !parts[0].isEmpty, parts[0].allSatisfy({ $0.isASCII && $0.isNumber }), parts[1].count == 4,
      parts[1].allSatisfy({ $0.isASCII && $0.isNumber }), let first = parts[2].first, first.isUppercase
    else { return nil }
    let symbol = parts[2].prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    return "\(parts[0])/\(parts[1])/\(symbol)"
  }
}
