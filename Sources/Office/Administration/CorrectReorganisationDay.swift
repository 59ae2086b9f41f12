import Database
import Domain
import Kit
import Store

/// Drafts the correction of a day entered wrong: a later entry that a second person enacts like any other reorganisation.
///
/// What the register said before stays answerable as known then.
public struct CorrectReorganisationDay {
  public struct Input: Sendable {
    public let id: ID<Reorganisation>
    public let day: Day
    /// The document that shows the right day.
    public let document: String
    public let reason: String

    public init(id: ID<Reorganisation>, day: Day, document: String, reason: String) {
      self.id = id
      self.day = day
      self.document = document
      self.reason = reason
    }
  }

  public static func run(_ input: Input, by actor: Actor, in office: Office) async throws -> DraftReorganisation.Receipt {
    let permit = try Permit(actor, may: .draftReorganisation)
    let document = DraftReorganisation.words(input.document)
    let reason = DraftReorganisation.words(input.reason)
    var faults: [FieldFault] = []
    if !(5...500).contains(document.count) {
      faults.append(.init("van-ban", "Hãy ghi số và ngày của văn bản cho thấy ngày đúng."))
    }
    if !(5...2000).contains(reason.count) {
      faults.append(.init("ly-do", "Hãy ghi vì sao ngày cũ sai, để người ký duyệt và người đọc sau này hiểu."))
    }
    guard faults.isEmpty else { throw Problem.invalid("Chưa lập được đính chính ngày.", fields: faults) }
    let held = try await office.read { tx in try ReadReorganisation.find(input.id, in: tx).reorganisation }
    guard held.state == .enacted, case .changes = held.content else {
      throw Problem.conflict(
        "«\(held.title)» \(held.state.vietnamese), nên không có ngày nào trong sổ để đính chính. Chưa có gì được ghi.")
    }
    let one = Reorganisation(
      id: office.newID(), title: String("Đính chính ngày của «\(held.title)»".prefix(300)), document: document, note: reason,
      day: input.day, content: .correctedDay(of: held.id), state: .draft)
    return try await DraftReorganisation.save(one, isNew: true, permit: permit, in: office)
  }
}
