import Domain
import Kit
import Site

/// Why a condition is met, not met or unknown, said to the person whom it concerns; the article stands beside it, not in it.
enum PlainReason {
  /// The sentence; what only lacks its paper is said as the person tells it, with what `told` answers when all papers are there.
  static func phrase(_ condition: ConditionRuling, told: Ruling) -> Phrase {
    if condition.verdict == .unknown, condition.condition != .papers, let proved = told[condition.condition], proved.verdict != .unknown {
      return "Theo lời bạn kể: \(phrase(proved.reason)) Còn cần giấy xác nhận thì mới chắc chắn."
    }
    return phrase(condition.reason)
  }

  // swift-format-ignore
  static func phrase(_ reason: Reason) -> Phrase {
    switch reason {
    case .groupServed(let group, let home): "\(WalkWords.capital(home)) có dành cho nhóm của bạn: \(WalkWords.group(group))."
    case .groupNotServed(let group, let home): "\(WalkWords.capital(home)) không dành cho nhóm của bạn: \(WalkWords.group(group))."
    case .ruralPoorAllowed:
      "Tỉnh, thành phố này cho hộ nghèo, cận nghèo ở nông thôn mua, thuê mua, thuê nhà ở xã hội."
    case .ruralPoorNotAllowed:
      "Hộ nghèo, cận nghèo ở nông thôn chỉ được mua, thuê mua, thuê nhà ở xã hội khi tỉnh, thành phố có quy định; ở đây chưa có quy định ấy. Bạn có thể được hỗ trợ xây, sửa nhà của mình: hãy hỏi Ủy ban nhân dân xã."
    case .workerWithContract: "Bạn có hợp đồng lao động. Doanh nghiệp trong khu công nghiệp xác nhận là bạn được thuê."
    case .workerWithoutContract: "Muốn thuê nhà lưu trú phải có hợp đồng lao động với doanh nghiệp trong khu công nghiệp; bạn chưa có."
    case .workerContractUnknown: "Chưa biết bạn có hợp đồng lao động hay không. Nhà lưu trú chỉ dành cho người có hợp đồng."
    case .tenureOpen(_, let tenure, let home): "Nhóm của bạn được \(WalkWords.tenure(tenure)) \(WalkWords.home(home))."
    case .tenureClosed(_, let tenure, let home): "Nhóm của bạn không được \(WalkWords.tenure(tenure)) \(WalkWords.home(home))."
    case .tenureOfRuralPoorNotAllowed(_, let tenure):
      "Nhóm của bạn chưa được \(WalkWords.tenure(tenure)) nhà ở xã hội ở đây, vì tỉnh, thành phố chưa có quy định."
    case .notAskedWhenRenting: "Người thuê không phải xét điều này."
    case .notAskedOfGroup: "Nhóm của bạn không phải xét điều này."
    case .notAskedWithoutSupport: "Không xét, vì cách bạn chọn không mở cho nhóm của bạn."
    case .noHome(let former):
      former
        ? "Bạn (và vợ, chồng) chưa có nhà đứng tên mình ở nơi có dự án, tính theo địa giới tỉnh cũ trước khi sáp nhập."
        : "Bạn (và vợ, chồng) chưa có nhà đứng tên mình ở tỉnh, thành phố nơi có dự án."
    case .smallHome(let area, let residents, let limit, let alone):
      alone
        ? "Nhà của bạn \(area) m² có \(residents) người đăng ký thường trú: mỗi người dưới \(limit) m², nên được coi là chưa đủ chỗ ở. Một chú thích của mẫu đơn lại tính người độc thân một mình; chúng tôi tính theo nghị định."
        : "Nhà của bạn \(area) m² có \(residents) người đăng ký thường trú: mỗi người dưới \(limit) m², nên được coi là chưa đủ chỗ ở."
    case .smallHomeForOne(let area, let limit):
      "Nhà của bạn \(area) m², dưới mức \(limit) m² dù chỉ một người đăng ký thường trú, nên được coi là chưa đủ chỗ ở."
    case .largeHome(let area, let residents, let limit, let alone):
      alone
        ? "Nhà của bạn \(area) m² có \(residents) người đăng ký thường trú: mỗi người từ \(limit) m² trở lên. Người mua, thuê mua phải chưa có nhà, hoặc có dưới \(limit) m² một người. Một chú thích của mẫu đơn lại tính người độc thân một mình; chúng tôi tính theo nghị định."
        : "Nhà của bạn \(area) m² có \(residents) người đăng ký thường trú: mỗi người từ \(limit) m² trở lên. Người mua, thuê mua phải chưa có nhà, hoặc có dưới \(limit) m² một người."
    case .farHome: "Tỉnh, thành phố xác định nhà của bạn xa nơi làm việc, nên nhà ấy không tính."
    case .housingUnknown(let limit): "Chưa biết đủ về nhà bạn đang có để so với mức \(limit) m² một người."
    case .housingFarUnknown(let area, let residents, let limit):
      "Nhà của bạn \(area) m² có \(residents) người, từ \(limit) m² một người trở lên. Chỉ còn chưa biết tỉnh, thành phố có xác định nhà ấy xa nơi làm việc hay không."
    case .housingPaper(let state): paper(state, "Giấy xác nhận về nhà ở")
    case .notOfficial: "Bạn không thuộc những người được Nhà nước bố trí nhà công vụ."
    case .notInOfficialHousing: "Bạn không ở nhà công vụ."
    case .inOfficialHousing: "Bạn đang ở nhà công vụ bố trí cho mình. Trả lại nhà ấy rồi mới được mua, thuê mua."
    case .officialHousingUnknown: "Chưa biết bạn có đang ở nhà công vụ hay không."
    case .incomeWithin(let measure): income(measure, over: false)
    case .incomeOver(let measure): income(measure, over: true)
    case .incomeUnknown(let measure): incomeUnknown(measure)
    case .poor(let poverty):
      poverty == .poor ? "Hộ của bạn được công nhận là hộ nghèo." : "Hộ của bạn được công nhận là hộ cận nghèo."
    case .notPoor: "Nhóm bạn chọn dành cho hộ nghèo, cận nghèo có giấy chứng nhận; hộ của bạn không phải."
    case .povertyUnknown: "Chưa biết hộ của bạn có được công nhận là hộ nghèo, cận nghèo hay không."
    case .noPriorSupport(let owner):
      owner
        ? "Bạn đã được hỗ trợ nhà ở nhưng nhà hiện nay nhỏ. Luật có hai cách đọc ở chỗ này; chúng tôi theo cách có lợi cho bạn, nơi xét hồ sơ có thể đọc khác."
        : "Theo lời bạn, bạn chưa được hưởng chính sách nhà ở nào loại trừ việc này. Sở Xây dựng sẽ kiểm tra lại khi bạn nộp hồ sơ."
    case .boughtSocialHousing: "Bạn đã mua hoặc thuê mua một căn nhà ở xã hội. Mỗi người chỉ được một căn, ở tỉnh, thành phố nào cũng vậy."
    case .receivedSupport: "Bạn đã được Nhà nước hỗ trợ nhà ở tại tỉnh, thành phố này."
    case .receivedArmedForcesHousing: "Bạn đã được hưởng nhà ở cho lực lượng vũ trang. Mỗi người chỉ được một trong hai chính sách."
    case .priorSupportUnknown: "Chưa biết bạn đã được hưởng chính sách nhà ở nào hay chưa."
    case .papersValid(let until, let doubtful): papers(until, doubtful: doubtful)
    case .papersLacking: "Bạn cần xin giấy xác nhận còn hạn. Chưa có giấy không có nghĩa là không đạt."
    case .openUntilKnown(let facts):
      facts.contains(.group) ? "Chưa xét được khi chưa biết bạn thuộc nhóm nào." : "Chưa xét được khi chưa biết bạn muốn mua, thuê mua hay thuê."
    }
  }

  private static func paper(_ state: PaperState, _ name: Phrase) -> Phrase {
    switch state {
    case .counts: "\(name) còn hạn."
    case .expired(let certified, let until): "\(name) ký ngày \(certified) chỉ dùng được đến hết ngày \(until). Bạn cần xin giấy mới."
    case .dayUnknown: "\(name): bạn chưa có, hoặc chưa biết ký ngày nào."
    }
  }

  private static func papers(_ until: Day?, doubtful: Bool) -> Phrase {
    guard let until else { return "Các giấy xác nhận của bạn còn dùng được." }
    return doubtful
      ? "Các giấy xác nhận của bạn còn dùng được đến hết ngày \(until). Nghị định và thông tư nêu hạn khác nhau; chúng tôi lấy ngày muộn hơn."
      : "Các giấy xác nhận của bạn còn dùng được đến hết ngày \(until)."
  }

  private static func income(_ it: IncomeMeasure, over: Bool) -> Phrase {
    let whose: Phrase =
      switch it.couple {
      case true?: "Hai vợ chồng thực nhận"
      case false?: it.raisesChild ? "Bạn nuôi con dưới 18 tuổi và thực nhận" : "Bạn thực nhận"
      case nil: "Thu nhập của bạn là"
      }
    guard let limit = it.limit else {
      return over
        ? "\(whose) \(dong: it.total) một tháng, quá mọi mức có thể áp dụng." : "\(whose) \(dong: it.total) một tháng, không quá mức nào."
    }
    let text: Phrase =
      over
      ? "\(whose) \(dong: it.total) một tháng. Mức cao nhất cho bạn là \(dong: limit); bạn vượt \(dong: it.total - limit)."
      : "\(whose) \(dong: it.total) một tháng, không quá mức \(dong: limit)."
    switch it.measure {
    case .raisedCeiling(let coefficient): return "\(text) Mức này đã nhân hệ số \(coefficient) của tỉnh, thành phố."
    case .colonel, .timesColonel, .colonelPlus: return "\(text) Mức này tính theo thu nhập của sĩ quan cấp Đại tá."
    case .ceiling, .coefficientWithoutBasis, .colonelByUnknownSpouse: return text
    }
  }

  private static func incomeUnknown(_ it: IncomeMeasure) -> Phrase {
    switch it.measure {
    case .colonel, .timesColonel, .colonelPlus, .colonelByUnknownSpouse:
      "Mức thu nhập cho bạn tính theo tổng thu nhập của sĩ quan cấp Đại tá, mà văn bản không nêu số tiền. Đơn vị nơi bạn công tác sẽ xác nhận."
    case .ceiling, .raisedCeiling, .coefficientWithoutBasis:
      it.limit.map { "Chưa biết đủ để so thu nhập với mức \(dong: $0) một tháng." } ?? "Chưa biết đủ để so thu nhập với mức của bạn."
    }
  }
}
