import Kit

/// What a person wants to give out, before it is a duty; whether it has the «5 rõ» is told field by field.
public struct DutyDraft: Sendable, Equatable {
  public var work: String
  public var product: String
  public var due: Day?
  public var lead: ID<Agency>?
  public var coordinators: [Coordination]
  /// Said in so many words that nobody needs to work along; silence is not an answer.
  public var needsNobody: Bool
  public var priority: Duty.Priority
  public var rollUp: RollUp
  public var weight: Int
  public var monitor: ID<Agency>?

  public init(
    work: String, product: String, due: Day?, lead: ID<Agency>?, coordinators: [Coordination] = [], needsNobody: Bool = false,
    priority: Duty.Priority = .normal, rollUp: RollUp = .none, weight: Int = 1, monitor: ID<Agency>? = nil
  ) {
    self.work = work
    self.product = product
    self.due = due
    self.lead = lead
    self.coordinators = coordinators
    self.needsNobody = needsNobody
    self.priority = priority
    self.rollUp = rollUp
    self.weight = weight
    self.monitor = monitor
  }

  /// A coordinator with what it hands in and by when; nil: by the duty's own day.
  public struct Coordination: Sendable, Equatable {
    public let agency: ID<Agency>
    public let deliverable: String
    public let due: Day?

    public init(agency: ID<Agency>, deliverable: String, due: Day? = nil) {
      self.agency = agency
      self.deliverable = deliverable
      self.due = due
    }
  }

  /// What keeps it from being issued on a day: which of the five is missing, and what of its parent it would loosen.
  public func faults(on day: Day, under parent: (priority: Duty.Priority, due: Day)? = nil, in register: Register) -> [FieldFault] {
    var faults: [FieldFault] = []
    if !(10...1000).contains(work.count) {
      faults.append(.init("viec", "Chưa rõ việc: hãy ghi phải làm gì, từ 10 đến 1.000 chữ cái."))
    }
    if let lead {
      if register.agency(lead, on: day) == nil {
        faults.append(.init("chu-tri", "Chưa rõ người chủ trì: cơ quan được chọn không hoạt động ngày \(day.vietnamese)."))
      } else if register.heads(of: lead, on: day).isEmpty {
        faults.append(
          .init(
            "chu-tri",
            "Chưa rõ người chủ trì: sổ chưa ghi ai đứng đầu \(register.agency(lead, on: day)?.name ?? "") ngày \(day.vietnamese). Hãy nhờ Sở Nội vụ ghi bổ nhiệm trước."
          ))
      }
    } else {
      faults.append(.init("chu-tri", "Chưa rõ người chủ trì: hãy chọn đúng một cơ quan."))
    }
    faults += coordinationFaults(on: day, in: register)
    if let due {
      if due < day { faults.append(.init("han", "Hạn không thể trước ngày giao \(day.vietnamese).")) }
      if let parent, due > parent.due {
        faults.append(
          .init("han", "Việc con không được nới hạn của việc cấp trên: hãy chọn ngày không sau \(parent.due.vietnamese)."))
      }
    } else {
      faults.append(.init("han", "Chưa rõ thời hạn: hãy ghi ngày, tháng, năm."))
    }
    if !(3...500).contains(product.count) {
      faults.append(.init("san-pham", "Chưa rõ sản phẩm: hãy ghi nộp gì khi xong, ví dụ «Quyết định», «Báo cáo»."))
    }
    if let parent, parent.priority < priority {
      faults.append(.init("uu-tien", "Việc cấp trên là trọng tâm của chương trình nên việc con cũng vậy."))
    }
    return faults
  }

  private func coordinationFaults(on day: Day, in register: Register) -> [FieldFault] {
    if coordinators.isEmpty && !needsNobody {
      return [.init("phoi-hop", "Chưa rõ người phối hợp: hãy chọn cơ quan phối hợp, hoặc đánh dấu «Không cần cơ quan nào phối hợp».")]
    }
    if !coordinators.isEmpty && needsNobody {
      return [.init("phoi-hop", "Vừa chọn cơ quan phối hợp vừa đánh dấu không cần ai. Hãy giữ một trong hai.")]
    }
    if let lead, coordinators.contains(where: { $0.agency == lead }) {
      return [.init("phoi-hop", "Cơ quan chủ trì không phối hợp với chính mình. Hãy bỏ nó khỏi phần phối hợp.")]
    }
    if Set(coordinators.map(\.agency)).count < coordinators.count {
      return [.init("phoi-hop", "Một cơ quan được chọn hai lần. Hãy gộp phần của nó lại.")]
    }
    for one in coordinators {
      guard let fact = register.agency(one.agency, on: day) else {
        return [.init("phoi-hop", "Có cơ quan phối hợp không hoạt động ngày \(day.vietnamese). Hãy chọn lại.")]
      }
      if !(3...500).contains(one.deliverable.count) {
        return [.init("phoi-hop", "Chưa rõ \(fact.name) phối hợp để nộp gì. Hãy ghi phần việc của cơ quan ấy.")]
      }
      if let own = one.due, let due, own > due {
        return [.init("phoi-hop", "Hạn của \(fact.name) không thể sau hạn chung \(due.vietnamese).")]
      }
    }
    return []
  }
}
