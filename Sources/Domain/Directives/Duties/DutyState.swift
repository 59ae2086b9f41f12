import Kit

/// What a duty is on a day: the fold of what happened until then. A pure function of the duty, its events and the working days.
public struct DutyState: Sendable, Equatable {
  public let day: Day
  /// The lead first, then the coordinators.
  public let parts: [Part]

  public var lead: Part { parts[0] }

  /// The place of one agency in a duty on a day.
  public struct Part: Sendable, Equatable {
    public let place: Int
    /// Who answers for it on this day, and who did before, oldest first.
    public fileprivate(set) var agency: ID<Agency>
    public fileprivate(set) var before: [Passing] = []
    public let deliverable: String
    /// As issued.
    public let firstDue: Day
    /// As extended.
    public fileprivate(set) var due: Day
    public fileprivate(set) var acknowledgedOn: Day?
    public fileprivate(set) var isDisputed = false
    public fileprivate(set) var percent = 0
    public fileprivate(set) var lastReport: Day?
    public fileprivate(set) var submittedOn: Day?
    public fileprivate(set) var submittedBy: ID<Actor>?
    public fileprivate(set) var acceptedOn: Day?
    /// Asked for and not yet decided.
    public fileprivate(set) var asksUntil: Day?
    /// Waiting for another agency since this day.
    public fileprivate(set) var excusedSince: Day?
    public fileprivate(set) var waitsFor = ""
    /// Spans of waiting that are over.
    public fileprivate(set) var excused: [Period] = []
    public fileprivate(set) var standing: DutyStanding = .inTime
    /// The day that counts: the due day on a working day, with the working days spent waiting put on.
    public fileprivate(set) var effectiveDue: Day
    /// Working days by which it is late; 0 when it is not.
    public fileprivate(set) var daysLate = 0

    public var isOpen: Bool { acceptedOn == nil }
    public var waitsForAcceptance: Bool { isOpen && submittedOn != nil }
  }

  /// From one body to the next.
  public struct Passing: Sendable, Equatable {
    public let from: ID<Agency>
    public let on: Day
  }

  public init(_ duty: Duty, _ events: [DutyEvent], on day: Day, by calendar: WorkingCalendar) {
    self.day = day
    var parts = duty.parts.enumerated().map { place, part in
      Part(
        place: place, agency: part.agency, deliverable: part.deliverable, firstDue: part.due, due: part.due, effectiveDue: part.due)
    }
    for event in events where event.on <= day && parts.indices.contains(event.part) {
      parts[event.part].take(event)
    }
    self.parts = parts.map { $0.judged(on: day, by: calendar) }
  }
}

extension DutyState.Part {
  fileprivate mutating func take(_ event: DutyEvent) {
    switch event.kind {
    case .acknowledged:
      acknowledgedOn = event.on
      isDisputed = false
    case .disputed: isDisputed = true
    case .reported:
      percent = event.percent ?? percent
      lastReport = event.on
      if acknowledgedOn == nil { acknowledgedOn = event.on }
    case .submitted:
      submittedOn = event.on
      submittedBy = event.by
      percent = 100
      lastReport = event.on
      if acknowledgedOn == nil { acknowledgedOn = event.on }
    case .accepted: acceptedOn = event.on
    case .returned:
      submittedOn = nil
      submittedBy = nil
      percent = min(percent, 99)
    case .reopened:
      acceptedOn = nil
      submittedOn = nil
      submittedBy = nil
      percent = min(percent, 99)
      due = event.day ?? due
    case .extensionAsked: asksUntil = event.day
    case .extensionGranted:
      due = event.day ?? due
      asksUntil = nil
    case .extensionRefused: asksUntil = nil
    case .excused:
      excusedSince = event.on
      waitsFor = event.words
    case .resumed:
      if let since = excusedSince, let period = Period(from: since, until: event.on) { excused.append(period) }
      excusedSince = nil
      waitsFor = ""
    case .passedOn:
      guard let next = event.agency else { return }
      before.append(.init(from: agency, on: event.on))
      agency = next
    case .handedOver: break
    }
  }

  /// With its legal status on a day. A term that ends on a day off ends on the next working day (Bộ luật Dân sự 2015, Điều 148, khoản 5).
  fileprivate func judged(on day: Day, by calendar: WorkingCalendar) -> Self {
    var part = self
    // What was handed in counts from the day it was handed in, however long the giver takes.
    let measured = submittedOn ?? day
    var waited = excused.reduce(0) { $0 + calendar.workedDays(in: $1, upTo: measured, due: due) }
    if let since = excusedSince, since <= measured, let open = Period(from: since, until: measured.adding(days: 1)) {
      waited += calendar.workedDays(in: open, upTo: measured, due: due)
    }
    let effective = calendar.worked(onOrAfter: due)
    part.effectiveDue = waited == 0 ? effective : calendar.due(received: effective, workingDays: waited) ?? effective
    let isLate = measured > part.effectiveDue
    part.daysLate = isLate ? max(1, calendar.workingDays(after: part.effectiveDue, until: measured)) : 0
    part.standing =
      switch (acceptedOn != nil, isLate) {
      case (true, false): .doneOnTime
      case (true, true): .doneLate
      case (false, false): .inTime
      case (false, true): .overdue
      }
    return part
  }
}

/// The legal statuses of a duty, and «chưa có hạn» for what nobody has put a day to.
public enum DutyStanding: String, Sendable, CaseIterable, Codable {
  case doneOnTime, doneLate, inTime, overdue, unscheduled

  public var vietnamese: String {
    switch self {
    case .doneOnTime: "Hoàn thành đúng hạn"
    case .doneLate: "Hoàn thành quá hạn"
    case .inTime: "Đang thực hiện, trong hạn"
    case .overdue: "Đang thực hiện, quá hạn"
    case .unscheduled: "Chưa có hạn"
    }
  }
}

extension WorkingCalendar {
  /// The day itself when it is worked, else the next worked one within a month.
  public func worked(onOrAfter day: Day) -> Day {
    for ahead in 0..<31 where isWorked(day.adding(days: ahead)) { return day.adding(days: ahead) }
    return day
  }

  /// So many working days before a day; within ten years.
  public func worked(_ count: Int, before day: Day) -> Day {
    var left = count
    var at = day
    while left > 0, at > day.adding(days: -3653) {
      at = at.adding(days: -1)
      if isWorked(at) { left -= 1 }
    }
    return at
  }

  /// The working days of a span that fall up to a day; waiting after the term has ended does not lengthen it.
  fileprivate func workedDays(in span: Period, upTo last: Day, due: Day) -> Int {
    guard span.from <= worked(onOrAfter: due) else { return 0 }
    let end = min(span.until ?? last.adding(days: 1), last.adding(days: 1))
    var count = 0
    var day = span.from
    while day < end {
      if isWorked(day) { count += 1 }
      day = day.adding(days: 1)
    }
    return count
  }
}
