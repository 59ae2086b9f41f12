import Database
import Domain
import Kit
import Store

/// The first dashboard: what the provisions of the directives in force still lack, each counter with its rows.
public struct CoverageBoard {
  public struct View: Sendable, Equatable {
    public let total: CoverageCounters
    public let directives: [DirectiveCoverage]
  }

  /// How far the provisions of one directive have an owner, a day and a source.
  public struct DirectiveCoverage: Sendable, Equatable {
    public let directive: Directive
    public let counters: CoverageCounters
    public let sections: [Section]
    /// Documents this one hangs on that were replaced.
    public let marks: Int
    public let proposedVersion: Int?
  }

  /// A top part of a document with its acting provisions.
  public struct Section: Sendable, Equatable {
    public let code: String
    public let title: String
    public let provisions: [ReadDirective.ProvisionView]
  }

  public static func run(for reader: Actor?, in office: Office) async throws -> View {
    let today = office.today
    return try await office.read { tx in try view(for: reader, on: today, in: tx) }
  }

  static func view(for reader: Actor?, on today: Day, in tx: any Reading) throws -> View {
    let mayReadAll = reader?.may(.readClosedDirectives) == true
    var found: [DirectiveCoverage] = []
    for line in try DirectiveStore.list(onlyPublicOn: mayReadAll ? nil : today, in: tx)
    where line.directive.holding != .cited && line.lastAct != .closed && line.lastAct != .replaced {
      guard let version = try VersionStore.version(.current, of: line.directive.id, in: tx) else { continue }
      let view = try ReadDirective.view(line.directive, version, for: reader, on: today, in: tx)
      guard view.counters.acting > 0 else { continue }
      found.append(
        DirectiveCoverage(
          directive: line.directive, counters: view.counters, sections: sections(of: view.provisions),
          marks: view.marks.count, proposedVersion: view.proposedVersion))
    }
    return View(total: found.map(\.counters).reduce(.none, +), directives: found)
  }

  /// Acting provisions by the nearest ancestor that has a heading and no headed descendant: II.1, II.2, III.
  public static func sections(of provisions: [ReadDirective.ProvisionView]) -> [Section] {
    let byCode = Dictionary(provisions.map { ($0.stored.read.id, $0) }, uniquingKeysWith: { first, _ in first })
    var order: [String] = []
    var members: [String: [ReadDirective.ProvisionView]] = [:]
    for provision in provisions where provision.stored.acting {
      var code = provision.stored.read.parent
      while let current = code, let parent = byCode[current], parent.stored.read.title.isEmpty {
        code = parent.stored.read.parent
      }
      let key = code ?? provision.stored.read.id
      if members[key] == nil { order.append(key) }
      members[key, default: []].append(provision)
    }
    return order.map { code in
      Section(code: code, title: byCode[code]?.stored.read.title ?? "", provisions: members[code] ?? [])
    }
  }
}

extension CoverageCounters {
  static let none = CoverageCounters(acting: 0, withoutOwner: 0, withoutDue: 0, namingTarget: 0, withoutTargetSource: 0)

  static func + (left: CoverageCounters, right: CoverageCounters) -> CoverageCounters {
    CoverageCounters(
      acting: left.acting + right.acting, withoutOwner: left.withoutOwner + right.withoutOwner,
      withoutDue: left.withoutDue + right.withoutDue, namingTarget: left.namingTarget + right.namingTarget,
      withoutTargetSource: left.withoutTargetSource + right.withoutTargetSource)
  }
}
