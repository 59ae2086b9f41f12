/// A row of roof tiles, one for each thing that must be covered: whole, without a day, or bare.
public struct TileRow: Sendable {
  public let width: Int
  public let tiles: [Tile]

  /// One tile at its place.
  public struct Tile: Sendable {
    public let x: Int
    /// `ok`, `soft`, `bare`: the tile's class in the stylesheet.
    public let kind: String
  }

  public enum Kind: String, Sendable { case ok, soft, bare }

  /// Tiles stand 19 units apart; more than thirty would not fit a phone, so the caller groups them.
  public init(_ kinds: [Kind]) {
    width = 19 * kinds.count + 2
    tiles = kinds.enumerated().map { Tile(x: 19 * $0.offset + 1, kind: $0.element.rawValue) }
  }
}
