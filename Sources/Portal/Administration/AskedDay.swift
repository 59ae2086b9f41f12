import Domain
import Kit
import Site

/// The day a page is about, and until when the register's knowledge is asked: today and now unless the reader says otherwise.
struct AskedDay: Sendable {
  let day: Day
  /// The end of the day whose knowledge is asked; nil for what is known now.
  let knownAt: Moment?
  let field: FormField
  let knownField: FormField
  let faults: FormFaults?
  /// «24/11/2026», and «, như sổ biết đến hết ngày ...» when asked so.
  let words: String
  /// `&biet=...` to carry the second question through links; empty when it is not asked.
  let known: String

  init(_ visit: Visit) {
    let typed = visit.query.text("ngay")
    let typedKnown = visit.query.text("biet")
    let asked = Day(typed: typed)
    let askedKnown = Day(typed: typedKnown)
    var fieldFaults: [FieldFault] = []
    if !typed.isEmpty, asked == nil {
      fieldFaults.append(FieldFault("ngay", "Hãy ghi ngày, tháng, năm bằng chữ số, ví dụ 30/06/2025. Dưới đây là ngày hôm nay."))
    }
    if !typedKnown.isEmpty, askedKnown == nil {
      fieldFaults.append(FieldFault("biet", "Hãy ghi ngày, tháng, năm bằng chữ số, hoặc để trống để hỏi theo điều sổ biết hiện nay."))
    }
    faults = fieldFaults.isEmpty ? nil : FormFaults(.invalid("Chưa đọc được ngày bạn hỏi.", fields: fieldFaults))
    day = asked ?? visit.today
    knownAt = askedKnown.map { Moment(startOf: $0.adding(days: 1)).adding(milliseconds: -1) }
    field = FormField("ngay", "Ngày", value: asked == nil && !typed.isEmpty ? typed : day.vietnamese, faults: faults)
    knownField = FormField(
      "biet", "Như sổ biết đến hết ngày",
      hint: "Để trống: theo điều sổ biết hiện nay. Ghi một ngày để xem sổ đã trả lời thế nào trước khi đính chính.",
      value: typedKnown, faults: faults)
    words = day.vietnamese + (askedKnown.map { ", như sổ biết đến hết ngày \($0.vietnamese)" } ?? "")
    known = askedKnown.map { "&biet=" + Address.encoded($0.vietnamese) } ?? ""
  }

  /// The same page on another day.
  func address(_ path: String, on day: Day) -> String { path + "?ngay=" + Address.encoded(day.vietnamese) + known }
}
