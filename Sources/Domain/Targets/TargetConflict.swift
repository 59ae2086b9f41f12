import Kit

/// Documents that want different things of one indicator, at one place, over one span of years.
public struct TargetConflict: Sendable, Equatable {
  /// Two or more, smallest value first; none of them superseded.
  public let targets: [TargetValue]

  /// Every conflict among these targets, in a fixed order. What is superseded takes no part.
  public static func all(among targets: [TargetValue]) -> [TargetConflict] {
    struct Key: Hashable {
      let indicator: ID<Indicator>
      let place: ID<AdminUnit>
      let span: YearSpan
    }
    let groups = Dictionary(grouping: targets.filter { $0.status != .superseded }) {
      Key(indicator: $0.indicator, place: $0.place, span: $0.span)
    }
    return groups.values.filter { Set($0.map(\.value)).count > 1 || Set($0.map(\.path).filter { !$0.isEmpty }).count > 1 }
      .map { TargetConflict(targets: $0.sorted { ($0.value, $0.id) < ($1.value, $1.id) }) }
      .sorted {
        ($0.targets.first?.indicator.text ?? "", $0.targets.first?.id.text ?? "") < (
          $1.targets.first?.indicator.text ?? "", $1.targets.first?.id.text ?? ""
        )
      }
  }

  /// The others that stand against one target; empty when nothing does.
  public static func against(_ target: TargetValue, among targets: [TargetValue]) -> [TargetValue] {
    all(among: targets).first { conflict in conflict.targets.contains { $0.id == target.id } }?.targets.filter { $0.id != target.id } ?? []
  }

  /// How far the largest lies above the smallest.
  public var gap: Int { (targets.last?.value ?? 0) - (targets.first?.value ?? 0) }
}
