import Foundation
import Kit
import Mustache

/// The program's templates, read once at the start.
public struct Templates: Sendable {
  private let library: MustacheLibrary
  /// The folder they were read from.
  public let folder: URL

  /// Throws `Problem.broken` when the folder is missing or a template does not parse, naming the file and the line.
  public init() async throws {
    guard let folder = Bundle.module.url(forResource: "Templates", withExtension: nil) else {
      throw Problem.broken("the program's folder of templates is missing beside the binary")
    }
    do {
      library = try await MustacheLibrary(directory: folder.path)
    } catch let error as MustacheLibrary.ParserError {
      throw Problem.broken("template \(error.filename), line \(error.context.lineNumber): \(error.error)")
    }
    self.folder = folder
  }

  /// The page as HTML.
  public func html(_ page: some Page) throws -> String {
    guard let html = library.render(page, withTemplate: type(of: page).template) else {
      throw Problem.broken("there is no template \(type(of: page).template)")
    }
    return html
  }
}
