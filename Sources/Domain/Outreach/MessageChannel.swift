/// The ways by which a message leaves the house for a person outside it.
public enum MessageChannel: String, Sendable, CaseIterable, Codable {
  case email, sms, zalo

  public var vietnamese: String {
    switch self {
    case .email: "Thư điện tử"
    case .sms: "Tin nhắn"
    case .zalo: "Zalo"
    }
  }
}
