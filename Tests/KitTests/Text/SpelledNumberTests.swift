import AnCuTesting
import Kit
import Testing

@Suite struct SpelledNumberTests {
  @Test(arguments: [
    (0, "không"), (4, "bốn"), (14, "mười bốn"), (15, "mười lăm"), (21, "hai mươi mốt"), (24, "hai mươi tư"), (101, "một trăm lẻ một"),
    (110, "một trăm mười"), (1001, "một nghìn không trăm lẻ một"), (1_005_000, "một triệu năm nghìn"), (15_000_000_000, "mười lăm tỷ"),
    (-24, "âm hai mươi tư"), (2_000_000_000_000, "hai nghìn tỷ"),
  ])
  func numbersInWords(number: Int, words: String) {
    #expect(SpelledNumber.words(number) == words)
  }

  @Test func anAmountBeginsWithACapitalAndEndsWithItsUnit() {
    #expect(SpelledNumber.dong(15_250_000) == "Mười lăm triệu hai trăm năm mươi nghìn đồng")
  }

  @Test func theLargestAndTheSmallestNumberHaveWords() {
    #expect(SpelledNumber.words(.max).hasSuffix("tám trăm lẻ bảy"))
    #expect(SpelledNumber.words(.min).hasPrefix("âm chín tỷ hai trăm"))
  }

  @Test(.enabled(if: SharedData.has("data/text/vi-spellout-icu72.csv"))) func everyVectorIsSpelledAlike() throws {
    let lines = try SharedData.text("data/text/vi-spellout-icu72.csv").split(whereSeparator: \.isNewline).dropFirst()
    #expect(lines.count > 100)
    for line in lines {
      let cells = line.split(separator: ",", maxSplits: 1)
      guard cells.count == 2, let number = Int(cells[0]) else { continue }
      #expect(SpelledNumber.words(number) == cells[1])
    }
  }
}
