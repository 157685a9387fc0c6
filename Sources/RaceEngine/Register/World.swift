package import Quantities

/// The whole truth of a race at one moment. Only the engine sees it.
package struct World: BitwiseCopyable, Sendable {
  /// The quarter about to be played, from 0.
  package var turn: Int32 = 0
  /// How many quarters are played.
  package var quarters: Int32 = 0
  /// How many labs started.
  package var seatCount: Int32 = 0
  /// The labs.
  package var labs = BySeat(Lab())
  /// The models that somebody trained.
  package var models = Table<80, Model>(blank: Model())
  /// How many models each lab has trained: what its next one is numbered by.
  package var trained = BySeat<Int32>(0)

  /// What the quarter's circumstances do to each lab.
  package var conditions = BySeat(Conditions())
  /// How the race ended for everybody before its last quarter; none: it has not.
  package var ending = Ending.none
  /// Everybody's total where it did.
  package var verdict: Rate = 0

  /// The fingerprint of all orders so far: what was ordered counts, even where it came to nothing.
  package var given = Digest()

  package var blocs = Blocs.State()
  package var patience = ShareholderPatience.State()
  package var agreements = Agreements.State()
  package var capital = CapitalMarket.State()
  package var funding = BySeat(FundingRounds.Round())
  package var patronage = BySeat(CloudPatronage.Deal())
  package var circular = CircularMoney.State()
  package var exports = ExportRules.State()
  package var fabs = FabSubsidies.State()
  package var sovereignty = Table<6, Sovereignty.Bloc>(blank: Sovereignty.Bloc())
  package var lobbying = Lobbying.State()
  package var firesale = FireSale.State()
  package var chips = ChipMarket.State()
  package var sites = BySeat(Sites.Schedule())
  package var deliveries = BySeat(Deliveries.Schedule())
  package var publishing = BySeat(Publishing.Papers())
  package var talent = TalentMarket.State()
  package var autonomy = BySeat(Autonomy.Notice())
  package var units = BySeat(EliteUnit.Notice())
  package var culture = Culture.State()
  package var convictions = BySeat(Convictions.Notice())
  package var data = DataSuppliers.State()
  package var stakes = SupplierStakes.State()
  package var userdata = UserData.State()
  package var hardening = Hardening.State()
  package var distillation = Distillation.State()
  package var breakthroughs = Table<4, Breakthroughs.Progress>(blank: Breakthroughs.Progress())
  package var shocks = SupplyShocks.State()
  package var procurement = Procurement.State()
  package var rental = Rental.State()
  package var silicon = BySeat(OwnSilicon.Programme())
  package var efficiency = ServingEfficiency.State()
  package var operations = BySeat(Operations.Notice())
  package var acquisitions = Acquisitions.State()
  package var antitrust = Antitrust.State()
  package var hubs = Hubs.State()
  package var retention = Retention.State()
  package var stars = Stars.State()
  package var walks = KnowledgeWalks.State()
  package var incidents = Incidents.State()
  package var pivots = BySeat(Pivots.Record())
  package var safety = BySeat(SafetyWork.Notice())
  package var licensing = Licensing.State()
  package var slips = BySeat(Slips.Notice())
  package var licences = Licences.State()
  package var reception = Reception.State()
  package var catastrophe = Catastrophe.Notice()
  package var training = BySeat(TrainingRuns.Run())
  package var fame = GenericName.State()
  package var marketing = Marketing.State()
  package var distribution = Distribution.State()
  package var tiers = Tiers.State()
  package var adjacent = AdjacentMarket.State()
  package var customers = Customers.State()
  package var contracts = GovernmentContracts.State()
  package var devices = BySeat(OnDevice.Offer())
  package var turnover = BySeat(Turnover.Leavers())
  package var press = BySeat(Press.Estimate())
  package var access = Access.State()
  package var mission = MissionGoal.State()
  package var survival = SurvivalGoal.State()
  package var goals = Goals.State()

  package init() {}
}
