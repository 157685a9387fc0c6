public import RaceEngine

/// Players that a good scenario lets lose: each does one thing wrong, and nothing else.
///
/// They stand beside the policies for checks only; nobody seats them by name.
public enum Foil: String, Sendable, CaseIterable {
  /// Orders nothing, ever.
  case stalling
  /// Spends everything at once, on all there is.
  case greedy
  /// Does the opposite of what its role needs.
  case wrongWay = "wrong-way"

  /// One line on what it does.
  public var summary: String {
    switch self {
    case .stalling: "orders nothing, ever"
    case .greedy: "spends everything at once, on all there is"
    case .wrongWay: "does the opposite of what its role needs"
    }
  }

  /// A fresh player.
  public func player() -> any Policy {
    switch self {
    case .stalling: Stalling()
    case .greedy: Greedy()
    case .wrongWay: WrongWay()
    }
  }
}
