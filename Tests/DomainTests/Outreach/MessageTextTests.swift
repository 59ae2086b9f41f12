import AnCuTesting
import Domain
import Foundation
import Kit
import Testing

/// What may be sent to whom: lengths, addresses, numbers, waits.
@Suite struct MessageTextTests {
  @Test func aShortMessageHoldsSeventySignsAndNoMore() throws {
    let seventy = String(repeating: "ữ", count: 70)
    #expect(try #require(SMSText(seventy)).words.utf16.count == 70)
    #expect(SMSText(seventy + "a") == nil)
    // Marks typed apart count as the letters they make.
    #expect(SMSText(seventy.decomposedStringWithCanonicalMapping)?.words == seventy)
    // A sign outside the basic plane takes two places.
    #expect(SMSText(String(repeating: "a", count: 69) + "🏠") == nil)
    #expect(SMSText("") == nil)
    #expect(SMSText("hai\ndòng") == nil)
  }

  @Test func anAddressIsReadAndMasked() throws {
    #expect(try #require(EmailAddress("nguyen.mau@CanTho.gov.vn")).text == "nguyen.mau@cantho.gov.vn")
    #expect(try #require(EmailAddress("nguyen.mau@cantho.gov.vn")).masked == "n***@cantho.gov.vn")
  }

  @Test(arguments: [
    "", "a", "a@b", "a@@b.vn", "a b@c.vn", "a@c.vn\r\nBcc: x@y.vn", "a\n@c.vn", "<a@c.vn>", ".a@c.vn", "a..b@c.vn", "a@-c.vn", "a@c..vn",
    "ả@c.vn",
    "a@c.vn>", "a\"b@c.vn", "a@c.vn, b@c.vn",
  ]) func whatIsNoAddressIsNone(_ text: String) {
    #expect(EmailAddress(text) == nil)
  }

  @Test func eachWaitIsLongerAndHalfOfItIsChance() {
    var last = 0
    for tries in 1...BackOff.most {
      let (least, most) = (BackOff.seconds(after: tries, chance: 0), BackOff.seconds(after: tries, chance: 255))
      #expect(least >= last)
      #expect(most <= 2 * least)
      #expect(most > least)
      last = least
    }
    #expect(BackOff.seconds(after: 1, chance: 0) == 15)
    #expect(BackOff.seconds(after: 1000, chance: 255) <= 3 * 3600)
  }
}
