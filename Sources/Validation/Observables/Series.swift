/// A number for each moment of a race: a field of its history, or what is made of others.
public indirect enum Series: Sendable, Hashable {
  /// A field of the market.
  case market(String)
  /// A field of some labs, made one number.
  case labs(String, Choice, Take)
  /// What some labs gained or lost of a good in each quarter, made one number.
  case moved(Movement, Choice, Take)
  /// The largest value among the models in a state.
  case models(ModelField, ModelStage)
  /// The price of the cheapest offer of at least this capability, in points.
  case offer(atLeast: Double)
  /// The sum of a quarter and the three before it.
  case year(Series)
  /// The sum of several.
  case sum([Series])
  /// The first less the second.
  case difference(Series, Series)
  /// The first over the second.
  case ratio(Series, Series)

  /// Which labs are looked at; those that have closed never are.
  public enum Choice: Sendable, Hashable {
    /// All of them.
    case all
    /// The lab of a seat.
    case seat(Int)
    /// The lab in that place at the time, from 1.
    case rank(Int)
    /// Labs of a kind, as the scenario's roles name it.
    case kind(String)
  }

  /// What is made of the numbers of several labs.
  public enum Take: String, CaseIterable, Sendable {
    /// All together.
    case sum
    /// The mean.
    case mean
    /// The largest.
    case largest
    /// The second largest.
    case second
  }

  /// A figure of a model.
  public enum ModelField: String, CaseIterable, Sendable {
    /// Its capability.
    case capability
    /// log10 of its training FLOP.
    case size
    /// The know-how that went into it.
    case knowHow = "know_how"
  }

  /// How far a model has gone by a moment.
  public enum ModelStage: String, CaseIterable, Sendable {
    /// It exists.
    case trained
    /// It is out, closed or open.
    case released
    /// It is out, and its weights are not.
    case closed
    /// Its weights are out.
    case open
  }

  /// Movements of a good for one cause, in one direction.
  public struct Movement: Sendable, Hashable {
    /// What moved.
    public var good: String
    /// The mechanic that moved it, by its key.
    public var cause: String
    /// Whether it came to the lab.
    public var isGain: Bool

    /// Movements of a good.
    public init(good: String, cause: String, isGain: Bool) {
      self.good = good
      self.cause = cause
      self.isGain = isGain
    }
  }
}

extension Series {
  /// What kind of number it is.
  public var measure: Measure {
    switch self {
    case .market(let name): FieldCatalog.market[name]?.measure ?? .ratio
    case .labs(let name, _, _): FieldCatalog.labs[name]?.measure ?? .ratio
    case .moved(let movement, _, _):
      Measure(symbol: FieldCatalog.goods[movement.good] ?? "", isPerQuarter: true)
    case .models(.capability, _): Measure(symbol: "points")
    case .models: Measure(symbol: "log10")
    case .offer: Measure(symbol: "$/Mtok")
    case .year(let series): Measure(symbol: series.measure.symbol)
    case .sum(let parts): parts.first?.measure ?? .ratio
    case .difference(let first, _): first.measure
    case .ratio: .ratio
    }
  }
}
