/// What a browser says it is, in the few words by which its owner knows it again; nobody is told apart by it.
public enum BrowserLabel {
  public static func of(_ agent: String) -> String {
    let browser = browsers.first { agent.contains($0.0) }?.1 ?? "Trình duyệt khác"
    guard let system = systems.first(where: { agent.contains($0.0) })?.1 else { return browser }
    return browser + " trên " + system
  }

  // Chrome's name stands in nearly every agent, so the others are looked for first.
  private static let browsers = [
    ("coc_coc_browser", "Cốc Cốc"), ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox/", "Firefox"),
    ("Chrome/", "Chrome"), ("Safari/", "Safari"),
  ]
  private static let systems = [
    ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "máy Mac"), ("Linux", "Linux"),
  ]
}
