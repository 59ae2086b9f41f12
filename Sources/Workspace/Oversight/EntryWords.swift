import Domain
import Kit
import Site

/// The record's own names for acts, records and fields in the words of a page.
enum EntryWords {
  /// «Giao chủ trì, hạn, nguồn chỉ tiêu»; the name itself for an act that this program does not know.
  static func act(_ action: String) -> String {
    if let act = RecordedAct.named(action) { return act.words }
    guard action.hasPrefix("duty."), let step = DutyEvent.Kind(rawValue: String(action.dropFirst(5))) else { return action }
    return "Nhiệm vụ: " + step.vietnamese.prefix(1).lowercased() + step.vietnamese.dropFirst()
  }

  static func kind(_ kind: String) -> String { kinds[kind] ?? kind }

  /// The page of a record; nil for one that has none.
  static func address(of line: AuditLine, provision: (slug: String, code: String)? = nil) -> String? {
    switch line.objectKind {
    case "directive": Address.path("van-ban", line.objectID)
    case "provision": provision.map { Address.path("van-ban", $0.slug, "diem", $0.code) }
    case "proposal": Address.path("lam-viec", "cho-duyet", line.objectID)
    case "reorganisation": Address.path("lam-viec", "sap-xep", line.objectID)
    case "agency" where line.objectID != "many": Address.path("co-quan", line.objectID)
    case "checkpoint": line.after["size"].map { Address.path("nhat-ky", "diem-chot", $0) }
    default: nil
    }
  }

  static func field(_ name: String) -> String { fields[name] ?? name }

  /// A value as a person reads it: days and moments in our form, digests in groups, flags in words.
  static func value(_ text: String) -> String {
    if text.isEmpty { return "(trống)" }
    if text.utf8.count == 10, let day = Day(iso: text) { return day.vietnamese }
    if text.hasSuffix("Z"), let moment = Moment(iso: text) { return moment.vietnamese }
    if let digest = Digest(hex: text) { return digest.groups.joined(separator: " ") }
    if text.hasPrefix(KeyedDigest.prefix) { return "dữ liệu cá nhân, chỉ giữ dấu có khóa" }
    return values[text] ?? text
  }

  /// Every kind with its words, for a choice.
  static let kinds: [String: String] = [
    "directive": "Văn bản", "provision": "Điểm của văn bản", "proposal": "Đề nghị cần hai người", "reorganisation": "Việc sắp xếp đơn vị",
    "agency": "Cơ quan", "account": "Tài khoản cán bộ", "session": "Phiên đăng nhập", "checkpoint": "Điểm chốt của sổ",
    "register": "Sổ đơn vị, cơ quan", "installation": "Bản cài đặt", "seal": "Khóa của bản cài đặt", "ruling": "Kết luận xét điều kiện",
    "duty": "Nhiệm vụ", "reminders": "Đôn đốc", "calendar": "Lịch làm việc", "backup": "Bản sao lưu",
    "provincialParameter": "Tham số của tỉnh, thành phố", "parameter": "Tham số của tỉnh, thành phố", "law": "Văn bản luật",
    "indicator": "Chỉ tiêu", "target": "Mức của chỉ tiêu", "package": "Bộ chỉ tiêu được thông qua", "result": "Kết quả thực hiện",
    "delegation": "Ủy quyền", "import": "Lần nhập từ bảng tính", "message": "Thư, tin nhắn", "outbox": "Hộp thư đi",
    "notices": "Thông báo", "keptFile": "Hồ sơ người dân giữ", "calendarFeed": "Lịch riêng",
    "personalRequest": "Yêu cầu về dữ liệu cá nhân",
    "personalIndex": "Việc tìm theo số", "breach": "Sự việc lộ, mất dữ liệu", "retention": "Thời hạn lưu giữ", "column": "Cột niêm phong",
  ]

  private static let fields: [String: String] = [
    "number": "Số, ký hiệu", "digest": "Dấu của nội dung", "holding": "Bản đang giữ", "provisions": "Số điểm", "outcome": "Kết quả",
    "version": "Bản chữ thứ", "kept": "Điểm nối tiếp", "inserted": "Điểm mới", "gone": "Điểm không còn", "act": "Việc",
    "on": "Từ ngày", "byAgency": "Cơ quan quyết định", "document": "Văn bản quyết định", "note": "Ghi chú", "mark": "Dấu rà soát",
    "owner": "Chủ trì", "due": "Hạn", "source": "Nguồn chỉ tiêu", "clause": "Điểm, mục của nguồn", "verdict": "Kết luận",
    "filedOn": "Ngày nộp hồ sơ", "ruleSet": "Dấu của bộ quy định", "answer": "Dấu của câu trả lời", "endsAt": "Hết hạn lúc",
    "by": "Bằng cách", "name": "Tên tài khoản", "person": "Người", "position": "Chức vụ", "role": "Vai trò", "from": "Từ ngày",
    "invitedUntil": "Lời mời dùng đến", "recoveryCodes": "Số mã dự phòng", "sessionsEnded": "Số phiên kết thúc", "state": "Trạng thái",
    "day": "Ngày có hiệu lực", "endedUnits": "Đơn vị kết thúc", "begunUnits": "Đơn vị bắt đầu", "endedAgencies": "Cơ quan kết thúc",
    "begunAgencies": "Cơ quan bắt đầu", "title": "Tên việc", "kind": "Loại", "subject": "Về hồ sơ", "province": "Tỉnh, thành phố",
    "administrator": "Quản trị đầu tiên", "units": "Số đơn vị", "agencies": "Số cơ quan", "heads": "Số người đứng đầu", "count": "Số lượng",
    "size": "Số việc", "root": "Dấu gốc của sổ", "marked": "Văn bản được đánh dấu", "proposedBy": "Người đề nghị",
    "proposal": "Đề nghị", "decision": "Quyết định", "decidedOn": "Ngày quyết định", "proposedAt": "Đề nghị lúc", "parameter": "Tham số",
    "value": "Giá trị", "until": "Đến ngày", "publicFrom": "Công khai từ", "unit": "Đơn vị", "agency": "Cơ quan",
  ]

  private static let values: [String: String] = [
    "draft": "đang soạn", "enacted": "đã ban hành", "withdrawn": "đã rút", "waiting": "đang chờ duyệt", "approved": "đã duyệt",
    "rejected": "đã từ chối", "official": "nguyên văn", "restated": "bản tóm lược", "cited": "chỉ được nhắc đến", "adopted": "tiếp nhận",
    "amended": "sửa đổi", "replaced": "thay thế", "closed": "kết thúc", "demonstration": "bản trình diễn", "real": "bản thật",
    "eligible": "đủ điều kiện", "ineligible": "không đủ điều kiện", "undetermined": "chưa đủ để kết luận", "created": "tạo mới",
    "publication": "công bố văn bản", "directiveEnd": "kết thúc hoặc thay văn bản", "provincialParameter": "quyết định tham số",
  ]
}
