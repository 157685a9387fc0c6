public import Quantities
public import RaceEngine

/// A model and what its training cost.
public struct ModelHistory: Sendable {
  /// The model when it was last seen.
  public internal(set) var model: Model
  /// The quarter in which it was trained; −1 before the race.
  public let trainedTurn: Int32
  /// The quarter in which its weights were opened; nil while they are not.
  public internal(set) var openedTurn: Int32?
  /// The lab that trained it; the model's owner is another one where it was bought or rescued.
  public let trainedBy: Seat
  /// The bloc where that lab is at home; nil where the world is not divided.
  public let bloc: Int32?
  /// What its training cost; nothing for models from before the race.
  public let cost: TrainingCost
}

/// What a training run cost, by the quarters in which it ran.
///
/// No rule of the game prices a run: people and chips are paid whatever they do. So their cost is parted by what the
/// useful fleet did. Engineers run the whole fleet, researchers work on the run and on experiments, and each part goes by
/// chips. A chip costs a quarter's wear at what the vendor asks for a new one. Staff and pay are those at the quarter's end.
public struct TrainingCost: Described {
  /// Pay of the run's part of the staff.
  public var staff: Money = 0
  /// Wear of the run's part of the running chips.
  public var hardware: Money = 0
  /// Electricity of these chips.
  public var energy: Money = 0

  /// Nothing.
  public init() {}

  /// All of it.
  public var whole: Money { staff + hardware + energy }

  /// Names every field.
  public mutating func visit(_ fields: inout some FieldVisitor) {
    let money = Money(raw: 0) ... .billions(1_000_000_000)
    fields.field("staff", &staff, in: money, help: "pay of the run's part of the staff")
    fields.field("hardware", &hardware, in: money, help: "wear of the run's part of the chips")
    fields.field("energy", &energy, in: money, help: "electricity of these chips")
  }

  /// Adds a quarter in which a run may have been under way.
  mutating func add(_ quarter: LabQuarter, _ rules: borrowing Ruleset, chip: Dollars) {
    let (use, lab) = (quarter.use, quarter.lab)
    guard lab.isOpen else { return self = TrainingCost() }
    guard use.training > 0 else { return }
    let part = use.training.share(of: use.whole)
    let chips = lab.running.times(part)
    if let life = rules.deliveries?.life {
      hardware += Money(raw: mulDiv(chip.raw, chips.raw, 1_000_000 * Int64(life)))
    }
    guard let costs = rules.costs else { return }
    // Hours in a quarter: 2,191.5. Chips are thousandths, so watts × chips are milliwatts.
    let kilowattHours = mulDiv(chips.raw, Int64(costs.watts) * 21_915, 10_000_000)
    energy += Money(raw: mulDiv(kilowattHours, costs.energy.raw, 1_000_000_000))
    let researchers = lab.researcherPay.quarterly(for: lab.researchers)
    let engineers = lab.engineerPay.quarterly(for: lab.engineers)
    staff += engineers.times(part)
    staff += researchers.times(use.training.share(of: use.training + use.experiments))
  }
}

extension History {
  /// Brings the models up to date after a quarter; a new one takes over what its lab's run has cost.
  mutating func note(_ world: inout World, after turn: Int32) {
    for place in world.models.indices {
      let model = world.models[place]
      if let known = places[model.id] {
        if model.state == .open, models[known].model.state != .open { models[known].openedTurn = turn }
        models[known].model = model
      } else {
        let owner = Int(model.owner.index)
        places[model.id] = models.count
        models.append(
          ModelHistory(
            model: model, trainedTurn: turn, openedTurn: model.state == .open ? turn : nil, trainedBy: model.owner,
            bloc: opening.isEmpty ? nil : opening[owner].bloc, cost: runs[owner]))
        runs[owner] = TrainingCost()
      }
    }
  }
}
