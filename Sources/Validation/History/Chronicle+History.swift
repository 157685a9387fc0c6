public import Arena
import Quantities
public import RaceEngine
import Randomness

extension Chronicle {
  /// The goods that move, by their keys in a run's history.
  static let goods: [(good: Good, name: String)] = [
    (.money, "money"), (.chips, "chips"), (.researchers, "researchers"), (.engineers, "engineers"),
    (.knowHow, "know_how"), (.standing, "standing"),
  ]

  /// What a race's history holds, as numbers.
  public init(_ history: History, _ rules: Ruleset) {
    self.init(race: rules.race)
    let kinds = Self.kinds(in: rules)
    let causes = CauseNames()
    var opening = Moment(turn: -1)
    opening.labs = zip(history.opening, kinds).map { Lab($0, kind: $1, isOpening: true, causes) }
    moments = [opening]
    for quarter in history.quarters {
      var moment = Moment(turn: Int(quarter.turn))
      moment.market = Self.numbers(of: quarter.market)
      if let reports = quarter.reports { moment.market["incident_reports"] = Double(reports) }
      moment.labs = zip(quarter.labs, kinds).map { Lab($0, kind: $1, isOpening: false, causes) }
      moment.offers = quarter.offers.map { offer in
        Offer(
          capability: offer.capability.raw.number(of: Capability.unit),
          price: offer.price.raw.number(of: TokenPrice.unit))
      }
      moments.append(moment)
    }
    models = history.models.map(Model.init)
    ending = history.ending == .none ? nil : Ending.choice(history.ending.raw)?.description
  }

  /// The ways in which a race can end for everybody, by name.
  static let endings: [String] = (1...3 as ClosedRange<Int64>).compactMap { Ending.choice($0)?.description }

  /// The kinds of the labs by seat, as scenarios name them.
  static func kinds(in rules: Ruleset) -> [String] {
    rules.roles.indices.map { ActorKind.choice(rules.roles[$0].kind.raw)?.description ?? "" }
  }

  fileprivate static func numbers(of row: some Described) -> [String: Double] {
    var listing = FieldListing()
    var row = row
    row.visit(&listing)
    return Dictionary(listing.fields.map { ($0.name, $0.value.number) }) { first, _ in first }
  }
}

extension Chronicle.Lab {
  fileprivate init(_ quarter: LabQuarter, kind: String, isOpening: Bool, _ causes: CauseNames) {
    self.init(kind: kind)
    isOpen = quarter.lab.isOpen
    rank = Int(quarter.place.rank)
    fields = Chronicle.numbers(of: quarter.lab)
    if isOpening {
      fields = fields.filter { FieldCatalog.labs[$0.key]?.isKnownBefore ?? false }
      return
    }
    fields.merge(Chronicle.numbers(of: quarter.place)) { first, _ in first }
    fields.merge(Chronicle.numbers(of: quarter.use)) { first, _ in first }
    for (good, name) in Chronicle.goods {
      for flow in quarter.flows where flow.good == good {
        let movement = Series.Movement(good: name, cause: causes.name(of: flow.cause), isGain: flow.amount > 0)
        moved[movement, default: 0] += abs(flow.amount.number(of: good.unit))
      }
    }
  }
}

extension Chronicle.Model {
  fileprivate init(_ history: ModelHistory) {
    let model = history.model
    self.init(
      trained: Int(history.trainedTurn),
      released: model.state == .unreleased ? nil : Int(model.releasedTurn),
      opened: history.openedTurn.map { Int($0) },
      figures: [
        .capability: model.capability.raw.number(of: Capability.unit),
        .size: model.size.raw.number(of: Decades.unit),
        .knowHow: model.knowHow.raw.number(of: Decades.unit),
      ])
  }
}

/// The keys of the mechanics by the numbers under which the ledger names them as causes.
struct CauseNames: RegisterVisitor {
  private(set) var names: [UInt16: String] = [:]

  init() {
    var rules = Ruleset()
    rules.visit(&self)
  }

  mutating func rules<Rule: Playable>(_ rules: inout Rule.Rules?, of step: Step<Rule>) {
    names[step.name.domain.number] = step.name.key.description
  }

  /// The mechanic's key.
  func name(of cause: Domain) -> String { names[cause.number] ?? "unknown" }
}
