import Quantities
import RaceEngine

extension NewsDesk {
  /// What governments, the makers of chips and partners with money did.
  mutating func blocs() {
    exports()
    governments()
    patrons()
    vendor()
  }

  /// Export rules that bite, and smuggled chips that were caught.
  private mutating func exports() {
    let (old, new) = (before.exports, view.exports)
    if new.worth < old.worth {
      let text =
        new.worth == 0
        ? "Export rules keep all of the vendor’s chips from you: smuggle, or wait for your bloc’s own."
        : "Export rules leave you cut-down chips, worth \(Amounts.percent(new.worth)) of leading ones."
      add(90, .alarm, text)
    }
    for place in new.caught.indices where new.caught[place].chips > 0 {
      let amount = Amounts.text(new.caught[place].chips)
      if Seat(place) == view.seat {
        add(91, .alarm, "Your \(amount) were caught at the border: chips and money are gone, and everybody knows.")
      } else {
        add(53, .neutral, "\(cast.name(Seat(place))) was caught smuggling \(amount).")
      }
    }
    if let order = ordered?.exports.first, new.caught.indices.contains(Int(view.seat.index)),
      new.caught[Int(view.seat.index)].chips == 0
    {
      add(57, .good, "Your \(Amounts.text(order.amount)) got past the border, unseen: they arrive this quarter.")
    }
    if let order = ordered?.fabs.first, let horizon = rules.fabs?.horizon {
      let date = cast.date(of: before.turn + horizon)
      add(45, .neutral, "\(Amounts.text(order.amount)) of yours went into fabs, which open in \(date).")
    }
    if old.domestic > 0 { add(39, .good, "Your bloc’s own makers gave you \(Amounts.text(old.domestic)).") }
    if before.fabs.output > 0 { add(41, .good, "Your bloc’s fabs gave you \(Amounts.text(before.fabs.output)).") }
  }

  /// Governments that start or end a race for models of their own.
  private mutating func governments() {
    let home = view.bloc(of: view.seat)
    for place in view.sovereignty.blocs.indices where place < before.sovereignty.blocs.count {
      let (old, new) = (before.sovereignty.blocs[place], view.sovereignty.blocs[place])
      let isHome = place == Int(home)
      if new.quartersLeft > old.quartersLeft {
        let share = Amounts.percent(new.dependence)
        let effect =
          isHome
          ? "it pays its labs, you got \(Amounts.text(new.grant))" : "firms and offices there turn from foreign models"
        add(
          isHome ? 71 : 69, isHome ? .good : .warning,
          "The government of \(cast.name("bloc", place)) wants models of its own, with \(share) from abroad: \(effect)."
        )
      } else if old.quartersLeft > 0, new.quartersLeft == 0 {
        add(49, .neutral, "The government of \(cast.name("bloc", place)) ends its programme for models of its own.")
      }
    }
  }

  /// Deals with cloud patrons.
  private mutating func patrons() {
    for place in view.patronage.labs.indices where place < before.patronage.labs.count {
      let (old, new) = (before.patronage.labs[place].patron, view.patronage.labs[place].patron)
      guard old != new else { continue }
      let isOwn = Seat(place) == view.seat
      let lab = cast.name(Seat(place))
      if new > 0 {
        let patron = cast.name("patron", Int(new))
        let chips = Amounts.text(view.patronage.chips)
        let kept = "founders keep \(Amounts.percent(view.own.founders)) after \(Amounts.percent(before.own.founders))"
        if isOwn {
          add(74, .good, "You have a patron, \(patron): \(chips) work for you, and \(kept).")
        } else {
          add(54, .neutral, "\(lab) has a patron now, \(patron).")
        }
      } else {
        let patron = cast.name("patron", Int(old))
        add(isOwn ? 73 : 47, .neutral, "\(isOwn ? "Your deal" : "The deal of \(lab)") with \(patron) is over.")
      }
    }
    guard let ordered, view.patronage.patron == 0 else { return }
    let applied = (0..<ordered.patronage.count).contains { ordered.patronage[$0].patron > 0 }
    if applied { add(63, .warning, "The cloud patron took a lab that is worth more than yours.") }
  }

  /// What the chip vendor is owed.
  private mutating func vendor() {
    let circular = view.circular
    if circular.due > 0 {
      add(82, .alarm, "The vendor calls its money: a penalty of \(Amounts.text(circular.due)) falls due this quarter.")
    } else if circular.quota > 0 {
      add(52, .neutral, "Your duty to the vendor: buy chips for \(Amounts.text(circular.quota)) this quarter.")
    }
  }
}
