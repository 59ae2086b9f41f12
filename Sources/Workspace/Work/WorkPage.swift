import Domain
import Kit
import Office
import Site

/// What waits for the person who is signed in, by what they may do.
public struct WorkPage: Page {
  public static let template = "workspace/work/work"
  public let frame: Frame
  public let name: String
  public let tasks: [WaitingTask]
  public let hasTasks: Bool
  public let tools: [Tool]
  public let hasTools: Bool

  /// One kind of work with how much of it waits.
  public struct WaitingTask: Sendable {
    public let title: String
    public let text: String
    public let chipKind: String
    public let chip: String
    public let action: String
    public let address: String
  }

  /// A page that this person may work with at any time.
  public struct Tool: Sendable {
    public let label: String
    public let leads: String
    public let words: String
  }

  public init(_ board: CoverageBoard.View, _ directives: [DirectiveLine], for visit: Visit) {
    frame = visit.frame("Việc cần giao", at: .work, crumbs: [Crumb("Việc cần giao")])
    name = visit.reader?.name ?? ""
    var tasks: [WaitingTask] = []
    let may = { (capability: Capability) in visit.reader?.may(capability) == true }
    if may(.assignProvision) { tasks += WorkPage.lacks(board.total) }
    for line in board.directives {
      let slug = line.directive.slug
      if let version = line.proposedVersion, may(.confirmProvisionMatches) {
        tasks.append(
          WaitingTask(
            title: "Xác nhận bản chữ thứ \(version) của \(line.directive.displayName)",
            text: "Chữ của văn bản đã đổi. Cần một người nói điểm nào nối tiếp điểm nào, để người chủ trì, hạn và nguồn đi theo.",
            chipKind: "wait", chip: "Chờ xác nhận", action: "Xem và xác nhận",
            address: Address.path("lam-viec", "van-ban", slug, "ban-moi")))
      }
      if line.marks > 0, may(.governDirective) {
        tasks.append(
          WaitingTask(
            title: "Rà soát \(line.directive.displayName)", text: "Văn bản mà nó dựa vào đã được thay. Cần xem các điểm còn đúng không.",
            chipKind: "soon", chip: "\(line.marks) dấu rà soát", action: "Mở trang quản lý",
            address: Address.path("lam-viec", "van-ban", slug, "quan-ly")))
      }
    }
    if may(.publishDirective) {
      for line in directives
      where line.directive.form == .party && line.directive.holding != .cited && line.publishedFrom == nil {
        tasks.append(
          WaitingTask(
            title: "\(line.directive.displayName) chưa công khai",
            text: "Văn bản của Đảng chỉ mở cho mọi người khi có quyết định công bố được ghi lại.",
            chipKind: "hold", chip: "Chưa công khai", action: "Ghi quyết định công bố",
            address: Address.path("lam-viec", "van-ban", line.directive.slug, "quan-ly")))
      }
    }
    self.tasks = tasks
    hasTasks = !tasks.isEmpty
    tools = [
      may(.importRegister) || may(.manageAccounts)
        ? Tool(
          label: "Nhập từ bảng tính", leads: TableImportRoutes.address,
          words: "Đơn vị, cơ quan, cán bộ và vị trí từ tệp .xlsx hoặc .csv; chạy thử trước, được cả bảng hoặc không gì.") : nil,
      may(.simulateDraft)
        ? Tool(
          label: "Thử quy định trước khi ký", leads: SimulationRoutes.address,
          words: "Xem bao nhiêu hộ đổi kết luận dưới một dự thảo, là những hộ nào.") : nil,
      may(.proposeParameter)
        ? Tool(
          label: "Ghi quyết định về tham số", leads: DecisionRoutes.address,
          words: "Hệ số thu nhập và những mức khác mà luật để tỉnh, thành phố quyết định; người khác duyệt.") : nil,
      visit.reader.map { _ in
        Tool(
          label: "Quyền của tôi", leads: PowerRoutes.own,
          words: "Bạn được làm gì, với hồ sơ của ai, đến ngày nào; ai làm được việc khác; ủy quyền.")
      },
      may(.renewFileSecret)
        ? Tool(
          label: "Cấp lại mã bí mật của hồ sơ", leads: RenewSecretRoutes.address,
          words: "Cho người dân đã giữ hồ sơ mà mất mã, sau khi xem giấy tờ tùy thân.") : nil,
    ].compactMap(\.self)
    hasTools = !tools.isEmpty
  }

  private static func lacks(_ counters: CoverageCounters) -> [WaitingTask] {
    let kinds: [(Int, String, String, String, String)] = [
      (counters.withoutOwner, "Giao cơ quan chủ trì", "điểm", "chưa có cơ quan chủ trì", "chu-tri"),
      (counters.withoutDue, "Ghi hạn", "điểm", "chưa có hạn", "han"),
      (counters.withoutTargetSource, "Ghi nguồn chỉ tiêu", "chỉ tiêu", "chưa rõ nguồn", "nguon"),
    ]
    return kinds.filter { $0.0 > 0 }.map { count, title, things, words, lack in
      WaitingTask(
        title: title, text: "Trong các văn bản đang thực hiện còn \(count) \(things) \(words).", chipKind: "none",
        chip: "\(count) \(things)",
        action: "Mở danh sách", address: "/bang?thieu=\(lack)")
    }
  }
}
