import AnCuTesting
import Domain
import Foundation
import Kit
import Testing

/// The real plan 290-KH/TU, read whole: every fact below was taken from the official text by eye.
@Suite(.enabled(if: SharedData.has("plan/290-KH-TU.txt"))) struct PlanReadingTests {
  private let source: String
  private let plan: ReadDocument

  init() throws {
    source = try SharedData.text("plan/290-KH-TU.txt")
    plan = DocumentReader.read(source)
  }

  private func provision(_ id: String) throws -> ReadProvision { try #require(plan.provisions.first { $0.id == id }) }

  private func mentions(_ kind: Mention.Kind) -> [String] {
    plan.provisions.flatMap(\.mentions).filter { $0.kind == kind }.map(\.text)
  }

  @Test func theProvisionsAreTheseAndNoOthers() {
    let ids = """
      I I.1 I.1.a I.1.b I.2 I.2.a I.2.b \
      II II.1 II.1.a II.1.b II.1.c II.2 II.2.a II.2.b II.2.c II.3 II.3.a II.3.b II.3.c II.4 II.4.a II.4.b \
      III III.1 III.2 III.2.a III.2.b III.2.c III.3 III.4
      """
    #expect(plan.provisions.map(\.id) == ids.split(separator: " ").map(String.init))
    #expect(plan.provisions.count { $0.level == .dash && $0.id.hasPrefix("II.") } == 11)
    #expect(plan.provisions.count { $0.level == .section } == 3)
    for provision in plan.provisions {
      let parent = provision.id.split(separator: ".").dropLast().joined(separator: ".")
      #expect(provision.parent == (parent.isEmpty ? nil : parent))
    }
  }

  @Test func headingsAreTitlesAndSentencesAreTexts() throws {
    #expect(try provision("I").title == "MỤC ĐÍCH, YÊU CẦU")
    #expect(try provision("II").title == "NHIỆM VỤ VÀ GIẢI PHÁP TRỌNG TÂM")
    #expect(try provision("II.3").title == "Huy động và sử dụng hiệu quả các nguồn vốn cho phát triển nhà ở xã hội")
    #expect(try provision("II.3").label == "3.")
    #expect(try provision("III.1").title == "")
    #expect(try provision("III.1").text.hasPrefix("Các cấp ủy, tổ chức đảng"))
    #expect(try provision("III.2").text == "Ban cán sự đảng Ủy ban nhân dân tỉnh lãnh đạo Ủy ban nhân dân tỉnh:")
    #expect(try provision("III.2.b").text.hasSuffix("trên địa tỉnh."), "a scanning fault stays as it is")
  }

  @Test func theHeaderIsThePartysLetterhead() {
    let header = plan.header
    #expect(header.issuer == "TỈNH ỦY HẬU GIANG")
    #expect(header.form == .party)
    #expect(header.kind == "KẾ HOẠCH")
    #expect(header.number == "290-KH/TU")
    #expect(header.place == "Hậu Giang")
    #expect(header.date?.iso == "2024-08-22")
    #expect(header.subject.hasPrefix("Thực hiện Chỉ thị số 34-CT/TW ngày 24/5/2024 của Ban Bí thư về tăng cường sự lãnh đạo của Đảng"))
    #expect(header.subject.hasSuffix("phát triển nhà ở xã hội trong tình hình mới"))
    #expect(header.legalBases.count == 1)
    #expect(header.legalBases.first?.hasSuffix("như sau:") == true)
  }

  @Test func theEndNamesSignatureAndRecipients() {
    #expect(plan.signature == .init(authority: "T/M BAN THƯỜNG VỤ", position: "PHÓ BÍ THƯ", name: "Trần Văn Huyến"))
    #expect(
      plan.recipients == [
        "Ban Bí thư Trung ương Đảng", "Ban Kinh tế Trung ương", "Văn phòng Trung ương Đảng", "Ban cán sự đảng Bộ Xây dựng",
        "Ban cán sự đảng, đảng đoàn tỉnh", "Các cơ quan tham mưu, giúp việc Tỉnh ủy", "Các sở, ban, ngành, đoàn thể tỉnh",
        "Các huyện ủy, thị ủy, thành ủy", "Lưu VPTU.TÂM",
      ])
  }

  @Test func oneHorizonAndTwoQuantitiesInTheWholePlan() throws {
    #expect(mentions(.deadline) == ["Đến năm 2030"])
    #expect(mentions(.quantity) == ["ít nhất 01 triệu căn", "100%"])
    let place = try provision("II.1.c")
    #expect(place.mentions.count { $0.kind == .deadline || $0.kind == .quantity } == 3)
  }

  @Test func itCitesTheseDocuments() throws {
    let all = mentions(.document)
    #expect(all.count { $0.contains("34-CT/TW") } == 7)
    #expect(all.count == 10)
    #expect(
      try provision("II.1.c").mentions.filter { $0.kind == .document }.map(\.text) == [
        "chương trình, kế hoạch phát triển nhà ở của tỉnh Hậu Giang giai đoạn 2021 - 2030",
        "Đề án “Đầu tư xây dựng ít nhất 01 triệu căn nhà ở xã hội cho đối tượng thu nhập thấp, công nhân khu công nghiệp "
          + "giai đoạn 2021 - 2030”", "Kế hoạch số 217/KH-UBND ngày 20/11/2023 của Ủy ban nhân dân tỉnh",
      ])
  }

  @Test func itNamesAgenciesAndGroupsInFull() throws {
    func found(_ id: String, _ kind: Mention.Kind) throws -> [String] {
      try provision(id).mentions.filter { $0.kind == kind }.map(\.text)
    }
    #expect(
      try found("I.2.b", .group) == [
        "Cấp ủy, tổ chức đảng, chính quyền các cấp", "các tổ chức chính trị - xã hội", "địa phương, cơ quan, đơn vị",
        "cán bộ, đảng viên", "Nhân dân",
      ])
    #expect(try found("II.3.b", .agency) == ["Tổng Liên đoàn Lao động Việt Nam"])
    #expect(try found("III.2", .agency) == ["Ban cán sự đảng Ủy ban nhân dân tỉnh", "Ủy ban nhân dân tỉnh"])
    #expect(try found("III.2.a", .group) == ["công nhân", "các sở, ban, ngành, địa phương"])
    #expect(try found("III.2.b", .agency) == ["Ban Chỉ đạo thực hiện Chỉ thị số 34-CT/TW"])
    #expect(
      try found("III.3", .group) == ["Ban cán sự đảng, đảng đoàn", "huyện, thành, thị ủy", "đảng ủy trực thuộc", "địa phương, đơn vị"])
    #expect(try found("III.4", .agency) == ["Ban Tuyên giáo Tỉnh ủy", "Ban cán sự đảng Ủy ban nhân dân tỉnh"])
  }

  @Test func everyMentionStandsWhereItSays() {
    for provision in plan.provisions {
      for mention in provision.mentions {
        let words = Array((mention.place == .title ? provision.title : provision.text).unicodeScalars)
        #expect(String(String.UnicodeScalarView(words[mention.range])) == mention.text)
      }
    }
  }

  @Test func linesCutByAPageBreakAreJoinedAndListed() throws {
    let joined = ["I.2.b": "tổng kết, rút", "II.2.b": "dự án nhà", "II.3.b": "thiết chế công", "III.3": "tăng cường hiệu"]
    #expect(plan.provisions.filter { !$0.joins.isEmpty }.map(\.id).sorted() == joined.keys.sorted())
    for (id, words) in joined {
      let provision = try provision(id)
      let join = try #require(provision.joins.first)
      #expect(provision.joins.count == 1)
      let scalars = Array(provision.text.unicodeScalars)
      #expect(scalars[join] == " ")
      let around = String(String.UnicodeScalarView(scalars[max(0, join - 8)..<min(scalars.count, join + 10)]))
      #expect(around.contains(words.split(separator: " ").prefix(2).joined(separator: " ")))
      #expect(provision.text.contains(words))
    }
  }

  @Test func everyCharacterBelongsSomewhere() {
    #expect(plan.coverage.unassigned.isEmpty)
    #expect(plan.coverage.assigned == plan.coverage.characters)
    #expect(plan.coverage.parts.map(\.text).joined() == source)
    #expect(plan.coverage.characters == source.unicodeScalars.count { !$0.properties.isWhitespace })
  }

  @Test func noWordOfAProvisionIsLostOrInvented() {
    // The provisions' words in order, with the labels, are the words of their parts.
    for provision in plan.provisions {
      let part = plan.coverage.parts.filter { $0.owner == "provision:" + provision.id }.map(\.text).joined(separator: " ")
      let kept = [provision.label, provision.title, provision.text].joined(separator: " ")
      let bare = { (text: String) in text.filter { !$0.isWhitespace && $0 != "*" && $0 != "#" } }
      #expect(bare(part) == bare(kept), "\(provision.id)")
    }
  }
}
