import Kit

/// Something a reorganisation or the register must not have (blocking), or that a person should look at.
public struct RegisterFinding: Hashable, Sendable {
  public let kind: Kind
  /// The record it is about: the identity of a unit or agency, or empty.
  public let subject: String
  /// In Vietnamese: what, of which record, why, what to do.
  public let message: String

  public init(_ kind: Kind, _ subject: String, _ message: String) {
    self.kind = kind
    self.subject = subject
    self.message = message
  }

  public enum Kind: String, Sendable, CaseIterable {
    // Of the draft.
    case empty, notStanding, twice, laterEvent, unknownReference, badCode, badName, sameKey
    // Of the register that would come of it.
    case noParent, parentGone, cycle, codeOverlap, nameClash, gap, noEvent, noSuccessor, noPredecessor, agencyUnitGone
    // To look at.
    case past, withoutSuccessor, areaUnknown

    public var blocks: Bool {
      switch self {
      case .past, .withoutSuccessor, .areaUnknown: false
      default: true
      }
    }
  }

  public var blocks: Bool { kind.blocks }
}
