import Kit

/// The sentence about income, with every amount in dong.
enum IncomeSentence {
  static func text(_ it: IncomeMeasure, _ verdict: ConditionRuling.Verdict) -> String {
    switch verdict {
    case .met, .notRequired:
      if let limit = it.limit { return "\(whose(it)) \(dong(it.total)) một tháng, không quá mức \(dong(limit))" + source(it) }
      return "\(whose(it)) \(dong(it.total)) một tháng, không quá mức nào có thể áp dụng"
    case .notMet:
      let partial = it.isPartial ? "Riêng phần thu nhập đã xác nhận là" : whose(it)
      if let limit = it.limit { return "\(partial) \(dong(it.total)) một tháng, quá mức \(dong(limit))" + source(it) }
      return "\(partial) \(dong(it.total)) một tháng, quá mọi mức có thể áp dụng"
    case .unknown:
      let papers = [
        it.paper.map { ReasonSentence.state($0, "giấy xác nhận thu nhập") },
        it.spousePaper.map { ReasonSentence.state($0, "giấy xác nhận thu nhập của vợ (chồng)") },
      ].compactMap(\.self)
      let lacks = papers.isEmpty ? "" : " (" + papers.joined(separator: "; ") + ")"
      if let limit = it.limit { return "Chưa đủ căn cứ để so thu nhập\(people(it)) với mức \(dong(limit)) một tháng\(source(it))" + lacks }
      return "Chưa đủ căn cứ để so thu nhập với mức áp dụng" + unknownLimit(it) + lacks
    }
  }

  private static func whose(_ it: IncomeMeasure) -> String {
    switch it.couple {
    case true?: "Tổng thu nhập hai vợ chồng"
    case false?: it.raisesChild ? "Thu nhập của người độc thân nuôi con chưa thành niên" : "Thu nhập của người độc thân"
    case nil: "Thu nhập"
    }
  }

  private static func people(_ it: IncomeMeasure) -> String {
    switch it.couple {
    case true?: " hai vợ chồng"
    case false?: " của người độc thân"
    case nil: ""
    }
  }

  private static func source(_ it: IncomeMeasure) -> String {
    switch it.measure {
    case .ceiling: ""
    case .raisedCeiling(let by): " (đã nhân hệ số \(by.vietnamese) của tỉnh, thành phố)"
    case .coefficientWithoutBasis: " (không nhân hệ số của tỉnh, thành phố vì quy định của ngày này chưa có hệ số)"
    case .colonel: ", là tổng thu nhập của sĩ quan cấp Đại tá"
    case .timesColonel(let tenths):
      ", là \(tenths / 10),\(tenths % 10) lần tổng thu nhập của sĩ quan cấp Đại tá"
    case .colonelPlus(let sum): ", là tổng thu nhập của sĩ quan cấp Đại tá cộng \(dong(sum))"
    case .colonelByUnknownSpouse: ""
    }
  }

  private static func unknownLimit(_ it: IncomeMeasure) -> String {
    switch it.measure {
    case .colonel, .timesColonel, .colonelPlus:
      ": mức này tính theo tổng thu nhập của sĩ quan cấp Đại tá, mà văn bản không nêu số tiền"
    case .colonelByUnknownSpouse: ": mức này tùy vợ (chồng) có thuộc nhóm 7 hay không và tùy tổng thu nhập của sĩ quan cấp Đại tá"
    default: ""
    }
  }

  /// «24.000.000 đồng».
  static func dong(_ amount: Int) -> String { VietnameseNumber.whole(amount) + " đồng" }
}
