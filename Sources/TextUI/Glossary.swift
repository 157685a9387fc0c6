/// What the words on the screens mean, one sentence each.
public enum Glossary {
  /// The words, in alphabetical order, with their meanings.
  public static let entries: [(word: String, meaning: String)] = [
    ("brand", "How well customers know a lab: it follows sales, and falls when users are turned away."),
    ("calm", "Investors are calm: they pay what a lab is usually worth."),
    ("capability", "What a model can do, in points; a lab's is that of the best model that it has released."),
    ("chips≈", "The press's estimate of a lab's chips; for your own lab the true number."),
    ("eager", "Investors are eager: a boom raises what they pay for a part of a lab."),
    ("h100e", "The unit of chips: as much work as one H100 does."),
    ("load", "What users ask for, against what the chips that serve them can do; above 100 % users are turned away."),
    ("par", "The result that is expected of your role; scores are distances from it."),
    ("points", "The unit of capability; in scores, the distance from par in spreads."),
    ("reach", "Customers that a lab has through its other products, beside its models."),
    ("res≈", "The press's estimate of a lab's researchers; for your own lab the true number."),
    ("room", "Chips that the power, built and being built, could still feed beside those that are here and on order."),
    ("runway", "How many quarters the cash lasts at what a quarter loses now."),
    ("scared", "Investors are scared: in a bust they pay less, and a round may fail."),
    ("seek", "People who look for work this quarter: no more than these can be hired, by all labs together."),
    ("segments", "Your part of what each kind of customer spends."),
    ("share", "A lab's part of all that customers spend on models."),
    ("standing", "A lab's part of the influence on all who build on models; open weights earn most of it."),
    ("value", "What the market thinks that a lab is worth; the score counts the part that the founders still own."),
    ("vendor", "Who makes the chips and auctions them each quarter; it sells to nobody below its lowest price."),
  ]

  /// What a word means, in any case, as one sentence; nil: it is none of these.
  public static func meaning(of word: String) -> String? {
    let word = word.lowercased()
    return entries.first { [$0.word, $0.word.filter { $0 != "≈" }].contains(word) }?.meaning
  }
}
