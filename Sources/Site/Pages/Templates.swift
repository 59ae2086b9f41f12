import Foundation
import Kit
import Mustache

/// The program's templates, read once at the start.
public struct Templates: Sendable {
  private let library: MustacheLibrary
  /// The same in English, as far as the catalogue goes.
  private let english: MustacheLibrary
  /// The folder they were read from.
  public let folder: URL

  /// Throws `Problem.broken` when the folder is missing or a template does not parse, naming the file and the line.
  public init(_ catalogue: Catalogue) async throws {
    guard let folder = Bundle.module.url(forResource: "Templates", withExtension: nil) else {
      throw Problem.broken("the program's folder of templates is missing beside the binary")
    }
    do {
      library = try await MustacheLibrary(directory: folder.path)
    } catch let error as MustacheLibrary.ParserError {
      throw Problem.broken("template \(error.filename), line \(error.context.lineNumber): \(error.error)")
    }
    self.folder = folder
    var english = MustacheLibrary()
    for name in Templates.names(in: folder) {
      guard let template = library.getTemplate(named: name) else { continue }
      var translation = TemplateTranslation(catalogue.english)
      do {
        try english.register(translation.translate(template.description), named: name)
      } catch {
        throw Problem.broken("template \(name) in English: \(error)")
      }
    }
    self.english = english
  }

  /// The names of all templates: `parts/field`.
  static func names(in folder: URL) -> [String] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)?.compactMap { $0 as? URL } ?? []
    return files.filter { $0.pathExtension == "mustache" }.map {
      String($0.path.dropFirst(folder.path.count + 1).dropLast(".mustache".count))
    }
  }

  /// The texts of these templates, and of all they are made of, that have no English.
  public func withoutEnglish(_ pages: [String], _ catalogue: Catalogue) -> [String] {
    var open = pages
    var seen: Set<String> = []
    var missing: [String] = []
    while let name = open.popLast() {
      guard seen.insert(name).inserted, let template = library.getTemplate(named: name) else { continue }
      var translation = TemplateTranslation(catalogue.english)
      _ = translation.translate(template.description)
      missing += translation.missing
      for piece in template.description.components(separatedBy: "{{").dropFirst() where piece.first == ">" || piece.first == "<" {
        open.append(String(piece.dropFirst().prefix { $0 != "}" }))
      }
    }
    return missing
  }

  /// The page as HTML, in the language of its frame.
  public func html(_ page: some Page) throws -> String {
    let library = page.frame.language == Language.english.rawValue ? english : library
    guard let html = library.render(page, withTemplate: type(of: page).template) else {
      throw Problem.broken("there is no template \(type(of: page).template)")
    }
    return html
  }
}
