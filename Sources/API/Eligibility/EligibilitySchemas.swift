import Domain

/// The exchanged case and ruling as schemas; their words come from the types that the rules are written in.
enum EligibilitySchemas {
  static let aCase = Schema.object(
    [
      .init("case", .optional(.text(description: "Dấu của bên gửi, được trả lại cùng kết luận.", longest: 200))), .init("filedOn", day),
      .init("intakeOpened", day), .init("tenure", words(Tenure.self)), .init("home", words(HomeKind.self)), .init("group", group),
      .init(
        "applicant",
        part([
          .init("sex", words(EligibilityCase.Sex.self)), .init("maritalStatus", words(EligibilityCase.MaritalStatus.self)),
          .init("minorChildren", .optional(.whole(0...1000))), .init("spouseGroup", group), .init("headOfHousehold", flag),
          .init("disabled", flag), .init("official", flag),
        ])),
      .init(
        "income",
        part([
          .init("applicant", money), .init("spouse", money), .init("hasEmploymentContract", flag), .init("certifiedOn", day),
          .init("spouseCertifiedOn", day),
        ])),
      .init("poverty", words(EligibilityCase.Poverty.self)),
      .init(
        "housing",
        part([
          .init("ownsHome", flag), .init("ownedFloorArea", .optional(.number(least: 0, most: 1_000_000))),
          .init("registeredResidents", .optional(.whole(1...1000))), .init("certifiedOn", day), .init("livesInOfficialHousing", flag),
          .init("farFromWorkplace", flag),
        ])),
      .init(
        "support",
        part([.init("boughtSocialHousing", flag), .init("receivedHousingSupport", flag), .init("receivedArmedForcesHousing", flag)])),
      .init(
        "province",
        part([
          .init("incomeCoefficient", .optional(.number(least: 1, most: 10))), .init("allowsRuralPoor", flag),
          .init("colonelMonthlyIncome", .optional(.whole(1...1_000_000_000_000_000))),
        ])),
    ], required: [], isClosed: true)

  static let ruling = Schema.object(
    [
      .init("case", .optional(.text())), .init("verdict", .oneOf(Ruling.Verdict.allCases.map(\.rawValue))),
      .init(
        "conditions",
        .list(
          .object(
            [
              .init("condition", .oneOf(Condition.allCases.map(\.rawValue))),
              .init("verdict", .oneOf(ConditionRuling.Verdict.allCases.map(\.rawValue))), .init("reason", .text()),
              .init(
                "citations",
                .list(
                  .object(
                    [
                      .init("document", .text()), .init("article", .text()), .init("clause", .optional(.text())),
                      .init("point", .optional(.text())), .init("paragraph", .optional(.text())), .init("amends", .optional(.text())),
                    ], required: ["document", "article", "clause", "point", "paragraph", "amends"], isClosed: true))),
              .init(
                "inForce", .object([.init("from", .day), .init("until", .optional(.day))], required: ["from", "until"], isClosed: true)),
            ], required: ["condition", "verdict", "reason", "citations", "inForce"], isClosed: true))),
      .init("missing", .list(.oneOf(Facts.paths))),
    ], required: ["case", "verdict", "conditions", "missing"], isClosed: true)

  private static let day = Schema.optional(.day)
  private static let flag = Schema.optional(.flag)
  private static let group = Schema.optional(.whole(1...BeneficiaryGroup.allCases.count))
  private static let money = Schema.optional(.whole(0...1_000_000_000_000_000))

  private static func words<Choice: RawRepresentable & CaseIterable>(_: Choice.Type) -> Schema where Choice.RawValue == String {
    .optional(.oneOf(Choice.allCases.map(\.rawValue)))
  }

  private static func part(_ properties: [Schema.Property]) -> Schema { .optional(.object(properties, required: [], isClosed: true)) }
}
