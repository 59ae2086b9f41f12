import Domain
import Kit
import Office
import Site

/// The code and the secret of a kept file, shown once.
public struct KeptFilePage: Page {
  public static let template = "portal/outreach/kept"
  public let frame: Frame
  public let kind: String
  public let code: String
  public let secret: String
  public let endsAt: String

  public init(_ receipt: KeepFile.Receipt, for visit: Visit) {
    frame = visit.frame("Đã giữ hồ sơ", crumbs: [Crumb("Hồ sơ của tôi", KeptFileRoutes.address), Crumb("Đã giữ")], personal: true)
    kind = receipt.file.kind.vietnamese
    code = receipt.file.code.shown
    secret = receipt.secret
    endsAt = receipt.file.endsAt.day.vietnamese
  }
}
