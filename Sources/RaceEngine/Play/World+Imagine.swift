import Quantities

extension World {
  /// Takes over what an observation tells, and guesses rivals: from their start, from what is public, and from how the
  /// seat itself has fared since the start.
  mutating func imagine(_ view: borrowing Observation) {
    turn = view.turn
    ending = view.ending
    verdict = view.goals.own.total
    let (begun, best) = (labs[view.seat], view.field[Int(view.seat.index)].capability)
    for seat in seats where Int(seat.index) < view.field.count {
      let known = view.field[Int(seat.index)]
      labs[seat].isOpen = known.isOpen
      labs[seat].capability = known.capability
      labs[seat].standing = known.standing
      labs[seat].valuation = known.valuation
      labs[seat].price = known.price
      labs[seat].restructurings = known.restructurings
      labs[seat].revenue = view.customers.market.times(known.marketShare)
      labs[seat].researcherPay = view.talent.researcherPay
      labs[seat].engineerPay = view.talent.engineerPay
      // As clever as its model is good.
      labs[seat].knowHow = view.own.knowHow.ahead(by: known.capability > 0 ? known.capability - best : -600)
      if turn > 0 { guess(seat, seeing: view, since: begun) }
    }
    labs[view.seat] = view.own
    models.removeAll()
    for place in view.models.indices {
      var model = view.models[place]
      trained[model.owner] = max(trained[model.owner], (model.id - 1) / Int32(Seat.most) + 1)
      if model.size == 0 {
        model.size = 25_322_219
        model.knowHow = view.own.knowHow.ahead(by: model.capability - best)
      }
      models.append(model)
    }
  }

  /// What a rival has that nobody tells: it is taken to have changed since the start as the seat's own lab has.
  private mutating func guess(_ rival: Seat, seeing view: borrowing Observation, since begun: Lab) {
    let (own, place) = (view.own, Int(rival.index))
    if place < view.press.labs.count {
      let estimate = view.press.labs[place]
      labs[rival].chips = estimate.chips
      labs[rival].researchers = estimate.researchers
    }
    labs[rival].running = labs[rival].chips
    // What runs has power; as much of it lies idle as at the seat's own sites.
    let watts = Int64(view.deliveries.watts)
    let needed = Power(raw: mulDiv(labs[rival].chips.raw, watts, 1_000_000, atMost: 30_000_000_000))
    let used = Power(raw: max(mulDiv(own.running.raw, watts, 1_000_000, atMost: 30_000_000_000), 1))
    let spare = own.power.clamped(used, used.times(.percent(300))).share(of: used)
    labs[rival].power = max(labs[rival].power, needed.times(spare))
    // As many engineers for each researcher, and as much cash for what it is worth.
    if own.researchers > 0 {
      let crew = mulDiv(labs[rival].researchers.raw, own.engineers.raw, own.researchers.raw, atMost: 1_000_000_000)
      labs[rival].engineers = max(labs[rival].engineers, Headcount(raw: crew))
    }
    let saved = own.valuation > 0 ? own.cash.clamped(0, own.valuation).share(of: own.valuation) : .percent(5)
    labs[rival].cash = max(labs[rival].valuation.times(saved.clamped(.percent(1), .percent(15))), .millions(50))
    labs[rival].revenueBefore = labs[rival].revenue
    if own.revenue > 0 {
      let before = own.revenueBefore.clamped(0, own.revenue.times(.percent(200))).share(of: own.revenue)
      labs[rival].revenueBefore = labs[rival].revenue.times(before)
    }
    labs[rival].brand = labs[rival].brand.moved(as: own.brand, from: begun.brand)
    labs[rival].founders = labs[rival].founders.moved(as: own.founders, from: begun.founders)
    if labs[rival].promisedTurn < turn { labs[rival].promised = 0 }
  }
}

extension Decades {
  /// What it takes to be some points ahead: half of their worth in effective compute.
  fileprivate func ahead(by points: Capability) -> Decades { self + Decades(raw: points.raw * 1_000_000 / 2_400) }
}

extension Rate {
  /// Moved as far as another part has, within 0 and 100 %.
  func moved(as now: Rate, from start: Rate) -> Rate { (self + now - start).clamped(0, .one) }
}
