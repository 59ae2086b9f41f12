import Database
import Domain
import Kit
import Office

/// A real installation with its first administrator, as tests need it: begun, invited, taken up.
public struct SampleAccount: Sendable {
  public static let password = "trâu xanh nhảy qua cầu"

  public let office: Office
  public let name: String
  /// The second factor's secret, as the telephone holds it.
  public let secret: [UInt8]
  public let recoveryCodes: [String]

  /// Begins a province on an empty database and answers the administrator's invitation.
  public static func begin(in office: Office) async throws -> MadeInvitation {
    try await BeginProvince.run(
      .init(province: "thành phố Cần Thơ", account: "quan-tri", person: "Lý Thị Mẫu"),
      by: TestOffice.actor(may: [.manageInstallation]), in: office)
  }

  /// Takes an invitation up.
  public init(accepting invitation: MadeInvitation, in office: Office) async throws {
    let view = try await AcceptInvitation.view(invitation.token, in: office)
    let secret = Base32.bytes(view.groups.joined()) ?? []
    let receipt = try await AcceptInvitation.run(
      .init(
        token: invitation.token, password: SampleAccount.password, again: SampleAccount.password,
        code: OneTimePassword(secret: secret).code(counter: OneTimePassword.step(at: office.now()))), in: office)
    self.office = office
    name = invitation.account.name.text
    self.secret = secret
    recoveryCodes = receipt.recoveryCodes
  }

  /// The same person at another door of the same house.
  public func at(_ office: Office) -> SampleAccount {
    SampleAccount(office: office, name: name, secret: secret, recoveryCodes: recoveryCodes)
  }

  private init(office: Office, name: String, secret: [UInt8], recoveryCodes: [String]) {
    self.office = office
    self.name = name
    self.secret = secret
    self.recoveryCodes = recoveryCodes
  }

  /// The code the telephone shows now.
  public var code: String { OneTimePassword(secret: secret).code(counter: OneTimePassword.step(at: office.now())) }

  /// Signs in with both steps.
  public func signIn(from origin: SignIn.Origin = .init(address: "198.51.100.7", deviceCookie: "", label: "Firefox trên Linux"))
    async throws
    -> SignIn.Begun
  {
    let ticket = try await SignIn.password(SampleAccount.password, account: name, from: origin, in: office)
    return try await SignIn.code(code, ticket: ticket, from: origin, in: office)
  }
}
