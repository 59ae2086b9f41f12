import AnCuTesting
import Foundation
import Kit
import Testing

@Suite struct VietnameseTextTests {
  @Test(arguments: [
    ["a", "à", "ả", "ã", "á", "ạ", "ă", "ằ", "â", "ầ", "b", "c", "d", "đ", "e", "ê", "ế", "g", "h"],
    ["Hoa", "Hòa", "Hoà Bình", "Hoàng"], ["Phường 2", "Phường An", "Phường Ân", "Xã An", "Xã Xà Phiên"],
    ["o", "ô", "ơ", "p", "u", "ư", "v"], ["", " ", "1", "a", "z", "日"],
  ])
  func keysStandInTheOrderOfTheLanguage(_ names: [String]) {
    let keys = names.map(VietnameseSortKey.key)
    #expect(keys == keys.sorted())
    #expect(Set(keys).count == keys.count)
  }

  @Test func keysAreHexadecimalAndAgreeOnBothForms() {
    let key = VietnameseSortKey.key("Xã Hoả Lựu, ₫ «日»")
    #expect(key.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    #expect(VietnameseSortKey.key("Xã Hoả Lựu".decomposedStringWithCanonicalMapping) == VietnameseSortKey.key("Xã Hoả Lựu"))
  }

  private struct Collation: Decodable {
    let names: [String]
    let communes: [String]
  }

  @Test(.enabled(if: SharedData.has("data/text/vi-collation-icu72.json"))) func theOrderIsThatOfTheCollator() throws {
    let oracle = try JSONDecoder().decode(Collation.self, from: SharedData.data("data/text/vi-collation-icu72.json"))
    for list in [oracle.names, oracle.communes] {
      var random = SeededRandom(seed: 5)
      let sorted = list.shuffled(using: &random).map { ($0, VietnameseSortKey.key($0)) }.sorted {
        $0.1 == $1.1 ? $0.0.unicodeScalars.lexicographicallyPrecedes($1.0.unicodeScalars) : $0.1 < $1.1
      }
      #expect(sorted.map(\.0) == list)
    }
  }

  @Test(arguments: [
    ("Đường Nguyễn Huệ", "duong nguyen hue"), ("Ðông Hiệp", "dong hiep"), ("XÃ XÀ PHIÊN", "xa xa phien"), ("Thuỷ/Thủy 12", "thuy/thuy 12"),
    ("", ""),
  ])
  func foldingTakesEveryMarkOff(_ text: String, _ folded: String) {
    #expect(VietnameseText.folded(text) == folded)
    #expect(VietnameseText.folded(text.decomposedStringWithCanonicalMapping) == folded)
  }

  @Test(.enabled(if: SharedData.has("data/text/vi-fold-icu72.csv"))) func foldingIsThatOfTheOracle() throws {
    let lines = try SharedData.text("data/text/vi-fold-icu72.csv").split(whereSeparator: \.isNewline).dropFirst()
    #expect(lines.count > 500)
    for line in lines {
      let parts = line.split(separator: ",")
      try #require(parts.count == 2)
      #expect(VietnameseText.folded(String(parts[0])) == parts[1].lowercased())
    }
  }

  @Test(arguments: [
    ("hoả", "hỏa"), ("Hoà", "Hòa"), ("thuỷ", "thủy"), ("Thuỷ", "Thủy"), ("khoẻ", "khỏe"), ("quý", "quý"), ("quỷ", "quỷ"),
    ("hoàng", "hoàng"),
    ("hỏa", "hỏa"), ("ý", "ý"), ("loè", "lòe"), ("oà", "òa"), ("già", "già"), ("an", "an"), ("", ""),
  ])
  func theToneOfAnOpenSyllableHasOnePlace(_ word: String, _ older: String) {
    #expect(VietnameseText.olderTonePlacement(word) == older)
  }

  @Test(arguments: [
    ("Xã Hoả Lựu", "xã", "hỏa lựu"), ("Xã Hỏa Lựu", "xã", "hỏa lựu"), ("Xã Xà Phiên", "xã", "xà phiên"),
    ("Xã Phương Bình", "xã", "phương bình"),
    ("Phương Bình", "", "phương bình"), ("Phường III", "phường", "3"), ("phường 3", "phường", "3"),
    ("Thị Trấn Ngã Sáu", "thị trấn", "ngã sáu"),
    ("TP. Vị Thanh", "thành phố", "vị thanh"), ("TX Long Mỹ", "thị xã", "long mỹ"), ("Huyện Vị Thuỷ", "huyện", "vị thủy"), ("Xã", "", "xã"),
    ("Xã  Vị Thanh 1", "xã", "vị thanh 1"), ("H.Châu Thành A", "huyện", "châu thành a"), ("Thới Lai", "", "thới lai"),
    ("Phường iix", "phường", "iix"),
  ])
  func unitNamesComeApart(_ text: String, _ word: String, _ normal: String) {
    let name = VietnameseUnitName(text)
    #expect(name.word == word)
    #expect(name.normalForm == normal)
  }

  @Test func twoSpellingsOfOneUnitAgreeAndTwoUnitsDoNot() {
    #expect(VietnameseUnitName("Xã Hoả Lựu").mayBe(VietnameseUnitName("hỏa lựu")))
    #expect(!VietnameseUnitName("Xã Xà Phiên").mayBe(VietnameseUnitName("Xã Xá Phiên")))
    #expect(!VietnameseUnitName("Phường Long Bình").mayBe(VietnameseUnitName("Xã Long Bình")))
  }

  @Test(.enabled(if: SharedData.has("data/admin/haugiang-old-to-new.csv")))
  func twoSourcesOfTheOldProvinceNameTheSameUnits() throws {
    func rows(_ path: String) throws -> [[String]] {
      try SharedData.text(path).split(whereSeparator: \.isNewline).dropFirst().map { $0.split(separator: ",").map(String.init) }
    }
    let names = Dictionary(
      try rows("data/admin/haugiang-before-2025-07-01.units.csv").map { ($0[0], $0) }, uniquingKeysWith: { first, _ in first })
    for row in try rows("data/admin/haugiang-old-to-new.csv") {
      let other = try #require(names[row[0]])
      #expect(VietnameseUnitName(row[1]).wholeNormalForm == VietnameseUnitName(other[1]).wholeNormalForm)
      #expect(VietnameseUnitName(row[2]).wholeNormalForm == VietnameseUnitName(other[3]).wholeNormalForm)
    }
  }

  @Test(arguments: [
    ("xa phien", true), ("Xà Phiên", true), ("phien xa", true), ("phi", true), ("", true), ("phiena", false), ("ien", false),
  ])
  func wordsAreSoughtFromTheirBeginning(_ query: String, _ found: Bool) {
    #expect(VietnameseText.holds("Xã Xà Phiên", words: query) == found)
  }
}
