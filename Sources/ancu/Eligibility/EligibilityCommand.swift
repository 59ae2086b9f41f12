import ArgumentParser

/// `ancu eligibility`: who may have which home under the law of a day.
struct EligibilityCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eligibility",
    abstract: "Xét điều kiện mua, thuê mua, thuê nhà ở xã hội theo quy định của ngày nộp hồ sơ.",
    discussion: """
      Ví dụ:
        ancu eligibility check ho-so.json
        ancu eligibility check - < nhieu-ho-so.jsonl
        ancu eligibility simulate --population dan-so.jsonl --as-of 2026-04-06 --change du-thao.json
        ancu eligibility keep ho-so.json --data ./data
        ancu eligibility replay --data ./data
      """,
    subcommands: [
      EligibilityCheckCommand.self, EligibilitySimulateCommand.self, EligibilityKeepCommand.self, EligibilityReplayCommand.self,
    ])
}
