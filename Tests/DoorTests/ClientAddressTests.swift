import Site
import Testing

@Suite struct ClientAddressTests {
  @Test(arguments: [
    ("203.0.113.5", nil as String?, "203.0.113.5"), ("203.0.113.5", "198.51.100.1", "203.0.113.5"), ("127.0.0.1", nil, "127.0.0.1"),
    ("127.0.0.1", "198.51.100.1", "198.51.100.1"), ("127.0.0.1", "6.6.6.6, 198.51.100.1", "198.51.100.1"),
    ("127.0.0.1", "198.51.100.1, 127.0.0.1", "198.51.100.1"), ("127.0.0.1", " , ", "127.0.0.1"), ("127.0.0.1", "127.0.0.1", "127.0.0.1"),
  ])
  func onlyANamedProxyIsBelieved(_ peer: String, _ forwarded: String?, _ address: String) {
    #expect(ClientAddress.of(peer: peer, forwarded: forwarded, proxies: ["127.0.0.1"]) == address)
    #expect(ClientAddress.of(peer: peer, forwarded: forwarded, proxies: []) == peer)
  }

  @Test(arguments: [
    ("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36", "Chrome trên Windows"),
    ("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0", "Edge trên Windows"),
    ("Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0", "Firefox trên Linux"),
    ("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Safari/604.1", "Safari trên iPhone"),
    ("<script>", "Trình duyệt khác"), ("", "Trình duyệt khác"),
  ])
  func aBrowserIsNamedInFewWords(_ agent: String, _ label: String) {
    #expect(BrowserLabel.of(agent) == label)
  }
}
