import Documents
import Domain
import Kit

/// Documents with everything a page can hold, in words of our own.
enum SampleDocument {
  static let day = Day(year: 2026, month: 2, day: 5)

  static let table = OfficialDocument.Table(
    caption: "Bảng 1", columns: [.init("TT", share: 1, .center), .init("Nội dung", share: 6), .init("Số căn", share: 2, .right)],
    rows: [
      .init(["I.", "Phần đầu"], isHeading: true), .init(["1", "Việc <một> & \"hai\"", "1.234"]), .init(["2", "dòng 1\ndòng 2", ""]),
    ])

  static let everything: [OfficialDocument.Block] = [
    .section(mark: "I.", title: "MỤC ĐÍCH"), .item(mark: "1.", title: "Mục đích"),
    .paragraph(mark: "", text: "Đoạn thứ nhất.\nĐoạn thứ hai."), .paragraph(mark: "a)", text: "Điểm a."),
    .paragraph(mark: "-", text: "Gạch."),
    .table(table), .table(.init(columns: [.init("TT", share: 1), .init("Tên", share: 3)], rows: [])),
    .chart(
      .init(title: "Biểu đồ", axis: "Phần", categories: ["Một", "Hai"], series: [.init("Có", [3, 1200]), .init("Thiếu", [1, 0])])),
    .annex(title: "PHỤ LỤC", subject: "Danh sách"), .paragraph(mark: "", text: "Hết./."),
  ]

  static var state: OfficialDocument {
    OfficialDocument(
      form: .state,
      letterhead: .init(
        superior: ["ỦY BAN NHÂN DÂN", "THÀNH PHỐ CẦN THƠ"], issuer: ["SỞ XÂY DỰNG"], number: "12/KH-SXD", place: "Cần Thơ", day: day,
        year: 2026),
      kind: "KẾ HOẠCH", subject: "Thực hiện một việc", bases: ["Căn cứ một văn bản;", "Căn cứ văn bản khác;"], body: everything,
      signatures: [.init(authority: ["KT. GIÁM ĐỐC"], position: "PHÓ GIÁM ĐỐC", name: "Nguyễn Văn Mẫu")],
      recipients: ["Như trên", "Ủy ban nhân dân các xã, phường;", "Lưu: VT"])
  }

  static var party: OfficialDocument {
    OfficialDocument(
      form: .party, letterhead: .init(issuer: ["TỈNH ỦY MẪU"], number: "09-KH/TU", place: "Mẫu", day: day, year: 2026), kind: "KẾ HOẠCH",
      subject: "Thực hiện một việc", body: [.paragraph(mark: "", text: "Đoạn./.")],
      signatures: [.init(authority: ["T/M BAN THƯỜNG VỤ"], position: "PHÓ BÍ THƯ", name: "Trần Thị Mẫu")],
      recipients: ["Ban Mẫu", "Lưu VPTU"])
  }

  static var letter: OfficialDocument {
    OfficialDocument(
      form: .state, letterhead: .init(issuer: ["SỞ XÂY DỰNG"], number: "     /SXD", place: "Cần Thơ", day: nil, year: 2026), kind: "",
      subject: "trả hồ sơ", addressees: ["Ông Lê Văn Mẫu", "Bà Phạm Thị Mẫu"], body: [.paragraph(mark: "", text: "Trả hồ sơ./.")])
  }

  static var minutes: OfficialDocument {
    OfficialDocument(
      form: .state, letterhead: nil, kind: "BIÊN BẢN", subject: "Bàn giao", body: [],
      signatures: [.init(position: "BÊN GIAO", name: ""), .init(position: "BÊN NHẬN", name: "")])
  }
}
