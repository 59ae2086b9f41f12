import Domain
import Kit

/// What a backup says of itself on its first line.
public struct BackupManifest: Sendable, Equatable {
  /// One step of the schema, by the name and digest of its text.
  public struct Step: Sendable, Equatable {
    public let name: String
    public let digest: Digest
  }

  public let madeAt: Moment
  /// The engine it was made from; it can be restored into either.
  public let engine: String
  public let kind: Installation.Kind
  public let province: String
  public let steps: [Step]

  static let form = 1

  var json: CanonicalJSON {
    .object([
      .init("form", .number(BackupManifest.form)), .init("madeAt", .text(madeAt.iso)), .init("engine", .text(engine)),
      .init("kind", .text(kind.rawValue)), .init("province", .text(province)),
      .init("steps", .list(steps.map { .list([.text($0.name), .text($0.digest.hex)]) })),
    ])
  }

  init(madeAt: Moment, engine: String, kind: Installation.Kind, province: String, steps: [Step]) {
    self.madeAt = madeAt
    self.engine = engine
    self.kind = kind
    self.province = province
    self.steps = steps
  }

  init(reading line: String) throws {
    guard case .object(let members)? = CanonicalJSON(parsing: line) else { throw BackupReader.strange }
    let values = Dictionary(members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    guard case .number(BackupManifest.form)? = values["form"] else {
      throw Problem.invalid(
        "Bản sao lưu này theo dạng mới hơn chương trình. Hãy dùng bản An Cư đã tạo ra nó hoặc mới hơn. Chưa có gì được ghi.")
    }
    guard case .text(let at)? = values["madeAt"], let madeAt = Moment(iso: at), case .text(let engine)? = values["engine"],
      case .text(let kindWord)? = values["kind"], let kind = Installation.Kind(rawValue: kindWord),
      case .text(let province)? = values["province"], case .list(let steps)? = values["steps"]
    else { throw BackupReader.strange }
    self.init(
      madeAt: madeAt, engine: engine, kind: kind, province: province,
      steps: try steps.map { step in
        guard case .list(let parts) = step, parts.count == 2, case .text(let name) = parts[0], case .text(let hex) = parts[1],
          let digest = Digest(hex: hex)
        else { throw BackupReader.strange }
        return Step(name: name, digest: digest)
      })
  }
}
