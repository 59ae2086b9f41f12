import AnCuTesting
import Database
import Domain
import Foundation
import HTTPTypes
import HummingbirdTesting
import Kit
import NIOCore
import Office
import Site
import Testing

/// What stands before every door: headers, form tokens, the session's cookie, addresses a person may be sent to.
@Suite struct DoorSecurityTests {
  static func open(_ body: @Sendable (TestDoors) async throws -> Void) async throws {
    try await TestDoors.open(prepare: SampleHouse.furnish, body)
  }

  @Test(arguments: ["/", "/van-ban", "/khong-co", "/dang-nhap", "/lam-viec", "/suc-khoe", "/tai-san/khong-co.css"])
  func everyAnswerForbidsScriptsFramesAndGuessing(_ path: String) async throws {
    try await Self.open { doors in
      let headers = try await doors.get(path).headers
      let policy = try #require(headers[.contentSecurityPolicy])
      #expect(policy.contains("default-src 'none'"))
      #expect(policy.contains("frame-ancestors 'none'"))
      #expect(!policy.contains("unsafe"))
      #expect(headers[.xContentTypeOptions] == "nosniff")
      #expect(headers[try #require(HTTPField.Name("Referrer-Policy"))] == "same-origin")
      #expect(headers[.cacheControl] == "no-store")
    }
  }

  @Test func theStylesheetMayBeKeptForEverUnderItsDigest() async throws {
    try await Self.open { doors in
      let html = String(buffer: try await doors.get("/").body)
      let address = try #require(html.firstMatch(of: /href="(\/tai-san\/anCu\.[0-9a-f]{12}\.css)"/)?.output.1)
      let response = try await doors.get(String(address))
      #expect(response.status == .ok)
      #expect(response.headers[.cacheControl] == "public, max-age=31536000, immutable")
      #expect(response.headers[.contentType] == "text/css; charset=utf-8")
      #expect(try await doors.get("/tai-san/..%2f..%2fPackage.swift").status == .notFound)
    }
  }

  @Test func theCookieIsBoundToThisHostAndHiddenFromScripts() async throws {
    try await Self.open { doors in
      let response = try await doors.post("/dang-nhap", [("can-bo", "official-so-xay-dung"), ("ve", "/bang")])
      #expect(response.status == .seeOther)
      #expect(response.headers[.location] == "/bang")
      let cookie = try #require(response.headers[.setCookie])
      #expect(cookie.hasPrefix("__Host-ancu="))
      for attribute in ["Path=/", "Secure", "HttpOnly", "SameSite=Lax"] { #expect(cookie.contains(attribute)) }
      #expect(!cookie.contains("Domain"))
    }
  }

  @Test(arguments: ["//evil.example", "https://evil.example/", "/\\evil.example", "/ok\r\nSet-Cookie: a=b", "javascript:alert(1)", "evil"])
  func nobodyIsSentToAnotherPlace(_ back: String) async throws {
    try await Self.open { doors in
      let response = try await doors.post("/dang-nhap", [("can-bo", "official-so-xay-dung"), ("ve", back)])
      #expect(response.headers[.location] == "/")
      let page = String(buffer: try await doors.get("/dang-nhap?ve=" + Address.encoded(back)).body)
      #expect(page.contains("name=\"ve\" value=\"/\""))
    }
  }

  @Test func aFormWithoutTheSessionsTokenWritesNothing() async throws {
    try await Self.open { doors in
      let cookie = try await doors.signIn("so-xay-dung")
      let path = "/lam-viec/van-ban/12-kh-tu/diem/II.2.b"
      let before = try await doors.office.read { try $0.count("SELECT count(*) FROM audit_entry") }
      for token in ["", "0000", String(repeating: "0", count: 64)] {
        let response = try await doors.post(path + "/han", [("han", "31/12/2026"), ("phien", token)], as: cookie)
        #expect(response.status == .conflict)
      }
      #expect(try await doors.office.read { try $0.count("SELECT count(*) FROM audit_entry") } == before)
      let token = try await doors.token(on: path, as: cookie)
      #expect(token.count == 64)
      let taken = try await doors.post(path + "/han", [("han", "31/12/2026"), ("phien", token)], as: cookie)
      #expect(taken.status == .seeOther)
      #expect(try await doors.office.read { try $0.count("SELECT count(*) FROM audit_entry") } == before + 1)
    }
  }

  @Test(arguments: [
    ("Origin", "http://evil.example"), ("Origin", "null"), ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Site", "same-site"),
  ])
  func aFormOfAnotherSiteIsRefused(_ name: String, _ value: String) async throws {
    try await Self.open { doors in
      let header = HTTPField(name: try #require(HTTPField.Name(name)), value: value)
      let response = try await doors.post("/dang-nhap", [("can-bo", "official-so-xay-dung"), ("ve", "/")], headers: HTTPFields([header]))
      #expect(response.status == .forbidden)
      #expect(response.headers[.setCookie] == nil)
    }
  }

  /// A page without a referrer sends «Origin: null» to its own house; the browser says beside it that the form is ours.
  @Test func aFormOfAPageThatHidesItsAddressIsTaken() async throws {
    try await Self.open { doors in
      let headers = HTTPFields([
        HTTPField(name: .origin, value: "null"),
        HTTPField(name: try #require(HTTPField.Name("Sec-Fetch-Site")), value: "same-origin"),
      ])
      let response = try await doors.post("/dang-nhap", [("can-bo", "official-so-xay-dung"), ("ve", "/")], headers: headers)
      #expect(response.status == .seeOther)
    }
  }

  @Test func aVisitorIsAskedToSignInAndComesBack() async throws {
    try await Self.open { doors in
      let path = "/lam-viec/van-ban/12-kh-tu/diem/II.2.b"
      let asked = try await doors.get(path)
      #expect(asked.status == .seeOther)
      #expect(asked.headers[.location] == "/dang-nhap?ve=" + Address.encoded(path))
      let signedIn = try await doors.post("/dang-nhap", [("can-bo", "official-so-xay-dung"), ("ve", path)])
      #expect(signedIn.headers[.location] == path)
    }
  }

  @Test func signingOutEndsTheSessionItself() async throws {
    try await Self.open { doors in
      let cookie = try await doors.signIn("so-xay-dung")
      #expect(try await doors.get("/lam-viec", as: cookie).status == .ok)
      let token = try await doors.token(on: "/lam-viec", as: cookie)
      let out = try await doors.post("/dang-xuat", [("phien", token)], as: cookie)
      #expect(out.headers[.setCookie]?.contains("Max-Age=0") == true)
      #expect(try await doors.get("/lam-viec", as: cookie).status == .seeOther, "the old cookie opens nothing")
    }
  }

  @Test func aRealInstallationHasNoOfficialsToPlay() async throws {
    try await TestDoors.open(kind: .real, prepare: { _ in }) { doors in
      let response = try await doors.post("/dang-nhap", [("can-bo", "official-so-xay-dung"), ("ve", "/")])
      #expect(response.status == .unprocessableContent)
      #expect(response.headers[.setCookie] == nil)
    }
  }

  @Test func aFormBeyondMeasureIsRefusedInWords() async throws {
    try await Self.open { doors in
      let response = try await doors.post("/dang-nhap", [("can-bo", String(repeating: "a", count: 300_000))])
      #expect(response.status == .unprocessableContent)
      #expect(String(buffer: response.body).contains("quá lớn"))
    }
  }

  @Test func whatWasTypedIsShownAsTextNeverAsMarkup() async throws {
    try await Self.open { doors in
      let html = String(buffer: try await doors.get("/tim?q=" + Address.encoded("<script>alert(1)</script>\"'")).body)
      #expect(!html.contains("<script"))
      #expect(html.contains("&lt;script&gt;"))
    }
  }

  @Test(arguments: Capability.allCases) func anOfficialPageOpensOnlyWithItsOwnCapability(_ capability: Capability) async throws {
    // Pages of the officials' door with the capabilities that open them; everybody else meets 403.
    let pages: [(String, Set<Capability>)] = [
      ("/lam-viec/van-ban/12-kh-tu/diem/II.2.b", [.assignProvision]), ("/lam-viec/van-ban/12-kh-tu/ban-moi", [.confirmProvisionMatches]),
      ("/lam-viec/van-ban/12-kh-tu/quan-ly", [.governDirective, .publishDirective]),
    ]
    try await Self.open { doors in
      for official in DemonstrationOfficials.all where official.may(capability) {
        let cookie = try await doors.signIn(String(official.id.text.dropFirst("official-".count)))
        for (path, opening) in pages {
          let status = try await doors.get(path, as: cookie).status
          #expect((status == .ok) == !official.capabilities.isDisjoint(with: opening), "\(official.name) at \(path): \(status.code)")
        }
      }
    }
  }
}
