import Domain
import Kit
import Office
import Site

/// One act that takes two persons: what is and what would be, and the forms by which it is settled.
public struct ProposalPage: Page {
  public static let template = "workspace/administration/proposal"
  public let frame: Frame
  public let notice: Notice?
  public let faults: FormFaults?
  public let kind: String
  public let heading: String
  public let chipKind: String
  public let chip: String
  public let proposedBy: String
  public let reason: String
  public let hasReason: Bool
  public let changes: [Change]
  public let settled: String
  public let isSettled: Bool
  public let warning: String
  public let isWarned: Bool
  public let mayApprove: Bool
  public let mayReject: Bool
  public let mayWithdraw: Bool
  public let post: String
  public let digest: String
  public let groups: [String]
  public let words: FormField

  /// One thing before and after.
  public struct Change: Sendable {
    public let label: String
    public let was: String
    public let becomes: String
    /// What it was when it was proposed, when that is not what it is now; empty otherwise.
    public let proposed: String
    public let isOther: Bool
  }

  public init(_ view: ReadProposal.View, typed: Fields, faults: FormFaults?, for visit: Visit) {
    let proposal = view.proposal
    heading = proposal.title
    kind = proposal.kind.vietnamese
    frame = visit.frame(
      heading, at: .approvals, crumbs: [Crumb("Chờ duyệt", "/lam-viec/cho-duyet"), Crumb(heading)], wrong: faults != nil,
      object: .init(kind: "proposal", id: proposal.id.text))
    self.faults = faults
    notice = faults == nil ? ProposalPage.notice(visit.query.text("xong")) : nil
    chip = ProposalPage.chip(proposal.state)
    chipKind = ProposalPage.chipKind(proposal.state)
    proposedBy = "\(proposal.proposedBy.name), \(proposal.proposedBy.position), lúc \(proposal.proposedBy.at.vietnamese)"
    reason = proposal.reason
    hasReason = !proposal.reason.isEmpty
    let shown = view.now ?? proposal.changes
    changes = shown.map { change in
      let then = proposal.changes.first { $0.label == change.label }
      let isOther = then != change
      return Change(
        label: change.label, was: change.before, becomes: change.after,
        proposed: isOther ? then.map { "\($0.before) → \($0.after)" } ?? "chưa có dòng này" : "", isOther: isOther)
    }
    settled =
      proposal.settledBy.map {
        "\(proposal.state.vietnamese.prefix(1).uppercased() + proposal.state.vietnamese.dropFirst()) bởi \($0.name), \($0.position), "
          + "lúc \($0.at.vietnamese)." + (proposal.settledReason.isEmpty ? "" : " Lý do: \(proposal.settledReason)")
      } ?? ""
    isSettled = !settled.isEmpty
    let waits = proposal.state == .waiting
    if waits, let obstacle = view.obstacle {
      warning = "Việc này không còn làm được: \(obstacle)"
    } else if view.moved {
      warning = "Hồ sơ đã thay đổi từ lúc đề nghị, nên không duyệt được bản này. Hãy từ chối để người đề nghị lập lại."
    } else if waits, let bar = view.bar, view.mayApprove || view.mayWithdraw {
      warning = bar
    } else {
      warning = ""
    }
    isWarned = !warning.isEmpty
    mayReject = waits && view.mayApprove && view.bar == nil
    mayApprove = mayReject && !view.moved && view.obstacle == nil
    mayWithdraw = view.mayWithdraw
    post = Address.path("lam-viec", "cho-duyet", proposal.id.text)
    digest = proposal.digest.hex
    groups = proposal.digest.groups
    words = FormField("ly-do", "Vì sao", hint: "Từ 3 đến 500 chữ.", value: typed.text("ly-do"), faults: faults)
  }

  static func chip(_ state: Proposal.State) -> String {
    switch state {
    case .waiting: "Chờ duyệt"
    case .approved: "Đã duyệt"
    case .rejected: "Từ chối"
    case .withdrawn: "Đã rút"
    }
  }

  static func chipKind(_ state: Proposal.State) -> String {
    switch state {
    case .waiting: "wait"
    case .approved: "open"
    case .rejected: "late"
    case .withdrawn: "none"
    }
  }

  private static func notice(_ done: String) -> Notice? {
    switch done {
    case "de-nghi": Notice("Đã gửi đề nghị", "Chưa có gì thay đổi. Việc được thực hiện khi người thứ hai xem đúng những dòng này và duyệt.")
    case "duyet": Notice("Đã duyệt và thực hiện", "Sổ ghi cả hai tên: người đề nghị và người duyệt.")
    case "tu-choi": Notice("Đã từ chối", "Không có gì thay đổi. Người đề nghị thấy lý do ở trang này.")
    case "rut": Notice("Đã rút đề nghị", "Không có gì thay đổi.")
    default: nil
    }
  }
}
