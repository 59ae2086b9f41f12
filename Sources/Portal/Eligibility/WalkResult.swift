import Domain
import Kit
import Site

/// What the walk came to, as strings: the verdict, each condition, what would turn it, and the papers; for the screen and for paper.
public struct WalkResult: Sendable {
  let parts: RulingParts
  let heading: String
  let kicker: String
  /// The way whose conditions are shown, when the person has not chosen one.
  let supposed: String
  let changes: [ChangeLine]
  let papers: [PaperLine]

  /// One thing that would turn the answer.
  public struct ChangeLine: Sendable {
    public let title: String
    public let text: String
    public let chipKind: String
    public let chip: String
    public let leads: String?
    public let go: String
  }

  /// One paper: from whom, in how many days, on which form.
  public struct PaperLine: Sendable {
    public let name: String
    public let office: String
    public let days: String
    public let form: String
    public let state: String
    public let basis: String
  }

  init(_ state: WalkState, for visit: Visit) {
    let say = visit.say
    let it = state.walk.it
    let law = state.law
    let ruling = Eligibility.judge(it, under: law)
    let told = Eligibility.judge(it.certified(on: law.day), under: law)
    let changes = EligibilityChange.list(it, under: law)
    // One who has not chosen sees what buying would ask, which is the most.
    var aimed = it
    aimed.tenure = it.tenure ?? .sale
    aimed.home = it.home ?? .socialHousing
    let isSupposed = it.group != nil && (it.tenure == nil || it.home == nil)
    supposed = isSupposed ? say("Các điều kiện dưới đây là cho việc mua nhà ở xã hội, là việc có nhiều điều kiện nhất.") : ""
    let shown = isSupposed ? Eligibility.judge(aimed, under: law) : ruling
    let shownTold = isSupposed ? Eligibility.judge(aimed.certified(on: law.day), under: law) : told
    parts = RulingParts(
      shown, kind: ruling.verdict == .undetermined && told.verdict == .ineligible ? .ineligible : ruling.verdict, say: say,
      sentence: { say(PlainReason.phrase($0, told: shownTold)) })
    heading = say(WalkResult.heading(it, ruling, told, changes))
    kicker = say("Theo quy định ngày \(law.day) và theo lời bạn kể")
    self.changes = changes.flatMap { WalkResult.lines($0, state, visit) }
    papers = RequiredPaper.list(aimed, under: law).map { WalkResult.paper($0, aimed, law, say) }
  }

  private static func heading(_ it: EligibilityCase, _ ruling: Ruling, _ told: Ruling, _ changes: [EligibilityChange]) -> Phrase {
    let ways = changes.compactMap { change -> (Tenure, HomeKind)? in
      if case .otherWay(let tenure, let home) = change { (tenure, home) } else { nil }
    }
    guard it.group != nil else { return "Chưa kết luận được, vì chưa biết bạn thuộc nhóm nào" }
    guard let tenure = it.tenure, let home = it.home else {
      guard let first = ways.first else { return "Chưa kết luận được, vì còn điều chưa biết" }
      return ways.count == 1
        ? "Bạn có thể \(WalkWords.tenure(first.0)) \(WalkWords.home(first.1))" : "Có \(ways.count) cách mở cho bạn, theo lời bạn kể"
    }
    let way: Phrase = "\(WalkWords.tenure(tenure)) \(WalkWords.home(home))"
    switch (ruling.verdict, told.verdict) {
    case (.eligible, _): return "Bạn đủ điều kiện \(way)"
    case (.undetermined, .eligible): return "Theo lời bạn kể, bạn đủ điều kiện \(way); còn cần giấy xác nhận"
    case (.undetermined, .undetermined): return "Chưa kết luận được, vì còn điều chưa biết"
    default:
      guard let first = ways.first else { return "Lúc này bạn chưa đủ điều kiện \(way)" }
      return "Lúc này bạn chưa đủ điều kiện \(way), nhưng bạn có thể \(WalkWords.tenure(first.0)) \(WalkWords.home(first.1))"
    }
  }

  // swift-format-ignore
  private static func lines(_ change: EligibilityChange, _ state: WalkState, _ visit: Visit) -> [ChangeLine] {
    let say = visit.say
    func line(
      _ title: Phrase, _ text: Phrase, _ chipKind: String, _ chip: Phrase, leads: String? = nil, go: Phrase = "Xem"
    ) -> [ChangeLine] {
      [ChangeLine(title: say(title), text: say(text), chipKind: chipKind, chip: say(chip), leads: leads, go: say(go))]
    }
    switch change {
    case .otherWay(let tenure, let home):
      return line(
        "Bạn \(WalkWords.tenure(tenure)) \(WalkWords.home(home))",
        tenure == .rent
          ? "Người thuê không phải xét nhà ở và thu nhập." : "Cũng những điều kiện ấy, và theo lời bạn kể thì bạn đáp ứng.", "done",
        "Mở cho bạn ngay",
        leads: state.address {
          $0.tenure = tenure
          $0.home = home
        }, go: "Xem kết quả cho cách này")
    case .papers:
      return line(
        "Xin đủ các giấy xác nhận", "Có đủ giấy còn hạn như lời bạn kể thì bạn đủ điều kiện. Xem mục «Giấy tờ cần xin».", "soon",
        "Việc cần làm")
    case .knowing(let facts):
      return WalkQuestion.allCases.filter { !$0.facts.isDisjoint(with: facts) && $0 != .papers }.flatMap {
        line(
          "Biết rõ: \(WalkWords.short($0))", "Câu trả lời của bạn là «Không biết», mà điều này còn làm đổi kết quả.", "soon", "Hãy hỏi lại",
          leads: state.address(asking: $0), go: "Trả lời lại câu này")
      }
        + (facts.contains(.colonelIncome)
          ? line(
            "Đơn vị bạn công tác xác nhận mức thu nhập",
            "Mức của bạn tính theo tổng thu nhập của sĩ quan cấp Đại tá, mà văn bản không nêu số tiền.", "soon", "Hãy hỏi đơn vị") : [])
    case .incomeAtMost(let limit, let couple):
      return line(
        couple ? "Hai vợ chồng thực nhận trung bình từ \(dong: limit) một tháng trở xuống"
          : "Bạn thực nhận trung bình từ \(dong: limit) một tháng trở xuống",
        "Thu nhập tính trên 12 tháng liền trước ngày xác nhận. Khi tháng cao nhất ra khỏi 12 tháng ấy, mức trung bình sẽ đổi.", "soon",
        "Có thể, hãy tính lại")
    case .raisingChild(let ceiling):
      return line(
        "Bạn đang nuôi con dưới 18 tuổi", "Mức của bạn khi ấy là \(dong: ceiling) một tháng.", "hold", "Tùy hoàn cảnh")
    case .coefficient(let coefficient):
      return line(
        "Tỉnh, thành phố quyết định nâng mức thu nhập với hệ số từ \(coefficient)",
        "Chưa có quyết định nên chúng tôi tính hệ số là 1.", "none", "Chưa có quyết định")
    case .residents(let count):
      return line(
        "Nhà ấy có từ \(count) người đăng ký thường trú", "Người mới sinh, con về ở cùng mà đăng ký thường trú thì được tính.", "hold",
        "Tùy hoàn cảnh")
    case .farFinding:
      return line(
        "Tỉnh, thành phố xác định nhà ấy xa nơi làm việc", "Nhà xa nơi làm việc thì không tính là đã có nhà. Bao xa là xa do tỉnh, thành phố quy định.",
        "none", "Hãy hỏi Sở Xây dựng")
    case .leavingOfficialHousing:
      return line("Bạn trả lại nhà công vụ", "Không còn ở nhà công vụ thì điều kiện này đạt.", "hold", "Tùy hoàn cảnh")
    case .employmentContract:
      return line(
        "Bạn có hợp đồng lao động với doanh nghiệp trong khu công nghiệp", "Doanh nghiệp xác nhận vào đơn thuê.", "hold", "Tùy hoàn cảnh")
    case .poverty:
      return line(
        "Hộ của bạn được công nhận là hộ nghèo hoặc cận nghèo", "Ủy ban nhân dân xã, phường rà soát và cấp giấy chứng nhận.", "hold",
        "Tùy hoàn cảnh")
    case .provinceAllowsRuralPoor:
      return line(
        "Tỉnh, thành phố quy định cho hộ nghèo, cận nghèo nông thôn mua, thuê nhà ở xã hội", "Hiện chưa có quy định ấy.", "none",
        "Chưa có quyết định")
    }
  }

  // swift-format-ignore
  private static func paper(_ paper: RequiredPaper, _ it: EligibilityCase, _ law: LawOfDay, _ say: (Phrase) -> String) -> PaperLine {
    let name: Phrase
    var certified: Day?
    switch paper.kind {
    case .group: name = "Giấy chứng minh bạn thuộc nhóm được hưởng"
    case .housing:
      name = it.housing.ownsHome == true ? "Xác nhận diện tích nhà một người" : "Xác nhận chưa có nhà"
      certified = it.housing.certifiedOn
    case .spouseHousing: name = "Xác nhận nhà ở của vợ hoặc chồng"
    case .income:
      name = "Xác nhận việc làm và thu nhập"
      certified = it.income.certifiedOn
    case .incomeWithoutContract: name = "Hoặc, nếu bạn không có hợp đồng lao động: xác nhận thu nhập"
    case .spouseIncome:
      name = "Xác nhận thu nhập của vợ hoặc chồng"
      certified = it.income.spouseCertifiedOn
    }
    let state: Phrase
    switch law.papers.value.state(certified: certified, filed: law.day) {
    case .counts(let until, _): state = until.map { "Đã có, dùng đến hết ngày \($0)" } ?? "Đã có, còn dùng được"
    case .expired(_, let until): state = "Hết hạn ngày \(until), xin giấy mới"
    case .dayUnknown: state = "Cần xin"
    }
    let text = say(Phrase(key: paper.office))
    return PaperLine(
      name: say(name), office: text.prefix(1).uppercased() + text.dropFirst(),
      days: paper.days.map { say("\($0) ngày") } ?? say("Luật không đặt hạn; hãy hỏi trước"),
      form: paper.form.isEmpty ? say("Không có mẫu") : say(Phrase(key: paper.form)), state: say(state),
      basis: paper.basis.citations.map { say(CitationPhrase.of($0)) }.joined(separator: "; "))
  }
}
