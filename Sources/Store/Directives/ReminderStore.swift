import Database
import Domain
import Kit

/// By which ladder duties are urged, and what was said by now.
public enum ReminderStore {
  public static func ladders(in tx: any Reading) throws -> [Duty.Priority: ReminderLadder] {
    var ladders: [Duty.Priority: ReminderLadder] = [:]
    try tx.each(
      """
      SELECT priority, before_days, climb_every, repeat_every, acknowledge_within FROM reminder_ladder WHERE known_until IS NULL
      """
    ) { row in
      ladders[try row.choice("priority", Duty.Priority.self)] = ReminderLadder(
        before: try row.text("before_days").split(separator: ",").compactMap { Int($0) }, climbEvery: try row.int("climb_every"),
        repeatEvery: try row.int("repeat_every"), acknowledgeWithin: try row.int("acknowledge_within"))
    }
    return ladders
  }

  /// What makes a reminder one and the same, on every node and after every crash.
  public struct Key: Hashable, Sendable {
    public let duty: ID<Duty>
    public let part: Int
    public let due: Day
    public let step: String

    public init(duty: ID<Duty>, part: Int, due: Day, step: String) {
      self.duty = duty
      self.part = part
      self.due = due
      self.step = step
    }
  }

  /// How often each step of the open duties was said; the highest repetition of each.
  public static func said(in tx: any Reading) throws -> [Key: Int] {
    var said: [Key: Int] = [:]
    try tx.each(
      """
      SELECT r.duty_id, r.part, r.due_on, r.step, max(r.repetition) AS often FROM reminder r JOIN duty d ON d.id = r.duty_id
      WHERE d.now_open = 1 GROUP BY r.duty_id, r.part, r.due_on, r.step
      """
    ) { said[try key($0)] = try $0.int("often") }
    return said
  }

  public static func acknowledged(in tx: any Reading) throws -> Set<Key> {
    var keys: Set<Key> = []
    try tx.each(
      """
      SELECT a.duty_id, a.part, a.due_on, a.step FROM reminder_acknowledgement a JOIN duty d ON d.id = a.duty_id WHERE d.now_open = 1
      """
    ) { keys.insert(try key($0)) }
    return keys
  }

  public static func acknowledge(_ key: Key, by actor: ID<Actor>, at now: Moment, in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO reminder_acknowledgement (duty_id, part, due_on, step, at_moment, actor_id)
      VALUES (\(key.duty), \(key.part), \(key.due), \(key.step), \(now), \(actor)) ON CONFLICT DO NOTHING
      """)
  }

  public static func insert(_ one: Reminder, in tx: any Writing) throws {
    try tx.execute(
      """
      INSERT INTO reminder (id, duty_id, part, due_on, step, repetition, told_level, told_agency_id, told_agency_name, told_head, channel,
        at_moment)
      VALUES (\(one.id), \(one.duty), \(one.part), \(one.due), \(one.step), \(one.repetition), \(one.level), \(one.toldAgency),
        \(one.toldAgencyName), \(one.toldHead), \(one.channel), \(one.at))
      """)
  }

  /// Oldest first.
  public static func reminders(of duty: ID<Duty>, in tx: any Reading) throws -> [Reminder] {
    try tx.rows("SELECT \(columns) FROM reminder r WHERE r.duty_id = \(duty) ORDER BY r.at_moment, r.id", reminder)
  }

  /// What these bodies were told of duties that are still open, newest first.
  public static func told(_ agencies: [ID<Agency>], most limit: Int, in tx: any Reading) throws -> [Reminder] {
    try tx.rows(
      """
      SELECT \(columns) FROM reminder r JOIN duty d ON d.id = r.duty_id
      WHERE d.now_open = 1 AND r.told_agency_id IN \(list: agencies) ORDER BY r.at_moment DESC, r.id DESC LIMIT \(limit)
      """, reminder)
  }

  private static let columns: SQL =
    """
    r.id, r.duty_id, r.part, r.due_on, r.step, r.repetition, r.told_level, r.told_agency_id, r.told_agency_name, r.told_head, r.channel,
    r.at_moment
    """

  private static func key(_ row: Row) throws -> Key {
    Key(
      duty: try row.id("duty_id", of: Duty.self), part: try row.int("part"), due: try row.day("due_on"), step: try row.text("step"))
  }

  private static func reminder(_ row: Row) throws -> Reminder {
    Reminder(
      id: try row.id("id", of: Reminder.self), duty: try row.id("duty_id", of: Duty.self), part: try row.int("part"),
      due: try row.day("due_on"), step: try row.text("step"), repetition: try row.int("repetition"), level: try row.int("told_level"),
      toldAgency: try row.id("told_agency_id", of: Agency.self), toldAgencyName: try row.text("told_agency_name"),
      toldHead: try row.text("told_head"), channel: try row.choice("channel", Reminder.Channel.self), at: try row.moment("at_moment"))
  }
}
