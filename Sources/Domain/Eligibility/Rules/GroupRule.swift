/// Whether the home is for the person's group at all.
enum GroupRule {
  static func rule(_ it: EligibilityCase, _ demand: Demand, _ law: LawOfDay) -> ConditionRuling {
    func answer(
      _ verdict: ConditionRuling.Verdict, _ reason: Reason, _ basis: Basis, missing: Facts = []
    ) -> ConditionRuling {
      ConditionRuling(.group, verdict, reason, basis, from: law.begins, until: nil, missing: missing)
    }
    let access = demand.access
    if access.tenures.isEmpty { return answer(.notMet, .groupNotServed(demand.group, demand.home), access.basis) }
    if access.needsProvince {
      return it.province.allowsRuralPoor == true
        ? answer(.met, .ruralPoorAllowed(demand.group), access.basis)
        : answer(.notMet, .ruralPoorNotAllowed(demand.group), access.basis)
    }
    // A lodging is let to a worker under contract, whose enterprise confirms it.
    if demand.home == .workerLodging, demand.group == .worker, demand.tenure == .rent {
      switch it.income.hasEmploymentContract {
      case true?: return answer(.met, .workerWithContract, lodging)
      case false?: return answer(.notMet, .workerWithoutContract, lodging)
      case nil: return answer(.unknown, .workerContractUnknown, lodging, missing: .employmentContract)
      }
    }
    return answer(.met, .groupServed(demand.group, demand.home), access.basis)
  }

  private static let lodging = Basis(
    .init(.housingLaw, "93", "2"), .init(.housingLaw, "77", "8"), .init(.housingLaw, "76", "6"), .init(.decree100, "60", "1", "b"))
}
