import Kit

/// A small chart of a value that jumps on days: a line of steps with its jumps marked, in the units of its own view box.
public struct StepChart: Sendable {
  /// For those who hear the page: the same in a sentence.
  public let words: String
  /// The path of the line, `M 10 90 H 80 V 40 H 350`.
  public let path: String
  public let dots: [Dot]
  public let ticks: [Tick]
  public let axis: Int

  /// A value with its words.
  public struct Dot: Sendable {
    public let x: Int
    public let y: Int
    public let label: String
    public let labelX: Int
    public let labelY: Int
    public let anchor: String
  }

  /// A day below the axis.
  public struct Tick: Sendable {
    public let x: Int
    public let label: String
    public let anchor: String
  }

  /// A value from a day on; nil where there is none.
  public struct Step: Sendable {
    public let from: Day
    public let number: Int?
    public let label: String

    public init(from: Day, number: Int?, label: String) {
      self.from = from
      self.number = number
      self.label = label
    }
  }

  static let width = 360
  static let axisY = 132
  private static let left = 12
  private static let right = 348
  private static let top = 34

  /// Nil when fewer than one step has a number.
  public init?(_ name: String, _ steps: [Step], until end: Day) {
    let known = steps.compactMap(\.number)
    guard let first = steps.first, let most = known.max(), most > 0 else { return nil }
    let last = max(end, steps.last?.from ?? end)
    let span = max(1, last.sinceEpoch - first.from.sinceEpoch)
    func x(_ day: Day) -> Int { Self.left + (day.sinceEpoch - first.from.sinceEpoch) * (Self.right - Self.left) / span }
    func y(_ number: Int) -> Int { Self.axisY - 8 - number * (Self.axisY - 8 - Self.top) / most }
    var path: [String] = []
    var dots: [Dot] = []
    var previous: Int?
    for (index, step) in steps.enumerated() {
      let here = x(step.from)
      let until = index + 1 < steps.count ? x(steps[index + 1].from) : Self.right
      guard let number = step.number else {
        previous = nil
        continue
      }
      path.append(previous == nil ? "M \(here) \(y(number))" : "V \(y(number))")
      path.append("H \(until)")
      // A value that only gets another text is no jump.
      if previous != number {
        let isRight = here > Self.width / 2
        dots.append(
          Dot(
            x: here, y: y(number), label: step.label, labelX: isRight ? here - 4 : max(here - 6, 2), labelY: y(number) - 10,
            anchor: isRight ? "end" : "start"))
      }
      previous = number
    }
    self.path = path.joined(separator: " ")
    self.dots = dots
    axis = Self.axisY
    // Days stand where a value begins; two that would touch are told by the table alone.
    var ticks: [Tick] = []
    var taken = -100
    for step in steps {
      let here = x(step.from)
      guard here - taken >= 78 || ticks.isEmpty else { continue }
      let anchor = here < 40 ? "start" : here > Self.width - 44 ? "end" : "middle"
      ticks.append(Tick(x: here, label: step.from.vietnamese, anchor: anchor))
      taken = here
    }
    self.ticks = ticks
    words = name + ": " + steps.map { "từ \($0.from.vietnamese) \($0.label)" }.joined(separator: "; ")
  }
}
