import Domain
import Kit
import Office
import Site

/// Where tables of units, bodies and staff come in and leave.
public struct TableImportPage: Page {
  public static let template = "workspace/administration/tableimport"
  public let frame: Frame
  public let faults: FormFaults?
  public let kinds: [Kind]

  /// One kind of table.
  public struct Kind: Sendable {
    public let slug: String
    public let title: String
    public let words: String
    public let tries: String
    public let template: String
    public let export: String
    public let frame: Frame
  }

  public init(faults: FormFaults?, for visit: Visit) {
    let frame = visit.frame("Nhập từ bảng tính", at: .work, crumbs: [Crumb("Nhập từ bảng tính")], wrong: faults != nil)
    self.frame = frame
    self.faults = faults
    kinds = ImportKind.allCases.filter { visit.reader?.may($0.capability) == true }.map { kind in
      let address = TableImportRoutes.address + "/" + kind.slug
      return Kind(
        slug: kind.slug, title: kind.vietnamese,
        words: kind == .staff
          ? "Thêm tài khoản, thêm và kết thúc vị trí; mỗi vị trí một dòng. Tài khoản mới nhận lời mời."
          : "Chỉ thêm vào sổ, không sửa dòng đã có; muốn đổi thì dùng «Sắp xếp đơn vị».",
        tries: address + "/thu", template: address + "/mau.xlsx", export: address + "/xuat.xlsx", frame: frame)
    }
  }
}
