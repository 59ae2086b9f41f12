import Database
import Domain
import Kit
import Store

/// Confirms a target, or says that it is superseded; one person proposes it, another approves. What stands in a conflict cannot be confirmed.
public struct SettleTarget: ProposedAct, Equatable {
  public static let kind = Proposal.Kind.targetStatus
  public static let action = "target.settle"

  public let target: ID<TargetValue>
  public let to: TargetValue.Status
  /// The document that confirms or replaces it.
  public let grounds: String

  public init(target: ID<TargetValue>, to: TargetValue.Status, grounds: String) {
    self.target = target
    self.to = to
    self.grounds = grounds.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  public func preview(on today: Day, in tx: any Reading) throws -> ActPreview {
    let (entered, indicator) = try found(in: tx)
    let target = entered.target
    guard (3...300).contains(grounds.count) else {
      throw Problem.invalid(
        "Chưa gửi được đề nghị.", fields: [.init("can-cu", "Hãy ghi văn bản hoặc kết luận làm căn cứ, từ 3 đến 300 chữ.")])
    }
    guard to != .provisional, target.status != to, target.status != .superseded else {
      throw Problem.conflict(
        "Mức của \(target.provenance.document) đang ở trạng thái «\(target.status.vietnamese)» nên không chuyển sang "
          + "«\(to.vietnamese)» được. Chưa có gì được ghi.")
    }
    if to == .confirmed {
      let all = try TargetStore.known(of: target.indicator, in: tx).map(\.target)
      let against = TargetConflict.against(target, among: all)
      if !against.isEmpty {
        let others = against.map { "\($0.provenance.document) ghi \(indicator.words($0.value))" }.joined(separator: "; ")
        throw Problem.conflict(
          "Chưa xác nhận được \(indicator.words(target.value)) của \(target.provenance.document), vì \(others). Hãy đề nghị thay mức không "
            + "còn dùng trước, có căn cứ, rồi xác nhận mức còn lại. Chưa có gì được ghi.")
      }
      if target.provenance.clause.isEmpty {
        throw Problem.conflict(
          "Mức này chưa ghi điều khoản, mục hoặc phụ lục của \(target.provenance.document), nên chưa xác nhận được. Chưa có gì được ghi.")
      }
    }
    return ActPreview(
      .init(kind: "target", id: target.id.text), title: "\(indicator.name), \(target.span.words): \(to.vietnamese.lowercased())",
      changes: [
        .init("Mức", before: indicator.words(target.value), after: indicator.words(target.value)),
        .init("Văn bản", before: target.provenance.document, after: target.provenance.document),
        .init("Trạng thái", before: target.status.vietnamese, after: to.vietnamese),
        .init("Căn cứ", before: "Chưa có", after: grounds),
      ])
  }

  public func carryOut(at now: Moment, in tx: any Writing, _ office: Office) throws -> [String: String] {
    let (entered, _) = try found(in: tx)
    try TargetStore.close(target, at: now, in: tx)
    try TargetStore.insert(
      EnteredTarget(target: entered.target.with(to), enteredBy: entered.enteredBy), id: office.newID(), at: now, in: tx)
    return ["status": to.rawValue, "grounds": grounds]
  }

  private func found(in tx: any Reading) throws -> (EnteredTarget, Indicator) {
    guard let entered = try TargetStore.known(target, in: tx),
      let indicator = try IndicatorStore.indicator(entered.target.indicator, in: tx)
    else { throw Problem.notFound("Không có mức chỉ tiêu nào ở địa chỉ này. Hãy xem lại trang của chỉ tiêu.") }
    return (entered, indicator)
  }
}
