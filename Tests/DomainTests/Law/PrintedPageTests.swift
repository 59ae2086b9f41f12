import AnCuTesting
import Domain
import Testing

/// Text as a program draws it from printed pages: paragraphs broken over lines, a margin, page ends in the middle of sentences.
@Suite struct PrintedPageTests {
  /// A plan of an invented province as a browser prints it to PDF, with the browser's own lines at the edges.
  static let printed = """
    5/10/25, 8:15 AM

                               TỈNH ỦY SÔNG MẪU
                             ĐẢNG CỘNG SẢN VIỆT NAM
                                 Số 12-KH/TU
                        Sông Mẫu, ngày 10 tháng 5 năm 2025
                                   KẾ HOẠCH
        Thực hiện Chỉ thị số 05-CT/TW ngày 02/3/2025 của Ban Bí thư về nhà ở
                             cho người lao động
           Thực hiện Chỉ thị số 05-CT/TW ngày 02/3/2025 của Ban Bí thư (sau đây gọi là
      Chỉ thị số
      05-CT/TW), Ban Thường vụ Tỉnh ủy ban hành kế hoạch như sau:
                              I. MỤC ĐÍCH, YÊU CẦU
           - Huy động cấp ủy, tổ chức đảng, chính quyền và các tổ chức chính trị
      - xã hội trong tỉnh chăm lo nhà ở cho người lao động.
           - Bố trí đất, vốn, hạ tầng ngoài hàng rào, thủ tục giao đất, cho thuê đất,...

    file:///nhap/ke-hoach.html                                            1/2
    \u{0C}5/10/25, 8:15 AM

            theo hướng rút gọn, công khai, minh bạch; giao Sở Xây dựng theo dõi;
      báo cáo kết quả sáu tháng một lần.
                              II. TỔ CHỨC THỰC HIỆN
           1. Ban cán sự đảng Ủy ban nhân dân tỉnh chủ trì thực hiện Kế hoạch này;
      gỡ khó khăn cho doanh nghiệp.
           2. Ban Tuyên giáo Tỉnh ủy tuyên truyền trong Nhân dân.

      Nơi nhận:                                        T/M BAN THƯỜNG VỤ
      - Ban Bí thư Trung ương Đảng,                       PHÓ BÍ THƯ
      - Lưu Văn phòng Tỉnh ủy.

                                                        Nguyễn Văn Mẫu
    \u{0C}
    """

  let read = DocumentReader.read(printed)

  @Test func theHeaderIsOutOfTheMargin() {
    #expect(read.header.issuer == "TỈNH ỦY SÔNG MẪU")
    #expect(read.header.form == .party)
    #expect(read.header.subject == "Thực hiện Chỉ thị số 05-CT/TW ngày 02/3/2025 của Ban Bí thư về nhà ở cho người lao động")
    #expect(
      read.header.legalBases == [
        "Thực hiện Chỉ thị số 05-CT/TW ngày 02/3/2025 của Ban Bí thư (sau đây gọi là Chỉ thị số 05-CT/TW), "
          + "Ban Thường vụ Tỉnh ủy ban hành kế hoạch như sau:"
      ])
  }

  @Test func aDashInsideASentenceBeginsNothing() {
    #expect(read.provisions.map(\.id) == ["I", "I.a", "I.b", "II", "II.1", "II.2"])
    #expect(
      read.provisions[1].text
        == "Huy động cấp ủy, tổ chức đảng, chính quyền và các tổ chức chính trị - xã hội trong tỉnh chăm lo nhà ở cho người lao động.")
  }

  @Test func aSentenceGoesOnOverThePageAndItsEdges() {
    let provision = read.provisions[2]
    #expect(
      provision.text == "Bố trí đất, vốn, hạ tầng ngoài hàng rào, thủ tục giao đất, cho thuê đất,... theo hướng rút gọn, công khai, "
        + "minh bạch; giao Sở Xây dựng theo dõi; báo cáo kết quả sáu tháng một lần.")
    #expect(provision.joins == [75])
    #expect(Array(provision.text.unicodeScalars)[75] == " ")
  }

  @Test func theEdgesOfThePageBelongToNothing() {
    #expect(read.coverage.unassigned.map { String($0.prefix(9)) } == ["5/10/25, ", "file:///n"])
    #expect(read.coverage.parts.map(\.text).joined() == Self.printed)
  }

  @Test func recipientsAndSignatureStandSideBySide() {
    #expect(read.recipients == ["Ban Bí thư Trung ương Đảng", "Lưu Văn phòng Tỉnh ủy"])
    #expect(read.signature == .init(authority: "T/M BAN THƯỜNG VỤ", position: "PHÓ BÍ THƯ", name: "Nguyễn Văn Mẫu"))
  }
}
