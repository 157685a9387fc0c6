import Quantities
import RaceEngine

extension PendingOrders {
  /// What an answer to a proposal leaves out, from the only one that it can mean.
  ///
  /// `deal accept` takes the only open offer, with a rival or a kind the only one of that; `deal break` likewise the only
  /// agreement that binds. All it says holds as it was offered.
  func offered(_ edit: OrderEdit) throws(LineProblem) -> [String: Int64] {
    guard edit.verb.key == "\(Agreements.name.key)", let act = edit.values["act"] ?? nil,
      act != DealAct.propose.raw
    else { return [:] }
    let isAnswer = act == DealAct.accept.raw
    let (rival, kind) = (edit.values["rival"] ?? nil, edit.values["kind"] ?? nil)
    guard rival == nil || kind == nil || edit.values["quarters"] == nil else { return [:] }
    let open = view.agreements.deals.indices.map { view.agreements.deals[$0] }.filter { deal in
      (isAnswer ? !deal.isBinding && !deal.isOwn : deal.isBinding)
        && (rival == nil || deal.rival.raw == rival) && (kind == nil || deal.kind.raw == kind)
    }
    guard let deal = open.first else {
      if rival != nil, kind != nil { return [:] }
      throw .noOffer(isAnswer: isAnswer, verb: edit.verb)
    }
    guard open.count == 1 else {
      // Nothing is left open where all are with the same lab and about the same.
      if rival != nil, kind != nil { return ["quarters": Int64(deal.left)] }
      let texts = open.map { "deal \(isAnswer ? "accept" : "break") \(name(of: $0.rival, edit.verb)) \($0.kind.text)" }
      throw .severalOffers(texts, verb: edit.verb)
    }
    var values = ["rival": deal.rival.raw, "kind": deal.kind.raw, "quarters": Int64(max(deal.left, 1))]
    if isAnswer { (values["chips"], values["fee"]) = (deal.chips.raw, deal.fee.raw) }
    return values
  }

  private func name(of rival: Seat, _ verb: VerbSpec) -> String {
    verb.fields.first { $0.name == "rival" }?.text(rival.raw).lowercased() ?? String(rival.index)
  }
}

extension DealKind {
  /// Its name in orders.
  var text: String { DealKind.choice(raw).map { "\($0)" } ?? "" }
}
