extension OrderSheet {
  /// What goes on without being ordered anew: the orders of those mechanics that say so (``MechanicName/isRenewed``).
  ///
  /// A person who orders once a round is taken to order these in each of its quarters.
  public var renewed: OrderSheet {
    var copy = self
    var clearing = ClearOthers()
    copy.visit(&clearing)
    return copy
  }
}

/// Clears the orders of all mechanics but those whose orders are renewed.
private struct ClearOthers: RegisterVisitor {
  mutating func orders<Rule: Playable>(_ orders: inout Rule.Orders, of step: Step<Rule>) {
    if !step.name.isRenewed { orders = Rule.Orders() }
  }
}
