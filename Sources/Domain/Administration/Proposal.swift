import Kit

/// An act that takes two persons: what the first asks for, what it would change, and how it ended.
public struct Proposal: Sendable, Equatable {
  public let id: ID<Proposal>
  public let kind: Kind
  public let subject: Subject
  /// «Công bố Kế hoạch số 290-KH/TU».
  public let title: String
  /// The act itself as canonical text, from which its use case takes it up again.
  public let content: String
  /// What the proposer saw that it would change.
  public let changes: [Change]
  /// Why, in the proposer's words; may be empty.
  public let reason: String
  public let proposedBy: ActSignature
  public let state: State
  /// Who approved, rejected or withdrew it; nil while it waits.
  public let settledBy: ActSignature?
  public let settledReason: String

  public init(
    id: ID<Proposal>, kind: Kind, subject: Subject, title: String, content: String, changes: [Change], reason: String = "",
    proposedBy: ActSignature, state: State = .waiting, settledBy: ActSignature? = nil, settledReason: String = ""
  ) {
    self.id = id
    self.kind = kind
    self.subject = subject
    self.title = title
    self.content = content
    self.changes = changes
    self.reason = reason
    self.proposedBy = proposedBy
    self.state = state
    self.settledBy = settledBy
    self.settledReason = settledReason
  }

  /// What is done. A kind names the power that proposes and the power that approves; the two are never one.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    /// A closed directive becomes public.
    case publication
    /// A directive is replaced or closed.
    case directiveEnd
    /// A province's decision on a parameter of the rules comes into force.
    case provincialParameter
    /// A target is confirmed or superseded.
    case targetStatus
    /// An approved package of targets is taken up.
    case indicatorPackage

    public var proposing: Capability {
      switch self {
      case .publication: .publishDirective
      case .directiveEnd: .governDirective
      case .provincialParameter: .proposeParameter
      case .targetStatus, .indicatorPackage: .enterTarget
      }
    }

    public var approving: Capability {
      switch self {
      case .publication: .approvePublication
      case .directiveEnd: .approveDirectiveEnd
      case .provincialParameter: .approveParameter
      case .targetStatus, .indicatorPackage: .confirmTarget
      }
    }

    public var vietnamese: String {
      switch self {
      case .publication: "Công bố văn bản"
      case .directiveEnd: "Kết thúc hoặc thay thế văn bản"
      case .provincialParameter: "Quyết định về tham số xét điều kiện"
      case .targetStatus: "Xác nhận hoặc thay mức chỉ tiêu"
      case .indicatorPackage: "Bộ chỉ tiêu được thông qua"
      }
    }
  }

  /// The record the act is about, as the record of who did what names it.
  public struct Subject: Sendable, Equatable {
    public let kind: String
    public let id: String

    public init(kind: String, id: String) {
      self.kind = kind
      self.id = id
    }
  }

  /// One thing as it is and as it would be, in the words that both persons read.
  public struct Change: Sendable, Equatable, Codable {
    public let label: String
    public let before: String
    public let after: String

    public init(_ label: String, before: String, after: String) {
      self.label = label
      self.before = before
      self.after = after
    }
  }

  public enum State: String, Sendable, Codable, CaseIterable {
    case waiting, approved, rejected, withdrawn

    public var vietnamese: String {
      switch self {
      case .waiting: "đang chờ duyệt"
      case .approved: "đã được duyệt"
      case .rejected: "đã bị từ chối"
      case .withdrawn: "đã rút"
      }
    }
  }

  /// Of everything that the second person approves: another act, or other things it would change, has another digest.
  public var digest: Digest { Proposal.digest(kind, subject, title: title, content: content, changes: changes) }

  public static func digest(_ kind: Kind, _ subject: Subject, title: String, content: String, changes: [Change]) -> Digest {
    Digest(
      of: CanonicalJSON.object([
        .init("kind", .text(kind.rawValue)), .init("subjectKind", .text(subject.kind)), .init("subject", .text(subject.id)),
        .init("title", .text(title)), .init("content", .text(content)),
        .init(
          "changes",
          .list(
            changes.map {
              .object([.init("label", .text($0.label)), .init("before", .text($0.before)), .init("after", .text($0.after))])
            })),
      ]).bytes)
  }
}
