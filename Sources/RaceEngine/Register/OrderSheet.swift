// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// One line a mechanic: what it means is said where the mechanic is.

/// The orders of one seat for one turn.
public struct OrderSheet: BitwiseCopyable, Sendable {
  public var patience = ShareholderPatience.Orders()
  public var agreements = Agreements.Orders()
  public var funding = FundingRounds.Orders()
  public var patronage = CloudPatronage.Orders()
  public var circular = CircularMoney.Orders()
  public var exports = ExportRules.Orders()
  public var fabs = FabSubsidies.Orders()
  public var lobbying = Lobbying.Orders()
  public var firesale = FireSale.Orders()
  public var chips = ChipMarket.Orders()
  public var sites = Sites.Orders()
  public var autonomy = Autonomy.Orders()
  public var procurement = Procurement.Orders()
  public var rental = Rental.Orders()
  public var layoffs = Layoffs.Orders()
  public var publishing = Publishing.Orders()
  public var acquisitions = Acquisitions.Orders()
  public var hubs = Hubs.Orders()
  public var retention = Retention.Orders()
  public var stars = Stars.Orders()
  public var talent = TalentMarket.Orders()
  public var units = EliteUnit.Orders()
  public var data = DataSuppliers.Orders()
  public var stakes = SupplierStakes.Orders()
  public var userdata = UserData.Orders()
  public var hardening = Hardening.Orders()
  public var distillation = Distillation.Orders()
  public var silicon = OwnSilicon.Orders()
  public var efficiency = ServingEfficiency.Orders()
  public var fleet = FleetSplit.Orders()
  public var training = TrainingRuns.Orders()
  public var releases = Releases.Orders()
  public var prices = ListPrices.Orders()
  public var marketing = Marketing.Orders()
  public var distribution = Distribution.Orders()
  public var tiers = Tiers.Orders()
  public var adjacent = AdjacentMarket.Orders()
  public var contracts = GovernmentContracts.Orders()
  public var devices = OnDevice.Orders()
  public var access = Access.Orders()

  /// No orders at all.
  public init() {}
}
