import Foundation
import Testing

@testable import Reports

@Suite("Pages") struct PageTests {
  @Test(
    "The hash is that of FIPS 180-4",
    arguments: [
      ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
      ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="
      ),
    ])
  func hash(words: String, expected: String) {
    #expect(Page.hash(words) == "sha256-\(expected)")
  }

  @Test("Words and attributes are escaped, whatever they hold") func escaping() {
    var markup = Markup()
    markup.element("p", ["title": "\"><script>"], "<b>&'\u{0}\u{1b}[31m")
    #expect(markup.text == "<p title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt;&amp;&#39;[31m</p>")
  }

  @Test("The policy names the style and the script of the page, and nothing else") func policy() throws {
    var page = Page(title: "A & B", lead: "Two letters.")
    page.use(script: "let one = 1", toolbar: Markup())
    page.section("one", "One") { $0.element("p", "first") }
    let html = page.html
    let style = Page.hash(PageStyle.sheet).replacing("'", with: "&#39;")
    #expect(html.contains("style-src &#39;\(style)&#39;; script-src &#39;\(Page.hash("let one = 1"))&#39;"))
    #expect(html.contains("default-src &#39;none&#39;"))
    #expect(html.contains("<title>A &amp; B</title>"))
    #expect(!html.contains(" style="))
    #expect(!html.contains("http:") && !html.contains("https:"))
  }
}

@Suite("Charts") struct ChartTests {
  @Test(
    "Marks are one, two or five apart and hold all values",
    arguments: [
      ([3.0, 47], [0.0, 10, 20, 30, 40, 50]), ([-1.4, 1.7], [-2, -1, 0, 1, 2]), ([5, 5], [5, 6]),
      ([0.001, 0.0042], [0.001, 0.002, 0.003, 0.004, 0.005]),
    ])
  func marks(values: [Double], expected: [Double]) {
    let axis = Axis(over: values, .linear)
    #expect(axis.marks.count == expected.count)
    for (mark, right) in zip(axis.marks, expected) { #expect(abs(mark - right) < 1e-9) }
    for value in values { #expect((0...1).contains(axis.place(value) ?? -1)) }
  }

  @Test("A logarithmic scale has marks at powers of ten, and no place for zero") func logarithms() {
    let axis = Axis(over: [20, 700_000, 0, -3], .logarithmic)
    #expect(axis.marks.map { Number.plain($0) } == ["10", "100", "1000", "10000", "100000", "1000000"])
    #expect(axis.place(0) == nil)
    #expect(abs((axis.place(1_000) ?? 0) - 0.4) < 1e-9)
    #expect(Axis(over: [], .logarithmic).marks == [0.1, 0.2, 0.5, 1])
  }

  @Test(
    "Numbers are written without zeros that say nothing",
    arguments: [
      (1.5, "1.5"), (-0.25, "−0.25"), (100, "100"), (0.001, "0"), (2.999, "3"), (1e30, "1e+30"), (.nan, "–"),
      (1.05, "1.05"),
    ])
  func numbers(value: Double, expected: String) { #expect(Number.plain(value) == expected) }

  @Test(
    "Points have a sign and two decimals",
    arguments: [(0.41, "+0.41"), (-2.1, "−2.10"), (0.004, "±0.00"), (-0.004, "±0.00"), (3, "+3.00"), (.nan, "–")])
  func points(value: Double, expected: String) { #expect(Number.points(value) == expected) }

  @Test("A line that ends early has a ring at its end, and a hairline of no dashes leads to its name") func end() {
    let chart = LineChart(
      id: "x", title: "T", subtitle: "u", places: ["a", "b", "c"],
      series: [LineChart.Series("One", [1, 2, nil], look: 1), LineChart.Series("Two", [1, 2, 3], look: 2)])
    var markup = Markup()
    chart.write(into: &markup)
    #expect(markup.text.components(separatedBy: "<circle class=\"end k1\"").count == 2)
    #expect(!markup.text.contains("<circle class=\"end k2\""))
    #expect(markup.text.components(separatedBy: "<path class=\"series k1\"").count == 2)
    for leader in markup.text.components(separatedBy: "<path class=\"leader").dropFirst() {
      #expect(!leader.prefix { $0 != ">" }.contains("dasharray"))
    }
  }

  @Test("A line with a gap is drawn in two parts, and its data are in the table") func gap() {
    let chart = LineChart(
      id: "x", title: "Title", subtitle: "unit", places: ["a", "b", "c", "d"],
      series: [LineChart.Series("Lab <1>", [1, 2, nil, 4], look: 1)])
    var markup = Markup()
    chart.write(into: &markup)
    let path = markup.text.split(separator: "<path class=\"series k1\"")[1].prefix { $0 != ">" }
    #expect(path.components(separatedBy: "M").count == 3)
    #expect(markup.text.contains("Lab &lt;1&gt; goes from 1 to 4."))
    #expect(chart.table.rows == [["a", "1"], ["b", "2"], ["c", "–"], ["d", "4"]])
  }

  @Test("Names at the ends of lines keep apart") func names() throws {
    let series = (0..<6).map { LineChart.Series("Lab \($0)", [0, 5 + Double($0) / 100], look: $0) }
    let chart = LineChart(id: "x", title: "T", subtitle: "u", places: ["a", "b"], series: series)
    var markup = Markup()
    chart.draw(into: &markup)
    let heights = markup.text.split(separator: "<text class=\"name").dropFirst().compactMap { part in
      part.split(separator: " y=\"").dropFirst().first.flatMap { Double($0.prefix { $0 != "\"" }) }
    }.sorted()
    try #require(heights.count == 6)
    for (low, high) in zip(heights, heights.dropFirst()) { #expect(high - low >= 15.9) }
  }

  @Test("Bars tell their intervals, and a map its extremes") func others() {
    let bars = BarChart(
      id: "b", title: "T", subtitle: "u", bars: [.init("one", 0.4, interval: 0.3...0.5), .init("two", -0.2)])
    #expect(bars.description == "one: 0.4 (0.3 to 0.5). two: −0.2.")
    #expect(bars.table.rows == [["one", "0.4", "0.3", "0.5"], ["two", "−0.2", "–", "–"]])
    let map = HeatMap(
      id: "h", title: "T", subtitle: "u", rows: ["r", "s"], columns: ["c", "d"], values: [[nil, 2], [1, nil]])
    #expect(map.description == "The largest value is 2, r and d; the smallest is 1, s and c.")
  }
}
