import API
import AnCuTesting
import Domain
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kit
import NIOCore
import Office
import Portal
import Site
import Synchronization
import Workspace

/// Both doors over a small database of our own, with a clock that stands still, and every page that was shown.
struct TestDoors: Sendable {
  let office: Office
  let client: any TestClientProtocol
  let shown: ShownPages
  /// Every route of the router, as `GET /path`.
  let routes: [String]

  /// Pages in the order in which they were shown.
  final class ShownPages: Sendable {
    private let pages = Mutex<[any Page]>([])
    func add(_ page: any Page) { pages.withLock { $0.append(page) } }
    var all: [any Page] { pages.withLock { $0 } }
  }

  /// Opens the doors on an empty, migrated database that `prepare` fills.
  static func open(
    kind: Installation.Kind = .demonstration, keys: [VerifyingKey] = [], prepare: (Office) async throws -> Void,
    _ body: @Sendable (TestDoors) async throws -> Void
  ) async throws {
    try await TestEngine.sqlite.withDatabase { database in
      var office = TestOffice(database).office
      office.recordKeys = keys
      let installation = try await CreateInstallation.run(
        kind, province: "thành phố Cần Thơ", by: TestOffice.actor(may: [.manageInstallation]), in: office)
      try await prepare(office)
      try await serve(office, installation, body)
    }
  }

  func get(_ path: String, as cookie: String? = nil) async throws -> TestResponse {
    try await client.execute(uri: path, method: .get, headers: TestDoors.headers(cookie))
  }

  func post(_ path: String, _ fields: [(String, String)], as cookie: String? = nil, headers more: HTTPFields = [:]) async throws
    -> TestResponse
  {
    var headers = TestDoors.headers(cookie)
    headers[.contentType] = "application/x-www-form-urlencoded"
    for field in more { headers.append(field) }
    let body = fields.map { Address.encoded($0.0) + "=" + Address.encoded($0.1) }.joined(separator: "&")
    return try await client.execute(uri: path, method: .post, headers: headers, body: ByteBuffer(string: body))
  }

  /// Signs in as one of the demonstration's officials; answers the cookie.
  func signIn(_ official: String) async throws -> String {
    let response = try await post("/dang-nhap", [("can-bo", "official-" + official), ("ve", "/")])
    return String((response.headers[.setCookie] ?? "").prefix { $0 != ";" })
  }

  /// The form token on the page at this path.
  func token(on path: String, as cookie: String) async throws -> String {
    let html = String(buffer: try await get(path, as: cookie).body)
    guard let start = html.range(of: "name=\"phien\" value=\"") else { return "" }
    return String(html[start.upperBound...].prefix { $0 != "\"" })
  }

  private static func headers(_ cookie: String?) -> HTTPFields {
    cookie.map { [.cookie: $0] } ?? [:]
  }
}

extension TestDoors {
  /// Opens the doors on the demonstration, with what `prepare` adds.
  static func openDemonstration(prepare: (Office) async throws -> Void, _ body: @Sendable (TestDoors) async throws -> Void) async throws {
    try await TestEngine.sqlite.withDatabase { database in
      let office = TestOffice(database).office
      _ = try await LoadDemonstration.run(by: TestOffice.actor(may: Set(Capability.allCases)), in: office)
      try await prepare(office)
      try await serve(office, try await ReadInstallation.run(in: office), body)
    }
  }

  /// Opens the doors on a real province just begun, with its first administrator's invitation and a clock to move.
  static func openProvince(_ body: @Sendable (TestDoors, MadeInvitation, TestClock) async throws -> Void) async throws {
    try await TestEngine.sqlite.withDatabase { database in
      let test = TestOffice(database)
      let invitation = try await SampleAccount.begin(in: test.office)
      try await SampleProvince(districts: 1, communesEach: 1).settle(in: test.office)
      var office = test.office
      office.channels = [.email]
      office.publicAddress = "https://ancu.example.vn"
      try await serve(office, try await ReadInstallation.run(in: office)) { doors in
        try await body(doors, invitation, test.clock)
      }
    }
  }

  /// Opens the doors on the world of the permission table.
  static func openPermissionWorld(_ body: @Sendable (TestDoors, PermissionWorld) async throws -> Void) async throws {
    try await TestEngine.sqlite.withDatabase { database in
      let world = try await PermissionWorld(database)
      try await serve(world.office, try await ReadInstallation.run(in: world.office)) { doors in try await body(doors, world) }
    }
  }

  private static func serve(_ office: Office, _ installation: Installation, _ body: @Sendable (TestDoors) async throws -> Void) async throws
  {
    let shown = ShownPages()
    let catalogue = try Catalogue()
    let site = Site(
      office: office, installation: installation, templates: try await Templates(catalogue), catalogue: catalogue, assets: try Assets(),
      observer: { shown.add($0) })
    let router = site.router()
    PortalDoor.add(to: router, site: site)
    WorkspaceDoor.add(to: router, site: site)
    APIDoor.add(to: router, site: site)
    let routes = router.routes.map { "\($0.method.rawValue) \($0.path)" }
    try await Application(router: router).test(.router) { client in
      try await body(TestDoors(office: office, client: client, shown: shown, routes: routes))
    }
  }
}
