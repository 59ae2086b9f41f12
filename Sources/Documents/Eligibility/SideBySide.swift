/// Works on the parts of a batch on several cores and gives the results in order, with a bounded number of parts at a time.
public enum SideBySide {
  /// `next` gives the parts, nil after the last; `take` gets the results in the order of the parts.
  public static func run<Part: Sendable, Result: Sendable>(
    workers: Int, next: () throws -> Part?, _ work: @escaping @Sendable (Part) -> Result, take: (Result) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var begun = 0
      var taken = 0
      var waiting: [Int: Result] = [:]
      var isAtEnd = false
      while true {
        // Results that wait for an earlier one count too, so a slow part cannot pile up the fast ones.
        while !isAtEnd, begun - taken < workers * 2 {
          try Task.checkCancellation()
          guard let part = try next() else {
            isAtEnd = true
            break
          }
          let number = begun
          begun += 1
          group.addTask { (number, work(part)) }
        }
        guard let (number, result) = try await group.next() else { return }
        waiting[number] = result
        while let result = waiting.removeValue(forKey: taken) {
          taken += 1
          try take(result)
        }
      }
    }
  }
}
