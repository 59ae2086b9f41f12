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

  /// The Content-Disposition of a file to be saved under this name (RFC 6266, RFC 8187); nothing in it can end the header.
  static func attachment(_ name: String) -> String {
    let plain = name.unicodeScalars.map {
      $0.isASCII && (CharacterSet.alphanumerics.contains($0) || "-_.".unicodeScalars.contains($0)) ? String($0) : "_"
    }
    return "attachment; filename=\"\(plain.joined())\"; filename*=UTF-8''\(encoded(name))"
  }

  private static let unreserved = CharacterSet(charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
