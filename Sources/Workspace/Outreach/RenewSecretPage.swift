import Domain
import Kit
import Office
import Site

/// Where a commune's official gives the owner of a kept file a new secret; the new one is shown once.
public struct RenewSecretPage: Page {
  public static let template = "workspace/outreach/renew-secret"
  public let frame: Frame
  public let faults: FormFaults?
  public let code: FormField
  public let papers: FormField
  public let made: Made?

  /// The new secret.
  public struct Made: Sendable {
    public let fileCode: String
    public let secretCode: String
  }

  public init(_ receipt: KeepFile.Receipt?, faults: FormFaults?, for visit: Visit) {
    frame = visit.frame("Cấp lại mã bí mật", crumbs: [Crumb("Cấp lại mã bí mật")], wrong: faults != nil, personal: true)
    self.faults = faults
    let kept = receipt == nil ? visit.form : Fields()
    code = FormField(
      "ma-ho-so", "Mã hồ sơ", hint: "Ghi trên phiếu của người dân, ví dụ ABCDE-23456.", value: kept.text("ma-ho-so"), faults: faults)
    papers = FormField(
      "giay-to", "Đã xem giấy tờ nào", hint: "Ví dụ: căn cước bản gốc, đúng người trong ảnh. Không chép số giấy.",
      value: kept.text("giay-to"), faults: faults)
    made = receipt.map { Made(fileCode: $0.file.code.shown, secretCode: $0.secret) }
  }
}
