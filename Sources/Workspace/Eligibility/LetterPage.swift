import Domain
import Kit
import Site

/// The letter with which a file that does not meet the conditions goes back: on the State's letterhead (Nghị định 30/2020/NĐ-CP), with
/// every reason and its article. Names are typed for the paper only; they are neither kept nor put into an address.
public struct LetterPage: Page {
  public static let template = "workspace/eligibility/letter"
  public let frame: Frame
  public let above: String
  public let hasAbove: Bool
  public let agency: String
  public let number: String
  public let place: String
  public let dated: String
  public let subject: String
  public let addressee: String
  public let residence: String
  public let opening: String
  public let reasons: [ReasonLine]
  public let closing: String
  public let title: String
  public let signer: String

  /// One condition that is not met.
  public struct ReasonLine: Sendable {
    public let number: Int
    public let name: String
    public let sentence: String
    public let basis: String
  }

  /// What the form asks for the letter.
  static func fields(_ typed: Fields, _ faults: FormFaults?) -> [FormField] {
    [
      FormField("chu-quan", "Cơ quan, tổ chức chủ quản", value: typed.text("chu-quan"), faults: faults),
      FormField("noi-gui", "Cơ quan, tổ chức gửi thư", value: typed.text("noi-gui"), faults: faults),
      FormField("so-thu", "Số, ký hiệu", hint: "Ví dụ 25/CV-ABC; để trống thì điền tay.", value: typed.text("so-thu"), faults: faults),
      FormField("nguoi-nhan", "Người nộp hồ sơ", value: typed.text("nguoi-nhan"), faults: faults),
      FormField("noi-o", "Nơi ở của người nộp", value: typed.text("noi-o"), faults: faults),
      FormField("du-an", "Dự án", value: typed.text("du-an"), faults: faults),
      FormField("chuc-vu", "Chức vụ người ký", value: typed.text("chuc-vu"), faults: faults),
      FormField("nguoi-ky", "Người ký", value: typed.text("nguoi-ky"), faults: faults),
    ]
  }

  /// «Trả lại hồ sơ kèm lý do trong 15 ngày ...».
  static func term(_ term: ReturnTerm?) -> String {
    guard let term else { return "Văn bản không đặt hạn trả lại hồ sơ cho loại nhà này." }
    let basis = term.basis.citations.map(\.words).joined(separator: "; ")
    return term.days.map { "Trả lại hồ sơ và nêu rõ lý do trong \($0) ngày kể từ ngày có danh sách (\(basis))." }
      ?? "Trả lại hồ sơ và ghi rõ lý do (\(basis))."
  }

  private static let blank = "……………………………………"

  /// Nil for a ruling that refuses nothing.
  init?(_ it: EligibilityCase, _ law: LawOfDay, for visit: Visit) {
    var filed = it
    filed.filedOn = law.day
    let ruling = Eligibility.judge(filed, under: law)
    guard ruling.verdict == .ineligible, let tenure = it.tenure, let home = it.home else { return nil }
    let form = visit.form
    func typed(_ name: String) -> String { form.text(name).isEmpty ? LetterPage.blank : String(form.text(name).prefix(200)) }
    frame = visit.frame(
      "Thư trả lại hồ sơ", at: .eligibility,
      crumbs: [Crumb("Xét điều kiện một hồ sơ", EligibilityRoutes.path), Crumb("Thư trả lại hồ sơ")],
      personal: true)
    above = form.text("chu-quan").uppercased()
    hasAbove = !above.isEmpty
    agency = typed("noi-gui").uppercased()
    number = form.text("so-thu").isEmpty ? "……/……" : String(form.text("so-thu").prefix(60))
    let province = visit.site.installation.provinceName
    place =
      province.hasPrefix("thành phố ")
      ? String(province.dropFirst(10)) : province.hasPrefix("tỉnh ") ? String(province.dropFirst(5)) : province
    let (year, month, day) = visit.today.components
    dated = "ngày \(day < 10 ? "0" : "")\(day) tháng \(month < 3 ? "0" : "")\(month) năm \(year)"
    let way = "\(tenure.words) \(home.words)"
    subject = "trả lại hồ sơ đăng ký \(way)"
    addressee = typed("nguoi-nhan")
    residence = typed("noi-o")
    let mark = it.mark.map { " (mã hồ sơ \($0))" } ?? ""
    let project = form.text("du-an").isEmpty ? "" : " tại dự án \(String(form.text("du-an").prefix(200)))"
    let term = ReturnTerm.of(home, intakeOpened: it.intakeOpened ?? law.day)?.value
    let basis = term.map { "Căn cứ " + $0.basis.citations.map(\.words).joined(separator: "; ") + ". " } ?? ""
    opening =
      basis + "Sau khi xem xét hồ sơ đăng ký \(way)\(project) của Ông (Bà)\(mark) theo quy định có hiệu lực ngày \(law.day.vietnamese), "
      + "chúng tôi trả lại hồ sơ vì lúc này chưa đáp ứng điều kiện sau:"
    reasons = ruling.conditions.filter { $0.verdict == .notMet }.enumerated().map {
      ReasonLine(
        number: $0.offset + 1, name: visit.say(RulingParts.name($0.element.condition)), sentence: ReasonSentence.text($0.element),
        basis: $0.element.basis.citations.map(\.words).joined(separator: "; "))
    }
    let ways = EligibilityChange.list(filed, under: law).compactMap { change -> String? in
      if case .otherWay(let tenure, let home) = change { "\(tenure.words) \(home.words)" } else { nil }
    }
    closing =
      (ways.isEmpty ? "" : "Theo những gì hồ sơ nêu, Ông (Bà) có thể đăng ký " + ways.joined(separator: ", hoặc ") + ". ")
      + "Ông (Bà) được nộp lại hồ sơ khi đáp ứng các điều kiện trên; nếu không đồng ý, Ông (Bà) có quyền đề nghị xem xét lại, "
      + "khiếu nại theo quy định của pháp luật."
    title = form.text("chuc-vu").uppercased()
    signer = form.text("nguoi-ky")
  }
}
