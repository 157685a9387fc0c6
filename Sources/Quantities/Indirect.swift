/// A large value that is kept apart from what holds it, so that its holder is small and cheap to copy and to compile.
///
/// Copies share the value until one of them changes it.
@propertyWrapper public struct Indirect<Value: Sendable>: Sendable {
  private var one: [Value]

  /// Keeps a value apart.
  ///
  /// - Parameter wrappedValue: The value.
  public init(wrappedValue: Value) { one = [wrappedValue] }

  /// The value.
  public var wrappedValue: Value {
    _read { yield one[0] }
    _modify { yield &one[0] }
  }
}
