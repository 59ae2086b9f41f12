import Foundation

/// Makes pages (PDF) out of word-processor files; a gateway fulfils it, since the work is done by a program outside.
public protocol PageConverter: Sendable {
  /// One PDF for each DOCX, in order, within a time limit. Throws `Problem.unavailable` when the program is missing, late or refuses.
  func pages(of files: [Data]) async throws -> [Data]
}
