/// A way to go on: the habits of the coming year, and those of the time after it.
struct Line: Sendable {
  /// Quarters until the change.
  static let period: Int32 = 4

  /// Habits until the change.
  var now: Habits
  /// Habits after it.
  var later: Habits

  /// The same habits all the time.
  init(_ habits: Habits) { (now, later) = (habits, habits) }
}
