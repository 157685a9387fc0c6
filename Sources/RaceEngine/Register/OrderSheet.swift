// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// One line a mechanic: what it means is said where the mechanic is.

/// The orders of one seat for one turn.
public struct OrderSheet: BitwiseCopyable, Sendable {
  public var funding = FundingRounds.Orders()
  public var chips = ChipMarket.Orders()
  public var sites = Sites.Orders()
  public var layoffs = Layoffs.Orders()
  public var talent = TalentMarket.Orders()
  public var fleet = FleetSplit.Orders()
  public var safety = SafetyWork.Orders()
  public var licensing = Licensing.Orders()
  public var licences = Licences.Orders()
  public var training = TrainingRuns.Orders()
  public var releases = Releases.Orders()
  public var prices = ListPrices.Orders()

  /// No orders at all.
  public init() {}
}
