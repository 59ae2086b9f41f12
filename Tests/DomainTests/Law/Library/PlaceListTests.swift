import Domain
import Testing

@testable import Domain

/// Lists of places as amendments write them.
@Suite struct PlaceListTests {
  static func read(_ words: String) -> [String] { PlaceList.read(LawWords.tokens(words), in: .init()).map(\.code) }

  @Test(arguments: [
    ("khoản 1 Điều 30", ["D30.1"]),
    ("khoản 1 và khoản 2 Điều 30", ["D30.1", "D30.2"]),
    ("điểm a, điểm d khoản 2 Điều 13", ["D13.2.a", "D13.2.d"]),
    ("điểm a khoản 3, điểm a khoản 4 Điều 10", ["D10.3.a", "D10.4.a"]),
    ("điểm a khoản 2 và khoản 5 Điều 3, điểm a khoản 2 Điều 4, khoản 4 Điều 7", ["D3.2.a", "D3.5", "D4.2.a", "D7.4"]),
    ("tên các Điều 43, 44, 45, 46, 47 và 48", ["D43", "D44", "D45", "D46", "D47", "D48"]),
    ("điểm a, điểm e và điểm g khoản 4 Điều 32", ["D32.4.a", "D32.4.e", "D32.4.g"]),
    ("các khoản 9, 10, 11 Điều 76", ["D76.9", "D76.10", "D76.11"]),
    ("Mẫu số 01, Mẫu số 02 tại Phụ lục I ban hành kèm theo Thông tư số 05/2024/TT-BXD", ["PLI.M01", "PLI.M02"]),
    ("các Mẫu số 01, 04, 05 tại Phụ lục I", ["PLI.M01", "PLI.M04", "PLI.M05"]),
    ("điểm đ khoản 7 Điều 10 và Phụ lục IX", ["D10.7.đ", "PLIX"]),
    ("điểm c2 khoản 1 Điều 6 (đã được bổ sung tại khoản 3 Điều 9)", ["D6.1.c2"]),
    ("khoản 2 Điều 9 đã được sửa đổi, bổ sung tại khoản 2 Điều 1 Thông tư số 14/2023/TT-BXD", ["D9.2"]),
    ("Điều 37a", ["D37a"]),
    // What has no address is not guessed.
    ("các mục 2.1, 2.2 Bảng số 01", []),
    ("phần III Phụ lục II", []),
    ("Điều 9 của Phụ lục XI", []),
    ("khoản 2 Nghị định này", []),
  ])
  func thePlacesAreRead(_ words: String, _ codes: [String]) {
    #expect(Self.read(words) == codes)
  }

  @Test(
    arguments: [
      ("54/2026/NĐ-CP Điều 34", "54/2026/NĐ-CP", "D34"),
      ("điểm a khoản 1 Điều 38 NĐ 100/2024", "100/2024", "D38.1.a"),
      ("dieu 38 khoan 1 100/2024/NĐ-CP", "100/2024/NĐ-CP", "D38.1"),
      ("27/2023/QH15", "27/2023/QH15", nil),
      ("Mẫu số 01 Phụ lục", nil, nil),
      ("Quy chế Điều 49 05/2024/TT-BXD", "05/2024/TT-BXD", "KT.D49"),
      ("Điều 1 Điều 2 100/2024", nil, nil),
    ] as [(String, String?, String?)])
  func aReferenceIsRead(_ words: String, _ number: String?, _ code: String?) {
    let reference = LawReference(words)
    #expect(reference?.number == number)
    #expect(reference?.place?.code == code)
  }
}
