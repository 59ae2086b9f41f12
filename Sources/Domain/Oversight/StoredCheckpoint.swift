import Kit

/// A checkpoint as it is kept and published: the signed note, and what it says.
public struct StoredCheckpoint: Sendable, Equatable {
  public let id: ID<StoredCheckpoint>
  public let size: Int
  public let root: Digest
  public let at: Moment
  /// The note, word for word.
  public let note: String

  public init(id: ID<StoredCheckpoint>, size: Int, root: Digest, at: Moment, note: String) {
    self.id = id
    self.size = size
    self.root = root
    self.at = at
    self.note = note
  }

  /// What the note says, when it is signed by one of the keys and says the same as the row.
  public func trusted(by keys: [VerifyingKey]) -> Checkpoint? {
    guard let signed = SignedNote(note), signed.words.utf8.elementsEqual(note.utf8), let said = Checkpoint(signed, trusting: keys),
      said.size == size, said.root == root, said.at == at
    else { return nil }
    return said
  }
}
