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
  public var models = Table<64, Model>(blank: Model())

  public var attention = Attention.Notice()
  public var blocs = Blocs.Notice()
  public var capital = CapitalMarket.Notice()
  public var funding = FundingRounds.Notice()
  public var chips = ChipMarket.Notice()
  public var sites = Sites.Notice()
  public var deliveries = Deliveries.Notice()
  public var talent = TalentMarket.Notice()
  public var fleet = FleetSplit.Notice()
  public var incidents = Incidents.Notice()
  public var pivots = Pivots.Notice()
  public var safety = SafetyWork.Notice()
  public var licensing = Licensing.Notice()
  public var slips = Slips.Notice()
  public var reception = Reception.Notice()
  public var catastrophe = Catastrophe.Notice()
  public var training = TrainingRuns.Notice()
  public var customers = Customers.Notice()
  public var costs = OperatingCosts.Notice()
  public var turnover = Turnover.Notice()
  public var insolvency = Insolvency.Notice()
  public var press = Press.Notice()
  public var goals = Goals.Notice()

  /// Nothing seen yet.
  public init() {}
}
