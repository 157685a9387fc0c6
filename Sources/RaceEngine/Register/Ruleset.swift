// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// One line a mechanic: what it means is said where the mechanic is.
public import Quantities

/// Everything that a scenario sets: the race, its roles, and the rules of each mechanic that takes part.
public struct Ruleset: BitwiseCopyable, Sendable {
  /// Length and calendar.
  public var race = RaceRules()
  /// The labs, by seat.
  public var roles = Table<8, Role>(blank: Role())

  public var attention: Attention.Rules?
  public var blocs: Blocs.Rules?
  public var agreements: Agreements.Rules?
  public var core: CoreBusiness.Rules?
  public var patience: ShareholderPatience.Rules?
  public var capital: CapitalMarket.Rules?
  public var funding: FundingRounds.Rules?
  public var patronage: CloudPatronage.Rules?
  public var circular: CircularMoney.Rules?
  public var exports: ExportRules.Rules?
  public var fabs: FabSubsidies.Rules?
  public var sovereignty: Sovereignty.Rules?
  public var lobbying: Lobbying.Rules?
  public var firesale: FireSale.Rules?
  public var chips: ChipMarket.Rules?
  public var sites: Sites.Rules?
  public var deliveries: Deliveries.Rules?
  public var autonomy: Autonomy.Rules?
  public var shocks: SupplyShocks.Rules?
  public var procurement: Procurement.Rules?
  public var rental: Rental.Rules?
  public var layoffs: Layoffs.Rules?
  public var publishing: Publishing.Rules?
  public var acquisitions: Acquisitions.Rules?
  public var talent: TalentMarket.Rules?
  public var units: EliteUnit.Rules?
  public var culture: Culture.Rules?
  public var data: DataSuppliers.Rules?
  public var stakes: SupplierStakes.Rules?
  public var userdata: UserData.Rules?
  public var hardening: Hardening.Rules?
  public var distillation: Distillation.Rules?
  public var silicon: OwnSilicon.Rules?
  public var efficiency: ServingEfficiency.Rules?
  public var operations: Operations.Rules?
  public var hubs: Hubs.Rules?
  public var retention: Retention.Rules?
  public var stars: Stars.Rules?
  public var walks: KnowledgeWalks.Rules?
  public var incidents: Incidents.Rules?
  public var pivots: Pivots.Rules?
  public var safety: SafetyWork.Rules?
  public var licensing: Licensing.Rules?
  public var slips: Slips.Rules?
  public var licences: Licences.Rules?
  public var reception: Reception.Rules?
  public var catastrophe: Catastrophe.Rules?
  public var fleet: FleetSplit.Rules?
  public var breakthroughs: Breakthroughs.Rules?
  public var research: Research.Rules?
  public var training: TrainingRuns.Rules?
  public var releases: Releases.Rules?
  public var prices: ListPrices.Rules?
  public var fame: GenericName.Rules?
  public var marketing: Marketing.Rules?
  public var distribution: Distribution.Rules?
  public var tiers: Tiers.Rules?
  public var adjacent: AdjacentMarket.Rules?
  public var devices: OnDevice.Rules?
  public var customers: Customers.Rules?
  public var access: Access.Rules?
  public var standing: Standing.Rules?
  public var contracts: GovernmentContracts.Rules?
  public var antitrust: Antitrust.Rules?
  public var costs: OperatingCosts.Rules?
  public var convictions: Convictions.Rules?
  public var turnover: Turnover.Rules?
  public var insolvency: Insolvency.Rules?
  public var valuation: Valuation.Rules?
  public var press: Press.Rules?
  public var visibility: Visibility.Rules?
  public var mission: MissionGoal.Rules?
  public var survival: SurvivalGoal.Rules?
  public var goals: Goals.Rules?

  /// Rules without any mechanic.
  public init() {}
}
