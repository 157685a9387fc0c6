import Quantities
import RaceEngine
import TestKit
import Testing

@Suite("Vetting a sheet")
struct VettingTests {
  /// A lab with a million to spend and nothing to pay.
  private func stage() -> Stage {
    var stage = Stage {
      $0 = $0.without(["costs", "core", "deliveries"])
      $0.sites?.price = 1_000
      $0.releases?.cost = 400
    }
    stage.world.labs[Seat(0)].cash = .millions(1)
    return stage
  }

  private func build(_ power: Int64) -> Sites.Order {
    var order = Sites.Order()
    order.power = Power(raw: power)
    return order
  }

  private func release(_ model: Int32) -> Releases.Order {
    var order = Releases.Order()
    (order.model, order.manner) = (model, .open)
    return order
  }

  @Test("Each order is paid from what the orders before it in the turn leave; the one too many is refused")
  func inTurnOrder() {
    var stage = stage()
    let models = (0..<3).map { _ in stage.addModel(of: Seat(0), .points(100)) }
    let refusals = stage.order(Seat(0)) { sheet in
      for model in models { _ = sheet.releases.put(release(model)) }
      _ = sheet.sites.put(build(500))
    }
    // Sites come first and cost 500; one release of 400 is payable, the second not, the third not either.
    #expect(stage.sheets[Seat(0)].lines == ["build power=500", "release model=\(models[0]) manner=2"])
    #expect(refusals.count == 2)
    for refusal in refusals {
      guard case .unaffordable(let cost, let left) = refusal else {
        Issue.record("\(refusal)")
        continue
      }
      #expect(cost == 400 && left == 100)
    }
  }

  @Test("A refused order spends nothing: a cheaper one after it stands")
  func refusedSpendsNothing() {
    var stage = stage()
    let model = stage.addModel(of: Seat(0), .points(100))
    let refusals = stage.order(Seat(0)) { sheet in
      _ = sheet.sites.put(build(1_001))
      _ = sheet.releases.put(release(model))
    }
    #expect(refusals.count == 1)
    #expect(stage.sheets[Seat(0)].lines == ["release model=\(model) manner=2"])
  }

  @Test("A field beyond its own range is refused with the range, before the mechanic is asked")
  func ranges() throws {
    var stage = stage()
    let refusals = stage.order(Seat(0)) { sheet in _ = sheet.sites.put(build(0)) }
    guard case .outOfRange(let field, let given, let least, let most, let unit) = try #require(refusals.first) else {
      Issue.record("\(refusals)")
      return
    }
    #expect(field.description == "power" && given == 0 && least == 1 && most == 1_000_000_000)
    #expect(unit.symbol.description == "W")
  }

  @Test("A refusal names the mechanic and the order's place on the sheet")
  func places() {
    var stage = stage()
    let model = stage.addModel(of: Seat(0), .points(100))
    var sheet = OrderSheet()
    for number in [999, model, 998] { _ = sheet.releases.put(release(number)) }
    let (vetted, refusals) = stage.rules.vet(sheet, seeing: stage.view(of: Seat(0)))
    #expect(refusals.map(\.place) == [0, 2])
    #expect(refusals.allSatisfy { $0.name.key.description == "releases" })
    #expect(vetted.sheet.count == 1 && vetted.seat == Seat(0) && vetted.turn == 0)
  }

  @Test("What can be spent is cash and what arrives first thing, less what falls due; never less than nothing")
  func spendable() {
    var stage = Stage()
    stage.world.labs[Seat(0)].cash = .millions(500)
    stage.world.labs[Seat(0)].coreIncome = .millions(70)
    stage.world.funding[Seat(0)].pending = .millions(30)
    stage.world.deliveries[Seat(0)].owed[0] = .millions(9)
    stage.world.deliveries[Seat(0)].owed[1] = .millions(1_000)
    let view = stage.view(of: Seat(0))
    #expect(view.costs.committed > 0)
    #expect(view.spendable == .millions(591) - view.costs.committed)
    stage.world.labs[Seat(0)].cash = .millions(-5_000)
    #expect(stage.view(of: Seat(0)).spendable == 0)
  }

  @Test("Nothing on the sheet: nothing refused, nothing accepted")
  func empty() {
    var stage = stage()
    #expect(stage.order(Seat(0)) { _ in }.isEmpty)
    #expect(stage.sheets[Seat(0)].count == 0)
  }
}
