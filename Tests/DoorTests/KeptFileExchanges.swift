import AnCuTesting
import Domain
import Foundation
import HTTPTypes
import HummingbirdTesting
import Kit
import NIOCore
import Office
import Testing

/// A result kept under two codes, opened again, and its secret renewed.
struct KeptFileExchanges {
  let doors: TestDoors

  func run() async throws {
    let end = "/toi-co-du-dieu-kien-khong?thu=1"
    let walked = "/toi-co-du-dieu-kien-khong?hinh-thuc=mua&loai-nha=xa-hoi&nhom=khong-biet"
    try check("portal.eligibility.result.kept", "GET \(walked)", try await doors.get(walked))
    let kept = try await doors.post("/giu-ho-so", [("dia-chi", end)])
    try check("portal.outreach.kept", "POST /giu-ho-so", kept)
    let codes = String(buffer: kept.body).components(separatedBy: "<dd class=\"digest\">").dropFirst().map { String($0.prefix(11)) }
    #expect(codes.count == 2)
    try check("site.problem.kept", "POST /giu-ho-so", try await doors.post("/giu-ho-so", [("dia-chi", "https://evil.example/")]))
    try check("portal.outreach.open", "GET /ho-so-cua-toi", try await doors.get("/ho-so-cua-toi"))
    try check(
      "portal.outreach.open.wrong", "POST /ho-so-cua-toi",
      try await doors.post("/ho-so-cua-toi", [("ma-ho-so", "ABCDE-<b>"), ("ma-bi-mat", "AAAAA-AAAAA")]))
    let opened = try await doors.post("/ho-so-cua-toi", [("ma-ho-so", codes[0]), ("ma-bi-mat", codes[1])])
    #expect(opened.headers[.location] == end)
  }

  /// A commune's official renews the secret.
  static func renew(_ doors: TestDoors, _ world: PermissionWorld) async throws {
    let member = try #require(world.staff[.communeOfficer])
    let cookie = "__Host-ancu=" + member.token
    let kept = try await KeepFile.run(.eligibilityWalk, content: "/toi-co-du-dieu-kien-khong?thu=1", from: "", in: doors.office)
    let address = "/lam-viec/cap-lai-ma"
    let name = "workspace.outreach.renew-secret"
    try Snapshot.check(name, "GET \(address)", try await doors.get(address, as: cookie))
    let token = try await doors.token(on: address, as: cookie)
    try Snapshot.check(
      name + ".wrong", "POST \(address)",
      try await doors.post(address, [("phien", token), ("ma-ho-so", "<b>"), ("giay-to", "x")], as: cookie))
    try Snapshot.check(
      name + ".made", "POST \(address)",
      try await doors.post(
        address, [("phien", token), ("ma-ho-so", kept.file.code.shown), ("giay-to", "Căn cước bản gốc, đúng người trong ảnh.")], as: cookie)
    )
  }

  private func check(_ name: String, _ request: String, _ response: TestResponse) throws {
    try Snapshot.check(name, request, response)
  }
}
