import AnCuTesting
import Domain
import Foundation
import Kit
import Office

/// A demonstration with documents of our own beside it, in every state a page can show.
enum SampleHouse {
  static let clerk = TestOffice.actor(
    may: [
      .manageInstallation, .importDirective, .readClosedDirectives, .publishDirective, .governDirective, .assignProvision,
      .confirmProvisionMatches,
    ])

  /// A plan with a changed text waiting, a review mark and a stray paragraph; a closed plan; a law too long for one page.
  static func furnish(_ office: Office) async throws {
    var plan = SamplePlan()
    plan.capital[0] += " Ngân sách tỉnh chi trước; ngân sách tĩnh bù phần thiếu. Rà soát quỹ đất trên địa tỉnh."
    let text = plan.text.replacingOccurrences(
      of: "\n\nIII. TỔ CHỨC", with: "\n\nGiá vàng hôm qua đứng yên.\n\nIII. TỔ CHỨC"
    ).replacingOccurrences(of: "tại nơi làm việc và nơi cư trú.", with: "tại nơi làm\n\nviệc và nơi cư trú.")
    try await take(text, office)
    let day = Day(sinceEpoch: 20_300)
    try await PublishDirective.run(
      .init(slug: "12-kh-tu", decision: "Quyết định số 9-QĐ/TU (giả định)", decidedOn: day, from: day), by: clerk, in: office)
    _ = try await AssignProvision.run(
      .init(slug: "12-kh-tu", code: "II.2.b", value: .targetSource(document: "Kế hoạch số 88/KH-UBND ngày 15/4/2024", clause: "mục 2")),
      by: clerk, in: office)
    var closed = SamplePlan()
    closed.number = "15-KH/TU"
    closed.subject = "Thực hiện Chỉ thị số 06-CT/TW ngày 03/3/2025 của Ban Bí thư về nhà ở công nhân"
    try await take(closed.text, office)
    try await TestOffice.carryOut(
      EndDirective(
        slug: "05-ct-tw", act: .replaced, on: day, byAgency: "Ban Bí thư", document: "Chỉ thị số 06-CT/TW (giả định)",
        replacedBy: "06-ct-tw"),
      by: clerk, in: office)
    plan.awareness[0] =
      "Cấp ủy các cấp tổ chức học tập, quán triệt nội dung Chỉ thị trong toàn thể cán bộ, đảng viên và đoàn viên công đoàn."
    plan.capital.removeLast()
    plan.awareness.append("Báo, đài mở chuyên mục về nhà ở cho người lao động, mỗi tháng ít nhất một kỳ.")
    try await take(plan.text, office)
    try await take(longLaw, office)
  }

  /// One more plan that carries out «06-CT/TW».
  static func takeAnother(_ office: Office) async throws {
    var plan = SamplePlan()
    plan.number = "40-KH/TU"
    plan.subject = "Thực hiện Chỉ thị số 06-CT/TW ngày 03/3/2025 của Ban Bí thư về nhà ở công nhân"
    try await take(plan.text, office)
  }

  private static func take(_ text: String, _ office: Office) async throws {
    _ = try await ImportDirective.run(.init(source: text), by: clerk, in: office)
  }

  /// A decree of our own with three chapters of seventy articles, two clauses each.
  static let longLaw: String = {
    var text = """
      CHÍNH PHỦ
      -------

      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Độc lập - Tự do - Hạnh phúc
      ---------------

      Số: 999/2026/NĐ-CP

      Hà Nội, ngày 05 tháng 01 năm 2026

      NGHỊ ĐỊNH

      QUY ĐỊNH THỬ VỀ SỔ NHÀ Ở

      Căn cứ Luật Nhà ở số 27/2023/QH15;

      Theo đề nghị của Bộ trưởng Bộ Xây dựng;

      Chính phủ ban hành Nghị định quy định thử về sổ nhà ở.


      """
    for chapter in 1...3 {
      text += "Chương \(["I", "II", "III"][chapter - 1])\n\nPHẦN THỬ \(chapter)\n\n"
      for article in 1...70 {
        text += "Điều \((chapter - 1) * 70 + article). Trang sổ\n\n1. Ghi số của căn nhà.\n\n2. Ghi ngày nhận nhà.\n\n"
      }
    }
    return text + "Nơi nhận:\n- Các bộ;\n- Lưu: VT.\n\nTM. CHÍNH PHỦ\nTHỦ TƯỚNG\n\n\n\nNguyễn Văn Mẫu\n"
  }()
}
