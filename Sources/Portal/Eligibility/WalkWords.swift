import Domain
import Kit
import Site

/// What the walk says: the words of its questions and answers, for people who have never read a law. No question names an article.
enum WalkWords {
  /// What a question asks; `couple` when two incomes are asked, `former` while the boundary before the merger counts.
  static func heading(_ question: WalkQuestion, couple: Bool, province: String) -> Phrase {
    switch question {
    case .way: "Bạn muốn có nhà bằng cách nào?"
    case .group: "Bạn là ai trong những người dưới đây?"
    case .contract: "Bạn có hợp đồng lao động với doanh nghiệp nơi đang làm không?"
    case .poverty: "Năm nay hộ của bạn được công nhận là gì?"
    case .family: "Gia đình bạn hiện thế nào?"
    case .income:
      couple ? "Trung bình mỗi tháng, hai vợ chồng thực nhận bao nhiêu tiền?" : "Trung bình mỗi tháng, bạn thực nhận bao nhiêu tiền?"
    case .ownsHome: "Bạn hoặc vợ, chồng bạn có căn nhà nào đứng tên mình ở \(province) không?"
    case .homeSize: "Căn nhà ấy rộng bao nhiêu, có mấy người đăng ký thường trú?"
    case .farHome: "Tỉnh, thành phố có xác định nhà bạn xa nơi làm việc không?"
    case .officialHousing: "Bạn có đang ở nhà công vụ không?"
    case .support: "Bạn đã từng được hưởng điều nào dưới đây chưa?"
    case .papers: "Bạn đã có giấy xác nhận nào, ký ngày nào?"
    }
  }

  static func hint(_ question: WalkQuestion, former: Bool) -> Phrase? {
    switch question {
    case .way: nil
    case .group: "Nếu đúng nhiều dòng, hãy chọn dòng đứng trước: thường điều kiện nhẹ hơn."
    case .contract: nil
    case .poverty: "Xem giấy chứng nhận của Ủy ban nhân dân xã, phường."
    case .family: "Đã ly hôn, hoặc vợ, chồng đã mất, thì chọn như chưa kết hôn."
    case .income:
      "Cộng tiền thực nhận của 12 tháng gần nhất rồi chia 12. Tính cả thưởng, tăng ca. Không tính tiền của người khác trong nhà."
    case .ownsHome:
      former
        ? "Chỉ tính nhà trong địa giới tỉnh cũ nơi xây dự án, như trước khi sáp nhập. Nhà đứng tên cha mẹ, anh em thì không tính."
        : "Nhà đứng tên cha mẹ, anh em thì không tính."
    case .homeSize: nil
    case .farHome: "Mỗi tỉnh, thành phố tự quy định bao xa là xa. Nếu chưa nghe nói, hãy chọn «Không biết»."
    case .officialHousing:
      "Nhà của Nhà nước cho người được điều động, luân chuyển, hoặc giáo viên, bác sĩ, quân nhân ở trong thời gian làm việc."
    case .support: nil
    case .papers: "Ghi ngày ký trên giấy, ví dụ 05/09/2026. Chưa có thì đánh dấu «Chưa có»; chúng tôi sẽ chỉ chỗ xin."
    }
  }

  static func why(_ question: WalkQuestion) -> Phrase {
    switch question {
    case .way: "Mỗi cách có điều kiện riêng. Thuê thì ít điều kiện nhất: không xét nhà ở, không xét thu nhập."
    case .group: "Nhà ở xã hội chỉ dành cho một số nhóm người, và mỗi nhóm có điều kiện riêng."
    case .contract: "Nhà lưu trú trong khu công nghiệp chỉ cho người có hợp đồng lao động thuê."
    case .poverty: "Nhóm bạn chọn phải có giấy chứng nhận hộ nghèo hoặc cận nghèo."
    case .family: "Mức thu nhập của người chưa kết hôn, người nuôi con một mình và hai vợ chồng khác nhau."
    case .income: "Người mua, thuê mua không được thu nhập quá một mức. Mức ấy tùy gia đình bạn và ngày nộp hồ sơ."
    case .ownsHome: "Nhà ở xã hội dành cho người chưa có nhà, hoặc nhà quá nhỏ."
    case .homeSize: "Nhà mà chia ra mỗi người quá ít chỗ thì được coi là chưa đủ chỗ ở."
    case .farHome: "Nhà quá xa nơi làm việc thì không tính là đã có nhà."
    case .officialHousing: "Người đang ở nhà công vụ bố trí cho mình thì chưa được mua, thuê mua."
    case .support: "Mỗi người chỉ được giúp một lần."
    case .papers: "Giấy xác nhận chỉ dùng được trong một thời hạn, tính từ ngày ký."
    }
  }

  /// What the question is called in the list of answers.
  static func short(_ question: WalkQuestion) -> Phrase {
    switch question {
    case .way: "Bạn muốn"
    case .group: "Bạn là"
    case .contract: "Hợp đồng lao động"
    case .poverty: "Hộ của bạn"
    case .family: "Gia đình"
    case .income: "Thực nhận mỗi tháng"
    case .ownsHome: "Nhà đứng tên"
    case .homeSize: "Nhà rộng"
    case .farHome: "Nhà xa nơi làm"
    case .officialHousing: "Nhà công vụ"
    case .support: "Đã được hưởng"
    case .papers: "Giấy đã có"
    }
  }

  /// One answer that can be chosen: its value in the form, its words, and a hint.
  struct Choice {
    let value: String
    let words: Phrase
    var hint: Phrase?
  }

  /// The answers of a question with one choice, «không biết» last; none for questions that are typed.
  static func choices(_ question: WalkQuestion, _ it: EligibilityCase) -> [Choice] {
    var choices: [Choice]
    switch question {
    case .way:
      choices = [
        Choice(value: "mua.xa-hoi", words: "Mua nhà ở xã hội"),
        Choice(
          value: "thue-mua.xa-hoi", words: "Thuê mua nhà ở xã hội",
          hint: "Trả trước một phần, phần còn lại trả dần như tiền thuê; trả xong thì nhà là của bạn."),
        Choice(value: "thue.xa-hoi", words: "Thuê nhà ở xã hội"),
        Choice(
          value: "thue.luu-tru", words: "Thuê nhà lưu trú công nhân", hint: "Nhà trong khu công nghiệp, chỉ cho công nhân thuê."),
        Choice(value: "mua.luc-luong-vu-trang", words: "Mua nhà ở cho lực lượng vũ trang"),
        Choice(value: "thue-mua.luc-luong-vu-trang", words: "Thuê mua nhà ở cho lực lượng vũ trang"),
        Choice(value: "thue.luc-luong-vu-trang", words: "Thuê nhà ở cho lực lượng vũ trang"),
        Choice(value: CaseFields.unknown, words: "Tôi chưa biết", hint: "Chúng tôi sẽ xem cả mua và thuê cho bạn."),
      ]
      return choices
    case .group:
      choices = groups.map { Choice(value: String($0.rawValue), words: option($0), hint: optionHint($0)) }
    case .poverty:
      choices = [
        Choice(value: "ngheo", words: "Hộ nghèo"), Choice(value: "can-ngheo", words: "Hộ cận nghèo"),
        Choice(value: "khong", words: "Không phải hộ nghèo, cận nghèo"),
      ]
    case .family:
      choices = [
        Choice(value: "chua.0", words: "Chưa kết hôn, không nuôi con dưới 18 tuổi"),
        Choice(value: "chua.1", words: "Chưa kết hôn, đang nuôi con dưới 18 tuổi"),
      ]
      choices +=
        it.group == .armedForces
        ? [
          Choice(value: "co.7", words: "Đã kết hôn, vợ hoặc chồng cũng trong lực lượng vũ trang"),
          // Any other group is judged alike, so one stands for them all.
          Choice(value: "co.6", words: "Đã kết hôn, vợ hoặc chồng không trong lực lượng vũ trang"),
        ] : [Choice(value: "co", words: "Đã kết hôn")]
    case .officialHousing:
      choices = [
        Choice(value: "khong", words: "Không"), Choice(value: "co.co", words: "Có, nhà được bố trí cho tôi"),
        Choice(value: "co.khong", words: "Có, nhưng nhà được bố trí cho người khác"),
      ]
    case .contract, .ownsHome, .farHome:
      choices = [Choice(value: "co", words: "Có"), Choice(value: "khong", words: "Không")]
    case .income, .homeSize, .support, .papers: return []
    }
    return choices + [Choice(value: CaseFields.unknown, words: "Không biết")]
  }

  /// The field of a question with one choice.
  static func field(_ question: WalkQuestion) -> String {
    switch question {
    case .way: "muon"
    case .family: "gia-dinh"
    case .officialHousing: "o-cong-vu"
    default: CaseFields.name(question.facts)
    }
  }

  /// The choice that a case has made, as the value of its radio; nil when there is none.
  static func chosen(_ question: WalkQuestion, _ walk: EligibilityWalk) -> String? {
    guard !question.facts.isDisjoint(with: walk.asked) else { return nil }
    let it = walk.it
    switch question {
    case .way:
      guard let tenure = CaseFields.value(.tenure, of: it), let home = CaseFields.value(.home, of: it) else { return CaseFields.unknown }
      return tenure + "." + home
    case .family:
      switch it.applicant.maritalStatus {
      case nil: return CaseFields.unknown
      case .married?:
        guard it.group == .armedForces else { return "co" }
        return it.applicant.spouseGroup.map { $0 == .armedForces ? "co.7" : "co.6" } ?? CaseFields.unknown
      default: return it.applicant.minorChildren.map { $0 > 0 ? "chua.1" : "chua.0" } ?? CaseFields.unknown
      }
    case .officialHousing:
      switch (it.housing.livesInOfficialHousing, it.applicant.official) {
      case (nil, _): return CaseFields.unknown
      case (false?, _): return "khong"
      case (true?, let official): return official.map { $0 ? "co.co" : "co.khong" } ?? CaseFields.unknown
      }
    default: return CaseFields.value(question.facts, of: it) ?? CaseFields.unknown
    }
  }

  /// The label of one typed or ticked fact.
  static func label(_ fact: Facts, couple: Bool) -> (label: Phrase, hint: Phrase?, unit: Phrase?) {
    switch fact {
    case .applicantIncome: (couple ? "Của bạn" : "Số tiền bạn thực nhận", nil, "đồng mỗi tháng")
    case .spouseIncome: ("Của vợ hoặc chồng bạn", "Không có thu nhập thì ghi 0.", "đồng mỗi tháng")
    case .floorArea: ("Diện tích sàn", "Theo giấy chứng nhận hoặc tự đo, ví dụ 44,9.", "m²")
    case .residents:
      ("Số người đăng ký thường trú", "Tính bạn, vợ hoặc chồng, cha mẹ và các con đăng ký thường trú ở căn nhà ấy.", "người")
    case .boughtSocialHousing: ("Đã mua hoặc thuê mua nhà ở xã hội", "Ở bất kỳ tỉnh, thành phố nào.", nil)
    case .receivedSupport:
      ("Đã được Nhà nước hỗ trợ nhà ở tại tỉnh, thành phố này", "Ví dụ được cấp tiền xây, sửa nhà, được tặng nhà.", nil)
    case .armedForcesHousing: ("Đã được mua, thuê mua nhà ở cho lực lượng vũ trang", nil, nil)
    case .housingCertificate: ("Giấy xác nhận về nhà ở, ký ngày", nil, nil)
    case .incomeCertificate: ("Giấy xác nhận thu nhập của bạn, ký ngày", nil, nil)
    case .spouseCertificate: ("Giấy xác nhận thu nhập của vợ hoặc chồng, ký ngày", nil, nil)
    default: ("", nil, nil)
    }
  }

  /// The groups in the order of the answers: those with fewer conditions first.
  static let groups: [BeneficiaryGroup] = [
    .merit, .resettled, .returnedOfficialHousing, .urbanPoor, .worker, .official, .armedForces, .urbanLowIncome, .ruralPoor,
    .ruralPoorInDisasterArea, .student, .enterprise,
  ]

  private static func option(_ group: BeneficiaryGroup) -> Phrase {
    switch group {
    case .merit: "Người có công với cách mạng hoặc thân nhân liệt sĩ"
    case .resettled: "Bị thu hồi đất, phải phá nhà mà chưa được bồi thường bằng nhà hay đất ở"
    case .returnedOfficialHousing: "Đã trả lại nhà công vụ"
    case .urbanPoor: "Hộ nghèo, cận nghèo ở thành thị"
    case .worker: "Công nhân, người làm công trong doanh nghiệp, hợp tác xã"
    case .official: "Cán bộ, công chức, viên chức"
    case .armedForces: "Quân đội, công an, cơ yếu"
    case .urbanLowIncome: "Người thu nhập thấp ở thành thị"
    case .ruralPoor: "Hộ nghèo, cận nghèo ở nông thôn"
    case .ruralPoorInDisasterArea: "Hộ nghèo, cận nghèo ở nông thôn, vùng hay bị thiên tai"
    case .student: "Học sinh, sinh viên"
    case .enterprise: "Doanh nghiệp, hợp tác xã trong khu công nghiệp, hỏi cho công nhân của mình"
    }
  }

  private static func optionHint(_ group: BeneficiaryGroup) -> Phrase? {
    switch group {
    case .returnedOfficialHousing: "Không phải vì vi phạm mà bị thu hồi."
    case .worker: "Trong hay ngoài khu công nghiệp."
    case .armedForces: "Đang phục vụ, hưởng lương từ ngân sách."
    case .urbanLowIncome: "Buôn bán nhỏ, làm tự do, làm thuê theo ngày, đã nghỉ hưu."
    default: nil
    }
  }

  /// The group in a sentence.
  static func group(_ group: BeneficiaryGroup) -> Phrase { Phrase(key: group.words) }

  static func tenure(_ tenure: Tenure) -> Phrase { Phrase(key: tenure.words) }

  static func home(_ home: HomeKind) -> Phrase {
    switch home {
    case .socialHousing: "nhà ở xã hội"
    case .armedForcesHousing: "nhà ở cho lực lượng vũ trang"
    case .workerLodging: "nhà lưu trú công nhân"
    }
  }

  static func capital(_ home: HomeKind) -> Phrase {
    switch home {
    case .socialHousing: "Nhà ở xã hội"
    case .armedForcesHousing: "Nhà ở cho lực lượng vũ trang"
    case .workerLodging: "Nhà lưu trú công nhân"
    }
  }

  /// The answers that were given to one question, in a few words.
  static func answer(_ question: WalkQuestion, _ walk: EligibilityWalk) -> [Phrase] {
    let it = walk.it
    let unknown: Phrase = "Không biết"
    func flag(_ value: Bool?, _ fact: Phrase) -> Phrase {
      switch value {
      case true?: fact
      case false?: "Chưa: \(fact)"
      case nil: "\(fact): không biết"
      }
    }
    switch question {
    case .income:
      let own: [Phrase] = walk.asked.contains(.applicantIncome) ? [it.income.applicant.map { "\(dong: $0)" } ?? unknown] : []
      let spouse: [Phrase] =
        walk.asked.contains(.spouseIncome)
        ? [it.income.spouse.map { "vợ, chồng \(dong: $0)" } ?? "vợ, chồng: không biết"] : []
      return own + spouse
    case .homeSize:
      return [
        it.housing.ownedFloorArea.map { "\($0) m²" } ?? "Diện tích: không biết",
        it.housing.registeredResidents.map { "\($0) người" } ?? "Số người: không biết",
      ]
    case .support:
      return [
        (it.support.boughtSocialHousing, Facts.boughtSocialHousing), (it.support.receivedHousingSupport, .receivedSupport),
        (it.support.receivedArmedForcesHousing, .armedForcesHousing),
      ].filter { walk.asked.contains($0.1) }.map { flag($0.0, label($0.1, couple: false).label) }
    case .papers:
      let papers: [(Day?, Facts, Phrase)] = [
        (it.housing.certifiedOn, .housingCertificate, "Về nhà ở"), (it.income.certifiedOn, .incomeCertificate, "Về thu nhập"),
        (it.income.spouseCertifiedOn, .spouseCertificate, "Thu nhập vợ, chồng"),
      ]
      return papers.filter { walk.asked.contains($0.1) }.map { day, _, name in day.map { "\(name): \($0)" } ?? "\(name): chưa có" }
    default:
      let chosen = chosen(question, walk)
      return choices(question, it).filter { $0.value == chosen }.map(\.words)
    }
  }
}
