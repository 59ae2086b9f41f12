import Database
import Kit

/// Every column that holds sealed values, in one list, so that a key can be replaced and nothing sealed is forgotten.
public enum SealedColumn: String, Sendable, CaseIterable {
  case secondFactor = "second_factor.secret_sealed"
  case invitation = "invitation.secret_sealed"
  case staffEmail = "staff_contact.email_sealed"
  case keptFile = "kept_file.content_sealed"
  case parcel = "message.parcel_sealed"
  case personalValue = "personal_value.value_sealed"
  case personalRequest = "personal_request.words_sealed"
}

/// What is sealed under which key, and the exchange of one sealed value for another.
public enum SealedStore {
  /// A sealed value and the row it stands in.
  public struct Value: Sendable, Equatable {
    /// The key of the row.
    public let row: String
    public let sealed: String
  }

  /// How many values of a column each key has sealed, by key id.
  public static func count(_ column: SealedColumn, in tx: any Reading) throws -> [String: Int] {
    let key: SQL =
      switch column {
      case .secondFactor:
        "SELECT substr(secret_sealed, 4, 8) AS key_id, count(*) AS n FROM second_factor GROUP BY substr(secret_sealed, 4, 8)"
      case .invitation: "SELECT substr(secret_sealed, 4, 8) AS key_id, count(*) AS n FROM invitation GROUP BY substr(secret_sealed, 4, 8)"
      case .staffEmail:
        "SELECT substr(email_sealed, 4, 8) AS key_id, count(*) AS n FROM staff_contact GROUP BY substr(email_sealed, 4, 8)"
      case .keptFile: "SELECT substr(content_sealed, 4, 8) AS key_id, count(*) AS n FROM kept_file GROUP BY substr(content_sealed, 4, 8)"
      case .parcel:
        """
        SELECT substr(parcel_sealed, 4, 8) AS key_id, count(*) AS n FROM message WHERE parcel_sealed <> ''
        GROUP BY substr(parcel_sealed, 4, 8)
        """
      case .personalValue:
        "SELECT substr(value_sealed, 4, 8) AS key_id, count(*) AS n FROM personal_value GROUP BY substr(value_sealed, 4, 8)"
      case .personalRequest:
        "SELECT substr(words_sealed, 4, 8) AS key_id, count(*) AS n FROM personal_request GROUP BY substr(words_sealed, 4, 8)"
      }
    return Dictionary(
      try tx.rows(key) { (try $0.text("key_id"), try $0.int("n")) }, uniquingKeysWith: { first, _ in first })
  }

  /// Values of a column that another key than this one has sealed, in the order of their rows.
  public static func values(_ column: SealedColumn, notUnder key: String, most limit: Int, in tx: any Reading) throws -> [Value] {
    let sql: SQL =
      switch column {
      case .secondFactor:
        """
        SELECT account_id AS row_key, secret_sealed AS sealed FROM second_factor
        WHERE substr(secret_sealed, 4, 8) <> \(key) ORDER BY account_id LIMIT \(limit)
        """
      case .invitation:
        """
        SELECT account_id AS row_key, secret_sealed AS sealed FROM invitation
        WHERE substr(secret_sealed, 4, 8) <> \(key) ORDER BY account_id LIMIT \(limit)
        """
      case .staffEmail:
        """
        SELECT account_id AS row_key, email_sealed AS sealed FROM staff_contact
        WHERE substr(email_sealed, 4, 8) <> \(key) ORDER BY account_id LIMIT \(limit)
        """
      case .keptFile:
        """
        SELECT code AS row_key, content_sealed AS sealed FROM kept_file
        WHERE substr(content_sealed, 4, 8) <> \(key) ORDER BY code LIMIT \(limit)
        """
      case .parcel:
        """
        SELECT id AS row_key, parcel_sealed AS sealed FROM message
        WHERE parcel_sealed <> '' AND substr(parcel_sealed, 4, 8) <> \(key) ORDER BY id LIMIT \(limit)
        """
      case .personalValue:
        """
        SELECT id AS row_key, value_sealed AS sealed FROM personal_value
        WHERE substr(value_sealed, 4, 8) <> \(key) ORDER BY id LIMIT \(limit)
        """
      case .personalRequest:
        """
        SELECT id AS row_key, words_sealed AS sealed FROM personal_request
        WHERE substr(words_sealed, 4, 8) <> \(key) ORDER BY id LIMIT \(limit)
        """
      }
    return try tx.rows(sql) { Value(row: try $0.text("row_key"), sealed: try $0.text("sealed")) }
  }

  /// Puts `sealed` in the place of the value; false when the row holds another one by now.
  public static func replace(_ value: Value, by sealed: String, in column: SealedColumn, tx: any Writing) throws -> Bool {
    let sql: SQL =
      switch column {
      case .secondFactor:
        "UPDATE second_factor SET secret_sealed = \(sealed) WHERE account_id = \(value.row) AND secret_sealed = \(value.sealed)"
      case .invitation:
        "UPDATE invitation SET secret_sealed = \(sealed) WHERE account_id = \(value.row) AND secret_sealed = \(value.sealed)"
      case .staffEmail:
        "UPDATE staff_contact SET email_sealed = \(sealed) WHERE account_id = \(value.row) AND email_sealed = \(value.sealed)"
      case .keptFile: "UPDATE kept_file SET content_sealed = \(sealed) WHERE code = \(value.row) AND content_sealed = \(value.sealed)"
      case .parcel: "UPDATE message SET parcel_sealed = \(sealed) WHERE id = \(value.row) AND parcel_sealed = \(value.sealed)"
      case .personalValue:
        "UPDATE personal_value SET value_sealed = \(sealed) WHERE id = \(value.row) AND value_sealed = \(value.sealed)"
      case .personalRequest:
        "UPDATE personal_request SET words_sealed = \(sealed) WHERE id = \(value.row) AND words_sealed = \(value.sealed)"
      }
    return try tx.execute(sql) == 1
  }

  /// Recovery codes that still wait to be used: digests of older keys among them stand for codes on somebody's paper.
  public static func unusedRecoveryCodes(in tx: any Reading) throws -> Int {
    try tx.count("SELECT count(*) AS n FROM recovery_code WHERE used_at IS NULL")
  }
}
