public import RaceEngine

/// The history of one race as plain numbers in whole units, for observables.
public struct Chronicle: Sendable {
  /// When the race starts and how long it is.
  public var race: RaceRules
  /// The state before the race, then each quarter.
  public var moments: [Moment] = []
  /// Every model of the race.
  public var models: [Model] = []
  /// How the race ended for everybody before its last quarter; nil where it did not.
  public var ending: String?

  /// An empty one.
  public init(race: RaceRules) { self.race = race }

  /// One moment of a race.
  public struct Moment: Sendable {
    /// The quarter, from 0; −1 before the race.
    public var turn: Int
    /// Fields of the market.
    public var market: [String: Double] = [:]
    /// The labs, by seat.
    public var labs: [Lab] = []
    /// What customers could choose from.
    public var offers: [Offer] = []

    /// A moment of which nothing is known.
    public init(turn: Int) { self.turn = turn }

    /// Whether this is the state before the race.
    var isOpening: Bool { turn < 0 }
  }

  /// One lab at a moment.
  public struct Lab: Sendable {
    /// What kind of actor it is, as scenarios name it.
    public var kind: String
    /// Whether it still plays.
    public var isOpen = true
    /// Its place among the labs, from 1.
    public var rank = 1
    /// Its fields.
    public var fields: [String: Double] = [:]
    /// What moved in the quarter; above zero, whatever the direction.
    public var moved: [Series.Movement: Double] = [:]

    /// A lab of a kind.
    public init(kind: String) { self.kind = kind }
  }

  /// One service that customers could choose.
  public struct Offer: Sendable {
    /// Its capability, in points.
    public var capability: Double
    /// Its price, in dollars for a million tokens.
    public var price: Double

    /// An offer.
    public init(capability: Double, price: Double) {
      self.capability = capability
      self.price = price
    }
  }

  /// One model, with the turns in which it came about; nil where it has not.
  public struct Model: Sendable {
    /// When it was trained; −1 before the race.
    public var trained: Int
    /// When it was released.
    public var released: Int?
    /// When its weights were opened.
    public var opened: Int?
    /// Its figures.
    public var figures: [Series.ModelField: Double]

    /// A model.
    public init(trained: Int, released: Int?, opened: Int?, figures: [Series.ModelField: Double]) {
      self.trained = trained
      self.released = released
      self.opened = opened
      self.figures = figures
    }

    /// Whether it had come so far by the end of a turn, and no further where the stage says so.
    func isIn(_ stage: Series.ModelStage, after turn: Int) -> Bool {
      let (isReleased, isOpen) = (released.map { $0 <= turn } ?? false, opened.map { $0 <= turn } ?? false)
      return switch stage {
      case .trained: trained <= turn
      case .released: isReleased || isOpen
      case .closed: isReleased && !isOpen
      case .open: isOpen
      }
    }

    /// One of its figures.
    subscript(_ field: Series.ModelField) -> Double { figures[field] ?? 0 }
  }
}
