// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// One line a mechanic: what it means is said where the mechanic is.
public import Quantities

/// What one seat may know at the start of a turn: public tables, its own tables, the signals it received.
public struct Observation: BitwiseCopyable, Sendable {
  /// Who sees this.
  public var seat = Seat(0)
  /// The quarter about to be played, from 0.
  public var turn: Int32 = 0
  /// How many quarters the race has.
  public var quarters: Int32 = 0
  /// How many labs started.
  public var seatCount: Int32 = 0
  /// How the race ended for everybody before its last quarter; none: it has not.
  public var ending = Ending.none
  /// The seat's own lab.
  public var own = Lab()
  /// What the public knows of each lab.
  public var field = Table<8, PublicLab>(blank: PublicLab())
  /// The seat's own models, and all that are released.
  public var models = Table<80, Model>(blank: Model())

  public var attention = Attention.Notice()
  public var blocs = Blocs.Notice()
  public var patience = ShareholderPatience.Notice()
  public var agreements = Agreements.Notice()
  public var capital = CapitalMarket.Notice()
  public var funding = FundingRounds.Notice()
  public var patronage = CloudPatronage.Notice()
  public var circular = CircularMoney.Notice()
  public var exports = ExportRules.Notice()
  public var fabs = FabSubsidies.Notice()
  public var sovereignty = Sovereignty.Notice()
  public var chips = ChipMarket.Notice()
  public var sites = Sites.Notice()
  public var deliveries = Deliveries.Notice()
  public var publishing = Publishing.Notice()
  public var lobbying = Lobbying.Notice()
  public var firesale = FireSale.Notice()
  public var acquisitions = Acquisitions.Notice()
  public var talent = TalentMarket.Notice()
  public var autonomy = Autonomy.Notice()
  public var units = EliteUnit.Notice()
  public var culture = Culture.Notice()
  public var convictions = Convictions.Notice()
  public var data = DataSuppliers.Notice()
  public var stakes = SupplierStakes.Notice()
  public var userdata = UserData.Notice()
  public var hardening = Hardening.Notice()
  public var distillation = Distillation.Notice()
  public var shocks = SupplyShocks.Notice()
  public var procurement = Procurement.Notice()
  public var rental = Rental.Notice()
  public var silicon = OwnSilicon.Notice()
  public var efficiency = ServingEfficiency.Notice()
  public var operations = Operations.Notice()
  public var hubs = Hubs.Notice()
  public var retention = Retention.Notice()
  public var stars = Stars.Notice()
  public var walks = KnowledgeWalks.Notice()
  public var fleet = FleetSplit.Notice()
  public var breakthroughs = Breakthroughs.Notice()
  public var incidents = Incidents.Notice()
  public var pivots = Pivots.Notice()
  public var safety = SafetyWork.Notice()
  public var licensing = Licensing.Notice()
  public var slips = Slips.Notice()
  public var reception = Reception.Notice()
  public var catastrophe = Catastrophe.Notice()
  public var training = TrainingRuns.Notice()
  public var fame = GenericName.Notice()
  public var marketing = Marketing.Notice()
  public var distribution = Distribution.Notice()
  public var tiers = Tiers.Notice()
  public var adjacent = AdjacentMarket.Notice()
  public var customers = Customers.Notice()
  public var contracts = GovernmentContracts.Notice()
  public var devices = OnDevice.Notice()
  public var antitrust = Antitrust.Notice()
  public var costs = OperatingCosts.Notice()
  public var turnover = Turnover.Notice()
  public var insolvency = Insolvency.Notice()
  public var press = Press.Notice()
  public var access = Access.Notice()
  public var mission = MissionGoal.Notice()
  public var survival = SurvivalGoal.Notice()
  public var goals = Goals.Notice()

  /// Nothing seen yet.
  public init() {}
}
