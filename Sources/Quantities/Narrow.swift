/// A quantity in four bytes instead of eight, for the fields of rows that a world has many of: `@Narrow var brand: Rate`.
///
/// The field is read and written like any other. It suits what stays within about ±2.1 billion raw steps: a rate below
/// 2,000, a million people; anything beyond is held there. Where other modules read it, `@inlinable` stands before it,
/// or each read would be a call.
@propertyWrapper public struct Narrow<Kind: QuantityKind>: BitwiseCopyable, Sendable {
  @usableFromInline var stored: Int32

  /// Stores a quantity.
  @inlinable public init(wrappedValue: Quantity<Kind>) { stored = Int32(clamping: wrappedValue.raw) }

  /// The quantity.
  @inlinable public var wrappedValue: Quantity<Kind> {
    get { Quantity(raw: Int64(stored)) }
    set { stored = Int32(clamping: newValue.raw) }
  }
}
