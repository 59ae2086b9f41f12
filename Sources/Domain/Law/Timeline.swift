import Kit

/// The versions of one value of the law; each holds until the next begins, so no day has two.
public struct Timeline<Value: Sendable & Equatable>: Sendable, Equatable {
  public private(set) var versions: [Dated<Value>]

  /// The first version and those that replaced it, in any order; of two that begin on one day the later named counts.
  public init(_ first: Dated<Value>, _ later: Dated<Value>...) {
    versions = Timeline.ordered([first] + later)
  }

  /// The version in force on a day; nil before the first.
  public func on(_ day: Day) -> Dated<Value>? { versions.last { $0.from <= day } }

  /// The same timeline with one version changed, as a draft would change it.
  public func changing(_ index: Int, _ change: (inout Dated<Value>) -> Void) -> Timeline {
    var copy = self
    guard copy.versions.indices.contains(index) else { return self }
    change(&copy.versions[index])
    copy.versions = Timeline.ordered(copy.versions)
    return copy
  }

  /// The same timeline with one more version.
  public func adding(_ version: Dated<Value>) -> Timeline {
    var copy = self
    copy.versions = Timeline.ordered(copy.versions + [version])
    return copy
  }

  /// The same timeline with the version of a day changed; unchanged when the day has none.
  public func changing(on day: Day, _ change: (inout Dated<Value>) -> Void) -> Timeline {
    guard let index = versions.lastIndex(where: { $0.from <= day }) else { return self }
    return changing(index, change)
  }

  private static func ordered(_ versions: [Dated<Value>]) -> [Dated<Value>] {
    var kept: [Dated<Value>] = []
    for version in versions.enumerated().sorted(by: { ($0.element.from, $0.offset) < ($1.element.from, $1.offset) }).map(\.element) {
      if kept.last?.from == version.from { kept.removeLast() }
      kept.append(version)
    }
    for index in kept.indices { kept[index].until = index + 1 < kept.count ? kept[index + 1].from : nil }
    return kept
  }
}

extension Timeline: Codable where Value: Codable {}
