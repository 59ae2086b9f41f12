/// The eight questions that a ruling answers, in the order in which it answers them.
public enum Condition: String, Sendable, Hashable, CaseIterable {
  case group, tenure, housing, officialHousing, income, poverty, priorSupport, papers
}
