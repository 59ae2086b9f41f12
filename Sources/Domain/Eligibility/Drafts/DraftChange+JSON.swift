import Kit

extension DraftChange {
  /// The draft as `ancu eligibility simulate` reads it (docs/simulation.md); only what it changes.
  ///
  /// The coefficient is written as a number; it has at most nine digits behind the point, so no reader rounds it.
  public var json: String {
    var members: [String] = []
    func add(_ name: String, _ value: String?, to list: inout [String]) {
      if let value { list.append(CanonicalJSON.text(name).words + ":" + value) }
    }
    add("name", name.isEmpty ? nil : CanonicalJSON.text(name).words, to: &members)
    var ceilings: [String] = []
    add("single", single.map(String.init), to: &ceilings)
    add("singleWithChild", singleWithChild.map(String.init), to: &ceilings)
    add("couple", couple.map(String.init), to: &ceilings)
    add("ceilings", ceilings.isEmpty ? nil : "{" + ceilings.joined(separator: ",") + "}", to: &members)
    var forces: [String] = []
    add("bothTenths", forcesBothTenths.map(String.init), to: &forces)
    add("mixedPlus", forcesMixedPlus.map(String.init), to: &forces)
    add("armedForces", forces.isEmpty ? nil : "{" + forces.joined(separator: ",") + "}", to: &members)
    add("incomeCoefficient", incomeCoefficient?.description, to: &members)
    add("allowsRuralPoor", allowsRuralPoor.map { $0 ? "true" : "false" }, to: &members)
    add("floorArea", floorArea.map(String.init), to: &members)
    return "{" + members.joined(separator: ",") + "}"
  }
}
