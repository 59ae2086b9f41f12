import Domain
import Kit
import Office

/// One request as a handler sees it: who asks, for what, and the house to ask in.
public struct Visit: Sendable {
  public let site: Site
  public let signedIn: SignedIn?
  /// The path as requested, without the query.
  public let path: String
  public let query: Fields
  /// The fields of a POST, whose form token has been checked; empty for a GET.
  public let form: Fields
  /// The files of a POST by the names of their fields.
  public let files: [String: UploadedFile]
  let parameters: [String: String]
  /// The token of the session's cookie, known or not; for ending it.
  public let sessionToken: String?
  /// The ticket between the two steps of signing in; nil for none.
  public let ticket: String?
  /// From where somebody tries to sign in.
  public let origin: SignIn.Origin
  /// The host the browser asked, with its port; empty when it did not say.
  public let host: String
  /// The language that the address asks for.
  public let language: Language

  public init(
    site: Site, signedIn: SignedIn?, path: String, query: Fields = Fields(), form: Fields = Fields(),
    files: [String: UploadedFile] = [:], parameters: [String: String] = [:], sessionToken: String? = nil, ticket: String? = nil,
    origin: SignIn.Origin = .init(address: "", deviceCookie: "", label: ""), host: String = "",
    language: Language = .vietnamese
  ) {
    self.site = site
    self.signedIn = signedIn
    self.path = path
    self.query = query
    self.form = form
    self.files = files
    self.parameters = parameters
    self.sessionToken = sessionToken
    self.ticket = ticket
    self.origin = origin
    self.host = host
    self.language = language
  }

  /// Words in the language of this visit.
  public func say(_ phrase: Phrase) -> String { site.catalogue.say(phrase, in: language) }

  public var office: Office { site.office }

  /// «thành phố Cần Thơ», “Cần Thơ City”.
  public var province: String {
    let name = site.installation.provinceName
    guard language == .english else { return name }
    if name.hasPrefix("thành phố ") { return say("thành phố \(String(name.dropFirst(10)))") }
    if name.hasPrefix("tỉnh ") { return say("tỉnh \(String(name.dropFirst(5)))") }
    return name
  }

  /// Who reads; nil for the public.
  public var reader: Actor? { signedIn?.actor }

  public var today: Day { site.office.today }

  /// A part of the path, decoded; empty when the route has no such part.
  public func part(_ name: String) -> String { parameters[name] ?? "" }

  /// Who acts; a visitor is first asked to sign in and then comes back here.
  public func actor() throws -> Actor {
    guard let signedIn else { throw SignInNeeded(back: path) }
    return signedIn.actor
  }

  /// The roof, the navigation and the footer of a page; `other` is the query with which the page stands in the other language too, when it
  /// does, `personal` says that the address or the page tells something of a person, and `object` which record the page is about, whose
  /// history those who may read the record are led to.
  public func frame(
    _ title: String, at here: Section? = nil, crumbs: [Crumb] = [], wrong: Bool = false, other: String? = nil, personal: Bool = false,
    object: AuditEntry.Object? = nil
  ) -> Frame {
    site.frame(title, for: self, at: here, crumbs: crumbs, wrong: wrong, other: other, personal: personal, object: object)
  }
}

/// Thrown where only a signed-in person may go on.
public struct SignInNeeded: Error {
  public let back: String
}
