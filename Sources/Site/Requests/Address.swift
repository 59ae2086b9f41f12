import Foundation

/// Makes and checks addresses of our own pages.
public enum Address {
  /// `/van-ban/290-kh-tu/diem/II.1.c` of its parts; each part is percent-encoded (RFC 3986, 3.3).
  public static func path(_ parts: String...) -> String {
    "/" + parts.map(encoded).joined(separator: "/")
  }

  /// One part of a path or one value of a query, percent-encoded to unreserved characters.
  public static func encoded(_ part: String) -> String {
    part.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
  }

  /// An address a person may be sent back to: a path of this site, nothing that a browser could take for another host.
  public static func own(_ text: String) -> String? {
    guard text.hasPrefix("/"), !text.hasPrefix("//"), text.utf8.count <= 500,
      text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x5C && $0 != 0x22 && $0 != 0x3C && $0 != 0x3E })
    else { return nil }
    return text
  }

  private static let unreserved = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
