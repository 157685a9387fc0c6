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
  public var core: CoreBusiness.Rules?
  public var capital: CapitalMarket.Rules?
  public var funding: FundingRounds.Rules?
  public var chips: ChipMarket.Rules?
  public var sites: Sites.Rules?
  public var deliveries: Deliveries.Rules?
  public var layoffs: Layoffs.Rules?
  public var talent: TalentMarket.Rules?
  public var incidents: Incidents.Rules?
  public var pivots: Pivots.Rules?
  public var safety: SafetyWork.Rules?
  public var licensing: Licensing.Rules?
  public var slips: Slips.Rules?
  public var licences: Licences.Rules?
  public var reception: Reception.Rules?
  public var catastrophe: Catastrophe.Rules?
  public var fleet: FleetSplit.Rules?
  public var research: Research.Rules?
  public var training: TrainingRuns.Rules?
  public var releases: Releases.Rules?
  public var prices: ListPrices.Rules?
  public var customers: Customers.Rules?
  public var standing: Standing.Rules?
  public var costs: OperatingCosts.Rules?
  public var turnover: Turnover.Rules?
  public var insolvency: Insolvency.Rules?
  public var valuation: Valuation.Rules?
  public var press: Press.Rules?
  public var goals: Goals.Rules?

  /// Rules without any mechanic.
  public init() {}
}
