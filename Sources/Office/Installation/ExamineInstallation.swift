import Database
import Kit
import Store

/// Examines an installation probe by probe (`ancu doctor`): each says what it found and, when it failed, the mend.
///
/// A probe that needs what another found broken is not run, so one fault gives one failure. The only thing written is a lease of a
/// minute, given back at once; nothing of the programme is read.
public struct ExamineInstallation {
  /// The things examined, in the order in which they are.
  public enum Probe: String, Sendable, CaseIterable {
    case folder, disk, engine, schema, durability, write, read, clock, timeZone
  }

  public enum Outcome: Sendable, Equatable {
    case fine
    /// It works, but will not for long or not well.
    case doubtful(mend: String)
    case failed(mend: String)
    /// It does not apply here, or what it needs failed.
    case notRun
  }

  /// What one probe found.
  public struct Finding: Sendable, Equatable {
    public let probe: Probe
    public let outcome: Outcome
    /// What was found, in a sentence.
    public let said: String
  }

  /// Free space below which nothing should be written any more, and below which somebody should make room; bytes.
  static let leastFree: Int64 = 200 << 20
  static let roomyFree: Int64 = 2 << 30
  /// A durable write slower than this makes people wait; microseconds.
  static let slowWrite: Int64 = 500_000
  /// How far two clocks may stand apart, milliseconds: sessions and deadlines are told in minutes.
  static let clockDrift: Int64 = 60_000

  public static func run(at location: Database.Location, host: HostFacts) async -> [Finding] {
    await run(at: location, host: host) { try Database(at: $0, threads: 4) }
  }

  /// As the public one, with the opening given, so that tests can weaken a setting of the engine.
  package static func run(
    at location: Database.Location, host: HostFacts, opening: (Database.Location) throws -> Database
  ) async -> [Finding] {
    var examination = Examination(location: location, host: host)
    examination.folderAndDisk()
    await examination.database(opening)
    await examination.clocks()
    return Probe.allCases.map { probe in
      examination.findings[probe] ?? Finding(probe: probe, outcome: .notRun, said: "chưa xem được vì mục ở trên có lỗi")
    }
  }
}

/// The probes of one examination, each leaving its finding.
private struct Examination {
  typealias Probe = ExamineInstallation.Probe

  let location: Database.Location
  let host: HostFacts
  var findings: [Probe: ExamineInstallation.Finding] = [:]
  private var opened: Database?
  private var schemaIsCurrent = false
  private var serverClock: Moment?

  init(location: Database.Location, host: HostFacts) {
    self.location = location
    self.host = host
  }

  private mutating func note(_ probe: Probe, _ outcome: ExamineInstallation.Outcome, _ said: String) {
    findings[probe] = .init(probe: probe, outcome: outcome, said: said)
  }

  private func isBroken(_ probe: Probe) -> Bool {
    if case .failed = findings[probe]?.outcome { return true }
    return false
  }

  mutating func folderAndDisk() {
    guard case .folder(let path) = location else {
      note(.folder, .notRun, "dữ liệu ở máy chủ cơ sở dữ liệu, không dùng thư mục")
      note(.disk, .notRun, "đĩa của máy chủ cơ sở dữ liệu phải xem trên máy đó")
      return
    }
    let free = host.freeBytes(path)
    if let free, free < ExamineInstallation.leastFree {
      note(
        .disk, .failed(mend: "dọn chỗ trống trên đĩa chứa «\(path)», hoặc chuyển dữ liệu sang đĩa lớn hơn"),
        "còn \(megabytes(free)) MB, cần ít nhất \(megabytes(ExamineInstallation.leastFree)) MB")
      note(.folder, .notRun, "chưa thử ghi vì đĩa đã hết chỗ")
      return
    }
    if let fault = host.writeFault(path) {
      note(
        .folder,
        .failed(mend: "tạo «\(path)» nếu chưa có, cấp quyền ghi vào đó cho người chạy chương trình, hoặc gắn lại đĩa ở chế độ ghi được"),
        "không ghi được vào «\(path)»: \(fault)")
      note(.disk, .notRun, "chưa xem vì thư mục không ghi được")
      return
    }
    note(.folder, .fine, "ghi được vào «\(path)»")
    switch free {
    case nil: note(.disk, .doubtful(mend: "tự xem chỗ trống bằng «df»"), "máy không cho biết còn bao nhiêu chỗ")
    case .some(let bytes) where bytes < ExamineInstallation.roomyFree:
      note(.disk, .doubtful(mend: "dọn chỗ trống trước khi đĩa đầy"), "còn \(megabytes(bytes)) MB")
    case .some(let bytes): note(.disk, .fine, "còn \(megabytes(bytes)) MB")
    }
  }

  mutating func database(_ opening: (Database.Location) throws -> Database) async {
    guard !isBroken(.folder), !isBroken(.disk) else { return }
    let database: Database
    do {
      database = try opening(location)
      note(.engine, .fine, database.engineName)
    } catch {
      let words = (error as? Problem)?.message ?? "\(error)"
      note(.engine, .failed(mend: "làm theo câu trên, rồi chạy lại"), words)
      return
    }
    opened = database
    await schema(of: database)
    durability(of: database)
    if schemaIsCurrent { await latencies(of: database) }
  }

  private mutating func schema(of database: Database) async {
    do {
      let migrations = try Schema.migrations()
      switch try await migrations.state(of: database) {
      case .current:
        schemaIsCurrent = true
        note(.schema, .fine, "đúng bước \(migrations.head)")
      case .empty:
        note(.schema, .failed(mend: "chạy «ancu migrate» (bản thật) hoặc «ancu demo» (bản trình diễn)"), "cơ sở dữ liệu còn trống")
      case .behind(let at):
        note(
          .schema, .failed(mend: "sao lưu, rồi chạy «ancu migrate»"),
          "cơ sở dữ liệu ở bước \(at), chương trình cần bước \(migrations.head)")
      case .newer(let at):
        note(
          .schema, .failed(mend: "chạy bản An Cư mới hơn, đừng mở bằng bản này"),
          "cơ sở dữ liệu ở bước \(at), chương trình này chỉ biết đến bước \(migrations.head)")
      case .altered(let name):
        note(
          .schema, .failed(mend: "dùng đúng bản chương trình đã tạo cơ sở dữ liệu"),
          "bước «\(name)» đã áp dụng khác với bước của chương trình này")
      }
    } catch {
      note(.schema, .failed(mend: "cài lại chương trình cùng thư mục tài nguyên của nó"), words(error))
    }
  }

  private mutating func durability(of database: Database) {
    do {
      let settings = try database.engineSettings()
      serverClock = settings["clock"].flatMap { Moment(iso: $0) }
      let wrong = settings.filter { key, value in
        guard let wanted = Examination.wanted[key.split(separator: ".").last.map(String.init) ?? key] else { return false }
        return wanted != value
      }
      if wrong.isEmpty {
        note(.durability, .fine, "điều đã ghi nhận thì còn sau khi mất điện (\(settings.count) thiết lập đã đọc lại)")
      } else {
        let list = wrong.sorted { $0.key < $1.key }.map { "\($0.key) = \($0.value)" }.joined(separator: ", ")
        note(
          .durability,
          .failed(
            mend: "đưa về: synchronous FULL, journal_mode wal (SQLite); synchronous_commit, fsync, full_page_writes on, UTF8 (PostgreSQL)"),
          "thiết lập không giữ được dữ liệu khi mất điện: \(list)")
      }
    } catch {
      note(.durability, .failed(mend: "xem nhật ký của cơ sở dữ liệu"), words(error))
    }
  }

  /// What an engine must answer about itself; keys as in `Database.engineSettings`, without the connection's name.
  private static let wanted = [
    "journal_mode": "wal", "synchronous": "2", "foreign_keys": "1",
    "synchronous_commit": "on", "fsync": "on", "full_page_writes": "on", "server_encoding": "UTF8",
  ]

  private mutating func latencies(of database: Database) async {
    let lease = Lease(name: "doctor", holder: "doctor")
    let begun = host.microseconds()
    do {
      let now = host.now()
      _ = try await lease.take(in: database, now: now, until: now.adding(seconds: 60))
      let took = host.microseconds() - begun
      try await lease.giveBack(in: database)
      if took > ExamineInstallation.slowWrite {
        note(.write, .doubtful(mend: "xem đĩa hoặc đường tới máy chủ có quá tải không"), "ghi bền một lần mất \(milliseconds(took)) ms")
      } else {
        note(.write, .fine, "ghi bền một lần mất \(milliseconds(took)) ms")
      }
    } catch {
      note(.write, .failed(mend: "làm theo câu trên, rồi chạy lại"), words(error))
    }
    let asked = host.microseconds()
    do {
      _ = try await database.read { try InstallationStore.installation(in: $0) }
      note(.read, .fine, "đọc một lần mất \(milliseconds(host.microseconds() - asked)) ms")
    } catch {
      note(.read, .failed(mend: "làm theo câu trên, rồi chạy lại"), words(error))
    }
  }

  mutating func clocks() async {
    let now = host.now()
    if let server = serverClock, abs(server.milliseconds - now.milliseconds) > ExamineInstallation.clockDrift {
      note(
        .clock, .failed(mend: "bật đồng bộ giờ (NTP) trên cả hai máy"),
        "giờ máy này là \(now.vietnamese), giờ máy chủ cơ sở dữ liệu là \(server.vietnamese)")
    } else if schemaIsCurrent, let opened,
      let last = try? await opened.read({ try AuditStore.latestMoment(in: $0) }),
      last.milliseconds - now.milliseconds > ExamineInstallation.clockDrift
    {
      note(
        .clock, .failed(mend: "chỉnh lại giờ máy, bật đồng bộ giờ (NTP), rồi mới ghi tiếp"),
        "giờ máy là \(now.vietnamese), nhưng sổ đã có việc ghi lúc \(last.vietnamese)")
    } else {
      note(.clock, .fine, "\(now.vietnamese) (giờ Việt Nam)")
    }
    switch host.vietnamOffset(now) {
    case .some(let seconds) where Int64(seconds) * 1000 == Moment.vietnamOffset:
      note(.timeZone, .fine, "Asia/Ho_Chi_Minh là UTC+7")
    case .some(let seconds):
      note(
        .timeZone, .failed(mend: "cập nhật gói tzdata của máy"),
        "dữ liệu múi giờ của máy cho Asia/Ho_Chi_Minh lệch \(seconds) giây so với UTC, đúng ra là \(Moment.vietnamOffset / 1000)")
    case nil:
      note(.timeZone, .failed(mend: "cài gói tzdata"), "máy không có dữ liệu múi giờ Asia/Ho_Chi_Minh")
    }
  }

  private func words(_ error: any Error) -> String {
    (error as? Problem)?.message ?? "\(error)"
  }

  private func megabytes(_ bytes: Int64) -> Int64 { bytes >> 20 }

  private func milliseconds(_ microseconds: Int64) -> String {
    let tenths = (microseconds + 50) / 100
    return "\(tenths / 10),\(tenths % 10)"
  }
}
