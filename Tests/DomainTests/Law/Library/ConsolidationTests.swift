import AnCuTesting
import Domain
import Kit
import Testing

/// What amendments make of an invented decree, in a table: the place, the day, the words.
@Suite struct ConsolidationTests {
  static let texts = [SampleLaws.decree, SampleLaws.amendment, SampleLaws.later].map { LawText(DocumentReader.read($0)) }
  static let whole = LawConsolidation(texts[0], amendedBy: texts)

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(sinceEpoch: 0) }

  static func words(_ code: String, _ iso: String) -> String? {
    whole.parts(on: day(iso)).first { $0.place.code == code }.map { $0.isRepealed ? "(bãi bỏ)" : $0.words }
  }

  @Test(arguments: [
    // A point rewritten: the day before and the day.
    ("D2.1.a", "2022-06-30", "Có diện tích không nhỏ hơn 100 mét vuông;"),
    ("D2.1.a", "2022-07-01", "Có diện tích không nhỏ hơn 200 mét vuông;"),
    // A point put between two others.
    ("D2.1.b1", "2022-07-01", "Có hàng rào bao quanh;"),
    // A phrase exchanged in three places named in one sentence.
    ("D2.1.c", "2022-07-01", "Được Ủy ban nhân dân cấp xã xác nhận."),
    ("D2.2", "2022-07-01", "Chủ vườn gửi đơn theo Mẫu số 01 tại Phụ lục I đến Ủy ban nhân dân cấp xã."),
    ("D3", "2022-07-01", "Kiểm tra vườn ươm\nỦy ban nhân dân cấp xã kiểm tra vườn ươm mỗi năm một lần."),
    // Two phrases in the clause that the heading names.
    ("D2.3", "2022-07-01", "Thời hạn xác nhận là 10 ngày."),
    // A new article.
    ("D3a", "2022-07-01", "Ghi sổ vườn ươm"),
    ("D3a.2", "2022-07-01", "Sổ được giữ 05 năm."),
    // A repeal that itself ends.
    ("D1.2", "2022-06-30", "Vườn ươm của trường học thực hiện theo quy định riêng."),
    ("D1.2", "2022-07-01", "(bãi bỏ)"),
    ("D1.2", "2023-12-31", "(bãi bỏ)"),
    ("D1.2", "2024-01-01", "Vườn ươm của trường học thực hiện theo quy định riêng."),
    // An article written anew without a verb before its words, and words put at the end of a clause.
    ("D3.2", "2023-04-01", "Kết quả được ghi vào sổ vườn ươm."),
    ("D1.1", "2023-03-31", "Nghị định này quy định về vườn ươm cây giống."),
    ("D1.1", "2023-04-01", "Nghị định này quy định về vườn ươm cây giống. Vườn ươm dưới 10 mét vuông không phải xác nhận."),
  ])
  func thePlaceReadsOnTheDay(_ code: String, _ iso: String, _ words: String) {
    #expect(Self.words(code, iso) == words)
  }

  @Test func aPlaceIsThereOnlyFromItsDay() {
    #expect(Self.words("D2.1.b1", "2022-06-30") == nil)
    #expect(Self.words("D3a", "2022-06-30") == nil)
    #expect(Self.words("D3.2", "2023-03-31") == nil)
  }

  @Test func newPlacesStandWhereTheInstructionSays() {
    let codes = Self.whole.parts(on: Self.day("2022-07-01")).map(\.place.code)
    #expect(
      codes == [
        "C1", "D1", "D1.1", "D1.2", "D2", "D2.1", "D2.1.a", "D2.1.b", "D2.1.b1", "D2.1.c", "D2.2", "D2.3", "D3", "D3a", "D3a.1", "D3a.2",
        "C2", "D4", "D4.1", "D4.2", "PLI", "M01", "M01~2",
      ])
  }

  @Test func aFormIsReplacedWholeAndItsLineInTheListStays() {
    let parts = Self.whole.parts(on: Self.day("2023-04-01"))
    #expect(parts.first { $0.place.code == "M01~2" }?.text.contains("Kính gửi: Ủy ban nhân dân cấp xã") == true)
    #expect(parts.first { $0.place.code == "M01" }?.words == "Đơn đề nghị xác nhận vườn ươm")
  }

  @Test func whatCannotBeAppliedIsListedWithItsWords() {
    let open = Self.whole.outcomes.filter { !$0.isApplied }
    #expect(open.map(\.instruction.place.code) == ["D1.6", "D1.7"])
    #expect(open.first?.reasons == ["không tìm thấy cụm từ “nhà kính” tại Điều 3"])
    #expect(open.last?.instruction.words == "Sửa đổi, bổ sung dòng 4 Bảng số 02 như sau: bỏ cột thứ ba.")
    #expect(Self.whole.outcomes.count == 12)
  }

  @Test func relationsAreReadFromTheInstructions() {
    #expect(Self.texts[1].amended == ["901/2021/NĐ-CP", "700/2019/NĐ-CP"])
    #expect(Self.texts[2].amended == ["901/2021/NĐ-CP"])
    #expect(Self.texts[0].instructions.isEmpty)
    #expect(Self.texts.map { $0.validity.from?.iso } == ["2021-03-01", "2022-07-01", "2023-04-01"])
  }

  @Test func theVersionsOfAnArticleFollowEachOther() {
    let versions = Self.whole.versions(of: LawPlace(code: "D3"))
    #expect(versions.map(\.from?.iso) == [nil, "2022-07-01", "2023-04-01"])
    #expect(versions.map(\.until?.iso) == ["2022-07-01", "2023-04-01", nil])
    #expect(versions.last?.parts.first?.changes.map(\.document) == ["902/2022/NĐ-CP", "903/2023/NĐ-CP"])
    #expect(Self.whole.versions(of: LawPlace(code: "D4")).count == 1)
    #expect(Self.whole.versions(of: LawPlace(code: "D9")).isEmpty)
  }

  /// Whatever order the texts were imported in, the law is one.
  @Test func theOrderOfTheTextsMakesNoDifference() {
    let turned = LawConsolidation(Self.texts[0], amendedBy: Self.texts.reversed())
    #expect(turned.stages == Self.whole.stages)
    #expect(turned.outcomes == Self.whole.outcomes)
  }

  @Test func theDifferenceGivesBothVersionsBack() {
    for code in ["D1", "D2", "D3", "D3a", "M01~2"] {
      let versions = Self.whole.versions(of: LawPlace(code: code))
      for (old, new) in zip(versions, versions.dropFirst()) {
        let lines = LawDiff.lines(from: old.parts, to: new.parts)
        let before = lines.filter { $0.kind != .added }.map { $0.runs.filter { $0.kind != .added }.map(\.words).joined() }
        let after = lines.filter { $0.kind != .removed }.map { $0.runs.filter { $0.kind != .removed }.map(\.words).joined() }
        #expect(before.filter { !$0.isEmpty } == old.parts.map(\.words).filter { !$0.isEmpty }, "\(code)")
        #expect(after.filter { !$0.isEmpty } == new.parts.map(\.words).filter { !$0.isEmpty }, "\(code)")
      }
    }
  }

  @Test func aChangedWordIsShownAlone() {
    #expect(
      LawDiff.runs(from: "không nhỏ hơn 100 mét vuông", to: "không nhỏ hơn 200 mét vuông") == [
        .init(.kept, "không nhỏ hơn "), .init(.removed, "100 "), .init(.added, "200 "), .init(.kept, "mét vuông"),
      ])
    // What has nothing in common stands one after the other.
    #expect(LawDiff.runs(from: "một hai ba", to: "bốn năm sáu") == [.init(.removed, "một hai ba"), .init(.added, "bốn năm sáu")])
  }
}
