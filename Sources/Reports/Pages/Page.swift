import Foundation

/// A whole page in one file: nothing is fetched, and its content policy forbids that anything be.
///
/// The policy names the page's own style and script by their hashes, so that nothing else could run even if a name held
/// markup. The page prints, follows light and dark, works with the keyboard, and shows everything without its script.
public struct Page: Sendable {
  /// A part of a page with a heading.
  public struct Section: Sendable {
    let id: String
    let heading: String
    let content: Markup
    /// Whether it begins a new sheet of paper.
    let isSheet: Bool
  }

  /// What a page says of itself, in its language.
  public struct Words: Sendable {
    /// The link that leads past the header.
    public var skip: String
    /// What the list of sections is.
    public var sections: String

    /// Words of another language.
    public init(skip: String, sections: String) { (self.skip, self.sections) = (skip, sections) }

    /// In English.
    public static let english = Words(skip: "To the content", sections: "Sections")
  }

  /// What the page is called.
  public let title: String
  /// What it is about, below the title.
  public let lead: String
  /// The language of its texts, as HTML names it.
  public let language: String
  /// What it says of itself.
  public var words = Words.english
  /// Whether letters are a quarter larger.
  public var isLarge = false
  /// Whether it is set small on paper, so that it stays on one sheet.
  public var isCompact = false
  /// Whether it is for the wall: letters that can be read from the last row.
  public var isWall = false
  /// Whether the page lists its sections, where there are more than two.
  public var listsSections = true
  private var sections: [Section] = []
  private var script: String?
  private var toolbar = Markup()

  /// A page without sections.
  ///
  /// - Parameters:
  ///   - title: What it is called.
  ///   - lead: What it is about, in a sentence or two.
  ///   - language: Of its texts, as HTML names it.
  public init(title: String, lead: String, language: String = "en") {
    self.title = title
    self.lead = lead
    self.language = language
  }

  /// Adds a section.
  ///
  /// - Parameters:
  ///   - id: By which links find it: letters, digits and hyphens, once a page.
  ///   - heading: What it is called.
  ///   - isSheet: Whether it begins a new sheet of paper.
  ///   - content: Writes it.
  public mutating func section(
    _ id: String, _ heading: String, isSheet: Bool = false, _ content: (inout Markup) -> Void
  ) {
    var markup = Markup()
    content(&markup)
    sections.append(Section(id: id, heading: heading, content: markup, isSheet: isSheet))
  }

  /// Gives the page a script, and a bar above its sections that the script brings to life.
  package mutating func use(script: String, toolbar: Markup = Markup()) {
    self.script = script
    self.toolbar = toolbar
  }

  /// The file.
  public var html: String {
    var page = Markup()
    page.element("html", ["lang": language, "class": look]) { page in
      page.element("head") { head(&$0) }
      page.element("body") { body(&$0) }
    }
    return "<!DOCTYPE html>\n\(page.text)\n"
  }

  /// How large its letters are; large print comes before small sheets.
  private var look: String? {
    isWall ? (isLarge ? "large wall" : "wall") : isLarge ? "large" : isCompact ? "compact" : nil
  }

  private func head(_ head: inout Markup) {
    head.single("meta", ["charset": "utf-8"])
    let scripts = script.map { "; script-src '\(Self.hash($0))'" } ?? ""
    head.single(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content": "default-src 'none'; style-src '\(Self.hash(PageStyle.sheet))'\(scripts); base-uri 'none'; "
          + "form-action 'none'",
      ])
    head.single("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    head.single("meta", ["name": "color-scheme", "content": "light dark"])
    head.element("title", title)
    head.raw("style", [:], PageStyle.sheet)
    if let script { head.raw("script", ["type": "module"], script) }
  }

  private func body(_ body: inout Markup) {
    body.element("a", ["class": "skip", "href": "#content"], words.skip)
    body.element("header") { header in
      header.element("h1", title)
      header.element("p", ["class": "lead"], lead)
      guard listsSections, sections.count > 2 else { return }
      header.element("nav", ["aria-label": words.sections]) { nav in
        nav.element("ul") { list in
          for section in sections {
            list.element("li") { $0.element("a", ["href": "#\(section.id)"], section.heading) }
          }
        }
      }
    }
    body.element("main", ["id": "content"]) { main in
      main.add(toolbar)
      for section in sections {
        let attributes: Markup.Attributes = [
          "id": section.id, "class": section.isSheet ? "sheet" : nil, "aria-labelledby": "\(section.id)-heading",
        ]
        main.element("section", attributes) { part in
          part.element("h2", ["id": "\(section.id)-heading"], section.heading)
          part.add(section.content)
        }
      }
    }
  }

  /// How a content policy names a style or script.
  static func hash(_ content: String) -> String {
    "sha256-\(Data(SHA256.hash(Array(content.utf8))).base64EncodedString())"
  }
}
