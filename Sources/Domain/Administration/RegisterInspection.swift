import Kit

/// Looks for what a register must not have on any of its days: a commune without a parent, a code used twice at once, somebody who
/// appears or vanishes without an event.
public enum RegisterInspection {
  public static func findings(in register: Register) -> [RegisterFinding] {
    Inspector(register: register).run()
  }

  private struct Inspector {
    let register: Register
    private let unitsInto: Set<ID<AdminUnit>>

    init(register: Register) {
      self.register = register
      unitsInto = Set(register.unitSuccessions.map(\.to))
    }

    func run() -> [RegisterFinding] {
      var found: [RegisterFinding] = []
      for unit in register.unitIDs.sorted() { found += inspect(unit: unit) }
      found += overlappingCodes() + clashingNames()
      for agency in register.agencyIDs.sorted() { found += inspect(agency: agency) }
      return found
    }

    // MARK: Units

    private func inspect(unit: ID<AdminUnit>) -> [RegisterFinding] {
      let facts = register.history(of: unit)
      guard let first = facts.first, let last = facts.last else { return [] }
      var found = continuity(
        facts.map { Span(period: $0.period, beginning: $0.beginning, endedBy: $0.endedBy) }, unit.text, last.fullName)
      for fact in facts { found += parent(of: fact) }
      if let event = first.beginning.event, !first.beginning.pastUnknown, !unitsInto.contains(unit) {
        found.append(
          RegisterFinding(
            .noPredecessor, unit.text,
            "\(first.fullName) xuất hiện từ \(first.period.from.vietnamese)\(named(event)) nhưng không nói được lập từ đơn vị nào. "
              + "Hãy ghi đơn vị giao địa bàn cho nó, hoặc đánh dấu là quá khứ chưa được ghi."))
      }
      if let end = last.period.until, register.unitLineage.successors(of: unit).isEmpty {
        found.append(
          RegisterFinding(
            .noSuccessor, unit.text,
            "\(last.fullName) kết thúc ngày \(end.vietnamese) mà địa bàn không giao cho đơn vị nào. Hãy chọn đơn vị tiếp nối."))
      }
      for step in register.unitLineage.successors(of: unit) {
        guard let day = register.events[step.event]?.day else { continue }
        if register.unit(step.to, on: day) == nil {
          found.append(
            RegisterFinding(
              .noSuccessor, unit.text,
              "\(last.fullName) giao địa bàn cho một đơn vị không tồn tại vào ngày \(day.vietnamese). Hãy chọn đơn vị khác."))
        }
      }
      return found
    }

    /// One parent of a higher level that stands all along; none for a province.
    private func parent(of fact: UnitFact) -> [RegisterFinding] {
      if fact.level == .province {
        return fact.parent == nil
          ? [] : [RegisterFinding(.noParent, fact.unit.text, "\(fact.fullName) là cấp tỉnh nên không có đơn vị cấp trên trong sổ.")]
      }
      guard let parent = fact.parent else {
        return [
          RegisterFinding(
            .noParent, fact.unit.text,
            "\(fact.fullName) không có đơn vị cấp trên từ \(fact.period.from.vietnamese). Hãy chọn đơn vị cấp trên.")
        ]
      }
      guard let life = register.lifetime(of: parent), life.covers(fact.period), let last = register.history(of: parent).last else {
        return [
          RegisterFinding(
            .parentGone, fact.unit.text,
            "\(fact.fullName) trực thuộc một đơn vị không còn, hoặc chưa có, trong khoảng từ \(fact.period.from.vietnamese). "
              + "Hãy chuyển nó sang đơn vị cấp trên đang tồn tại.")
        ]
      }
      if last.level >= fact.level {
        return [
          RegisterFinding(
            .noParent, fact.unit.text, "\(fact.fullName) không thể trực thuộc \(last.runningName), vì đơn vị ấy không ở cấp cao hơn.")
        ]
      }
      return []
    }

    private func overlappingCodes() -> [RegisterFinding] {
      overlaps(Dictionary(grouping: register.units, by: \.code)).map { first, second in
        RegisterFinding(
          .codeOverlap, second.unit.text,
          "Mã \(second.code) được dùng cùng lúc cho \(first.runningName) và \(second.runningName) từ "
            + "\(max(first.period.from, second.period.from).vietnamese). Một mã chỉ dùng lại được sau khi đơn vị cũ kết thúc.")
      }
    }

    private func clashingNames() -> [RegisterFinding] {
      struct Place: Hashable {
        let parent: ID<AdminUnit>?
        let name: String
      }
      return overlaps(Dictionary(grouping: register.units) { Place(parent: $0.parent, name: $0.normalName) }).map { first, second in
        RegisterFinding(
          .nameClash, second.unit.text,
          "\(second.fullName) (mã \(second.code)) trùng tên với \(first.runningName) (mã \(first.code)) trong cùng đơn vị cấp trên từ "
            + "\(max(first.period.from, second.period.from).vietnamese). Hãy đặt tên khác.")
      }
    }

    /// Pairs of facts of different units in one group whose days overlap; each unit pair once.
    private func overlaps<Key>(_ groups: [Key: [UnitFact]]) -> [(UnitFact, UnitFact)] {
      var pairs: [(UnitFact, UnitFact)] = []
      for group in groups.values where group.count > 1 {
        let sorted = group.sorted { ($0.period.from, $0.unit) < ($1.period.from, $1.unit) }
        for (index, first) in sorted.enumerated() {
          for second in sorted[(index + 1)...] where second.unit != first.unit && first.period.overlaps(second.period) {
            pairs.append((first, second))
          }
        }
      }
      return pairs.sorted { ($0.1.unit, $0.0.unit) < ($1.1.unit, $1.0.unit) }
    }

    // MARK: Agencies

    private func inspect(agency: ID<Agency>) -> [RegisterFinding] {
      let facts = register.history(of: agency)
      guard let last = facts.last else { return [] }
      var found = continuity(
        facts.map { Span(period: $0.period, beginning: $0.beginning, endedBy: $0.endedBy) }, agency.text, last.name)
      for fact in facts {
        if register.lifetime(of: fact.unit)?.covers(fact.period) != true {
          found.append(
            RegisterFinding(
              .agencyUnitGone, agency.text,
              "\(fact.name) thuộc một đơn vị hành chính không tồn tại suốt thời gian từ \(fact.period.from.vietnamese). "
                + "Hãy cho cơ quan này kết thúc cùng đơn vị, hoặc chuyển sang đơn vị khác."))
        }
        for line in Agency.Line.allCases {
          guard let parent = fact.parent(on: line) else { continue }
          if register.lifetime(of: parent)?.covers(fact.period) != true {
            found.append(
              RegisterFinding(
                .parentGone, agency.text,
                "\(fact.name) trực thuộc (\(line.vietnamese)) một cơ quan không còn, hoặc chưa có, trong khoảng từ "
                  + "\(fact.period.from.vietnamese). Hãy chọn cơ quan cấp trên khác."))
          }
          if register.ancestors(of: agency, line: line, on: fact.period.from).last?.parent(on: line) == agency {
            found.append(
              RegisterFinding(.cycle, agency.text, "\(fact.name) là cấp trên của chính mình trên \(line.vietnamese). Hãy sửa cấp trên."))
          }
        }
      }
      return found
    }

    // MARK: Both

    private struct Span {
      let period: Period
      let beginning: Beginning
      let endedBy: ID<Reorganisation>?
    }

    /// Facts follow each other without gap or overlap, and each beginning and end has its event on that very day.
    private func continuity(_ spans: [Span], _ subject: String, _ name: String) -> [RegisterFinding] {
      var found: [RegisterFinding] = []
      for (span, next) in zip(spans, spans.dropFirst()) where span.period.until != next.period.from {
        found.append(
          RegisterFinding(
            .gap, subject, "\(name) có khoảng trống hoặc chồng lấn trong sổ quanh ngày \(next.period.from.vietnamese)."))
      }
      for (index, span) in spans.enumerated() {
        let begun = span.beginning.event.map { register.events[$0]?.day == span.period.from } ?? (index == 0 && span.beginning.pastUnknown)
        let ended =
          span.period.until.map { until in span.endedBy.map { register.events[$0]?.day == until } ?? false } ?? (span.endedBy == nil)
        if !begun || !ended {
          found.append(
            RegisterFinding(
              .noEvent, subject,
              "\(name) bắt đầu hoặc kết thúc (\(span.period.from.vietnamese)"
                + (span.period.until.map { " đến \($0.vietnamese)" } ?? "") + ") mà không có quyết định nào vào đúng ngày ấy."))
        }
      }
      return found
    }

    private func named(_ event: ID<Reorganisation>) -> String {
      register.events[event].map { " theo \($0.document)" } ?? ""
    }
  }
}

extension Period {
  /// Whether it holds every day of the other.
  func covers(_ other: Period) -> Bool {
    guard from <= other.from else { return false }
    guard let until else { return true }
    return other.until.map { $0 <= until } ?? false
  }
}
