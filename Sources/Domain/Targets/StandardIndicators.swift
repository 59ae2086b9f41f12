import Kit

/// The indicators that come with the program: what a housing plan of a province asks for. A province takes them up as they are.
public enum StandardIndicators {
  public static let all: [Indicator] = [
    make(
      "nha-o-xa-hoi", "Căn nhà ở xã hội hoàn thành", .count, "căn",
      "Căn nhà ở xã hội đã nghiệm thu đưa vào sử dụng trong các năm của chỉ tiêu",
      by: [.place, .programme, .housing], provision: "II.1.c", note: "Cộng dồn từ đầu giai đoạn; nhà lưu trú công nhân đếm riêng."),
    make(
      "ho-duoc-ho-tro-nha", "Hộ được hỗ trợ xây mới, sửa chữa nhà ở", .count, "hộ",
      "Hộ có nhà xây mới hoặc sửa chữa đã nghiệm thu, mỗi hộ một lần",
      by: [.place, .group, .programme], ledger: .households, provision: "II.1.c",
      note: "Hộ thuộc hai đối tượng đếm một lần trong tổng, một lần ở mỗi đối tượng."),
    make(
      "ty-le-ho-da-co-nha", "Tỷ lệ hộ cần hỗ trợ đã được hỗ trợ", .ratio, "%", "Hộ trong sổ nhu cầu đã được hỗ trợ",
      outOf: "Hộ trong sổ nhu cầu", by: [.place, .group], ledger: .households, provision: "II.1.c",
      note: "Chỉ ghi 100% khi danh sách hộ chưa được hỗ trợ không còn ai."),
    make(
      "ty-le-nguoi-co-cong", "Tỷ lệ gia đình người có công được chăm lo nhà ở", .ratio, "%",
      "Hộ người có công trong sổ nhu cầu đã được hỗ trợ", outOf: "Hộ người có công trong sổ nhu cầu", by: [.place], ledger: .households,
      provision: "II.1.c", note: "Chỉ ghi 100% khi danh sách hộ chưa được hỗ trợ không còn ai."),
    make(
      "can-ho-luc-luong-vu-trang", "Căn nhà ở cho lực lượng vũ trang hoàn thành", .count, "căn",
      "Căn đã nghiệm thu trong dự án nhà ở cho lực lượng vũ trang", by: [.place], provision: "II.1.c", note: "Đếm từ dự án."),
    make(
      "cho-o-sinh-vien", "Chỗ ở trong nhà ở sinh viên", .count, "chỗ", "Chỗ ở đã nghiệm thu trong dự án nhà ở sinh viên", by: [.place],
      provision: "II.1.c", note: "Đếm từ dự án."),
  ].compactMap(\.self)

  private static func make(
    _ id: String, _ name: String, _ measure: Indicator.Measure, _ unit: String, _ counted: String, outOf: String = "",
    by disaggregations: [Indicator.Disaggregation], ledger: Indicator.Ledger? = nil, provision: String, note: String
  ) -> Indicator? {
    ID(id).map {
      Indicator(
        id: $0, name: name, measure: measure, unit: unit, counted: counted, outOf: outOf, disaggregations: disaggregations, ledger: ledger,
        provision: provision, note: note)
    }
  }
}
