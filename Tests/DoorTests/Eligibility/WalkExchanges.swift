/// The walk's pages, in both languages, and an official's screen with its letter.
enum WalkExchanges {
  static let path = "/toi-co-du-dieu-kien-khong"
  static let worker = "hinh-thuc=mua&loai-nha=xa-hoi&nhom=6"
  static let couple = worker + "&hon-nhan=co&con=khong-biet&nhom-vc=khong-biet"
  static let told =
    couple
    + "&thu-nhap=12000000&thu-nhap-vc=9000000&co-nha=khong&nha-cong-vu=khong&dieu-dong=khong-biet&da-mua=khong&da-ho-tro=khong"
  static let noPapers = "&giay-nha=khong-biet&giay-thu-nhap=khong-biet&giay-thu-nhap-vc=khong-biet"
  static let over = worker + "&hon-nhan=chua&con=0&nhom-vc=khong-biet&thu-nhap=26400000"

  static let open: [ExchangeTests.Exchange] = [
    .init("portal.eligibility.question", path), .init("portal.eligibility.question.english", "/en" + path),
    .init("portal.eligibility.question.unanswered", path + "?tra-loi=way"),
    .init("portal.eligibility.question.group", path + "?muon=mua.xa-hoi&tra-loi=way"),
    .init("portal.eligibility.question.income", "/en" + path + "?" + couple),
    .init("portal.eligibility.question.income-wrong", path + "?" + couple + "&tra-loi=income&thu-nhap=12tr5&thu-nhap-vc=12"),
    .init(
      "portal.eligibility.question.support-wrong",
      path + "?" + told.replacing("&da-mua=khong&da-ho-tro=khong", with: "") + "&tra-loi=support"),
    .init("portal.eligibility.question.papers", path + "?" + told),
    .init("portal.eligibility.question.again", path + "?" + told + "&hoi=income"),
    .init("portal.eligibility.question.again-way", path + "?" + told + "&hoi=way"),
    .init("portal.eligibility.question.again-papers", path + "?" + told + noPapers + "&hoi=papers"),
    .init("portal.eligibility.result", path + "?" + told + noPapers),
    .init("portal.eligibility.result.english", "/en" + path + "?" + told + noPapers),
    .init("portal.eligibility.result.over", path + "?" + over + "&giay-thu-nhap=2026-09-05&giay-nha=khong-biet"),
    .init("portal.eligibility.result.undecided", path + "?hinh-thuc=khong-biet&loai-nha=khong-biet&nhom=11"),
    .init("portal.eligibility.result.group-unknown", path + "?hinh-thuc=mua&loai-nha=xa-hoi&nhom=khong-biet"),
    .init("portal.eligibility.checklist", path + "/in?" + told + noPapers),
    .init("portal.eligibility.checklist.closed", path + "/in?hinh-thuc=mua&loai-nha=xa-hoi&nhom=11"),
    .init("portal.eligibility.checklist.early", path + "/in"),
  ]

  static let office = "/lam-viec/xet-dieu-kien"

  static let official: [ExchangeTests.Exchange] = [
    .init("workspace.eligibility.case", office, as: "can-bo-xa"), .init("workspace.eligibility.case.visitor", office),
    .init(
      "workspace.eligibility.case.over",
      office + "?ngay=10/05/2026&ho-so=A-17&" + over + "&giay-thu-nhap=01/05/2026&giay-nha=01/05/2026&co-nha=khong", as: "can-bo-xa"),
    .init("workspace.eligibility.case.missing", office + "?ngay=10/05/2026&" + couple.replacing("khong-biet", with: ""), as: "can-bo-xa"),
    .init("workspace.eligibility.case.wrong", office + "?ngay=01/01/2020&thu-nhap=x&he-so=-1&nhan-tu=x", as: "can-bo-xa"),
    .init("workspace.eligibility.case.before", office + "?ngay=31/07/2024", as: "can-bo-xa"),
    .init(
      "workspace.eligibility.letter", office + "/thu", as: "can-bo-xa",
      post: fields("ngay=2026-05-10&nhan-tu=2026-04-20&ho-so=A-17&" + over + "&giay-thu-nhap=2026-05-01") + [
        ("chu-quan", "Công ty Mẫu"), ("noi-gui", "Ban quản lý dự án Mẫu"), ("nguoi-nhan", "Nguyễn Thị Mẫu"), ("du-an", "Mẫu (giả định)"),
        ("chuc-vu", "Giám đốc"),
      ]),
    .init(
      "workspace.eligibility.letter.bare", office + "/thu", as: "can-bo-xa",
      post: fields("hinh-thuc=mua&loai-nha=luu-tru&nhom=6&ngay=2026-05-10")),
    .init(
      "workspace.eligibility.letter.none", office + "/thu", as: "can-bo-xa", post: fields("hinh-thuc=thue&loai-nha=xa-hoi&nhom=6")),
  ]

  static func fields(_ query: String) -> [(String, String)] {
    query.split(separator: "&").map {
      let parts = $0.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      return (parts[0], parts.count > 1 ? parts[1] : "")
    }
  }
}
