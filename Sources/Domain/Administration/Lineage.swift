import Kit

/// Who followed whom, to be walked in both directions over any number of steps.
public struct Lineage<Body>: Sendable {
  private let after: [ID<Body>: [Succession<Body>]]
  private let before: [ID<Body>: [Succession<Body>]]

  public init(_ successions: [Succession<Body>]) {
    after = Dictionary(grouping: successions, by: \.from)
    before = Dictionary(grouping: successions, by: \.to)
  }

  /// The next step forward, in the order of the record.
  public func successors(of body: ID<Body>) -> [Succession<Body>] { after[body] ?? [] }

  /// The next step backward.
  public func predecessors(of body: ID<Body>) -> [Succession<Body>] { before[body] ?? [] }

  /// Everybody who came after, over all steps, nearest first, each once.
  public func allSuccessors(of body: ID<Body>) -> [ID<Body>] { walk(from: body) { successors(of: $0).map(\.to) } }

  /// Everybody who came before, over all steps, nearest first, each once.
  public func allPredecessors(of body: ID<Body>) -> [ID<Body>] { walk(from: body) { predecessors(of: $0).map(\.from) } }

  /// Those who carry on for a body where `stands` holds: each branch is followed to the first one that stands.
  public func standing(after body: ID<Body>, stands: (ID<Body>) -> Bool) -> [ID<Body>] {
    var found: [ID<Body>] = []
    _ = walk(from: body) { current in
      successors(of: current).map(\.to).filter { next in
        guard stands(next) else { return true }
        if !found.contains(next) { found.append(next) }
        return false
      }
    }
    return found
  }

  private func walk(from body: ID<Body>, _ next: (ID<Body>) -> [ID<Body>]) -> [ID<Body>] {
    var seen: Set<ID<Body>> = [body]
    var order: [ID<Body>] = []
    var queue = [body]
    var at = 0
    while at < queue.count {
      for id in next(queue[at]) where seen.insert(id).inserted {
        order.append(id)
        queue.append(id)
      }
      at += 1
    }
    return order
  }
}
