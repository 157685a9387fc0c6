/// How text is to be written to one stream: colour, characters, width and motion, decided once.
///
/// Colour never carries meaning alone; with colour off the helpers return their text unchanged.
struct TerminalStyle: Sendable {
  /// When to colour.
  enum ColorChoice: String, CaseIterable, Sendable {
    /// On a terminal that can, everywhere, nowhere.
    case auto, always, never
  }

  /// What flags asked for.
  struct Wishes: Sendable {
    /// `--color`.
    var color = ColorChoice.auto
    /// `--plain`, `--accessible`, `--ascii`.
    var plain = false, accessible = false, ascii = false
  }

  /// The stream that the text goes to.
  enum Stream: Int32, Sendable {
    /// Standard output.
    case output = 1
    /// Standard error.
    case error = 2
  }

  /// Whether colours are written.
  let color: Bool
  /// Whether tab-separated, unwrapped text was asked for.
  let plain: Bool
  /// Whether lines may only be appended: no cursor motion, no boxes, no spinners.
  let appendOnly: Bool
  /// Whether `--accessible` or `ACCESSIBLE` asked for text that a screen reader can follow.
  let accessible: Bool
  /// Whether only ASCII may be written.
  let ascii: Bool
  /// Columns to fit in, nil where lines may be of any length.
  private(set) var width: Int?
  /// Rows of the terminal, nil where there is none.
  private(set) var height: Int?
  private let stream: Stream
  private let environment: TerminalEnvironment

  /// Decides from flags and surroundings.
  init(_ wishes: Wishes = Wishes(), environment: TerminalEnvironment, stream: Stream = .output) {
    let isTerminal = stream == .output ? environment.outputIsTerminal : environment.errorIsTerminal
    plain = wishes.plain
    accessible = wishes.accessible || environment.variable("ACCESSIBLE") != nil
    appendOnly = plain || accessible || !isTerminal || environment.isDumb
    ascii = wishes.ascii || !environment.isUnicode
    self.stream = stream
    self.environment = environment
    color = !wishes.plain && Self.wantsColor(wishes.color, environment, isTerminal: isTerminal)
    remeasure()
  }

  private static func wantsColor(
    _ choice: ColorChoice, _ environment: TerminalEnvironment, isTerminal: Bool
  ) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto:
      if environment.variable("NO_COLOR") != nil { return false }
      if let force = environment.variable("CLICOLOR_FORCE"), force != "0" { return true }
      return isTerminal && !environment.isDumb && environment.variable("CLICOLOR") != "0"
    }
  }

  /// Reads the size again, after `TerminalGuard.takeResized()` or between screens.
  mutating func remeasure() {
    let isTerminal = stream == .output ? environment.outputIsTerminal : environment.errorIsTerminal
    guard isTerminal, !plain else {
      (width, height) = (nil, nil)
      return
    }
    let size = environment.size(stream.rawValue)
    let stated = environment.variable("COLUMNS").flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    (width, height) = (size?.columns ?? stated ?? 80, size?.rows ?? 24)
  }

  /// Chooses between a sign and its ASCII stand-in.
  func sign(_ unicode: String, _ plain: String) -> String { ascii ? plain : unicode }

  /// The text in the characters that may be written: in ASCII, marks are dropped and unknown letters become `?`.
  func spelled(_ text: String) -> String { ascii ? Transliteration.ascii(text) : text }

  /// Text in bold.
  func bold(_ text: String) -> String { wrapped(text, "1", "22") }
  /// Text of less weight.
  func dim(_ text: String) -> String { wrapped(text, "2", "22") }
  /// Underlined text.
  func underlined(_ text: String) -> String { wrapped(text, "4", "24") }
  /// Good news, in green.
  func good(_ text: String) -> String { wrapped(text, "32", "39") }
  /// Bad news, in red.
  func bad(_ text: String) -> String { wrapped(text, "31", "39") }
  /// A warning, in yellow.
  func warn(_ text: String) -> String { wrapped(text, "33", "39") }
  /// What the eye should find first, in cyan.
  func accent(_ text: String) -> String { wrapped(text, "36", "39") }
  /// One of the six colours that tell seats apart, by seat.
  func seat(_ number: Int, _ text: String) -> String { wrapped(text, Self.seats[number % 6], "39") }

  private static let seats = ["36", "33", "35", "32", "34", "31"]

  private func wrapped(_ text: String, _ start: String, _ end: String) -> String {
    color && !text.isEmpty ? "\u{1B}[\(start)m\(text)\u{1B}[\(end)m" : text
  }
}
