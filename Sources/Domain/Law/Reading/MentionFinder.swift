enum MentionFinder { static func mentions(in p: ReadProvision) -> [Mention] { [] } }
enum SuspectFinder { static func suspects(in p: ReadProvision) -> [Suspect] { [] } }
