import Kit

/// One threshold of the law through time, as the page of parameters shows it; nothing here that the rules do not read.
public struct LawParameter: Sendable, Equatable {
  /// A part of an address: `tran-doc-than`.
  public let id: String
  public let name: String
  /// What the number counts: «đồng một tháng»; empty for what is no number.
  public let unit: String
  public let versions: [Version]

  /// One value with the days on which it holds.
  public struct Version: Sendable, Equatable {
    public let words: String
    /// For the chart; nil for what is no number, or not set in these days.
    public let number: Int?
    public let from: Day
    /// The first day on which it no longer holds.
    public let until: Day?
    public let basis: Basis
    public let isUnverified: Bool
  }

  /// Every threshold, in the order in which a case meets them.
  public static func all(of law: EligibilityLaw) -> [LawParameter] {
    [
      money("tran-doc-than", "Trần thu nhập của người chưa kết hôn hoặc độc thân", law.ceilings) { ($0.single.dong, $0.single.basis) },
      money("tran-nuoi-con", "Trần thu nhập của người độc thân nuôi con chưa thành niên", law.ceilings) { ceilings in
        ceilings.singleWithChild.map { ($0.dong, $0.basis) }
      },
      money("tran-vo-chong", "Trần thu nhập của hai vợ chồng cộng lại", law.ceilings) { ($0.couple.dong, $0.couple.basis) },
      of("he-so", "Hệ số thu nhập của tỉnh, thành phố", "", law.coefficient) { version in
        (version.value ? "được áp dụng khi tỉnh, thành phố quyết định" : "chưa có", nil, version.basis)
      },
      of("luc-luong-vo-chong", "Nhóm 7, cả hai vợ chồng thuộc lực lượng vũ trang", "lần thu nhập Đại tá", law.forces) { version in
        (tenths(version.value.bothTenths) + " lần tổng thu nhập của sĩ quan cấp Đại tá", nil, version.value.both)
      },
      of("luc-luong-mot-nguoi", "Nhóm 7, vợ (chồng) thuộc nhóm khác", "", law.forces) { version in
        switch version.value.mixed {
        case .tenths(let tenth): (tenths(tenth) + " lần tổng thu nhập của sĩ quan cấp Đại tá", nil, version.value.mixedBasis)
        case .plus(let sum):
          ("tổng thu nhập của sĩ quan cấp Đại tá cộng \(VietnameseNumber.whole(sum)) đồng", nil, version.value.mixedBasis)
        }
      },
      of("dien-tich", "Diện tích sàn một người, dưới mức này nhà đang có không tính", "m² một người", law.floorArea) { version in
        ("\(version.value) m² sàn", version.value, version.basis)
      },
      of("dia-ban", "Địa bàn xét nhà ở đang có", "", law.pilot) { version in
        (
          (version.value.usesFormerBoundary ? "tỉnh, thành phố theo địa giới trước khi sắp xếp" : "tỉnh, thành phố nơi có dự án")
            + (version.value.ignoresFarHome ? "; nhà xa nơi làm việc không tính" : ""), nil, version.basis
        )
      },
      of("giay-xac-nhan", "Giấy xác nhận còn giá trị", "tháng", law.papers) { version in
        let months = months(version.value.rest)
        return (months.map { "\($0) tháng từ ngày xác nhận" } ?? "không giới hạn", months, version.value.rest.basis.and(version.basis))
      },
    ]
  }

  private static func money(
    _ id: String, _ name: String, _ timeline: Timeline<IncomeCeilings>, _ pick: (IncomeCeilings) -> (dong: Int, basis: Basis)?
  ) -> LawParameter {
    of(id, name, "đồng một tháng", timeline) { version in
      guard let (dong, basis) = pick(version.value) else { return ("chưa tách riêng", nil, version.basis) }
      return (VietnameseNumber.whole(dong) + " đồng một tháng", dong, basis)
    }
  }

  private static func of<Value>(
    _ id: String, _ name: String, _ unit: String, _ timeline: Timeline<Value>, _ tell: (Dated<Value>) -> (String, Int?, Basis)
  ) -> LawParameter {
    LawParameter(
      id: id, name: name, unit: unit,
      versions: timeline.versions.map { version in
        let (words, number, basis) = tell(version)
        return Version(
          words: words, number: number, from: version.from, until: version.until, basis: basis, isUnverified: version.isUnverified)
      })
  }

  private static func tenths(_ tenths: Int) -> String { "\(tenths / 10),\(tenths % 10)" }

  private static func months(_ term: PaperRule.Term) -> Int? {
    for case .months(let months) in term.counts { return months }
    return nil
  }
}
