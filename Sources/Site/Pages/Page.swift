/// What a template shows: stored properties only (formatted texts, flags, arrays of such structs), computed in the initialiser.
///
/// A template sees nothing else; a test walks every template and holds each tag against the page's sample.
public protocol Page: Sendable {
  /// The template below `Templates`, without its ending: `portal/directives/directive`.
  static var template: String { get }
  var frame: Frame { get }
}
