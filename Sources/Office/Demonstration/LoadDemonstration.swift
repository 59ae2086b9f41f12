import Database
import Domain
import Foundation
import Kit
import Store

/// Loads the demonstration province into an empty, migrated database: Hậu Giang, which became part of Cần Thơ on 1/7/2025.
public struct LoadDemonstration {
  public struct Receipt: Sendable, Equatable {
    public let provisions: Int
    public let units: Int
    public let agencies: Int
  }

  public static func run(by actor: Actor, in office: Office) async throws -> Receipt {
    _ = try await CreateInstallation.run(.demonstration, province: "thành phố Cần Thơ", by: actor, in: office)
    let plan = try await ImportDirective.run(
      .init(source: try fact("plan-290-restated.txt"), holding: .restated), by: actor, in: office)
    try await decide(plan.slug, in: office)
    return Receipt(provisions: plan.provisions, units: 0, agencies: 0)
  }

  /// A file of our own facts, shipped with the program.
  static func fact(_ name: String) throws -> String {
    guard let folder = Bundle.module.url(forResource: "Facts", withExtension: nil) else {
      throw Problem.broken("the program's folder of demonstration facts is missing beside the binary")
    }
    return try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  /// The invented decisions of the demonstration: publication, and the takeover by the issuer's successor.
  private static func decide(_ slug: String, in office: Office) async throws {
    guard let id = ID<Actor>("official-van-phong-tinh-uy"), let official = DemonstrationOfficials.official(id),
      let decided = Day(year: 2026, month: 5, day: 5), let taken = Day(year: 2025, month: 7, day: 1)
    else { throw Problem.broken("the demonstration's decisions name no official or day") }
    try await PublishDirective.run(
      .init(
        slug: slug, decision: "Quyết định công bố (giả định) ngày 05/05/2026 của Ban Thường vụ Thành ủy Cần Thơ",
        decidedOn: decided, from: decided), by: official, in: office)
    _ = try await GovernDirective.run(
      .init(
        slug: slug, act: .adopted, on: taken, byAgency: "Thành ủy Cần Thơ",
        document: "Văn bản tiếp nhận (giả định) ngày 01/07/2025",
        note: "Tỉnh Hậu Giang hợp nhất vào thành phố Cần Thơ từ 01/07/2025"), by: official, in: office)
  }
}
