import Arena
import Quantities
import RaceEngine
import TextUI

extension RaceReport {
  /// What researchers are paid, and what the going rate is.
  func pay(into part: inout Markup) {
    part.element("div", ["class": "pair"]) { pair in
      chart("pay", "Pay of a researcher", "a year", .fromZero, into: &pair) { $0.lab.researcherPay }
      chart(
        "going", "Going rates", "a year, of those who look for work", .fromZero, into: &pair,
        lines: [
          ("researcher", history.quarters.map { $0.market.researcherPay }),
          ("engineer", history.quarters.map { $0.market.engineerPay }),
        ])
    }
  }

  /// Stars, cohesion, mercenaries and grievances, where the race has them.
  func culture(into part: inout Markup) {
    part.element("div", ["class": "pair"]) { pair in
      if has({ $0.care.stars }) {
        lab("stars", "Stars", "at the end of a quarter", into: &pair) { $0.care.stars?.count }
        chart("star-pay", "Pay of all stars of a lab", "a year", .fromZero, into: &pair) { $0.care.stars?.pay }
      }
      if has({ $0.care.culture }) {
        chart("cohesion", "Cohesion", "how well researchers hold together", .fromZero, into: &pair) {
          $0.care.culture?.cohesion
        }
        chart("mercenaries", "Mercenaries", "part of the researchers who came for the money", .fromZero, into: &pair) {
          $0.care.culture?.mercenaries
        }
      }
      if history.quarters.contains(where: { $0.labs.contains { ($0.care.convictions?.grievance ?? 0) > 0 } }) {
        chart("grievance", "Grievance", "what people hold against their lab", .fromZero, into: &pair) {
          $0.care.convictions?.grievance
        }
      }
    }
  }

  /// Every star who moved.
  func moves(into part: inout Markup) {
    let moves = events([.starMoved])
    guard !moves.isEmpty else { return }
    let texts = EventTexts(cast)
    var table = DataTable(["quarter", "star", "from", "to"])
    for (date, event) in moves {
      let names = [event.seat, event.other].map { $0 < 0 ? "nobody" : cast.name(Seat(Int($0))) }
      table.rows.append([date, texts.star(event.number)] + names)
    }
    table.write(caption: "Stars who moved", words: [1, 2, 3], into: &part)
  }

  /// What each lab added to the shared risk, and how much care it took.
  func dangers(into part: inout Markup) {
    part.element("div", ["class": "pair"]) { pair in
      chart(
        "danger", "What raised it", "added by each lab in a quarter: the best models, haste, and what care left open",
        .fromZero, into: &pair
      ) { $0.care.danger }
      if has({ $0.care.safety }) {
        chart("practice", "Safety work", "how good a model’s safeguards would be", .fromZero, into: &pair) {
          $0.care.safety?.practice
        }
        chart("training", "Part of the fleet in training", "what a safety pledge limits", .fromZero, into: &pair) {
          $0.lab.trainingShare
        }
      }
    }
    var table = DataTable(["lab", "added to the risk in all", "safety work at first", "at the end"])
    for seat in seats {
      let rows = history.quarters.map { $0.labs[Int(seat.index)] }
      let sum = rows.reduce(Rate(raw: 0)) { $0 + ($1.care.danger ?? 0) }
      let care = [history.opening[Int(seat.index)], rows.last].map {
        $0?.care.safety.map { Bare.text($0.practice) } ?? "–"
      }
      table.rows.append([cast.name(seat), Bare.text(sum)] + care)
    }
    table.write(caption: "Who raised the risk", into: &part)
  }

  /// Whether any lab has a row of a kind.
  private func has(_ row: (LabQuarter) -> (some Any)?) -> Bool {
    history.quarters.contains { $0.labs.contains { row($0) != nil } }
  }

  /// A chart of one count of each lab.
  private func lab(
    _ id: String, _ title: String, _ subtitle: String, into part: inout Markup, _ count: (LabQuarter) -> Int32?
  ) {
    chart(id, title, subtitle, .fromZero, isHalf: true, into: &part) {
      count($0).map { Double($0) }
    } figure: {
      Number.plain($0, digits: 0)
    }
  }
}
