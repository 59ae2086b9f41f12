import Foundation

/// A small plan of an invented province, in the form of a Party document; every provision is ours.
public struct SamplePlan: Sendable {
  public var number = "12-KH/TU"
  public var subject = "Thực hiện Chỉ thị số 05-CT/TW ngày 02/3/2025 của Ban Bí thư về nhà ở cho người lao động"
  /// Provisions of II.1, each one dash.
  public var awareness = [
    "Cấp ủy các cấp tổ chức học tập, quán triệt nội dung Chỉ thị trong cán bộ, đảng viên.",
    "Người đứng đầu cơ quan chịu trách nhiệm trước cấp trên về kết quả phát triển nhà ở cho người lao động.",
  ]
  /// Provisions of II.2.
  public var capital = [
    "Ưu tiên vốn ngân sách tỉnh cho hạ tầng ngoài hàng rào của các khu nhà ở; gỡ khó khăn cho doanh nghiệp vay vốn.",
    "Đến năm 2030, hoàn thành ít nhất 1.200 căn theo Kế hoạch số 88/KH-UBND ngày 15/4/2024 của Ủy ban nhân dân tỉnh.",
    "Công khai danh sách người được mua, được thuê tại nơi làm việc và nơi cư trú.",
  ]

  public init() {}

  public var text: String {
    let dashes = { (lines: [String]) in lines.map { "- " + $0 + "\n\n" }.joined() }
    return """
      TỈNH ỦY SÔNG MẪU

      ĐẢNG CỘNG SẢN VIỆT NAM

      Số \(number)

      Sông Mẫu, ngày 10 tháng 5 năm 2025

      KẾ HOẠCH

      \(subject)



      I. MỤC ĐÍCH, YÊU CẦU

      - Làm cho cán bộ, đảng viên và Nhân dân hiểu đúng, làm đủ nội dung của Chỉ thị.

      II. NHIỆM VỤ, GIẢI PHÁP

      1. Nâng cao nhận thức và trách nhiệm

      \(dashes(awareness))2. Huy động nguồn vốn

      \(dashes(capital))III. TỔ CHỨC THỰC HIỆN

      1. Ban cán sự đảng Ủy ban nhân dân tỉnh chủ trì, phối hợp với các sở, ngành cụ thể hóa Kế hoạch này.

      Nơi nhận:

      - Ban Bí thư Trung ương Đảng,
      - Các huyện ủy, thị ủy, thành ủy,
      - Lưu Văn phòng Tỉnh ủy.

      T/M BAN THƯỜNG VỤ

      PHÓ BÍ THƯ



      Nguyễn Văn Mẫu

      """
  }
}
