import Quantities
import RaceEngine
import Reports
import TextUI

/// The form that writes a team's order file: predictions first, then the lesson's orders, then the reason.
///
/// It works without a network: its script writes the same lines that a hand would, shows them, and saves them as a file.
struct OrderForm {
  let pages: ClassPages
  let team: ClassManifest.Team
  let round: Int

  private func label(_ label: Label, _ values: KeyValuePairs<String, String> = [:]) -> String {
    pages.label(label, values)
  }

  /// Writes the form.
  func write(into part: inout Markup) {
    part.element(
      "form",
      [
        "id": "order-form", "class": "no-print", "data-team": team.slug, "data-round": "\(round)",
        "data-most": "\(pages.manifest.decisions)", "data-file": "\(team.slug)-round-\(round).txt",
        "data-count": label(team.seat == nil ? .formPressCount : .formCount), "data-too-many": label(.formTooMany),
        "data-missing": label(.formMissing),
        "data-wrong": label(.formWrong), "data-point": label(.formPoint), "data-released": label(.formReleased),
        "data-saved": label(.formSaved), "data-copied": label(.formCopied), "autocomplete": "off",
      ]
    ) { form in
      predictions(into: &form)
      if let seat = team.seat {
        let blank = pages.race.blank(for: seat)
        for verb in pages.verbs(for: blank) { order(verb, blank, into: &form) }
      }
      if team.seat == nil {
        lines("headline", label(.headline), label(.headlineAsk), into: &form)
        lines("question", label(.pressQuestion), label(.questionAsk), into: &form)
      } else {
        lines("reason", label(.because), label(.reasonAsk), into: &form)
      }
      form.element("p", ["class": "status no-print", "role": "status"], "")
      form.element("div", ["class": "no-print"]) { row in
        row.element("button", ["type": "button", "class": "main", "data-save": ""], label(.formSave))
        row.element("button", ["type": "button", "data-copy": ""], label(.formCopy))
      }
      form.element("label", ["class": "no-print"]) { line in
        line.write(label(.formText))
        line.element("textarea", ["data-out": "", "readonly": "", "rows": "10"], "")
      }
    }
  }

  /// A field for sentences, of which each line of the file begins with a word.
  private func lines(_ word: String, _ name: String, _ ask: String, into form: inout Markup) {
    form.element("fieldset") { set in
      set.element("legend", name)
      set.element("label") { line in
        line.write(ask)
        line.element("textarea", ["data-line": word, "rows": "3"], "")
      }
    }
  }

  private func predictions(into form: inout Markup) {
    let present = Forecasts.last(pages.race)
    form.element("fieldset", ["class": "box"]) { set in
      set.element("legend", label(.predictFirst))
      set.element("p", label(.predictNote))
      for asked in pages.lesson.settings.predictions(in: round) {
        set.element("p", ["id": "ask-\(asked.key)"], pages.question(asked))
        if asked.asked != .ahead, let now = present[asked.key] {
          set.element("p", ["class": "note"], label(.presently, ["number": pages.number(now, asked)]))
        }
        let kind = asked.asked == .range ? "range" : "chance"
        set.element(
          "div",
          [
            "class": "fields", "data-predict": asked.key, "data-kind": kind, "role": "group",
            "aria-labelledby": "ask-\(asked.key)",
          ]
        ) { row in
          for name in asked.asked == .range ? [Label.atLeast, .atMost] : [.chanceOf] {
            row.element("label") { line in
              line.write(
                asked.asked == .range ? label(name) + (asked.unitText.isEmpty ? "" : " (\(asked.unit))") : label(name))
              line.single("input", ["type": "text", "inputmode": "decimal"])
            }
          }
        }
      }
    }
  }

  /// How many orders of a kind the form has room for.
  private func rows(_ verb: VerbSpec) -> Int {
    guard let slot = verb.fields.first(where: \.isSlot), verb.limit > 1 else { return 1 }
    return min(verb.limit, slot.choices.isEmpty ? 2 : slot.choices.count)
  }

  private func order(_ verb: VerbSpec, _ blank: PendingOrders, into form: inout Markup) {
    let order = pages.lesson.common.orders[verb.verb]
    let limits = blank.limits(of: verb)
    let name = order?.label ?? verb.verb
    form.element("fieldset", ["class": "box"]) { set in
      set.element("legend", name)
      set.element("p", order?.does ?? verb.summary)
      if let obstacle = limits.obstacle {
        set.element("p", ["class": "note"], label(.notNow, ["why": obstacle.reason]))
        return
      }
      let lateness = Lateness(blank, pages.cast, pages.lesson.common)
      if let advice = lateness.advice(for: verb) {
        set.element("p", ["class": "note"], advice)
      }
      if verb.key == "\(Procurement.name.key)", lateness.running != nil { return }
      let slot = verb.fields.first { $0.isSlot && !$0.choices.isEmpty }
      for row in 0..<rows(verb) {
        // What may be said of engineers is not what may be said of researchers.
        let given = slot.map { [$0.name: $0.choices[min(row, $0.choices.count - 1)].raw] } ?? [:]
        let limits = given.isEmpty ? limits : blank.limits(of: verb, given: given)
        var copy = blank
        let example = limits.example.flatMap { copy.apply($0).accepted.first?.values } ?? [:]
        set.element(
          "div", ["data-verb": verb.verb, "role": "group", "aria-label": row == 0 ? name : "\(name), \(row + 1)"]
        ) { line in
          line.element("div", ["class": "fields"]) { fields in
            fields.element("label", ["class": "tick"]) { tick in
              tick.single("input", ["type": "checkbox", "data-on": ""])
              tick.write(label(row == 0 ? .giveOrder : .giveAnother))
            }
            for field in asked(verb) { write(field, verb, limits, example, blank, order, row, into: &fields) }
          }
        }
      }
    }
  }

  /// The fields that the lesson needs: what only other kinds of agreements have is not asked for.
  private func asked(_ verb: VerbSpec) -> [FieldSpec] {
    guard verb.key == "\(Agreements.name.key)" else { return verb.fields }
    let kinds = pages.lesson.settings.deals
    return verb.fields.filter { field in
      switch field.name {
      case "chips": kinds.contains(.compute)
      case "fee": kinds.contains(.compute) || kinds.contains(.licence)
      default: true
      }
    }
  }

  private func write(
    _ field: FieldSpec, _ verb: VerbSpec, _ limits: OrderLimits, _ example: [String: Int64], _ blank: PendingOrders,
    _ order: CommonTexts.Order?, _ row: Int, into fields: inout Markup
  ) {
    let name = order?.fields[field.name] ?? field.name
    let options = options(field, verb, blank)
    fields.element("label") { line in
      line.write(name)
      guard options.isEmpty else {
        let start = options.count > row && field.isSlot ? (first(field, verb, blank) + row) % options.count : 0
        line.element("select", ["data-field": field.name, "data-bare": field.name == "model" ? nil : ""]) { select in
          for (place, option) in options.enumerated() {
            select.element(
              "option",
              ["value": option.value, "selected": place == start ? "" : nil, "data-state": option.state], option.name)
          }
        }
        return
      }
      let (number, suffix) = Self.parts(Amounts.text(example[field.name] ?? field.initial, field.unit))
      let suffixes = suffixes(field.unit)
      line.element("span", ["class": "entry"]) { entry in
        entry.single(
          "input",
          [
            "type": "text", "inputmode": "decimal", "data-field": field.name,
            "data-whole": field.unit.countsWholeThings ? "" : nil,
            "placeholder": label(.example, ["value": number]),
            "aria-label": name,
          ])
        if suffixes.isEmpty {
          entry.write(" \(suffix)")
        } else {
          entry.element("select", ["data-suffix": "", "aria-label": "\(name), \(label(.unit))"]) { select in
            for choice in suffixes {
              select.element(
                "option",
                [
                  "value": choice.value,
                  "selected": suffix.hasPrefix(choice.value) && !choice.value.isEmpty
                    || suffix.isEmpty && choice.value.isEmpty ? "" : nil,
                ],
                choice.name)
            }
          }
        }
      }
      if let phrase = limits.phrases[field.name] { line.element("span", ["class": "note"], phrase) }
    }
  }

  /// The choice that a form shows first: for what is spoken in a lesson about export rules, or the first there is.
  private func first(_ field: FieldSpec, _ verb: VerbSpec, _ blank: PendingOrders) -> Int {
    guard verb.key == "\(Lobbying.name.key)",
      let cause = PupilExample(orders: pages.lesson.settings.orders, blank: blank).cause
    else { return 0 }
    return field.choices.firstIndex { $0.raw == cause.raw } ?? 0
  }

  /// Something that a field can name.
  private struct Option {
    let value: String
    let name: String
    /// What a model is: released models are named last, and can only be opened.
    var state: String?
  }

  /// What a field can name: choices, labs, stars and the like, or the lab's models.
  private func options(_ field: FieldSpec, _ verb: VerbSpec, _ blank: PendingOrders) -> [Option] {
    if !field.choices.isEmpty {
      let isDeal = verb.key == "\(Agreements.name.key)" && field.name == "kind"
      return field.choices.filter { choice in
        !isDeal || pages.lesson.settings.deals.contains { $0.raw == choice.raw }
      }.map { Option(value: $0.name, name: $0.name) }
    }
    let view = blank.view
    if !field.names.isEmpty {
      let own = Int64(view.seat.index)
      let isLab = ["rival", "target", "partner", "seat"].contains(field.name)
      return field.names.filter { !isLab || $0.raw != own }.map { named in
        let team = isLab ? pages.manifest.team(of: Int(named.raw)) : nil
        return Option(value: named.name, name: named.name + (team.map { " (\($0.name))" } ?? ""))
      }
    }
    guard field.name == "model" else { return [] }
    let wantsOwn = verb.verb != "adopt"
    let isRelease = verb.key == "\(Releases.name.key)"
    return view.models.indices.map { view.models[$0] }
      .filter { model in
        // Open weights stay open: there is nothing left to release.
        (model.owner == view.seat) == wantsOwn && (model.state != .unreleased || wantsOwn)
          && !(isRelease && model.state == .open)
      }
      .sorted { ($0.state.raw, $1.capability) < ($1.state.raw, $0.capability) }
      .map { model in
        Option(
          value: "\(model.id)",
          name:
            "\(model.id): \(pages.cast.name(model.owner)), \(Amounts.text(model.capability)), \(label(ClassPages.label(of: model.state)))",
          state: isRelease ? model.state.text : nil)
      }
  }

  /// A number and what stands behind it: `$2.5 B` is 2.5 and B.
  static func parts(_ text: String) -> (number: String, suffix: String) {
    let plain = text.drop { $0 == "$" }
    let number = plain.prefix { $0.isNumber || ".,".contains($0) }
    return (String(number), plain.dropFirst(number.count).drop { $0 == " " }.description)
  }

  /// The sizes in which a unit is written.
  private func suffixes(_ unit: Unit) -> [(value: String, name: String)] {
    switch "\(unit.symbol)" {
    case "$": [("", "$"), ("k", label(.dollarsThousand)), ("M", label(.dollarsMillion)), ("B", label(.dollarsBillion))]
    case "H100e": [("", "H100e"), ("k", label(.chipsThousand))]
    case "W": [("kW", "kW"), ("MW", "MW"), ("GW", "GW")]
    default: []
    }
  }
}

extension ReleaseState {
  /// The word of records.
  var text: String { Self.choice(raw)?.description ?? "" }
}
