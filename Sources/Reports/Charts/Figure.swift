/// What all charts have: a caption, a drawing with a description, and the data as a table.
public protocol Figure: Sendable {
  /// Letters, digits and hyphens, once a page.
  var id: String { get }
  /// What it shows.
  var title: String { get }
  /// The unit, or how to read it.
  var subtitle: String { get }
  /// What somebody who cannot see the drawing should know.
  var description: String { get }
  /// How wide and how high the drawing is, in pixels of a usual screen.
  var width: Double { get }
  var height: Double { get }
  /// Draws.
  func draw(into svg: inout Markup)
  /// The data.
  var table: DataTable { get }
}

/// Rows of cells below a row of headings; the first column names the rows.
public struct DataTable: Sendable, Hashable {
  /// The headings.
  public let headings: [String]
  /// The rows.
  public var rows: [[String]] = []

  /// A table without rows.
  public init(_ headings: [String], rows: [[String]] = []) {
    self.headings = headings
    self.rows = rows
  }

  /// Writes it.
  ///
  /// - Parameters:
  ///   - caption: What it is called.
  ///   - words: The columns that hold words and stand to the left, beside the first.
  ///   - isRanked: Whether the first row is the winner's.
  ///   - hidesCaption: Whether the caption is for those alone who cannot see that a heading above says the same.
  ///   - markup: What it is written into.
  public func write(
    caption: String, words: Set<Int> = [], isRanked: Bool = false, hidesCaption: Bool = false,
    into markup: inout Markup
  ) {
    let isWord = { place in place == 0 || words.contains(place) }
    markup.element("div", ["class": "wide", "tabindex": "0", "role": "group", "aria-label": caption]) { box in
      box.element("table") { table in
        table.element("caption", ["class": hidesCaption ? "unseen" : nil], caption)
        table.element("thead") { head in
          head.element("tr") { row in
            for (place, heading) in headings.enumerated() {
              row.element("th", ["scope": "col", "class": isWord(place) ? "w" : nil], heading)
            }
          }
        }
        table.element("tbody") { body in
          for (place, cells) in rows.enumerated() {
            body.element("tr", ["class": isRanked && place == 0 ? "first" : nil]) { row in
              for (place, cell) in cells.enumerated() {
                row.element(
                  place == 0 ? "th" : "td", ["scope": place == 0 ? "row" : nil, "class": isWord(place) ? "w" : nil],
                  cell)
              }
            }
          }
        }
      }
    }
  }
}

extension Figure {
  /// As wide as a page.
  public var width: Double { 760 }

  /// Writes the figure.
  public func write(into markup: inout Markup) {
    markup.element("figure", ["id": id]) { figure in
      figure.element("figcaption") { caption in
        caption.write(title)
        caption.element("span", subtitle)
      }
      let size = "0 0 \(Number.plain(width)) \(Number.plain(height))"
      // On a narrow screen the drawing keeps a size at which its words can be read, and scrolls.
      figure.element("div", ["class": "wide", "tabindex": "0", "role": "group", "aria-label": "\(title), chart"]) {
        $0.element(
          "svg",
          [
            "class": width > 600 ? "full" : nil, "viewBox": size, "role": "img",
            "aria-labelledby": "\(id)-title \(id)-text",
          ]
        ) { svg in
          svg.element("title", ["id": "\(id)-title"], title)
          svg.element("desc", ["id": "\(id)-text"], description)
          draw(into: &svg)
        }
      }
      figure.element("details") { details in
        details.element("summary", "The data")
        table.write(caption: title, into: &details)
      }
    }
  }
}

/// Numbers in drawings and tables.
public enum Number {
  /// With at most so many digits after the point, without zeros that say nothing.
  ///
  /// The whole is rounded half away from zero, and written the same on every machine.
  public static func plain(_ value: Double, digits: Int = 2) -> String {
    guard value.isFinite else { return "–" }
    var scale: Int64 = 1
    for _ in 0..<digits { scale *= 10 }
    let scaled = value * Double(scale)
    guard abs(scaled) < 9e17 else { return "\(value)" }
    let raw = Int64(scaled.rounded())
    let rest = raw.magnitude % UInt64(scale)
    var text = "\(raw.magnitude / UInt64(scale))"
    if rest > 0 {
      let places = String(rest + UInt64(scale)).dropFirst()
      text += ".\(places.reversed().drop { $0 == "0" }.reversed().map(String.init).joined())"
    }
    return raw < 0 ? "−\(text)" : text
  }

  /// Points against par, with their sign and two decimals: `+0.41`, `±0.00`, `−2.10`.
  public static func points(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1_000 else { return plain(value) }
    let raw = Int64((value * 100).rounded())
    let (whole, rest) = (raw.magnitude / 100, raw.magnitude % 100)
    return "\(raw == 0 ? "±" : raw < 0 ? "−" : "+")\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  /// For an attribute of SVG, which knows no typographic minus.
  static func place(_ value: Double) -> String { plain(value).replacing("−", with: "-") }
}
