import AnCuTesting
import Testing

@testable import Domain

/// What the scanner read wrong is found, what it read right is left alone.
@Suite struct SuspectFinderTests {
  static func suspects(_ text: String, title: String = "") -> [Suspect] {
    let provision = ReadProvision(id: "I.a", parent: nil, level: .dash, label: "-", title: title, text: text)
    return SuspectFinder.suspects(in: [provision])[0]
  }

  static func mends(_ text: String) -> [String] { suspects(text).map { "\($0.found) → \($0.suggested)" } }

  // MARK: The plan

  @Test(.enabled(if: SharedData.has("plan/290-KH-TU.txt"))) func thePlanHasItsFiveFaultsAndNoOther() throws {
    let provisions = DocumentReader.read(try SharedData.text("plan/290-KH-TU.txt")).provisions
    let mends = provisions.flatMap { provision in provision.suspects.map { "\(provision.id): \($0.found) → \($0.suggested)" } }
    #expect(
      mends == [
        "II.3.a: tĩnh → tỉnh", "II.3.c: đầu → đấu", "II.4.a: Đầu → Đẩy", "II.4.b: trực → trục", "III.2.b: địa tỉnh → địa bàn tỉnh",
      ])
    let reasons = provisions.flatMap(\.suspects).map(\.reason)
    #expect(
      reasons.first
        == "«ngân sách tĩnh» không phải cụm từ quen dùng, còn «ngân sách tỉnh» là cách viết quen dùng; «tĩnh» chỉ khác dấu thanh.")
    #expect(reasons.last == "Giữa «địa» và «tỉnh» có thể sót chữ «bàn»: «địa bàn tỉnh» văn bản này viết ở 2 chỗ khác.")
  }

  // MARK: Other texts

  /// Of 20 faults planted into a text that is not the plan, at least 12 are found, whatever the seed.
  @Test(
    .enabled(if: SharedData.has("law/texts")),
    arguments: ["nd-100-2024", "nd-136-2026", "nd-192-2025", "nd-261-2025", "nd-54-2026", "tt-09-2025-BXD"])
  func mostFaultsPlantedIntoALawAreFound(name: String) throws {
    let provisions = DocumentReader.read(try SharedData.text("law/texts/\(name).txt")).provisions
    for seed in 1...4 as ClosedRange<UInt64> {
      let planted = PlantedFaults(in: provisions, seed: seed)
      let found = planted.found(by: SuspectFinder.suspects(in: planted.provisions))
      #expect(planted.faults.count == 20)
      #expect(found >= 12, "seed \(seed): \(found)")
    }
  }

  /// The same in short texts of our own, where the document itself can say little: 12 on the average of the seeds, never below 9.
  @Test(arguments: [OwnProse.water, OwnProse.market]) func mostFaultsPlantedIntoOurOwnProseAreFound(text: String) {
    let provisions = DocumentReader.read(text).provisions
    let found = (1...12 as ClosedRange<UInt64>).map { seed in
      let planted = PlantedFaults(in: provisions, seed: seed)
      #expect(planted.faults.count == 20)
      return planted.found(by: SuspectFinder.suspects(in: planted.provisions))
    }
    #expect(found.reduce(0, +) >= 12 * found.count, "\(found)")
    #expect(found.allSatisfy { $0 >= 9 }, "\(found)")
  }

  @Test(arguments: [OwnProse.water, OwnProse.market]) func cleanProseOfOurOwnHasNoSuspect(text: String) {
    #expect(DocumentReader.read(text).provisions.flatMap(\.suspects).map(\.found) == [])
  }

  /// At most one suspect in 2,000 words of each law; a form of a page may have one.
  @Test(
    .enabled(if: SharedData.has("law/texts")),
    arguments: [
      "luat-27-2023-QH15", "nd-100-2024", "nd-136-2026", "nd-192-2025", "nd-261-2025", "nd-302-2025", "nd-54-2026", "tt-05-2024-BXD",
      "tt-08-2026-BXD", "tt-09-2025-BXD", "tt-32-2025-BXD", "tt-32-2025-Mau01", "tt-32-2025-Mau01a", "tt-32-2025-Mau04", "tt-32-2025-Mau05",
    ])
  func aCleanLawHasFewSuspects(name: String) throws {
    let text = try SharedData.text("law/texts/\(name).txt")
    let provisions = DocumentReader.read(text).provisions
    let words = text.split(whereSeparator: \.isWhitespace).count
    let suspects = provisions.flatMap(\.suspects)
    #expect(suspects.count <= max(1, words / 2000), "\(suspects.map { "\($0.found) → \($0.suggested)" })")
    for provision in provisions { Self.checkRanges(provision) }
  }

  // MARK: Kinds of faults

  @Test(arguments: [
    ("Các xã tăng cuờng kiểm tra, giám sát việc thực hiện.", "cuờng → cường"),
    ("Cơ quan chủ trì tổ chức đâu thầu theo đúng quy trình.", "đâu → đấu"),
    ("Hộ gia đinh nộp hồ sơ tại nơi cư trú.", "đinh → đình"),
    ("Chủ dầu tư nộp báo cáo hằng quý.", "dầu → đầu"),
    ("Người dân được thông háo bằng văn bản.", "háo → báo"),
    ("GIẢI PHÁP VỀ QUẢN LY ĐẤT ĐAI", "LY → LÝ"),
  ])
  func aFaultIsMended(text: String, mend: String) {
    #expect(Self.mends(text) == [mend])
  }

  @Test func aSyllableTheLanguageDoesNotHaveIsNamedAsSuch() {
    #expect(
      Self.suspects("Chi phí được ảp dụng cho cả năm.").first?.reason == "Tiếng Việt không có âm tiết «ảp»; chữ gần nhất hợp câu là «áp».")
  }

  /// What the document says again and again bears witness to a lost word.
  @Test func aLostWordIsFoundByTheDocumentItself() {
    let often = (1...4).map { "Nghị quyết số \($0) có hiệu lực thi hành từ ngày ký." }
    let texts = often + ["Quy chế có hiệu thi hành từ ngày ký."]
    #expect(Self.mends(texts.joined(separator: "\n")) == ["hiệu thi → hiệu lực thi"])
  }

  // MARK: What is no suspect

  @Test(arguments: [
    "Ông Trần Văn Tĩnh và bà Lê Thị Nụ ở thị trấn Nàng Mau ký biên bản.",
    "Cụm từ “ngân sách tĩnh” được thay bằng cụm từ khác.",
    "Theo Nghị định số 98/2024/NĐ-CP ngày 25/7/2024 và Mẫu số 01a, diện tích 45 m2, 12 km, 3 ha.",
    "Cổng thông tin dùng website, email và internet của UBND tỉnh.",
    "Quy định tại điểm đ, điểm e khoản 2; việc hoả tốc, thuỷ lợi và kĩ thuật vẫn tiến hành.",
    "", "   ", "…", "-", "ở", "a) b) c)",
  ])
  func namesQuotesNumbersAndForeignWordsAreNoSuspects(text: String) {
    #expect(Self.mends(text) == [])
  }

  // MARK: Properties

  static func checkRanges(_ provision: ReadProvision) {
    for suspect in provision.suspects {
      let scalars = Array((suspect.place == .title ? provision.title : provision.text).unicodeScalars)
      let isInside = suspect.range.upperBound <= scalars.count
      #expect(isInside && String(String.UnicodeScalarView(scalars[suspect.range])) == suspect.found)
      #expect(suspect.found != suspect.suggested && suspect.reason.hasSuffix("."))
    }
  }

  /// Any scalars at all: an answer, the same each time, with true ranges.
  @Test func everyTextHasAnAnswer() {
    var random = SeededRandom(seed: 11)
    let alphabet = Array("ăâđêôơưaàáeinghtrc ,.\n“”\"ABĐ19/-\u{301}\u{323}\u{302}\u{200B}😀ß".unicodeScalars)
    for _ in 0..<300 {
      let text = String(String.UnicodeScalarView((0..<60).map { _ in alphabet[Int.random(in: alphabet.indices, using: &random)] }))
      var provision = ReadProvision(id: "1", parent: nil, level: .item, label: "1.", title: text, text: text)
      provision.suspects = SuspectFinder.suspects(in: [provision])[0]
      #expect(provision.suspects == SuspectFinder.suspects(in: [provision])[0])
      Self.checkRanges(provision)
    }
  }

  /// Text in decomposed form is read like composed text; its ranges are its own.
  @Test func decomposedTextIsReadAlike() {
    let text = "Bố trí vốn nga\u{302}n sách ti\u{303}nh cho các xã."
    let suspects = Self.suspects(text)
    #expect(suspects.map(\.suggested) == ["tỉnh"])
    #expect(suspects.map(\.found) == ["ti\u{303}nh"])
  }
}

/// Syllables: letters, tones, what the language allows.
@Suite struct VietnameseSyllableTests {
  static func syllable(_ word: String) -> VietnameseSyllable? { VietnameseSyllable(word.unicodeScalars) }

  @Test(arguments: [
    "hòa", "thủy", "quý", "giữ", "giếng", "nghiêng", "người", "khuyến", "ý", "tuổi", "của", "toàn", "huyện", "đường", "ngoài",
  ])
  func aSyllableIsSpelledAsItWasRead(word: String) {
    #expect(Self.syllable(word)?.spelling == word)
    #expect(Self.syllable(word)?.isPossible == true)
    #expect(Self.syllable(word.uppercased()) == Self.syllable(word))
  }

  @Test func theTwoPlacesOfTheToneAreOneSyllable() {
    #expect(Self.syllable("hoả") == Self.syllable("hỏa"))
    #expect(Self.syllable("thuỷ") == Self.syllable("thủy"))
    #expect(Self.syllable("kĩ") != Self.syllable("kỹ"))
    #expect(Self.syllable("kĩ")?.twin == Self.syllable("kỹ"))
  }

  @Test(arguments: ["ảp", "dựt̀", "tnu", "rhu", "lheo", "cbo", "thuc", "hợch", "ngn", "đđ"]) func whatTheLanguageLacksIsImpossible(
    word: String
  ) {
    #expect(Self.syllable(word)?.isPossible != true)
  }

  @Test(arguments: ["web", "jazz", "a1", "", "internets", "ß", "áá"]) func otherWordsAreNoSyllables(word: String) {
    #expect(Self.syllable(word) == nil)
  }

  /// Every word of the vocabulary is written with syllables the language has.
  @Test func theVocabularyIsWrittenRight() {
    let wrong = OfficialVocabulary.standard.syllables.filter { !$0.isPossible }.map(\.spelling)
    #expect(wrong == [])
    #expect(OfficialVocabulary.standard.pairs.count > 10_000)
  }
}
