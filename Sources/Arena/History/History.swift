public import Quantities
public import RaceEngine

/// The history of a race: what moved in each quarter, by seat, cause and counter-account, and where each lab stood.
///
/// It takes the ledger's entries like any other recorder, but adds them up instead of keeping them: a quarter leaves one
/// ``Flow`` for each good, cause, counter-account and direction. `close` ends the quarter with the state that came of
/// it. The truth of all seats is in it, so it is for after the race.
///
/// - Invariant: a lab's flows of a good sum to the change of what it holds.
public struct History: Recorder, Sendable {
  /// Every lab before the first quarter, by seat, without flows.
  public let opening: [LabQuarter]
  /// The quarters that were closed, from the first.
  public private(set) var quarters: [HistoryQuarter] = []
  /// Every model that was in the race's table after some quarter, in the order in which it was first seen.
  public internal(set) var models: [ModelHistory] = []
  /// How the race ended for everybody before its last quarter; none: it has not.
  public private(set) var ending = Ending.none
  var runs: [TrainingCost]
  var places: [Int32: Int] = [:]
  private var flows: [[Flow]]
  private var purchases: [(buyer: Seat, price: Money)] = []
  private var before: World
  private var hidden: [Chips]

  /// Opens the books of a race that is about to be played.
  public init(of race: Race) {
    var world = race.world
    opening = race.seats.map { LabQuarter(of: $0, &world, race.rules, flows: []) }
    flows = Array(repeating: [], count: race.seatCount)
    runs = Array(repeating: TrainingCost(), count: race.seatCount)
    before = world
    hidden = Array(repeating: 0, count: race.seatCount)
    note(&world, after: world.turn - 1)
  }

  /// Adds an entry to the sums of the seats that are party to it.
  public mutating func record(_ entry: LedgerEntry) {
    if let seat = entry.from.seat { add(Flow(of: entry, isIncoming: false), to: Int(seat.index)) }
    if let seat = entry.to.seat { add(Flow(of: entry, isIncoming: true), to: Int(seat.index)) }
    if entry.cause == Acquisitions.name.domain, entry.good == .money, entry.to == .investors,
      let buyer = entry.from.seat
    {
      purchases.append((buyer, Money(raw: entry.amount)))
    }
  }

  private mutating func add(_ flow: Flow, to seat: Int) {
    guard let place = flows[seat].firstIndex(where: { $0.isSameKind(as: flow) }) else {
      return flows[seat].append(flow)
    }
    flows[seat][place].amount += flow.amount
  }

  /// Ends a quarter that has been played.
  ///
  /// - Parameter race: The race after the quarter.
  public mutating func close(_ race: Race) {
    var world = race.world
    let turn = world.turn - 1
    var quarter = HistoryQuarter(
      turn: turn, market: MarketQuarter(&world), offers: OfferQuarter.all(in: &world),
      reports: race.rules.incidents == nil ? nil : world.incidents.reports,
      risk: race.rules.catastrophe == nil ? nil : world.catastrophe.risk)
    quarter.events = EventFinder.events(from: before, to: world, race.rules, flows: flows, purchases: purchases)
    purchases.removeAll(keepingCapacity: true)
    let dangers = CareQuarter.dangers(before.catastrophe.risk, &world, race.rules.catastrophe)
    for seat in race.seats {
      let place = Int(seat.index)
      var lab = LabQuarter(of: seat, &world, race.rules, flows: flows[place])
      lab.sources = ChipSources(
        of: seat, flows[place], coming: before.procurement.contracts[seat].coming, hidden: hidden[place], &world)
      hidden[place] = ChipSources.smuggled(
        by: seat, flows[place], race.rules.exports, reserve: before.chips.reserve, &world)
      if !dangers.isEmpty { lab.care.danger = dangers[place] }
      runs[place].add(lab, race.rules, chip: world.chips.reserve)
      quarter.labs.append(lab)
      flows[place].removeAll(keepingCapacity: true)
    }
    quarters.append(quarter)
    ending = race.ending
    before = world
    note(&world, after: turn)
  }

  /// Ends a quarter of which somebody else kept the ledger; the ledger is cleared for the next.
  public mutating func close(_ race: Race, _ book: inout Ledger) {
    for entry in book.entries { record(entry) }
    book.clear()
    close(race)
  }

  /// A lab before a quarter.
  ///
  /// - Parameters:
  ///   - turn: The quarter, from 0.
  ///   - seat: The lab.
  public func lab(_ seat: Seat, before turn: Int) -> LabQuarter {
    turn == 0 ? opening[Int(seat.index)] : quarters[turn - 1].labs[Int(seat.index)]
  }
}

/// One quarter of a race.
public struct HistoryQuarter: Sendable {
  /// The quarter, from 0.
  public let turn: Int32
  /// What was the same for every lab.
  public let market: MarketQuarter
  /// What customers could choose from: each lab's best released model, and the best open weights at hosts.
  public let offers: [OfferQuarter]
  /// Small incidents that were reported of the whole industry; nil where nobody counts them.
  public let reports: Int32?
  /// The risk of an accident that ends the race for everybody, 0 to 1; nil where there is none to fear.
  public let risk: Rate?
  /// What happened to labs, and between them.
  public internal(set) var events: [HistoryEvent] = []
  /// The labs, by seat.
  public internal(set) var labs: [LabQuarter] = []

  init(turn: Int32, market: MarketQuarter, offers: [OfferQuarter], reports: Int32?, risk: Rate?) {
    self.turn = turn
    self.market = market
    self.offers = offers
    self.reports = reports
    self.risk = risk
  }
}
