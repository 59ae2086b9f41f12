import Kit

extension EligibilityLaw {
  /// The law as it stands in the texts that are held, from 1/8/2024.
  public static let inForce = EligibilityLaw(
    begins: Dated(
      true, from: begin, basis: Basis(.init(.decree100, "77", "1"), .init(.lawOfLaws43, "1")), isUnverified: true),
    ceilings: Timeline(
      Dated(
        IncomeCeilings(
          single: .init(15_000_000, within.of(.init(.decree100, "30", "1", "a", paragraph: 1))),
          singleWithChild: nil,
          couple: .init(30_000_000, within.of(.init(.decree100, "30", "1", "a", paragraph: 2)))),
        from: begin, basis: Basis(.init(.decree100, "30", "1"))),
      Dated(
        IncomeCeilings(
          single: .init(20_000_000, of261(.init(.decree261, "1", "2", paragraph: 1, amends: point30("a")))),
          singleWithChild: .init(30_000_000, of261(.init(.decree261, "1", "2", paragraph: 2, amends: point30("a")))),
          couple: .init(40_000_000, of261(.init(.decree261, "1", "2", amends: point30("b"))))),
        from: october2025, basis: Basis(.init(.decree261, "1", "2", amends: point30()))),
      Dated(
        IncomeCeilings(
          single: .init(25_000_000, of136(.init(.decree136, "1", "1", paragraph: 1, amends: point30("a")))),
          singleWithChild: .init(35_000_000, of136(.init(.decree136, "1", "1", paragraph: 2, amends: point30("a")))),
          couple: .init(50_000_000, of136(.init(.decree136, "1", "1", amends: point30("b"))))),
        from: april2026, basis: Basis(.init(.decree136, "1", "1", amends: point30())))),
    forces: Timeline(
      Dated(
        ForcesIncome(
          single: Basis(.init(.decree100, "67", "1")),
          bothTenths: 20, both: Basis(.init(.decree100, "67", "2", "a")),
          mixed: .tenths(15), mixedBasis: Basis(.init(.decree100, "67", "2", "b"))),
        from: begin, basis: Basis(.init(.decree100, "67"))),
      Dated(
        ForcesIncome(
          single: Basis(.init(.decree100, "67", "1")),
          bothTenths: 20, both: Basis(.init(.decree100, "67", "2", "a")),
          mixed: .tenths(15), mixedBasis: Basis(.init(.decree261, "1", "5", amends: .init(.decree100, "67", "2", "b")))),
        from: october2025, basis: Basis(.init(.decree261, "1", "5", amends: .init(.decree100, "67", "2", "b")))),
      Dated(
        ForcesIncome(
          single: Basis(.init(.decree136, "1", "2", amends: .init(.decree100, "67", "1"))),
          bothTenths: 20, both: Basis(.init(.decree136, "1", "2", amends: .init(.decree100, "67", "2", "a"))),
          mixed: .plus(25_000_000), mixedBasis: Basis(.init(.decree136, "1", "2", amends: .init(.decree100, "67", "2", "b")))),
        from: april2026, basis: Basis(.init(.decree136, "1", "2", amends: .init(.decree100, "67", "2"))))),
    coefficient: Timeline(
      Dated(false, from: begin, basis: Basis(.init(.decree100, "30", "1"))),
      Dated(true, from: october2025, basis: Basis(.init(.decree261, "1", "2", amends: point30("d")))),
      Dated(true, from: april2026, basis: Basis(.init(.decree136, "1", "1", amends: point30("d"))))),
    floorArea: Timeline(
      Dated(15, from: begin, basis: Basis(.init(.decree100, "29", "2", paragraph: 1), housingCondition))),
    noHome: Timeline(
      Dated(true, from: begin, basis: Basis(.init(.decree100, "29", "1", paragraph: 1), housingCondition)),
      Dated(
        true, from: february2026,
        basis: Basis(.init(.decree54, "32", paragraph: 1, amends: .init(.decree100, "29", "1")), housingCondition))),
    pilot: Timeline(
      Dated(
        PilotHousing(usesFormerBoundary: false, ignoresFarHome: false), from: begin, basis: Basis(housingCondition)),
      Dated(
        PilotHousing(usesFormerBoundary: true, ignoresFarHome: true), from: day(2025, 6, 1),
        basis: Basis(.init(.resolution201, "9")), isUnverified: true),
      Dated(
        PilotHousing(usesFormerBoundary: false, ignoresFarHome: false), from: day(2030, 6, 1),
        basis: Basis(housingCondition), isUnverified: true)),
    papers: Timeline(
      Dated(
        PaperRule(rest: .init([.withoutLimit], Basis(.init(.decree100, "38", "1", "c")))),
        from: begin, basis: Basis(.init(.decree100, "38", "1", "c"))),
      Dated(
        PaperRule(
          [.init(before: november2025, [.until(day(2026, 5, 10))], Basis(.init(.circular32, "3", "1")))],
          rest: .init([.months(6)], Basis(.init(.circular32, "1", "4")))),
        from: november2025, basis: Basis(.init(.circular32, "1", "4"))),
      Dated(
        PaperRule(
          [
            .init(
              before: november2025, [.months(12), .until(day(2026, 5, 10))],
              Basis(.init(.decree54, "42", "5"), .init(.circular32, "3", "1"))),
            .init(before: february2026, [.months(12)], Basis(.init(.decree54, "42", "5"))),
          ],
          rest: .init([.months(12)], Basis(validity54))),
        from: february2026, basis: Basis(validity54)),
      Dated(
        PaperRule(
          [
            .init(
              before: day(2026, 2, 15), [.months(12), .until(day(2027, 2, 15))],
              Basis(.init(.circular8, "3"), .init(.decree54, "42", "5"), .init(.decree136, "2")))
          ],
          rest: .init([.months(12)], Basis(validity54))),
        from: day(2026, 2, 15), basis: Basis(validity54))),
    certifiers: Timeline(
      Dated(
        Certifiers(
          noHome: .init(
            "văn phòng (chi nhánh văn phòng) đăng ký đất đai cấp huyện nơi có dự án", form: "Mẫu số 02", days: 7,
            Basis(.init(.decree100, "29", "1", paragraph: 2))),
          smallHome: smallHomeCertifier,
          employedIncome: .init("cơ quan, doanh nghiệp nơi làm việc", form: "Mẫu số 04", days: nil, Basis(.init(.circular5, "8", "2"))),
          undeclaredIncome: .init("Ủy ban nhân dân cấp xã", form: "Mẫu số 05", days: 7, Basis(.init(.decree100, "30", "2"))),
          forcesIncome: forcesCertifier(Basis(.init(.circular5, "8", "1"))),
          resettled: .init(
            "Ủy ban nhân dân cấp huyện nơi bị thu hồi đất", form: "Mẫu số 01", days: nil,
            Basis(.init(.decree100, "38", "1", "c", paragraph: 2))),
          employedGroup: employedGroup5, undeclaredGroup: undeclaredGroup5),
        from: begin, basis: Basis(.init(.circular5, "8", "1"))),
      Dated(
        certifiers2025(
          undeclared: .init("Ủy ban nhân dân cấp xã", form: "Mẫu số 05", days: 7, Basis(.init(.decree100, "30", "2"))),
          employed: .init("cơ quan, doanh nghiệp nơi làm việc", form: "Mẫu số 04", days: nil, Basis(.init(.circular5, "8", "2"))),
          forces: Basis(.init(.circular5, "8", "1")), employedGroup: employedGroup5, undeclaredGroup: undeclaredGroup5),
        from: day(2025, 7, 1), basis: Basis(.init(.decree140, "14")), isUnverified: true),
      Dated(
        certifiers2025(
          undeclared: police261,
          employed: .init("cơ quan, doanh nghiệp nơi làm việc", form: "Mẫu số 04", days: nil, Basis(.init(.circular5, "8", "2"))),
          forces: Basis(.init(.circular5, "8", "1")), employedGroup: employedGroup5, undeclaredGroup: undeclaredGroup5),
        from: october2025, basis: Basis(.init(.decree261, "1", "2", amends: .init(.decree100, "30", "2")))),
      Dated(
        certifiers2025(
          undeclared: police261, employed: employed32, forces: forms32, employedGroup: nil, undeclaredGroup: undeclaredGroup32),
        from: november2025, basis: forms32),
      Dated(
        certifiers2026(undeclaredGroup: undeclaredGroup32),
        from: february2026, basis: Basis(.init(.decree54, "33", amends: .init(.decree100, "30", "2")))),
      Dated(
        certifiers2026(undeclaredGroup: nil),
        from: day(2026, 2, 15), basis: Basis(.init(.circular8, "1", "1", "b", amends: .init(.circular5, "6", "1", "c2"))))),
    supportBarsSmallOwners: Dated(false, from: begin, basis: Basis(housingCondition)))

  // The days on which the texts came into force.
  private static let begin = day(2024, 8, 1)
  private static let october2025 = day(2025, 10, 10)
  private static let november2025 = day(2025, 11, 10)
  private static let february2026 = day(2026, 2, 9)
  private static let april2026 = day(2026, 4, 7)

  private static let housingCondition = Citation(.housingLaw, "78", "1", "a")
  private static let validity54 = Citation(.decree54, "34", paragraph: 2, amends: .init(.decree100, "38", "1", "d"))

  private static func point30(_ point: String? = nil) -> Citation.Place { .init(.decree100, "30", "1", point) }

  /// A decree's ceiling stands on the decree's clause, on its point, and on the law's sentence that asks for it.
  private struct Within {
    let clause: Citation

    func of(_ point: Citation) -> Basis { Basis(clause, point, .init(.housingLaw, "78", "1", "b")) }
  }

  private static let within = Within(clause: .init(.decree100, "30", "1"))

  private static func of261(_ point: Citation) -> Basis {
    Within(clause: .init(.decree261, "1", "2", amends: point30())).of(point)
  }

  private static func of136(_ point: Citation) -> Basis {
    Within(clause: .init(.decree136, "1", "1", amends: point30())).of(point)
  }

  private static let forms32 = Basis(.init(.circular32, "1", "2", "a", amends: .init(.circular5, "8", "1")))

  private static let employed32 = Certifiers.Certifier(
    "cơ quan, doanh nghiệp nơi làm việc; người hưởng lương hưu: cơ quan Bảo hiểm xã hội hoặc Ủy ban nhân dân cấp xã",
    form: "Mẫu số 01a", days: nil, forms32)

  private static let police261 = Certifiers.Certifier(
    "Công an cấp xã nơi thường trú, tạm trú hoặc nơi ở hiện tại", form: "Mẫu số 05", days: 7,
    Basis(.init(.decree261, "1", "2", amends: .init(.decree100, "30", "2"))))

  private static let smallHomeCertifier = Certifiers.Certifier(
    "Ủy ban nhân dân cấp xã", form: "Mẫu số 03", days: 7, Basis(.init(.decree100, "29", "2", paragraph: 2)))

  private static func forcesCertifier(_ basis: Basis) -> Certifiers.Certifier {
    .init("đơn vị nơi công tác", form: "Mẫu số 04", days: nil, basis)
  }

  private static func certifiers2025(
    undeclared: Certifiers.Certifier, employed: Certifiers.Certifier, forces: Basis, employedGroup: Certifiers.Certifier?,
    undeclaredGroup: Certifiers.Certifier?
  ) -> Certifiers {
    Certifiers(
      noHome: .init(
        "văn phòng (chi nhánh văn phòng) đăng ký đất đai nơi có dự án", form: "Mẫu số 02", days: 7,
        Basis(.init(.decree100, "29", "1", paragraph: 2), .init(.decree140, "14"))),
      smallHome: smallHomeCertifier, employedIncome: employed, undeclaredIncome: undeclared, forcesIncome: forcesCertifier(forces),
      resettled: .init(
        "Ủy ban nhân dân cấp xã nơi bị thu hồi đất", form: "Mẫu số 01", days: nil,
        Basis(.init(.decree100, "38", "1", "c", paragraph: 2), .init(.decree140, "14"))),
      employedGroup: employedGroup, undeclaredGroup: undeclaredGroup)
  }

  private static func certifiers2026(undeclaredGroup: Certifiers.Certifier?) -> Certifiers {
    Certifiers(
      noHome: .init(
        "cơ quan có thẩm quyền cấp giấy chứng nhận quyền sử dụng đất ở tỉnh, thành phố nơi có dự án", form: "Mẫu số 02", days: 7,
        Basis(.init(.decree54, "32", paragraph: 2, amends: .init(.decree100, "29", "1")))),
      smallHome: smallHomeCertifier, employedIncome: employed32,
      undeclaredIncome: .init(
        "Công an cấp xã nơi thường trú, tạm trú hoặc nơi ở hiện tại (thu nhập tự kê khai và cam kết)", form: "Mẫu số 05", days: 7,
        Basis(.init(.decree54, "33", amends: .init(.decree100, "30", "2")))),
      forcesIncome: forcesCertifier(forms32),
      resettled: .init(
        "Ủy ban nhân dân cấp xã nơi bị thu hồi đất", form: "Mẫu số 01", days: 7,
        Basis(.init(.decree54, "34", paragraph: 2, amends: .init(.decree100, "38", "1", "c")))),
      employedGroup: nil, undeclaredGroup: undeclaredGroup)
  }

  /// Until Thông tư 32/2025/TT-BXD the group has a paper of its own beside the one about income.
  private static let employedGroup5 = Certifiers.Certifier(
    "cơ quan, doanh nghiệp nơi làm việc", form: "Mẫu số 01", days: nil, Basis(.init(.circular5, "6", "1", "c"), .init(.circular5, "6", "2"))
  )

  private static let undeclaredGroup5 = Certifiers.Certifier(
    "Ủy ban nhân dân cấp xã", form: "Mẫu số 01", days: nil,
    Basis(.init(.circular5, "6", "1", "c"), .init(.decree100, "38", "1", "c", paragraph: 2)))

  /// Until Thông tư 08/2026/TT-BXD those without a contract or a pension keep a paper of their own.
  private static let undeclaredGroup32 = Certifiers.Certifier(
    "Ủy ban nhân dân cấp xã", form: "Mẫu số 01", days: nil,
    Basis(.init(.circular32, "1", "1", "a", amends: .init(.circular5, "6", "1", "c")), .init(.decree100, "38", "1", "c", paragraph: 2)))

  /// A day of the table above; the test of the days in force would see one that the calendar does not have.
  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(sinceEpoch: 0)
  }
}
