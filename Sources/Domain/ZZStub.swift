public enum DocumentReader { public static func read(_ s: String) -> ReadDocument { ReadDocument(header: .init(issuer: "", form: .party, kind: "", number: "", place: "", date: nil, subject: "", legalBases: []), provisions: [], signature: .init(), recipients: [], coverage: .init(characters: 0, assigned: 0, unassigned: [], parts: [])) } }
public enum ProvisionMatching { 
 public enum Kind: String, Sendable { case same, reworded, moved, split, inserted }
 public struct Proposal: Sendable { public let code: String; public let kind: Kind; public let oldCode: String?; public let score: Int }
 public struct Result: Sendable { public let proposals: [Proposal] }
 public static func match(old: [ReadProvision], new: [ReadProvision]) -> Result { Result(proposals: []) } }
