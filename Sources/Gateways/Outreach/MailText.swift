import Domain
import Foundation
import Kit
import Office

/// A message as mail (RFC 5322, MIME): the same bytes at every try, its key in the Message-ID, by which mail servers and readers know a second
/// copy.
struct MailText {
  let text: String

  init(_ parcel: Parcel, from: EmailAddress) {
    let domain = from.text.split(separator: "@").last ?? "localhost"
    let body = Data(MailText.lines(parcel.words).utf8).base64EncodedString()
    let wrapped = stride(from: 0, to: body.count, by: 76).map { start in
      let from = body.index(body.startIndex, offsetBy: start)
      return String(body[from..<(body.index(from, offsetBy: 76, limitedBy: body.endIndex) ?? body.endIndex)])
    }
    text =
      ([
        "From: \(MailText.encoded("An Cư")) <\(from.text)>", "To: <\(parcel.address)>", "Subject: \(MailText.encoded(parcel.subject))",
        "Date: \(MailText.date(parcel.writtenAt))", "Message-ID: <\(parcel.id.text)@\(domain)>", "Auto-Submitted: auto-generated",
        "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "",
      ] + wrapped).joined(separator: "\r\n") + "\r\n"
  }

  /// Encoded words (RFC 2047), each of at most 45 bytes of whole letters; folded so that no line is longer than 78.
  static func encoded(_ words: String) -> String {
    var pieces: [String] = []
    var piece = ""
    for letter in words where !letter.isNewline {
      if piece.utf8.count + String(letter).utf8.count > 45 {
        pieces.append(piece)
        piece = ""
      }
      piece.append(letter)
    }
    if !piece.isEmpty || pieces.isEmpty { pieces.append(piece) }
    return pieces.map { "=?utf-8?B?" + Data($0.utf8).base64EncodedString() + "?=" }.joined(separator: "\r\n ")
  }

  /// `Mon, 23 Nov 2026 08:00:00 +0700`.
  static func date(_ moment: Moment) -> String {
    let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let day = moment.day
    let local = Int((moment.milliseconds - Moment(startOf: day).milliseconds) / 1000)
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    let (year, month, date) = day.components
    return
      "\(days[day.weekday % 7]), \(two(date)) \(months[month - 1]) \(year) \(two(local / 3600)):\(two(local / 60 % 60)):\(two(local % 60)) +0700"
  }

  private static func lines(_ words: String) -> String {
    words.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n") + "\r\n"
  }
}
