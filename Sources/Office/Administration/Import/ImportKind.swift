import Documents
import Domain

/// What a table that is taken in is about.
public enum ImportKind: String, Sendable, CaseIterable {
  case units, agencies, staff

  /// As an address has it.
  public var slug: String {
    switch self {
    case .units: "don-vi"
    case .agencies: "co-quan"
    case .staff: "can-bo"
    }
  }

  public init?(slug: String) {
    guard let kind = ImportKind.allCases.first(where: { $0.slug == slug }) else { return nil }
    self = kind
  }

  public var vietnamese: String {
    switch self {
    case .units: "Đơn vị hành chính"
    case .agencies: "Cơ quan, tổ chức"
    case .staff: "Cán bộ, vị trí và tài khoản"
    }
  }

  /// Who may: the register is business, accounts are not.
  public var capability: Capability {
    switch self {
    case .units, .agencies: .importRegister
    case .staff: .manageAccounts
    }
  }

  public var form: TableForm {
    switch self {
    case .units:
      TableForm(
        name: "Đơn vị hành chính",
        columns: [
          .init("code", "Mã đơn vị", width: 12, hint: "Mã của Cục Thống kê: tỉnh 2 chữ số, xã 5 chữ số."),
          .init("kind", "Loại", width: 14, hint: "Tỉnh, thành phố, xã, phường, đặc khu; trước 1/7/2025 cả huyện, quận, thị xã, thị trấn."),
          .init("name", "Tên", width: 28, hint: "Tên riêng, không kèm chữ «xã», «phường»."),
          .init("parent", "Mã đơn vị cấp trên", width: 14, hint: "Để trống với tỉnh, thành phố trực thuộc trung ương."),
          .init("area", "Diện tích (ha)", width: 14, hint: "Số nguyên; để trống khi chưa rõ."),
          .init("from", "Từ ngày", width: 14, hint: "Ngày đơn vị bắt đầu tồn tại với mã và tên này, ví dụ 01/07/2025."),
          .init("note", "Ghi chú", width: 30, hint: "Nguồn, điều chưa chắc; có thể để trống."),
        ])
    case .agencies:
      TableForm(
        name: "Cơ quan, tổ chức",
        columns: [
          .init("name", "Tên cơ quan", width: 44, hint: "Tên đầy đủ theo quyết định thành lập."),
          .init("form", "Loại cơ quan", width: 26, hint: Agency.Form.allCases.map(\.vietnamese).joined(separator: "; ") + "."),
          .init("unit", "Mã đơn vị hành chính", width: 14, hint: "Đơn vị mà cơ quan phụ trách hoặc đóng trụ sở."),
          .init(
            "party", "Cấp trên tuyến Đảng", width: 40, hint: "Tên cơ quan cấp trên, có trong sổ hoặc trong chính bảng này; có thể để trống."
          ),
          .init("state", "Cấp trên tuyến Nhà nước", width: 40, hint: "Như cột bên; có thể để trống."),
          .init("from", "Từ ngày", width: 14, hint: "Ngày cơ quan bắt đầu hoạt động như vậy."),
          .init("note", "Ghi chú", width: 30, hint: "Có thể để trống."),
        ])
    case .staff:
      TableForm(
        name: "Cán bộ, vị trí, tài khoản",
        columns: [
          .init(
            "account", "Tài khoản", width: 22,
            hint: "Chữ không dấu, chữ số, dấu chấm, dấu gạch; mỗi người một tài khoản, mỗi vị trí một dòng."),
          .init("person", "Họ và tên", width: 28, hint: "Như trong quyết định."),
          .init("title", "Chức danh", width: 24, hint: "Ví dụ Chuyên viên."),
          .init("agency", "Cơ quan", width: 44, hint: "Tên cơ quan trong sổ; để trống chỉ với quản trị hệ thống."),
          .init("role", "Vai trò", width: 34, hint: StaffRole.allCases.map(\.vietnamese).joined(separator: "; ") + "."),
          .init("from", "Từ ngày", width: 14, hint: "Ngày bắt đầu giữ vị trí."),
          .init("until", "Đến ngày", width: 14, hint: "Ngày đầu tiên không còn giữ vị trí; để trống khi còn giữ."),
        ])
    }
  }
}
