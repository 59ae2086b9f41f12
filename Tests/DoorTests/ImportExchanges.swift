import AnCuTesting
import Domain
import Foundation
import HTTPTypes
import HummingbirdTesting
import Kit
import NIOCore
import Office
import Testing

/// The pages of tables that come in, as the administrator of a real province.
enum ImportExchanges {
  static let head = "Tài khoản;Họ và tên;Chức danh;Cơ quan;Vai trò;Từ ngày;Đến ngày\n"

  static func row(_ number: Int, _ role: String = "Bảo vệ dữ liệu cá nhân") -> String {
    "nhap.\(number);Người Nhập \(number);Chuyên viên;;\(role);01/01/2026;\n"
  }

  static func run(on doors: TestDoors, as cookie: String) async throws {
    try await get("workspace.administration.tableimport", "/lam-viec/nhap-bang", doors, cookie)
    let export = try await doors.get("/lam-viec/nhap-bang/can-bo/xuat.xlsx", as: cookie)
    #expect(export.headers[.contentDisposition] == "attachment; filename=\"can-bo.xlsx\"; filename*=UTF-8''can-bo.xlsx")
    #expect(Data(export.body.readableBytesView).starts(with: [0x50, 0x4B]))
    let many = head + (1...205).map { row($0) }.joined()
    try await send("workspace.administration.tableimport.none", "/thu", "", doors, cookie)
    try await send("workspace.administration.tableimport.strange", "/thu", "không có tiêu đề", doors, cookie)
    try await send("workspace.administration.tabletrial.wrong", "/thu", head + (1...205).map { row($0, "Vua <b>") }.joined(), doors, cookie)
    try await send(
      "workspace.administration.tabletrial", "/thu", many.replacing("Người Nhập 1;", with: "Nguyeãn Vaên Maãu;"), doors, cookie)
    try await send("workspace.administration.tabletrial.nothing", "/thu", head, doors, cookie)
    try await send("workspace.administration.tabletaken", "", head + row(1) + row(2), doors, cookie)
    try await send("workspace.administration.tabletaken.again", "", head + row(1) + row(2), doors, cookie)
  }

  private static func get(_ name: String, _ path: String, _ doors: TestDoors, _ cookie: String) async throws {
    try Snapshot.check(name, "GET \(path)", try await doors.get(path, as: cookie))
  }

  private static func send(_ name: String, _ end: String, _ table: String, _ doors: TestDoors, _ cookie: String) async throws {
    let path = "/lam-viec/nhap-bang/can-bo" + end
    let token = try await doors.token(on: "/", as: cookie)
    var body = "--ranh\r\nContent-Disposition: form-data; name=\"phien\"\r\n\r\n\(token)\r\n"
    if end.isEmpty {
      body += "--ranh\r\nContent-Disposition: form-data; name=\"bang\"\r\n\r\n\(table)\r\n"
    } else {
      body +=
        "--ranh\r\nContent-Disposition: form-data; name=\"tep\"; filename=\"C:\\thu\\cán bộ.csv\"\r\nContent-Type: text/csv\r\n\r\n\(table)\r\n"
    }
    body += "--ranh--\r\n"
    let response = try await doors.client.execute(
      uri: path, method: .post, headers: [.cookie: cookie, .contentType: "multipart/form-data; boundary=ranh"],
      body: ByteBuffer(string: body))
    try Snapshot.check(name, "POST \(path)", response)
  }
}
