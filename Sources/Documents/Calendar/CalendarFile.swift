import Domain
import Foundation
import Kit

/// Work as an iCalendar object (RFC 5545): one VTODO for each part of a duty, which calendars and task lists of telephones read.
public struct CalendarFile: Sendable, Equatable {
  public let name: String
  public let items: [Item]

  public init(name: String, items: [Item]) {
    self.name = name
    self.items = items
  }

  /// One thing to do by a day.
  public struct Item: Sendable, Equatable {
    public let uid: String
    public let summary: String
    public let description: String
    public let due: Day
    public let percent: Int
    public let isDone: Bool
    public let isUrgent: Bool
    public let changed: Moment

    public init(
      uid: String, summary: String, description: String, due: Day, percent: Int, isDone: Bool, isUrgent: Bool, changed: Moment
    ) {
      self.uid = uid
      self.summary = summary
      self.description = description
      self.due = due
      self.percent = percent
      self.isDone = isDone
      self.isUrgent = isUrgent
      self.changed = changed
    }
  }

  /// The whole object, lines ended by CRLF and folded.
  public var text: String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//An Cu//ancu//VI", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
      "X-WR-CALNAME:" + CalendarFile.escaped(name),
    ]
    for item in items {
      let status = item.isDone ? "COMPLETED" : item.percent > 0 ? "IN-PROCESS" : "NEEDS-ACTION"
      lines += [
        "BEGIN:VTODO", "UID:" + item.uid, "DTSTAMP:" + CalendarFile.stamp(item.changed),
        "LAST-MODIFIED:" + CalendarFile.stamp(item.changed),
        "DUE;VALUE=DATE:" + CalendarFile.date(item.due), "SUMMARY:" + CalendarFile.escaped(item.summary),
        "DESCRIPTION:" + CalendarFile.escaped(item.description), "STATUS:" + status, "PERCENT-COMPLETE:\(item.isDone ? 100 : item.percent)",
        "PRIORITY:\(item.isUrgent ? 1 : 5)", "END:VTODO",
      ]
    }
    lines.append("END:VCALENDAR")
    return lines.map { CalendarFile.folded($0) + "\r\n" }.joined()
  }

  /// At most 75 octets a line; what follows begins with a space. No character of UTF-8 is cut (RFC 5545, 3.1).
  static func folded(_ line: String) -> String {
    var out = ""
    var octets = 0
    for scalar in line.unicodeScalars {
      let size = String(scalar).utf8.count
      if octets + size > 75 {
        out += "\r\n "
        octets = 1
      }
      out.unicodeScalars.append(scalar)
      octets += size
    }
    return out
  }

  /// RFC 5545, 3.3.11.
  static func escaped(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,").replacing("\r\n", with: "\\n")
      .replacing("\n", with: "\\n")
  }

  private static func date(_ day: Day) -> String { day.iso.replacing("-", with: "") }

  /// `20261123T010000Z`.
  private static func stamp(_ moment: Moment) -> String {
    String(moment.iso.prefix(19)).replacing("-", with: "").replacing(":", with: "") + "Z"
  }
}
