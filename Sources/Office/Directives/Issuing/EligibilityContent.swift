import Documents
import Domain
import Kit

/// What a return letter and a checklist say of one person's case, by the law of the day of filing.
enum EligibilityContent {
  static func make(_ kind: DocumentKind, _ it: EligibilityCase?, on day: Day) throws -> DocumentContent {
    guard let it else {
      throw Problem.invalid("Loại văn bản này cần một trường hợp xét điều kiện. Hãy chọn hồ sơ rồi lập lại.")
    }
    let law = EligibilityLaw.inForce
    guard let lawOfDay = law.on(it.filedOn ?? day) else {
      throw Problem.invalid(
        "Ngày nộp \((it.filedOn ?? day).vietnamese) trước ngày các quy định về nhà ở xã hội này có hiệu lực, nên chưa xét được. Hãy xem lại ngày nộp."
      )
    }
    var filling = WordingFilling(words: [
      "ma-ho-so": it.mark.map { "số \($0)" } ?? "", "nhom": it.group.map { "\($0.rawValue) (\($0.words))" } ?? "chưa rõ",
      "hinh-thuc": it.tenure?.words ?? "mua, thuê mua, thuê",
    ])
    switch kind {
    case .returnLetter:
      let ruling = Eligibility.judge(it, under: lawOfDay)
      guard ruling.verdict == .ineligible else {
        throw Problem.conflict(
          "Hồ sơ \(it.mark ?? "này") không bị kết luận là không đủ điều kiện, nên không có thư trả hồ sơ. Hãy xem lại kết luận.")
      }
      let reasons = ruling.conditions.filter { $0.verdict == .notMet }
      filling.blocks["ly-do"] = reasons.enumerated().map { place, condition in
        let sources = condition.basis.citations.map(\.words).joined(separator: "; ")
        return .paragraph(mark: "\(place + 1).", text: ReasonSentence.text(condition) + " Căn cứ: " + sources + ".")
      }
    default:
      let papers = RequiredPaper.list(it, under: lawOfDay)
      filling.blocks["giay-to"] = [
        .table(
          .init(
            columns: [
              .init("Có", share: 7, .center), .init("Giấy tờ chứng minh", share: 19), .init("Nơi xác nhận, nơi cấp", share: 32),
              .init("Mẫu", share: 12, .center), .init("Trả trong", share: 11, .center), .init("Căn cứ", share: 27),
            ],
            rows: papers.map { paper in
              .init([
                "☐", words(paper.kind), paper.office, paper.form.isEmpty ? "Bản sao" : paper.form,
                paper.days.map { "\($0) ngày" } ?? "", paper.basis.citations.map(\.words).joined(separator: "; "),
              ])
            }, whenEmpty: "Nhóm này không phải nộp giấy tờ chứng minh."))
      ]
      // The day whose law the list follows is the day of filing.
      filling.words["ngay"] = lawOfDay.day.vietnamese
    }
    return DocumentContent(filling: filling)
  }

  private static func words(_ kind: RequiredPaper.Kind) -> String {
    switch kind {
    case .group: "Đúng nhóm đối tượng"
    case .housing: "Điều kiện về nhà ở"
    case .income: "Điều kiện về thu nhập"
    case .incomeWithoutContract: "Điều kiện về thu nhập (khi không có hợp đồng lao động)"
    case .spouseHousing: "Điều kiện về nhà ở của vợ (chồng)"
    case .spouseIncome: "Thu nhập của vợ (chồng)"
    }
  }
}
