import Domain
import Kit
import Office
import Site

/// One request of a person about the own data, with the form that answers it.
public struct DataRequestPage: Page {
  public static let template = "workspace/oversight/data-request"
  public let frame: Frame
  public let faults: FormFaults?
  public let line: DataOfficePage.RequestLine
  public let words: String
  public let answered: String
  public let isSettled: Bool
  public let erases: Bool
  public let action: String
  public let outcome: FormField
  public let answer: FormField

  public init(_ request: PersonalRequest, typed: Fields, faults: FormFaults?, for visit: Visit) {
    frame = visit.frame(
      request.kind.vietnamese, crumbs: [Crumb("Bảo vệ dữ liệu cá nhân", DataOfficeRoutes.path), Crumb("Yêu cầu của \(request.name)")],
      wrong: faults != nil, personal: true)
    self.faults = faults
    line = DataOfficePage.line(request, on: visit.today)
    words = request.words
    answered = request.settled.map { "\($0.at.vietnamese), \($0.by): \($0.answer)" } ?? ""
    isSettled = request.settled != nil
    erases = request.kind == .erase && request.settled == nil
    action = DataOfficeRoutes.requestPath + request.id.text
    outcome = FormField(
      "ket-qua", "Kết quả", value: typed.text("ket-qua"),
      options: [(value: "", label: "Chọn kết quả")] + PersonalRequest.Outcome.allCases.map { (value: $0.rawValue, label: $0.vietnamese) },
      faults: faults)
    answer = FormField(
      "tra-loi", "Câu trả lời cho người yêu cầu", hint: "Đã làm gì; không làm thì vì sao, theo điều nào.", value: typed.text("tra-loi"),
      faults: faults)
  }
}
