import Database
import Domain
import Kit
import Store

/// Changes one thing of a draft: adds a change, takes one out, or describes the draft otherwise.
public struct ReviseReorganisation {
  public struct Input: Sendable {
    public let id: ID<Reorganisation>
    public let revision: Revision
    /// When the draft was last written, as the person saw it; another writing since then is a conflict. Nil when nothing was shown.
    public let seen: Moment?

    public init(id: ID<Reorganisation>, revision: Revision, seen: Moment? = nil) {
      self.id = id
      self.revision = revision
      self.seen = seen
    }
  }

  public enum Revision: Sendable {
    case add(ReorganisationChange)
    /// The change at this place of the draft, counted from 0.
    case remove(Int)
    case describe(title: String, document: String, note: String, day: Day)
  }

  public static func run(_ input: Input, by actor: Actor, in office: Office) async throws -> DraftReorganisation.Receipt {
    let permit = try Permit(actor, may: .draftReorganisation)
    return try await office.write { tx in
      let held = try ReadReorganisation.find(input.id, in: tx)
      let one = held.reorganisation
      guard one.state == .draft else { throw DraftReorganisation.settled(held) }
      guard case .changes(let changes) = one.content else {
        throw Problem.conflict("Đây là đính chính ngày, không sửa nội dung được. Hãy rút nó rồi lập đính chính khác.")
      }
      if let seen = input.seen, seen != held.draftedBy.at {
        throw Problem.conflict(
          "Dự thảo «\(one.title)» đã được \(held.draftedBy.name) sửa lúc \(held.draftedBy.at.vietnamese), sau khi bạn mở trang. "
            + "Chưa có gì được ghi. Hãy mở lại dự thảo rồi sửa tiếp.")
      }
      return try DraftReorganisation.save(
        try revised(one, changes, by: input.revision), over: held, permit: permit, in: tx, office)
    }
  }

  private static func revised(_ one: Reorganisation, _ changes: [ReorganisationChange], by revision: Revision) throws -> Reorganisation {
    switch revision {
    case .add(let change):
      guard !changes.contains(change) else { throw Problem.conflict("Dự thảo đã có đúng thay đổi này. Chưa có gì được ghi thêm.") }
      return one.with(changes: changes + [change])
    case .remove(let place):
      guard changes.indices.contains(place) else {
        throw Problem.conflict("Thay đổi này không còn trong dự thảo. Chưa có gì được ghi. Hãy mở lại dự thảo.")
      }
      var rest = changes
      rest.remove(at: place)
      return one.with(changes: rest)
    case .describe(let title, let document, let note, let day):
      let title = DraftReorganisation.words(title)
      let document = DraftReorganisation.words(document)
      try DraftReorganisation.check(title: title, document: document, note: note)
      return Reorganisation(
        id: one.id, title: title, document: document, note: VietnameseText.nfc(note), day: day, content: one.content, state: one.state)
    }
  }
}

extension Reorganisation {
  fileprivate func with(changes: [ReorganisationChange]) -> Reorganisation {
    Reorganisation(id: id, title: title, document: document, note: note, day: day, content: .changes(changes), state: state)
  }
}
