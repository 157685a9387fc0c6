/// What the words on the screens mean, one sentence each.
public enum Glossary {
  /// The words, in alphabetical order, with their meanings.
  public static let entries: [(word: String, meaning: String)] = [
    ("attention", "What the chief executive can see to: each large matter of a quarter takes one of it."),
    ("brand", "How well customers know a lab: it follows sales, and falls when users are turned away."),
    ("calm", "Investors are calm: they pay what a lab is usually worth."),
    ("capability", "What a model can do, in points; a lab's is that of the best model that it has released."),
    ("chips≈", "The press's estimate of a lab's chips; for your own lab the true number."),
    (
      "cohesion",
      "How well the people of a lab hold together: it falls when many come or go at once, and lifts all work."
    ),
    ("data", "Labels and the like that lift what the next run yields; they age."),
    ("eager", "Investors are eager: a boom raises what they pay for a part of a lab."),
    ("experiments", "The part of the fleet from which know-how comes: what training and serving leave."),
    (
      "foreseen",
      "Imagined a dozen times with other luck and rivals who play one way or another, from what you know; what comes lies "
        + "between the two figures about four times in five."
    ),
    ("grievance", "What people hold against their own lab: more of them leave, fewer come, and it fades slowly."),
    ("h100e", "The unit of chips: as much work as one H100 does."),
    ("heat", "How closely the regulator of competition watches a lab; above a line a probe may begin."),
    ("influence", "A goal: the lab's standing among those who build on models."),
    ("know-how", "What a lab has learnt: the same work gives a better model, and chips serve more."),
    ("load", "What users ask for, against what the chips that serve them can do; above 100 % users are turned away."),
    ("matters", "What is left of the chief executive's attention this quarter: each large order takes one."),
    ("mission", "How much a lab's purpose draws people; as a goal, benefit and safety."),
    ("misuse", "Reports of harm done with models in the whole industry."),
    ("mood", "How investors feel: eager in a boom, calm, or scared in a bust; shareholders content, uneasy or angry."),
    ("moved", "Who came to your lab last quarter and who left it: researchers, then engineers."),
    ("par", "The result that is expected of your role; scores are distances from it."),
    ("pledge", "A promise to train with a stated part of the fleet at most; deal makes one with another lab."),
    ("points", "The unit of capability; in scores, the distance from par in spreads."),
    ("probe", "An inquiry of the regulator: the lab buys nobody, hearings take attention, a fine may follow."),
    ("promised", "Money that was agreed to and has not been paid yet."),
    ("reach", "Customers that a lab has through its other products, beside its models."),
    ("rent", "What a chip costs for a quarter at the clouds; it floats."),
    ("res≈", "The press's estimate of a lab's researchers; for your own lab the true number."),
    ("risk", "The chance, shared by all, that a catastrophe ends the race in a quarter."),
    ("room", "Chips that the power, built and being built, could still feed beside those that are here and on order."),
    ("runway", "How many quarters the cash lasts at what a quarter loses now."),
    ("safety", "The part of research that goes to safety work."),
    ("scared", "Investors are scared: in a bust they pay less, and a round may fail."),
    ("seek", "People who look for work this quarter: no more than these can be hired, by all labs together."),
    ("segments", "Your part of what each kind of customer spends."),
    ("share", "A lab's part of all that customers spend on models."),
    ("spread", "How far results of a role lie apart in the reference field: one spread is one point."),
    ("standing", "A lab's part of the influence on all who build on models; open weights earn most of it."),
    ("stars", "Named researchers whom labs bid for one by one; each lifts all of a lab's research."),
    ("survival", "A goal: living on one's own revenue or cash until profit."),
    ("value", "What the market thinks that a lab is worth; the score counts the part that the founders still own."),
    ("vendor", "Who makes the chips and auctions them each quarter; it sells to nobody below its lowest price."),
    ("wage", "What a job pays in a year; people of that kind who are with you already are raised to it."),
    ("waiting", "Your best model that is trained and not yet released; release brings it to customers."),
  ]

  /// What a word means, in any case, as one sentence; nil: it is none of these.
  public static func meaning(of word: String) -> String? {
    let word = word.lowercased()
    return entries.first { [$0.word, $0.word.filter { $0 != "≈" }].contains(word) }?.meaning
  }
}
