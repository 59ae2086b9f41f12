import Database
import Domain
import Foundation
import Kit

/// An act that one person proposes (`ProposeAct`) and a second, independent one approves (`ApproveProposal`), which carries it out.
///
/// A kind of act is a value that holds what was typed, checks itself in `preview` and does itself in `carryOut`. It stands in
/// `ProposedActs.all`; its `Proposal.Kind` names the two powers.
public protocol ProposedAct: Codable, Sendable {
  static var kind: Proposal.Kind { get }
  /// What the record of who did what calls it: `directive.publish`.
  static var action: String { get }
  /// What it would change now. Throws `Problem` when it cannot be done as things stand; asked when proposed, shown and approved.
  func preview(on today: Day, in tx: any Reading) throws -> ActPreview
  /// Does it, in the transaction of its approval; answers the fields as they are now, for the entry.
  func carryOut(at now: Moment, in tx: any Writing, _ office: Office) throws -> [String: String]
}

/// What an act would change, as both persons read it.
public struct ActPreview: Sendable, Equatable {
  public let subject: Proposal.Subject
  public let title: String
  public let changes: [Proposal.Change]

  public init(_ subject: Proposal.Subject, title: String, changes: [Proposal.Change]) {
    self.subject = subject
    self.title = title
    self.changes = changes
  }
}

/// Every kind of act that takes two persons.
enum ProposedActs {
  static let all: [any ProposedAct.Type] = [
    PublishDirective.self, EndDirective.self, DecideParameter.self, SettleTarget.self, ApprovePackage.self,
  ]

  /// The act of a proposal, taken up again from its text.
  static func act(of proposal: Proposal) throws -> any ProposedAct {
    guard let type = all.first(where: { $0.kind == proposal.kind }) else {
      throw Problem.broken("no act carries out a \(proposal.kind.rawValue)")
    }
    do {
      return try JSONDecoder().decode(type, from: Data(proposal.content.utf8))
    } catch let problem as Problem {
      throw problem
    } catch {
      throw Problem.broken("the content of proposal \(proposal.id) is not of this program's form")
    }
  }
}

extension ProposedAct {
  /// The act as text, the same for equal acts.
  func content() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  /// What it would change now, with the digest that the second person approves.
  func seen(on today: Day, in tx: any Reading) throws -> (preview: ActPreview, digest: Digest) {
    let preview = try preview(on: today, in: tx)
    return (
      preview, Proposal.digest(Self.kind, preview.subject, title: preview.title, content: try content(), changes: preview.changes)
    )
  }

  var action: String { Self.action }
}
