import Domain
import Kit
import Office
import Site

/// Where a person without an account opens what we keep for them.
public struct OpenFilePage: Page {
  public static let template = "portal/outreach/open"
  public let frame: Frame
  public let faults: FormFaults?
  public let code: FormField
  public let secret: FormField

  public init(code typed: String, faults: FormFaults?, for visit: Visit) {
    frame = visit.frame("Hồ sơ của tôi", crumbs: [Crumb("Hồ sơ của tôi")], wrong: faults != nil, personal: true)
    self.faults = faults
    code = FormField("ma-ho-so", "Mã hồ sơ", hint: "10 chữ và số, ví dụ ABCDE-23456.", value: typed, faults: faults)
    secret = FormField("ma-bi-mat", "Mã bí mật", hint: "Ghi cùng chỗ với mã hồ sơ lúc bạn giữ.", faults: faults)
  }
}
