import Kit

/// The one Vietnamese sentence that tells why: the fact and the limit, and the doubt where the texts leave one.
public enum ReasonSentence {
  public static func text(_ ruling: ConditionRuling) -> String {
    words(ruling.reason) + doubt(ruling.basis) + "."
  }

  /// What is added for documents that are cited without their words being held.
  public static func doubt(_ basis: Basis) -> String {
    basis.citations.filter { !$0.document.isHeld }.reduce(into: "") {
      $0 += " (\($1.document.name) mới biết qua trích dẫn, chưa giữ nguyên văn)"
    }
  }

  /// The sentence without its doubt and its full stop.
  public static func words(_ reason: Reason) -> String {
    switch reason {
    case .groupServed(let group, let home):
      "\(capital(home.words)) dành cho nhóm \(group.rawValue) Điều 76: \(group.words)"
    case .groupNotServed(let group, let home):
      "\(capital(home.words)) không dành cho nhóm \(group.rawValue) Điều 76: \(group.words)"
    case .ruralPoorAllowed(let group):
      "Tỉnh, thành phố đã quy định cho nhóm \(group.rawValue) (\(group.words)) được mua, thuê mua, thuê nhà ở xã hội"
    case .ruralPoorNotAllowed(let group):
      "Nhóm \(group.rawValue) (\(group.words)) chỉ được mua, thuê mua, thuê nhà ở xã hội nơi Ủy ban nhân dân cấp tỉnh có quy định; "
        + "ở đây chưa có quy định đó"
    case .workerWithContract:
      "Có hợp đồng lao động, nên được thuê nhà lưu trú khi doanh nghiệp sản xuất trong khu công nghiệp xác nhận"
    case .workerWithoutContract:
      "Không có hợp đồng lao động; công nhân thuê nhà lưu trú phải có hợp đồng lao động và xác nhận của doanh nghiệp trong khu công nghiệp"
    case .workerContractUnknown:
      "Chưa biết có hợp đồng lao động hay không; công nhân thuê nhà lưu trú phải có hợp đồng lao động và xác nhận của doanh nghiệp"
    case .tenureOpen(let group, let tenure, let home):
      "Nhóm \(group.rawValue) được \(tenure.words) \(home.words)"
    case .tenureClosed(let group, let tenure, let home):
      "Nhóm \(group.rawValue) không được \(tenure.words) \(home.words)"
    case .tenureOfRuralPoorNotAllowed(let group, let tenure):
      "Nhóm \(group.rawValue) chưa được \(tenure.words) nhà ở xã hội vì tỉnh, thành phố chưa có quy định"
    case .notAskedWhenRenting(let home):
      "Thuê \(home.words) không phải đáp ứng điều kiện này"
    case .notAskedOfGroup(let group):
      "Luật không đặt điều kiện này cho nhóm \(group.rawValue)"
    case .notAskedWithoutSupport(let group, let tenure, let home):
      "Không xét, vì nhóm \(group.rawValue) không được \(tenure.words) \(home.words)"
    case .noHome(let former):
      "Chưa có nhà ở thuộc sở hữu của mình tại tỉnh, thành phố nơi có dự án"
        + (former ? ", tính theo địa giới trước khi sắp xếp đơn vị hành chính" : "")
    case .smallHome(let area, let residents, let limit, let alone):
      "Có nhà \(area.vietnamese) m² cho \(residents) người đăng ký thường trú, thấp hơn mức \(limit) m² sàn một người" + loneDoubt(alone)
    case .smallHomeForOne(let area, let limit):
      "Có nhà \(area.vietnamese) m², thấp hơn mức \(limit) m² sàn một người dù chỉ một người đăng ký thường trú"
    case .largeHome(let area, let residents, let limit, let alone):
      "Có nhà \(area.vietnamese) m² cho \(residents) người đăng ký thường trú, không thấp hơn mức \(limit) m² sàn một người"
        + loneDoubt(alone)
    case .farHome:
      "Có nhà ở nhưng Ủy ban nhân dân cấp tỉnh xác định nhà cách xa nơi làm việc"
    case .housingUnknown(let limit):
      "Chưa biết đủ về nhà ở đang có để so với mức \(limit) m² sàn một người"
    case .housingFarUnknown(let area, let residents, let limit):
      "Có nhà \(area.vietnamese) m² cho \(residents) người, không thấp hơn \(limit) m² một người; "
        + "chưa biết tỉnh, thành phố có xác định nhà cách xa nơi làm việc hay không"
    case .housingPaper(let paper):
      "Chưa đủ căn cứ về nhà ở: " + state(paper, "giấy xác nhận về nhà ở")
    case .notOfficial:
      "Không thuộc người được bố trí nhà ở công vụ theo các điểm b đến g khoản 1 Điều 45"
    case .notInOfficialHousing:
      "Không đang ở nhà ở công vụ"
    case .inOfficialHousing:
      "Đang ở nhà ở công vụ; người thuộc các điểm b đến g khoản 1 Điều 45 phải không đang ở nhà ở công vụ"
    case .officialHousingUnknown:
      "Chưa biết có thuộc người được bố trí nhà ở công vụ và có đang ở nhà ở công vụ hay không"
    case .incomeWithin(let measure):
      IncomeSentence.text(measure, .met)
    case .incomeOver(let measure):
      IncomeSentence.text(measure, .notMet)
    case .incomeUnknown(let measure):
      IncomeSentence.text(measure, .unknown)
    case .poor(let poverty):
      poverty == .poor ? "Là hộ nghèo theo chuẩn nghèo của Chính phủ" : "Là hộ cận nghèo theo chuẩn nghèo của Chính phủ"
    case .notPoor:
      "Không phải hộ nghèo, hộ cận nghèo theo chuẩn nghèo của Chính phủ"
    case .povertyUnknown:
      "Chưa biết có phải hộ nghèo, hộ cận nghèo hay không"
    case .noPriorSupport(let owner):
      owner
        ? "Chưa mua, thuê mua nhà ở xã hội; đã được hỗ trợ nhà ở tại tỉnh, thành phố này nhưng đang có nhà nhỏ: điểm a khoản 1 Điều 78 nêu việc "
          + "đã được hỗ trợ ở vế chưa có nhà, không nhắc lại ở vế có nhà nhỏ (còn cách đọc khác, vì đơn đăng ký phải cam kết chưa được hỗ trợ)"
        : "Chưa được hưởng chính sách nhà ở nào loại trừ việc này"
    case .boughtSocialHousing:
      "Đã mua hoặc thuê mua một căn nhà ở xã hội; mỗi người chỉ được một căn, không kể ở tỉnh, thành phố nào "
        + "(khoản 6 Điều 88 không nêu địa bàn, điểm a khoản 1 Điều 78 nói về nơi có dự án)"
    case .receivedSupport:
      "Đã được hưởng chính sách hỗ trợ nhà ở tại tỉnh, thành phố nơi có dự án"
    case .receivedArmedForcesHousing:
      "Đã được hưởng chính sách nhà ở cho lực lượng vũ trang nhân dân; chỉ được hưởng một trong hai chính sách, một căn nhà"
    case .priorSupportUnknown:
      "Chưa biết đã được hưởng chính sách nhà ở nào hay chưa"
    case .papersValid(let until, let doubtful):
      "Các giấy xác nhận còn giá trị" + (until.map { " đến hết ngày \($0.vietnamese)" } ?? "; văn bản không giới hạn thời hạn")
        + (doubtful ? " (nghị định và thông tư nêu thời hạn khác nhau, lấy ngày muộn hơn)" : "")
    case .papersLacking(let housing, let income, let spouse):
      "Cần giấy xác nhận mới: "
        + [
          lacking(housing, "giấy xác nhận về nhà ở"), lacking(income, "giấy xác nhận thu nhập"),
          lacking(spouse, "giấy xác nhận thu nhập của vợ (chồng)"),
        ].compactMap(\.self).joined(separator: "; ")
    case .openUntilKnown(let facts):
      "Chưa xét được khi chưa biết " + facts.each.map(name).joined(separator: ", ")
    }
  }

  /// «giấy xác nhận thu nhập đã hết giá trị từ sau ngày 10/05/2026».
  static func state(_ state: PaperState, _ paper: String) -> String {
    switch state {
    case .counts: paper + " còn giá trị"
    case .expired(let certified, let until):
      "\(paper) ngày \(certified.vietnamese) chỉ có giá trị đến hết ngày \(until.vietnamese)"
    case .dayUnknown: "chưa biết ngày của \(paper)"
    }
  }

  private static func lacking(_ paper: PaperState?, _ name: String) -> String? {
    guard let paper, !paper.isValid else { return nil }
    return state(paper, name)
  }

  private static func loneDoubt(_ alone: Bool) -> String {
    alone ? " (chú thích của đơn Mẫu số 01 tính người độc thân một mình; ở đây theo khoản 2 Điều 29, tính người đăng ký thường trú)" : ""
  }

  private static func name(_ fact: Facts) -> String {
    switch fact {
    case .filedOn: "ngày nộp hồ sơ"
    case .tenure: "muốn mua, thuê mua hay thuê"
    case .home: "loại nhà"
    case .group: "nhóm đối tượng"
    default: fact.paths.joined(separator: ", ")
    }
  }

  private static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
