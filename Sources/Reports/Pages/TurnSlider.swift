/// A bar that stays in sight and moves a page through a race: one quarter's part is shown, and a line in each chart
/// stands where it was. The quarter is in the page's address as `#turn=`, counted from 0 like everywhere.
///
/// Without its script a page shows the parts of all quarters and no bar.
enum TurnSlider {
  /// The bar.
  ///
  /// - Parameter dates: Of the quarters, from the first.
  static func bar(_ dates: [String]) -> Markup {
    var bar = Markup()
    bar.element("div", ["class": "turns", "hidden": ""]) { bar in
      bar.element("button", ["type": "button", "data-move": "-1", "aria-label": "A quarter back"], "◀")
      bar.single(
        "input",
        ["type": "range", "min": "0", "max": "\(dates.count - 1)", "step": "1", "aria-label": "Quarter of the race"])
      bar.element("button", ["type": "button", "data-move": "1", "aria-label": "A quarter on"], "▶")
      bar.element("output", dates.last ?? "")
    }
    return bar
  }

  /// A quarter's part of the page.
  static func part(_ turn: Int, _ date: String, into markup: inout Markup, _ content: (inout Markup) -> Void) {
    markup.element("div", ["data-turn": "\(turn)", "data-date": date]) { part in
      part.element("h3", date)
      content(&part)
    }
  }

  static let script = """
    const bar = document.querySelector('.turns'), range = bar.querySelector('input'), date = bar.querySelector('output')
    const parts = [...document.querySelectorAll('[data-turn]')], lines = [...document.querySelectorAll('.cursor')]
    const asked = () => { const found = /^#turn=([0-9]{1,3})$/.exec(location.hash); return found && Number(found[1]) }
    function show(turn) {
      range.value = turn
      const now = Number(range.value)
      for (const part of parts) part.hidden = Number(part.dataset.turn) !== now
      const name = parts[now].dataset.date
      date.textContent = name
      range.setAttribute('aria-valuetext', name)
      for (const line of lines) {
        const x = Number(line.dataset.from) + now * Number(line.dataset.step)
        line.setAttribute('x1', x)
        line.setAttribute('x2', x)
        line.setAttribute('visibility', 'visible')
      }
    }
    function move(turn) { show(turn); history.replaceState(null, '', '#turn=' + range.value) }
    bar.hidden = false
    range.addEventListener('input', () => move(range.value))
    for (const button of bar.querySelectorAll('button'))
      button.addEventListener('click', () => move(Number(range.value) + Number(button.dataset.move)))
    addEventListener('hashchange', () => { if (asked() !== null) show(asked()) })
    show(asked() ?? range.max)
    """
}
