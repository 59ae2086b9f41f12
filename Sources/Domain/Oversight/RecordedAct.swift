/// What an act of the record is called, and which rule and law it was done under.
public struct RecordedAct: Sendable {
  /// `provision.assign`, as entries name it.
  public let action: String
  /// «Giao chủ trì, hạn, nguồn chỉ tiêu».
  public let words: String
  /// The rule of this house that the act passed, in a sentence.
  public let rule: String
  /// The law it rests on; empty where the rule is the house's own or the entry itself names the decision.
  public let basis: [Citation]

  private init(_ action: String, _ words: String, _ rule: String, _ basis: [Citation] = []) {
    self.action = action
    self.words = words
    self.rule = rule
    self.basis = basis
  }

  /// The act of this name; nil for one that this program does not know, such as one of a newer or an older program.
  public static func named(_ action: String) -> RecordedAct? { byAction[action] }

  /// Every act that a use case writes, in the order in which a list shows them.
  public static let all: [RecordedAct] = [
    RecordedAct("installation.create", "Lập bản cài đặt", machine), RecordedAct("province.begin", "Mở sổ của một tỉnh, thành phố", machine),
    RecordedAct("seal.rotate", "Thay khóa của bản cài đặt", machine),
    RecordedAct("register.open", "Mở sổ đơn vị và cơ quan", machine), RecordedAct("session.begin", "Đăng nhập", oneself),
    RecordedAct("session.end", "Kết thúc một phiên", oneself), RecordedAct("session.endAll", "Kết thúc mọi phiên", oneself),
    RecordedAct("account.create", "Mở tài khoản cán bộ", administrator), RecordedAct("account.invite", "Mời lại tài khoản", administrator),
    RecordedAct("account.accept", "Nhận lời mời", "Lời mời dùng một lần, trong một ngày; mật khẩu và mã thứ hai do chính người nhận đặt."),
    RecordedAct("account.password", "Đổi mật khẩu", "Phải biết mật khẩu đang dùng; mọi phiên khác kết thúc."),
    RecordedAct("account.recoveryCodes", "Lập mã dự phòng mới", "Phải biết mật khẩu đang dùng; mã cũ hết giá trị."),
    RecordedAct("agency.appoint", "Ghi người đứng đầu", "Theo quyết định bổ nhiệm ghi ở phần lý do; người trước giữ chức đến hôm trước."),
    RecordedAct("reorganisation.draft", "Soạn việc sắp xếp", "Bản soạn chưa đổi gì; người soạn không được ban hành."),
    RecordedAct(
      "reorganisation.enact", "Ban hành việc sắp xếp", "Cần hai người: người ban hành không phải người soạn và duyệt đúng bản đã xem."),
    RecordedAct("reorganisation.withdraw", "Rút việc sắp xếp", "Chỉ rút được bản soạn chưa ban hành."),
    RecordedAct("proposal.propose", "Đề nghị việc cần hai người", "Chưa đổi gì cho đến khi người thứ hai duyệt đúng những dòng đã xem."),
    RecordedAct("proposal.reject", "Từ chối đề nghị", twoPersons),
    RecordedAct("proposal.withdraw", "Rút đề nghị", "Chỉ người đề nghị rút được."),
    RecordedAct("directive.import", "Nhập văn bản", "Chữ của văn bản được giữ nguyên cùng dấu của nó."),
    RecordedAct("directive.confirmText", "Xác nhận bản chữ mới", "Một người nói điểm nào nối tiếp điểm nào; bản trước được giữ."),
    RecordedAct("directive.adopted", "Ghi việc tiếp nhận văn bản", "Cơ quan ban hành hoặc cơ quan kế tục nó."),
    RecordedAct("directive.amended", "Ghi việc sửa đổi văn bản", "Cơ quan ban hành hoặc cơ quan kế tục nó."),
    RecordedAct("directive.review", "Rà soát văn bản", "Dấu rà soát chỉ gỡ khi có người nói kết quả."),
    RecordedAct("directive.publish", "Công bố văn bản", twoPersons), RecordedAct("directive.end", "Kết thúc hoặc thay văn bản", twoPersons),
    RecordedAct("provision.assign", "Giao chủ trì, hạn, nguồn chỉ tiêu", "Căn cứ là chính điểm của văn bản; quyết định trước được giữ."),
    RecordedAct(
      "ruling.keep", "Lưu kết luận xét điều kiện",
      "Xét bằng quy định của ngày nộp; bộ quy định được giữ theo dấu và xét lại được đúng từng chữ.",
      [Citation(.housingLaw, "78"), Citation(.decree100, "29"), Citation(.decree100, "30")]),
    RecordedAct(
      "parameter.decide", "Quyết định tham số xét điều kiện", twoPersons,
      [Citation(.housingLaw, "77", "1", paragraph: 2), Citation(.decree100, "30", "1")]),
    RecordedAct("duty.issue", "Giao nhiệm vụ", "Căn cứ là điểm của văn bản; mỗi nhiệm vụ có cơ quan, hạn và cách nghiệm thu."),
    RecordedAct("duty.reminderAcknowledged", "Đã đọc đôn đốc", duty), RecordedAct("reminder.send", "Gửi đôn đốc", duty),
    RecordedAct("calendar.enter", "Ghi ngày nghỉ, ngày làm bù", "Ngày làm việc là dữ liệu; hạn tính theo lịch đã ghi."),
    RecordedAct("backup.make", "Sao lưu", machine), RecordedAct("backup.restore", "Phục hồi từ bản sao lưu", machine),
    RecordedAct("demonstration.duties", "Dựng nhiệm vụ để trình diễn", demonstration),
    RecordedAct("demonstration.dutiesGoOn", "Dựng diễn biến để trình diễn", demonstration),
    RecordedAct("duty.handover", "Nhận bàn giao nhiệm vụ", duty),
    RecordedAct("calendarFeed.make", "Lập địa chỉ lịch riêng", "Địa chỉ bí mật của một người; lập mới thì địa chỉ cũ hết giá trị."),
    RecordedAct("provision.notice", "Ghi điểm chỉ để biết", duty),
    RecordedAct("indicator.adopt", "Đưa chỉ tiêu vào sổ", target), RecordedAct("target.enter", "Ghi mức của chỉ tiêu", target),
    RecordedAct("target.settle", "Xác nhận hoặc thay mức của chỉ tiêu", target),
    RecordedAct("package.approve", "Ghi gói chỉ tiêu được duyệt", target), RecordedAct("result.record", "Ghi kết quả thực hiện", target),
    RecordedAct("law.import", "Nhập văn bản luật", "Chữ của văn bản được giữ nguyên cùng dấu của nó."),
    RecordedAct("power.delegate", "Ủy quyền", "Theo văn bản ghi trong sổ; có ngày hết, không ủy quyền lại được."),
    RecordedAct("power.revoke", "Thôi ủy quyền", "Người giao hoặc người có quyền thay; hết ngay từ lúc ghi."),
    RecordedAct("message.send", "Gửi thư, tin nhắn", outbox), RecordedAct("message.retry", "Gửi lại", outbox),
    RecordedAct("message.lapse", "Thôi gửi vì quá hạn", outbox), RecordedAct("notice.read", "Đọc thông báo", oneself),
    RecordedAct("file.keep", "Giữ hồ sơ của người dân", "Mở bằng mã hồ sơ và mã bí mật; chỉ giữ dấu của mã."),
    RecordedAct("file.renewSecret", "Cấp lại mã bí mật", "Cán bộ xã xem giấy tờ rồi cấp; mã cũ hết giá trị."),
    RecordedAct("personal.keep", "Ghi dữ liệu của mình", personal), RecordedAct("personal.read", "Xem đủ dữ liệu của một người", personal),
    RecordedAct("personal.find", "Tìm người theo số", personal), RecordedAct("personal.ask", "Gửi yêu cầu về dữ liệu của mình", personal),
    RecordedAct("personal.settle", "Trả lời yêu cầu về dữ liệu", personal),
    RecordedAct("breach.enter", "Ghi sự việc lộ, mất dữ liệu", breach), RecordedAct("breach.notify", "Ghi thông báo sự việc", breach),
    RecordedAct("breach.close", "Khép sự việc", breach), RecordedAct("retention.run", "Xóa những gì hết thời hạn lưu giữ", machine),
    RecordedAct("record.checkpoint", "Ký điểm chốt", "Chỉ ký khi sổ nối tiếp đúng mọi điều đã ký (RFC 9162)."),
  ]

  private static let byAction = Dictionary(all.map { ($0.action, $0) }, uniquingKeysWith: { first, _ in first })
  private static let duty = "Mỗi bước của nhiệm vụ được giữ theo thứ tự; không bước nào bị ghi đè."
  private static let demonstration = "Chỉ có trong bản trình diễn; dữ liệu là giả định."
  private static let machine = "Làm từ dòng lệnh trên máy chủ; sổ ghi tài khoản của máy."
  private static let oneself = "Mỗi người chỉ với phiên của chính mình."
  private static let administrator = "Quản trị mời; không ai biết mật khẩu của người khác."
  private static let target = "Mỗi số có văn bản nguồn; số trái nhau được nêu ra và chưa được xác nhận."
  private static let outbox = "Mỗi lời một khóa; gửi lại cũng chỉ là lời ấy."
  private static let personal = "Niêm phong, che theo mặc định; ai xem đủ phải nêu mục đích, và người có dữ liệu thấy (Luật 91/2025/QH15)."
  private static let breach = "Đồng hồ thông báo chạy từ lúc biết; muộn thì phải nêu vì sao (Luật 91/2025/QH15)."
  private static let twoPersons = "Cần hai người độc lập: người thứ hai duyệt đúng những dòng mà cả hai đã xem."
}
