import Domain
import Foundation
import HTTPTypes
import Hummingbird
import Kit
import Logging
import NIOCore
import Office

/// What all doors share: the house to ask in, the templates, the stylesheet, and what this installation is.
public struct Site: Sendable {
  public let office: Office
  public let installation: Installation
  let templates: Templates
  let catalogue: Catalogue
  let assets: Assets
  /// Addresses of proxies whose word about the client's address counts.
  let proxies: Set<String>
  /// Sees every page before it is rendered; only tests look.
  private let observer: (@Sendable (any Page) -> Void)?

  package init(
    office: Office, installation: Installation, templates: Templates, catalogue: Catalogue, assets: Assets, proxies: Set<String> = [],
    observer: (@Sendable (any Page) -> Void)? = nil
  ) {
    self.office = office
    self.installation = installation
    self.templates = templates
    self.catalogue = catalogue
    self.assets = assets
    self.proxies = proxies
    self.observer = observer
  }

  /// Reads what the program ships and what the database is.
  public init(office: Office, proxies: Set<String> = []) async throws {
    let catalogue = try Catalogue()
    self.init(
      office: office, installation: try await ReadInstallation.run(in: office), templates: try await Templates(catalogue),
      catalogue: catalogue, assets: try Assets(), proxies: proxies)
  }

  /// The router with what stands before every door: the log of failures, headers, problems as pages, sessions, assets.
  public func router() -> Router<AnCuContext> {
    let router = Router(context: AnCuContext.self)
    router.add(middleware: SecurityHeaders())
    router.add(middleware: SessionReader(site: self))
    router.add(middleware: ProblemPages(site: self))
    router.get("/tai-san/:ten") { [assets] request, _ in
      try assets.response(to: request.uri.path, accepting: request.headers[.acceptEncoding] ?? "")
    }
    router.get("/suc-khoe") { _, _ in
      Response(status: .ok, headers: [.contentType: "text/plain"], body: .init(byteBuffer: ByteBuffer(string: "ok\n")))
    }
    return router
  }

  func visit(
    _ request: Request, _ context: AnCuContext, form: Fields, files: [String: UploadedFile] = [:], language: Language = .vietnamese
  )
    -> Visit
  {
    var parameters: [String: String] = [:]
    for (name, value) in context.parameters { parameters[String(name)] = Site.decoded(value) }
    return Visit(
      site: self, signedIn: context.signedIn, path: request.uri.path, query: Fields(encoded: request.uri.query ?? ""), form: form,
      files: files, parameters: parameters, sessionToken: SessionCookie.token(of: request),
      ticket: HostCookie.value(HostCookie.ticket, of: request),
      origin: SignIn.Origin(
        address: ClientAddress.of(peer: context.peer, forwarded: request.headers[Site.forwardedFor], proxies: proxies),
        deviceCookie: HostCookie.value(HostCookie.device, of: request) ?? "", label: BrowserLabel.of(request.headers[.userAgent] ?? "")),
      host: request.head.authority ?? "", language: language)
  }

  private static let forwardedFor: HTTPField.Name = {
    // The name is a constant of ours and valid.
    HTTPField.Name("X-Forwarded-For") ?? .origin
  }()

  /// A part of a path; `+` is a plus there (RFC 3986).
  private static func decoded(_ part: Substring) -> String {
    VietnameseText.nfc(part.removingPercentEncoding ?? String(part))
  }

  func response(to answer: Answer) throws -> Response {
    switch answer {
    case .page(let page, let status, let retryAfter): return try response(page, status, retryAfter: retryAfter)
    case .words(let words, let type):
      return Response(status: .ok, headers: [.contentType: type], body: .init(byteBuffer: ByteBuffer(string: words)))
    case .file(let bytes, let type, let name):
      return Response(
        status: .ok, headers: [.contentType: type, .contentDisposition: Address.attachment(name)],
        body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    case .seeOther(let address): return Response(status: .seeOther, headers: [.location: Address.own(address) ?? "/"])
    case .begun(let token, let device, let address):
      var headers: HTTPFields = [.location: Address.own(address) ?? "/"]
      headers.append(HTTPField(name: .setCookie, value: SessionCookie.set(token, hours: Sessions.hours)))
      if let device {
        headers.append(
          HTTPField(name: .setCookie, value: HostCookie.set(HostCookie.device, device, seconds: HostCookie.deviceDays * 86_400)))
        headers.append(HTTPField(name: .setCookie, value: HostCookie.ended(HostCookie.ticket)))
      }
      return Response(status: .seeOther, headers: headers)
    case .proved(let ticket, let address):
      return Response(
        status: .seeOther,
        headers: [
          .location: Address.own(address) ?? "/",
          .setCookie: HostCookie.set(HostCookie.ticket, ticket, seconds: SignIn.ticketMinutes * 60),
        ])
    case .ended(let address):
      return Response(status: .seeOther, headers: [.location: Address.own(address) ?? "/", .setCookie: SessionCookie.ended])
    }
  }

  func response(_ page: any Page, _ status: HTTPResponse.Status, retryAfter: Int? = nil) throws -> Response {
    observer?(page)
    let html = try templates.html(page)
    var headers: HTTPFields = [.contentType: "text/html; charset=utf-8", .contentLanguage: page.frame.language]
    if page.frame.isPersonal {
      for (name, value) in Site.personal { headers[name] = value }
    }
    if let retryAfter { headers[.retryAfter] = String(retryAfter) }
    return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(string: html)))
  }

  /// What keeps an address that tells something of a person with that person: no index, no Referer to anywhere.
  private static let personal: [(HTTPField.Name, String)] = [("X-Robots-Tag", "noindex, nofollow"), ("Referrer-Policy", "no-referrer")]
    .compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }

  private func otherLanguage(_ visit: Visit, _ query: String?) -> Frame.OtherLanguage? {
    guard let query else { return nil }
    let other: Language = visit.language == .english ? .vietnamese : .english
    let bare = visit.language == .english ? String(visit.path.dropFirst(visit.language.prefix.count)) : visit.path
    return Frame.OtherLanguage(code: other.rawValue, name: other.name, leads: other.prefix + bare + (query.isEmpty ? "" : "?" + query))
  }

  func frame(
    _ title: String, for visit: Visit, at here: Section?, crumbs: [Crumb], wrong: Bool, other: String?, personal: Bool,
    object: AuditEntry.Object?
  ) -> Frame {
    let now = office.now()
    let isWork = visit.path.hasPrefix("/lam-viec")
    return Frame(
      title: (wrong ? visit.say("Lỗi:") + " " : "") + title + " · An Cư", language: visit.language.rawValue,
      otherLanguage: otherLanguage(visit, other), isPersonal: personal, stylesheet: assets.address(of: "anCu.css"),
      mark: assets.address(of: "dau-hieu.svg"), province: visit.province,
      isDemonstration: installation.kind == .demonstration, isWork: isWork, isPortal: !isWork,
      person: visit.signedIn.map {
        Frame.Person(
          name: $0.actor.name, position: $0.actor.position, ownPage: installation.kind == .real ? "/tai-khoan" : nil,
          unread: visit.signedIn.flatMap { $0.unread > 0 ? $0.unread : nil })
      },
      signIn: "/dang-nhap?ve=" + Address.encoded(visit.path), formToken: visit.signedIn?.formToken ?? "",
      navigation: sections(for: visit.reader).map {
        Frame.Entry(label: visit.say(Phrase(key: $0.label)), address: $0.address, isHere: $0 == here)
      },
      recordHistory: object.flatMap { visit.reader?.may(.readRecord) == true ? Address.history(of: $0) : nil },
      crumbs: crumbs.isEmpty ? [] : [Crumb(visit.say("Trang chủ"), "/")] + crumbs, hasCrumbs: !crumbs.isEmpty,
      asked: visit.path == "/tim" ? visit.query.text("q") : "", shownAt: now.vietnamese, shownAtISO: now.iso)
  }

  private func sections(for reader: Actor?) -> [Section] {
    var sections: [Section] = [.home, .directives, .board, .targets, .units, .agencies]
    guard let reader else { return sections }
    if reader.may(.workOnDuty) || reader.may(.acceptDuty) || reader.may(.issueDuty) { sections.append(.duties) }
    sections.append(.eligibility)
    if reader.may(.assignProvision) || reader.may(.importDirective) { sections.append(.work) }
    if reader.may(.draftReorganisation) || reader.may(.enactReorganisation) { sections.append(.reorganisations) }
    if reader.may(.enactReorganisation) || Proposal.Kind.allCases.contains(where: { reader.may($0.approving) || reader.may($0.proposing) })
    {
      sections.append(.approvals)
    }
    if reader.may(.manageAccounts) { sections.append(.accounts) }
    if reader.may(.tendOutbox) { sections.append(.outbox) }
    if reader.may(.protectData) { sections.append(.dataOffice) }
    if reader.may(.readRecord) { sections.append(.record) }
    return sections
  }
}
