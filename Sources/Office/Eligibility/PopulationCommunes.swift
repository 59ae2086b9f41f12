import Domain
import Kit

/// The communes of a made-up population: the 28 of former Hậu Giang, within whose boundary its housing condition is asked
/// (Nghị quyết 201/2025/QH15, Điều 9), out of the program's own facts.
public enum PopulationCommunes {
  /// The code of the province before the merger of 1/7/2025.
  private static let former = "93"

  public static func read() throws -> [Population.Commune] {
    let table = try FactTable("communes-2025.csv", text: try LoadDemonstration.fact("communes-2025.csv"))
    return try table.rows.filter { try table.value("former", $0) == former }.map { row in
      Population.Commune(
        code: try table.value("code", row), name: try table.value("name", row), isWard: try table.value("kind", row) == "ward")
    }
  }

  /// The population of a seed over these communes.
  public static func population(seed: UInt64, filedOn: Day) throws -> Population {
    guard let population = Population(seed: seed, filedOn: filedOn, communes: try read()) else {
      throw Problem.broken("the program's facts name no commune of the former province \(former)")
    }
    return population
  }
}
