// swift-format-ignore-file
// Generated from scenarios/: run the tests with FRONTIER_RECORD=1 after a change there.

extension ScenarioLibrary {
  /// scenarios/precipice.json5
  static let precipice = ##"""
// The precipice: who is first wins, and who hurries may end the race for everybody.
//
// The mechanics and figures are those of race-2023, with the shared risk brought near: a race of three years has to meet
// it. Where a value differs, its source says why. The labs are invented.
{
  title: "The precipice",
  summary: "Safety against speed: a risk that all share, and pledges that bind only those who keep them.",
  briefing: [
    "Four labs race toward models that nobody fully understands. Each would be glad to go slower, if the others \
did. Each knows that the one who hurries is first, and that haste without safety work raises a risk which \
all of them share.",
    "Safety work takes people from research and chips from training. A lab that does it has fewer accidents and \
is trusted more; a lab that leaves it out is faster. The shared risk grows with the best model, with every \
jump of it, and with what all labs leave undone; a part of it passes each quarter. When it is high, a single \
accident can end the race: then everybody loses, whoever led. Where all labs keep up their safety work for a \
year of danger, the race ends too, in cooperation, and everybody has a fair result.",
    "You play 12 quarters: six rounds of two quarters. In each round decide at least: your share of safety work, \
how much of your fleet trains, what you release and how (closed, staged or open), and whom you offer a \
pledge, whose you accept, and whether you keep it. A pledge binds only those who made it, and breaking it \
has a price.",
    "Four things count at the end, each against what a role like yours usually achieves: capability (33 %), the \
value of the founders' part (38 %), influence (13 %), and benefit and safety (17 %). A catastrophe outranks \
all of it: −3 for everybody. Cooperation gives everybody 0.3.",
    "What to look for. (1) Say what safety work costs you, and what it brings you. (2) Explain why each lab alone \
wants to hurry although all together do not. (3) Follow the shared risk: name what raised it in each round. \
(4) Compare a race with a pledge that holds with one in which a single lab breaks it. (5) Say what would \
have made a pledge hold.",
  ],

  // What a class can do after the race, each with an effect that two sets of the same races show: with, and without.
  objectives: [
    {
      says: "Say what safety work costs those who do it.",
      effect: {
        says: "Capability of the best model in 2024 Q2, where all labs do much safety work and where none does any.",
        observable: { level: { models: "capability", stage: "trained" }, at: "2024 Q2" },
        unit: "points",
        with: { lineup: { safety: 0.4, alarm: 0.3 } },
        without: { lineup: { safety: 0, alarm: 0, pledging: false } },
        expect: { lower_by: 0.9 },
      },
    },
    {
      says: "Say what safety work brings to all.",
      effect: {
        says: "Incidents reported by 2024 Q1 within a year, where all labs do much safety work and where none does any.",
        observable: { level: { year: { market: "incident_reports" } }, at: "2024 Q1" },
        unit: "count",
        with: { lineup: { safety: 0.4, alarm: 0.3 } },
        without: { lineup: { safety: 0, alarm: 0, pledging: false } },
        expect: { lower_by: 45 },
      },
    },
    {
      says: "Explain why each lab alone wants to hurry although all together do not.",
      effect: {
        says: "By how much Vanguard's best model leads Lodestar's in 2024 Q3, where Vanguard alone does no safety work and where it does much.",
        observable: { level: { difference: [{ labs: "capability", of: { seat: 0 } }, { labs: "capability", of: { seat: 1 } }] }, at: "2024 Q3" },
        unit: "points",
        with: { lineup: "steady", seats: { "0": { safety: 0, alarm: 0, pledging: false } } },
        without: { seats: { "0": { safety: 0.4, alarm: 0.3 } } },
        expect: { higher_by: 1 },
      },
    },
    {
      says: "Name what raises the number of accidents beside haste.",
      effect: {
        says: "Incidents reported by 2024 Q2 within a year, where all labs open what they train and where none does.",
        observable: { level: { year: { market: "incident_reports" } }, at: "2024 Q2" },
        unit: "count",
        with: { lineup: { opening: "always" } },
        without: { lineup: { opening: "never" } },
        expect: { higher_by: 25 },
      },
    },
    {
      says: "Tell what makes a catastrophe unlikely.",
      effect: {
        says: "The part of races that end in a catastrophe, where all labs do much safety work and where none does any.",
        observable: { ended: "catastrophe", at: "2025 Q4" },
        unit: "%",
        with: { lineup: { safety: 0.4, alarm: 0.3 } },
        without: { lineup: { safety: 0, alarm: 0, pledging: false } },
        expect: { lower_by: 20 },
      },
    },
  ],

  // Quarters that can be played; the first is the usual number.
  lengths: [
    { value: 12, unit: "quarters", range: [1, 80], source: "Design choice: six rounds of two quarters, for a lesson of 90 minutes; benefit and safety have their par for this length" },
  ],
  round: { value: 2, unit: "quarters", range: [1, 4], source: "Design choice: five minutes a round leave a lesson time to talk; half a year is as long as a lab can be left alone" },
  race: {
    start_year: { value: 2023, unit: "year", range: [2023, 2023], source: "Design choice: the quarter after the first chat service found its users" },
    start_quarter: { value: 1, unit: "count", range: [1, 4], source: "Design choice: calendar quarters" },
  },

  labs: [
    // Seat 0.
    {
      name: "Vanguard",
      description: "The leader: the best model, the best-known name, and much to lose.",
      note: "You are ahead, so your jumps raise the risk most. If you slow down, will the others? Offer a pledge early and watch who keeps it.",
      role: {
        kind: "native",
        cash: { value: 4.5, unit: "$ billion", range: [3.15, 5.85], source: "press: a raise of $10 billion at a valuation of $29 billion in 2023 Q1; the cash at hand is the prototype's" },
        core_income: { value: 0, unit: "$ billion", range: [0, 0], source: "Design choice: no parent pays" },
        promised: { value: 0, unit: "$ billion", range: [0, 0], source: "Design choice: nobody has promised anything" },
        promised_turn: { value: 0, unit: "turn", range: [0, 0], source: "Design choice: nobody has promised anything" },
        may_raise: true,
        founders: { value: 75, unit: "%", range: [60, 90], source: "press reports on the start of 2023: what earlier rounds left to founders and staff, an estimate" },
        researchers: { value: 250, unit: "people", range: [175, 325], source: "Prototype of the model: frontier researchers; press reports of whole head counts are weak" },
        engineers: { value: 325, unit: "people", range: [227, 488], source: "Design choice: enough to run 1.3 times the fleet at 80 chips each" },
        productivity: { value: 100, unit: "%", range: [80, 120], source: "Prototype of the model: a researcher's worth relative to the leader's" },
        mission: { value: 50, unit: "%", range: [30, 70], source: "Design choice: how much the lab's purpose draws people, by kind of lab" },
        chips: { value: 20, unit: "thousand H100e", range: [12, 28], source: "Prototype of the model: the part of the world's chips that the lab commands; Epoch AI chip counts for the whole, end of 2022, within 40 %" },
        arriving: { value: 2.4, unit: "thousand H100e", range: [1.2, 4], source: "Design choice: orders made in 2022: 12 % of the fleet in each of three quarters" },
        power: { value: 46.8, unit: "MW", range: [36, 57.6], source: "Design choice: sites for 1.3 times the fleet at 1.8 kW each" },
        know_how: { value: 0, unit: "log10", range: [-0.1, 0], source: "Design choice: the leader at the start is the reference of know-how" },
        capability: { value: 126, unit: "points", range: [123, 129], source: "Epoch Capabilities Index, models of 2023 (derived): the best model of 2023 Q1" },
        brand: { value: 50, unit: "%", range: [25, 75], source: "Design choice: how well the name is known, from 0 to everybody" },
        reach: { value: 0, unit: "%", range: [0, 10], source: "Design choice: no other products with users" },
        price: { value: 30, unit: "$/Mtok", range: [20, 60], source: "vendor price lists of 2023: frontier models at $30 in and $60 out" },
      },
    },
    // Seat 1.
    {
      name: "Lodestar",
      description: "A small lab, founded to do this safely.",
      note: "Safety is what your people came for. Alone you cannot make the race safe: find allies, and do not fall so far behind that nobody listens.",
      role: {
        kind: "native",
        cash: { value: 2, unit: "$ billion", range: [1.4, 2.6], source: "Design choice: more than in race-2023: a lab without chips has no say in a race this short" },
        core_income: { value: 0, unit: "$ billion", range: [0, 0], source: "Design choice: no parent pays" },
        promised: { value: 0, unit: "$ billion", range: [0, 0], source: "Design choice: nobody has promised anything" },
        promised_turn: { value: 0, unit: "turn", range: [0, 0], source: "Design choice: nobody has promised anything" },
        may_raise: true,
        founders: { value: 80, unit: "%", range: [64, 96], source: "press reports on the start of 2023: what earlier rounds left to founders and staff, an estimate" },
        researchers: { value: 120, unit: "people", range: [84, 156], source: "Prototype of the model: frontier researchers; press reports of whole head counts are weak" },
        engineers: { value: 130, unit: "people", range: [90, 190], source: "Design choice: enough to run 1.3 times the fleet at 80 chips each" },
        productivity: { value: 105, unit: "%", range: [84, 126], source: "Prototype of the model: a researcher's worth relative to the leader's" },
        mission: { value: 70, unit: "%", range: [50, 90], source: "Design choice: how much the lab's purpose draws people, by kind of lab" },
        chips: { value: 8, unit: "thousand H100e", range: [5, 11], source: "Design choice: more than in race-2023: a lab without chips has no say in a race this short" },
        arriving: { value: 0.6, unit: "thousand H100e", range: [0.3, 1], source: "Design choice: orders made in 2022: 12 % of the fleet in each of three quarters" },
        power: { value: 18.7, unit: "MW", range: [14, 23], source: "Design choice: sites for 1.3 times the fleet at 1.8 kW each" },
        know_how: { value: -0.12, unit: "log10", range: [-0.22, -0.02], source: "Prototype of the model: log efficiency relative to the leader's at the start" },
        capability: { value: 122, unit: "points", range: [119, 125], source: "Epoch Capabilities Index, models of 2023 (derived), and prototype of the model: the place of this kind of lab" },
        brand: { value: 15, unit: "%", range: [7.5, 22.5], source: "Design choice: how well the name is known, from 0 to everybody" },
        reach: { value: 0, unit: "%", range: [0, 10], source: "Design choice: no other products with users" },
        price: { value: 30, unit: "$/Mtok", range: [20, 60], source: "vendor price lists of 2023: frontier models at $30 in and $60 out" },
      },
    },
    // Seat 2.
    {
      name: "Colossus",
      description: "A platform that came late and wants to catch up.",
      note: "You are behind and rich. Catching up is fastest without brakes; remember that you have more to lose than the race.",
      role: {
        kind: "platform",
        cash: { value: 3, unit: "$ billion", range: [2.1, 3.9], source: "press reports on the start of 2023; prototype of the model: what was played" },
        core_income: { value: 0.7, unit: "$ billion", range: [0.42, 0.98], source: "Prototype of the model: the other business, or the state, spares this much a quarter" },
        promised: { value: 0, unit: "$ billion", range: [0, 0], source: "Design choice: nobody has promised anything" },
        promised_turn: { value: 0, unit: "turn", range: [0, 0], source: "Design choice: nobody has promised anything" },
        may_raise: false,
        founders: { value: 100, unit: "%", range: [80, 100], source: "Design choice: all of what may not be sold counts for the lab's own side" },
        researchers: { value: 220, unit: "people", range: [154, 286], source: "Prototype of the model: frontier researchers; press reports of whole head counts are weak" },
        engineers: { value: 195, unit: "people", range: [136, 292], source: "Design choice: enough to run 1.3 times the fleet at 80 chips each" },
        productivity: { value: 65, unit: "%", range: [52, 78], source: "Prototype of the model: a researcher's worth relative to the leader's" },
        mission: { value: 25, unit: "%", range: [5, 45], source: "Design choice: how much the lab's purpose draws people, by kind of lab" },
        chips: { value: 12, unit: "thousand H100e", range: [7.2, 16.8], source: "Epoch AI chip counts: a platform's 34 thousand H100e at the end of 2022, within 40 %; its lab's part is the prototype's" },
        arriving: { value: 1.44, unit: "thousand H100e", range: [0.72, 2.4], source: "Design choice: orders made in 2022: 12 % of the fleet in each of three quarters" },
        power: { value: 28.1, unit: "MW", range: [21.6, 34.6], source: "Design choice: sites for 1.3 times the fleet at 1.8 kW each" },
        know_how: { value: -0.28, unit: "log10", range: [-0.38, -0.18], source: "Prototype of the model: log efficiency relative to the leader's at the start" },
        capability: { value: 117, unit: "points", range: [114, 120], source: "Epoch Capabilities Index, models of 2023 (derived), and prototype of the model: the place of this kind of lab" },
        brand: { value: 20, unit: "%", range: [10, 30], source: "Design choice: how well the name is known, from 0 to everybody" },
        reach: { value: 50, unit: "%", range: [30, 70], source: "Design choice: users of its other products that it can reach" },
        price: { value: 30, unit: "$/Mtok", range: [20, 60], source: "vendor price lists of 2023: frontier models at $30 in and $60 out" },
      },
    },
    // Seat 3.
    {
      name: "Eastwind",
      description: "A state-backed lab that trusts nobody and is not trusted.",
      note: "Your state wants to be level with the others. A pledge that binds them too may bring you that sooner than haste.",
      role: {
        kind: "state",
        cash: { value: 1.5, unit: "$ billion", range: [1.05, 1.95], source: "press reports on the start of 2023; prototype of the model: what was played" },
        core_income: { value: 0.6, unit: "$ billion", range: [0.36, 0.84], source: "Prototype of the model: the other business, or the state, spares this much a quarter" },
        promised: { value: 0, unit: "$ billion", range: [0, 0], source: "Design choice: nobody has promised anything" },
        promised_turn: { value: 0, unit: "turn", range: [0, 0], source: "Design choice: nobody has promised anything" },
        may_raise: false,
        founders: { value: 100, unit: "%", range: [80, 100], source: "Design choice: all of what may not be sold counts for the lab's own side" },
        researchers: { value: 200, unit: "people", range: [140, 260], source: "Prototype of the model: frontier researchers; press reports of whole head counts are weak" },
        engineers: { value: 165, unit: "people", range: [115, 248], source: "Design choice: enough to run 1.3 times the fleet at 80 chips each" },
        productivity: { value: 75, unit: "%", range: [60, 90], source: "Prototype of the model: a researcher's worth relative to the leader's" },
        mission: { value: 20, unit: "%", range: [0, 40], source: "Design choice: how much the lab's purpose draws people, by kind of lab" },
        chips: { value: 10, unit: "thousand H100e", range: [6, 14], source: "Epoch AI chip counts: a national group of firms with 32 thousand H100e at the end of 2022, within 40 %; one lab's part is the prototype's" },
        arriving: { value: 1.2, unit: "thousand H100e", range: [0.6, 2], source: "Design choice: orders made in 2022: 12 % of the fleet in each of three quarters" },
        power: { value: 23.4, unit: "MW", range: [18, 28.8], source: "Design choice: sites for 1.3 times the fleet at 1.8 kW each" },
        know_how: { value: -0.38, unit: "log10", range: [-0.48, -0.28], source: "Prototype of the model: log efficiency relative to the leader's at the start" },
        capability: { value: 114, unit: "points", range: [111, 117], source: "Epoch Capabilities Index, models of 2023 (derived), and prototype of the model: the place of this kind of lab" },
        brand: { value: 10, unit: "%", range: [5, 15], source: "Design choice: how well the name is known, from 0 to everybody" },
        reach: { value: 30, unit: "%", range: [10, 50], source: "Design choice: users of its other products that it can reach" },
        price: { value: 30, unit: "$/Mtok", range: [20, 60], source: "vendor price lists of 2023: frontier models at $30 in and $60 out" },
      },
    },
  ],

  mechanics: {
    // What the chief executive can see to.
    attention: { matters: { value: 2, unit: "count", range: [1, 4], source: "Design choice: a quarter has room for two matters of the first rank" } },
    // Agreements between labs.
    agreements: {
      ceiling: { value: 25, unit: "%", range: [15, 40], source: "Design choice: below the third of the fleet that labs usually train with, so that a pledge costs speed" },
      trust: { value: 0.2, unit: "ratio", range: [0.05, 0.3], source: "Design choice: a pledge is worth about 20 % more customers to those who choose by trust" },
      pull: { value: 0.2, unit: "ratio", range: [0.05, 0.3], source: "Design choice: and as much to those who look for work" },
      most_let: { value: 50, unit: "%", range: [20, 70], source: "Design choice: a lab that lets more than half of its chips has left the race" },
      taught: { value: 12, unit: "%", range: [5, 25], source: "Design choice: less than what open weights teach, more than a served model does" },
      most_taught: { value: 0.04, unit: "log10", range: [0.01, 0.1], source: "Design choice: a third of what the frontier finds in a quarter" },
      calm: { value: 15, unit: "%", range: [5, 30], source: "Design choice, after US Department of Justice 2010: six technology firms had agreed not to solicit each other’s staff" },
      resentment: { value: 0.1, unit: "ratio", range: [0, 0.3], source: "Design choice: people who hear of a truce look elsewhere" },
      penalty: { value: 20, unit: "$ million", range: [5, 100], source: "Design choice: lawyers and damages; felt by a small lab, not by a giant" },
      fees_owed: { value: 2, unit: "count", range: [1, 4], source: "Design choice: half a year of the fee" },
      betrayal: { value: 40, unit: "%", range: [20, 80], source: "Design choice: a broken word is half of a scandal" },
      distrust: { value: 0.2, unit: "ratio", range: [0.1, 0.4], source: "Design choice: more than a pledge brings" },
      memory: { value: 4, unit: "quarters", range: [2, 8], source: "Design choice: a year" },
    },
    // Money from a parent, a state or a promise.
    core: { growth: { value: 3, unit: "%", range: [0, 6], source: "Prototype of the model: an incumbent's other business grew by 3 % a quarter" } },
    // The mood of investors: boom, normal or bust, with memory.
    capital: {
      start: "normal",
      boom_stays: { value: 82, unit: "%", range: [70, 92], source: "Prototype of the model: a boom lasts five to six quarters on average" },
      normal_stays: { value: 85, unit: "%", range: [75, 95], source: "Prototype of the model: a normal time lasts six to seven quarters on average" },
      bust_stays: { value: 82, unit: "%", range: [70, 92], source: "Prototype of the model: a bust lasts five to six quarters on average" },
      falls: { value: 50, unit: "%", range: [30, 70], source: "Design choice: up and down alike" },
      boom_factor: { value: 150, unit: "%", range: [120, 200], source: "Prototype of the model: investors pay half as much again in a boom" },
      bust_factor: { value: 35, unit: "%", range: [25, 60], source: "Prototype of the model: investors pay about a third in a bust" },
    },
    // Misuse and accidents.
    incidents: {
      base: { value: 2, unit: "%", range: [0.7, 4], source: "Design choice: a grave incident every dozen years for a frontier model of 2023 that $300 million a quarter are spent on, without safeguards" },
      base_capability: { value: 126, unit: "points", range: [120, 132], source: "Epoch Capabilities Index, models of 2023 (derived): the best model at the start" },
      decade: { value: 60, unit: "points", range: [40, 120], source: "Design choice: tenfold harm for five decades of effective compute" },
      spending: { value: 300, unit: "$ million", range: [100, 1000], source: "Prototype of the model: what all customers spent in 2023 Q1" },
      reach: { value: 50, unit: "%", range: [30, 100], source: "Design choice: harm grows with the square root of spending: later users are much like earlier ones" },
      least_reach: { value: 20, unit: "%", range: [5, 40], source: "Design choice: weights that nobody pays for are used by some" },
      staged: { value: 25, unit: "%", range: [10, 50], source: "Solaiman et al. 2019: few users, who are known, do little harm" },
      tail: { value: 110, unit: "%", range: [80, 200], source: "Clauset, Shalizi and Newman 2009: exponents of sizes of disasters lie around one" },
      gravest: { value: 50, unit: "ratio", range: [20, 100], source: "Design choice: beyond that the shared risk takes over" },
      reports: { value: 1200, unit: "count", range: [500, 4000], source: "AI Incident Database through AI Index: 149 reports in 2023, over what the model expects of the labs" },
      fine: { value: 20, unit: "$ million", range: [10, 40], source: "EU Regulation 2016/679, article 83: the least cap of fines, 20 million euros" },
      most_fined: { value: 4, unit: "%", range: [2, 7], source: "EU Regulation 2016/679, article 83: 4 % of a year’s turnover" },
      brand: { value: 4, unit: "%", range: [1, 10], source: "Design choice: a name survives a grave incident, not many" },
      stain: { value: 20, unit: "%", range: [5, 25], source: "Design choice: five grave incidents at once would be all that anybody speaks of" },
      forgetting: { value: 25, unit: "%", range: [10, 50], source: "Design choice: half is forgotten after two or three quarters" },
      shunned: { value: 100, unit: "%", range: [30, 120], source: "Design choice: a full stain loses nearly two thirds of the customers" },
      value: { value: 30, unit: "%", range: [10, 50], source: "Design choice: a full stain costs a third of the value" },
      betrayal: { value: 10, unit: "%", range: [0, 30], source: "Design choice: staff who came for the purpose ask themselves questions" },
      alarm: { value: 4, unit: "%", range: [2, 15], source: "Design choice: regulators act upon a few grave incidents" },
      compliance: { value: 10, unit: "$ million", range: [3, 30], source: "Design choice: a compliance office of a hundred people and outside audits" },
      compliance_share: { value: 5, unit: "%", range: [2, 10], source: "Design choice: rules at their strictest cost a lab what banks pay for theirs" },
    },
    // Selling a part of the lab.
    funding: {
      pause: { value: 4, unit: "quarters", range: [2, 6], source: "Prototype of the model: rounds a year apart keep their full price" },
      haste: { value: 20, unit: "%", range: [10, 30], source: "Prototype of the model: a fifth off for each quarter short of the pause ended raising every quarter" },
      most_sold: { value: 30, unit: "%", range: [20, 50], source: "Design choice: a round that sells more than a third would be a sale of the lab" },
      bust_fails: { value: 50, unit: "%", range: [30, 70], source: "Prototype of the model: half of the rounds fail in a bust" },
    },
    // The vendor's auction. Supply is the leading vendor's; labs can bid for a part of it.
    chips: {
      supply: [
        { chips: { value: 92, unit: "thousand H100e", range: [76, 108], source: "Epoch AI chip counts: the leading vendor's shipments in 2023 Q1, within 17 %" } },
        { chips: { value: 213, unit: "thousand H100e", range: [177, 249], source: "Epoch AI chip counts: the leading vendor's shipments in 2023 Q2, within 17 %" } },
        { chips: { value: 345, unit: "thousand H100e", range: [286, 404], source: "Epoch AI chip counts: the leading vendor's shipments in 2023 Q3, within 17 %" } },
        { chips: { value: 452, unit: "thousand H100e", range: [375, 529], source: "Epoch AI chip counts: the leading vendor's shipments in 2023 Q4, within 17 %" } },
      ],
      labs_part: { value: 24, unit: "%", range: [15, 35], source: "Design choice: four buyers instead of six" },
      growth: { value: 13, unit: "%", range: [8, 18], source: "Prototype of the model: growth of supply a quarter after the listed ones" },
      last_growth: { value: 5, unit: "%", range: [2, 8], source: "Prototype of the model: growth of supply in the long run, a guess" },
      growth_falls: { value: 6, unit: "quarters", range: [4, 12], source: "Prototype of the model: quarters in which excess growth falls by a factor e" },
      spread: { value: 4, unit: "%", range: [2, 10], source: "Prototype of the model: standard deviation of a quarter's supply" },
      price: { value: 34.6, unit: "$ thousand/H100e", range: [27.7, 41.5], source: "Epoch AI chip prices: one H100-equivalent in 2023, within 20 %" },
      price_falls: { value: 7, unit: "%", range: [4, 10], source: "Prototype of the model: generations make an H100-equivalent cheaper by 7 % a quarter" },
      cap: { value: 35, unit: "%", range: [25, 45], source: "Design choice: four buyers instead of six" },
      deposit: { value: 40, unit: "%", range: [20, 60], source: "Prototype of the model: 40 % down with the order" },
      lead: { value: 2, unit: "quarters", range: [1, 3], source: "Design choice: chips arrive while one remembers the order; race-2023 has 3" },
      loyalty: { value: 20, unit: "%", range: [0, 40], source: "Design choice: a vendor prefers yesterday's buyers a little, or nobody could plan" },
    },
    // Power for chips.
    sites: {
      price: { value: 8300, unit: "$/kW", range: [7500, 9300], source: "Epoch AI data centres: a retrofit of 181 MW for $1.5 billion" },
      lead: { value: 1, unit: "quarters", range: [1, 2], source: "Design choice: sites that are ready next quarter; race-2023 has 2" },
      least: { value: 27, unit: "MW", range: [18, 40], source: "Prototype of the model: any lab can power 15 thousand H100e more a quarter, at 1.8 kW each" },
      most: { value: 35, unit: "%", range: [20, 50], source: "Prototype of the model: and 35 % of what it has" },
    },
    // Chips arrive, wear out and need power.
    deliveries: {
      life: { value: 20, unit: "quarters", range: [16, 24], source: "judgement on the age of Epoch AI's chip stock: five years, four to six" },
      watts: { value: 1800, unit: "W", range: [1500, 2000], source: "Epoch AI data centres: 0.84 kW a chip and 1.8 kW with its facility (derived)" },
    },
    // People who look for work, and why they come.
    talent: {
      researchers: { value: 620, unit: "people", range: [300, 1000], source: "industry estimate: about 2,000 frontier researchers in the world, two thirds of them in the six labs" },
      engineers: { value: 4, unit: "thousand people", range: [2, 8], source: "Design choice: engineers must cost money, yet be found" },
      growth: { value: 12, unit: "%", range: [12, 20], source: "industry estimate: 15 to 25 % a year of 2,000 researchers, as a part of the pool of 620 a quarter" },
      seeking: { value: 50, unit: "%", range: [30, 70], source: "Design choice: half of those outside of labs hear of a quarter's offers" },
      researcher_pay: { value: 950, unit: "$ thousand/year", range: [900, 1000], source: "press and filings: a senior researcher's yearly pay, loaded" },
      engineer_pay: { value: 300, unit: "$ thousand/year", range: [250, 400], source: "press and filings: general staff's yearly pay, loaded" },
      pay_weight: { value: 3, unit: "ratio", range: [2, 5], source: "Prototype of the model: pay must float and matter, or it soon becomes free" },
      compute_weight: { value: 0.5, unit: "ratio", range: [0.2, 1], source: "Design choice: researchers go where their experiments can run" },
      mission_weight: { value: 0.8, unit: "ratio", range: [0.3, 1.5], source: "Design choice: purpose is worth about 30 % of pay to those who care" },
      colleagues_weight: { value: 1.5, unit: "ratio", range: [0.5, 3], source: "Design choice: people like to work where the frontier is" },
      standing_weight: { value: 0.5, unit: "ratio", range: [0.3, 2], source: "Design choice: a lab whose models others build on is known to newcomers" },
      outside: { value: 0.5, unit: "ratio", range: [0, 1], source: "Design choice: some take no offer, even a good one" },
      floating: { value: 50, unit: "%", range: [15, 60], source: "Prototype of the model: going rates follow what the quarter's hires were paid" },
    },
    // Safety work.
    safety: {
      labs: [
        { share: { value: 10, unit: "%", range: [0, 25], source: "Design choice: founded with safety in its charter" } },
        { share: { value: 18, unit: "%", range: [0, 25], source: "Design choice: founded to do safety work" } },
        { share: { value: 6, unit: "%", range: [0, 25], source: "Design choice: a small team beside the product" } },
        { share: { value: 4, unit: "%", range: [0, 25], source: "Design choice: what the state asks for" } },
      ],
      training: { value: 50, unit: "%", range: [20, 100], source: "Design choice: half of what safety work asks for is compute and time of the run, half is people" },
      most: { value: 90, unit: "%", range: [75, 99], source: "Design choice: no safeguard is perfect" },
      scale: { value: 8, unit: "%", range: [6, 20], source: "Design choice: a sixth of research gives nearly all that can be had, so that safety is a choice and no sacrifice" },
      learning: { value: 40, unit: "%", range: [20, 60], source: "Design choice: a practice is built within a year" },
      patching: { value: 50, unit: "%", range: [20, 80], source: "Design choice: a served model follows within two or three quarters" },
      wear: { value: 40, unit: "%", range: [20, 70], source: "Qi et al. 2023: a little training undoes the safeguards of open weights" },
      pledged: { value: 20, unit: "%", range: [5, 30], source: "Design choice: a pledge that is kept is enough for cooperation within a year and a half" },
      floor: { value: 15, unit: "%", range: [0, 30], source: "Design choice: what was never in the data cannot be tuned back" },
    },
    // What a fleet can do, and how it is split before anybody orders otherwise.
    fleet: {
      work: { value: 3.123, unit: "1e21 FLOP", range: [2.57, 3.36], source: "vendor sheet: 989.5 TFLOP/s dense BF16, 7,889,400 s at 40 %; Llama 3 report: 38 to 43 %" },
      chips_per_engineer: { value: 80, unit: "H100e", range: [40, 150], source: "Design choice: a cluster of 16,000 chips needs a team of 200" },
      fall: { value: 0.5, unit: "ratio", range: [0.2, 1], source: "Design choice: twice the chips for the same engineers run at 70 %" },
      training: { value: 35, unit: "%", range: [25, 50], source: "Prototype of the model: at 50 % the biggest run of 2023 came out three times too large; 35 % fits" },
      serving: { value: 35, unit: "%", range: [20, 45], source: "Prototype of the model: what is left after training and 30 % for experiments" },
    },
    // Discovery, and catching up with others.
    research: {
      discovery: { value: 0.1118, unit: "log10", range: [0.06, 0.181], source: "Ho et al. 2024, arXiv 2403.05812: 2.8 times a year, halving in 5 to 14 months" },
      effort_exponent: { value: 0.7, unit: "ratio", range: [0.5, 0.9], source: "Prototype of the model: twice the effort finds 1.6 times as much" },
      compute_part: { value: 0.5, unit: "ratio", range: [0.3, 0.7], source: "Whitfill and Wu 2025, arXiv 2507.23181: compute and talent, elasticities from 0.3 to 2.6" },
      harder: { value: 0.8, unit: "ratio", range: [0.4, 1.2], source: "Prototype of the model: each decade of know-how asks for 0.8 decades more of effort" },
      reference_work: { value: 18.7, unit: "1e24 FLOP", range: [13, 25], source: "Prototype of the model: the leader's 20 thousand H100e with 30 % on experiments, in one quarter" },
      reference_talent: { value: 250, unit: "people", range: [175, 325], source: "Prototype of the model: the leader's frontier staff at the start of 2023" },
      catch_up_open: { value: 35, unit: "%", range: [20, 50], source: "Prototype of the model: part of the gap to an open model closed in a quarter" },
      catch_up_served: { value: 16, unit: "%", range: [8, 30], source: "Prototype of the model: part of the gap to a served model closed in a quarter" },
      catch_up_talent: { value: 300, unit: "people", range: [150, 600], source: "Prototype of the model: researchers with whom these rates hold" },
      catch_up_exponent: { value: 0.3, unit: "ratio", range: [0.1, 0.6], source: "Prototype of the model: more people catch up faster, with strongly falling returns" },
      newcomer_cost: { value: 80, unit: "%", range: [40, 100], source: "Prototype of the model: each newcomer costs 0.8 of a person for one quarter" },
      mentoring: { value: 40, unit: "%", range: [0, 80], source: "Design choice: two days a week of a colleague, in the first quarter" },
      contributions: { value: 0.03, unit: "log10", range: [0, 0.06], source: "Design choice: what the whole world's work on one lab's models would add to discovery" },
    },
    // How compute and know-how become capability.
    training: {
      base_capability: { value: 126, unit: "points", range: [123, 129], source: "Epoch Capabilities Index, models of 2023 (derived)" },
      base: { value: 25.322219, unit: "log10 FLOP", range: [25.1, 25.5], source: "Epoch Capabilities Index, models of 2023 (derived): the largest model of early 2023, 2.1e25 FLOP" },
      slope: { value: 12, unit: "points", range: [10, 13.6], source: "Epoch Capabilities Index, models of 2023 (derived): points for ten times the effective compute" },
      luck: { value: 0.6, unit: "points", range: [0.2, 1], source: "Prototype of the model: at or below 0.6 points, or luck decides the race" },
      luck_of_jump: { value: 2.2, unit: "points", range: [1, 3], source: "Prototype of the model: at or below 2.2 points for each decade of jump" },
      longest: { value: 3, unit: "quarters", range: [2, 4], source: "Design choice: short runs, so that each lab brings out four models or more in three years" },
      adoption: { value: 30, unit: "%", range: [0, 60], source: "Design choice: what is found during a run mostly waits for the next; Sevilla et al. 2022 on recipes that age" },
    },
    // Bringing a model into the world.
    releases: { cost: { value: 5, unit: "$ million", range: [1, 20], source: "Design choice: evaluation, launch and documentation by a team of some dozens" } },
    // Terms of a release.
    licences: {
      stage: { value: 1, unit: "quarters", range: [1, 2], source: "Solaiman et al. 2019: staged releases took from some weeks to nine months" },
      waiting: { value: 60, unit: "%", range: [40, 150], source: "Design choice: nearly half of the customers do not wait" },
      fee: { value: 5, unit: "%", range: [1, 20], source: "Design choice: hosts keep most of their margin" },
      fewer: { value: 40, unit: "%", range: [20, 80], source: "Design choice: a third of the hosts stay away" },
      pull: { value: 60, unit: "%", range: [30, 80], source: "Lerner and Tirole 2005: restrictive licences draw fewer contributors; the size is a design choice" },
    },
    // List prices.
    prices: {
      least: { value: 0.1, unit: "$/Mtok", range: [0.01, 1], source: "Design choice: below ten cents a service is a gift" },
      most: { value: 200, unit: "$/Mtok", range: [60, 500], source: "Design choice: three times the dearest price in the vendor lists of 2023, $60" },
    },
    // What customers would spend and what they weigh, group by group.
    customers: {
      segments: [
        {
          kind: "consumer",
          start: { value: 190, unit: "$ million", range: [95, 285], source: "Prototype of the model: spending in 2023 Q1 that led to a leader's run-rate of $1.3 billion at year end" },
          ceiling: { value: 9, unit: "$ billion", range: [4.5, 18], source: "Prototype of the model: spending a quarter with models beyond all wishes, a guess" },
          midpoint: { value: 148, unit: "points", range: [140, 156], source: "Prototype of the model: capability at half of the ceiling" },
          width: { value: 8, unit: "points", range: [5, 12], source: "Prototype of the model: points on the logistic scale" },
          quality: { value: 1.4, unit: "ratio", range: [0.98, 1.82], source: "Prototype of the model: concave and relative; linear quality gave one lab 83 % of revenue" },
          price: { value: 2.4, unit: "ratio", range: [1.68, 3.12], source: "Prototype of the model: weight of ln(1 + price / $30); a plain logarithm made prices track cost" },
          brand: { value: 1.2, unit: "ratio", range: [0.6, 1.8], source: "Prototype of the model: consumers follow names, developers hardly" },
          reach: { value: 1, unit: "ratio", range: [0.5, 1.5], source: "Prototype of the model: incumbents reach people through their other products" },
          openness: { value: 0.1, unit: "ratio", range: [0, 0.2], source: "Prototype of the model: control and no lock-in count most for those who build" },
          habit: { value: 1.5, unit: "ratio", range: [0.75, 2.25], source: "Prototype of the model: 2.5 times this much changed the leader's result more than any other rule" },
          none: { value: -1.5, unit: "ratio", range: [-2.5, -0.5], source: "Prototype of the model: attraction of buying nothing" },
        },
        {
          kind: "enterprise",
          start: { value: 44, unit: "$ million", range: [22, 66], source: "Prototype of the model: spending in 2023 Q1 that led to a leader's run-rate of $1.3 billion at year end" },
          ceiling: { value: 25, unit: "$ billion", range: [12.5, 50], source: "Prototype of the model: spending a quarter with models beyond all wishes, a guess" },
          midpoint: { value: 158, unit: "points", range: [150, 166], source: "Prototype of the model: capability at half of the ceiling" },
          width: { value: 8, unit: "points", range: [5, 12], source: "Prototype of the model: points on the logistic scale" },
          quality: { value: 3.2, unit: "ratio", range: [2.24, 4.16], source: "Prototype of the model: concave and relative; linear quality gave one lab 83 % of revenue" },
          price: { value: 1.6, unit: "ratio", range: [1.12, 2.08], source: "Prototype of the model: weight of ln(1 + price / $30); a plain logarithm made prices track cost" },
          brand: { value: 0.6, unit: "ratio", range: [0.3, 0.9], source: "Prototype of the model: consumers follow names, developers hardly" },
          reach: { value: 0.8, unit: "ratio", range: [0.4, 1.2], source: "Prototype of the model: incumbents reach people through their other products" },
          openness: { value: 0.4, unit: "ratio", range: [0, 0.8], source: "Prototype of the model: control and no lock-in count most for those who build" },
          habit: { value: 1.5, unit: "ratio", range: [0.75, 2.25], source: "Prototype of the model: 2.5 times this much changed the leader's result more than any other rule" },
          none: { value: -1.5, unit: "ratio", range: [-2.5, -0.5], source: "Prototype of the model: attraction of buying nothing" },
        },
        {
          kind: "developer",
          start: { value: 60, unit: "$ million", range: [30, 90], source: "Prototype of the model: spending in 2023 Q1 that led to a leader's run-rate of $1.3 billion at year end" },
          ceiling: { value: 8, unit: "$ billion", range: [4, 16], source: "Prototype of the model: spending a quarter with models beyond all wishes, a guess" },
          midpoint: { value: 146, unit: "points", range: [138, 154], source: "Prototype of the model: capability at half of the ceiling" },
          width: { value: 8, unit: "points", range: [5, 12], source: "Prototype of the model: points on the logistic scale" },
          quality: { value: 2.1, unit: "ratio", range: [1.47, 2.73], source: "Prototype of the model: concave and relative; linear quality gave one lab 83 % of revenue" },
          price: { value: 2.6, unit: "ratio", range: [1.82, 3.38], source: "Prototype of the model: weight of ln(1 + price / $30); a plain logarithm made prices track cost" },
          brand: { value: 0.3, unit: "ratio", range: [0.15, 0.45], source: "Prototype of the model: consumers follow names, developers hardly" },
          reach: { value: 0.3, unit: "ratio", range: [0.15, 0.45], source: "Prototype of the model: incumbents reach people through their other products" },
          openness: { value: 0.8, unit: "ratio", range: [0, 1.6], source: "Prototype of the model: control and no lock-in count most for those who build" },
          habit: { value: 0.8, unit: "ratio", range: [0.4, 1.2], source: "Prototype of the model: 2.5 times this much changed the leader's result more than any other rule" },
          none: { value: -1.5, unit: "ratio", range: [-2.5, -0.5], source: "Prototype of the model: attraction of buying nothing" },
        },
        {
          kind: "government",
          start: { value: 16, unit: "$ million", range: [8, 24], source: "Prototype of the model: spending in 2023 Q1 that led to a leader's run-rate of $1.3 billion at year end" },
          ceiling: { value: 6, unit: "$ billion", range: [3, 12], source: "Prototype of the model: spending a quarter with models beyond all wishes, a guess" },
          midpoint: { value: 150, unit: "points", range: [142, 158], source: "Prototype of the model: capability at half of the ceiling" },
          width: { value: 8, unit: "points", range: [5, 12], source: "Prototype of the model: points on the logistic scale" },
          quality: { value: 1.8, unit: "ratio", range: [1.26, 2.34], source: "Prototype of the model: concave and relative; linear quality gave one lab 83 % of revenue" },
          price: { value: 2, unit: "ratio", range: [1.4, 2.6], source: "Prototype of the model: weight of ln(1 + price / $30); a plain logarithm made prices track cost" },
          brand: { value: 0.6, unit: "ratio", range: [0.3, 0.9], source: "Prototype of the model: consumers follow names, developers hardly" },
          reach: { value: 0.8, unit: "ratio", range: [0.4, 1.2], source: "Prototype of the model: incumbents reach people through their other products" },
          openness: { value: 0.6, unit: "ratio", range: [0, 1.2], source: "Prototype of the model: control and no lock-in count most for those who build" },
          habit: { value: 1.2, unit: "ratio", range: [0.6, 1.8], source: "Prototype of the model: 2.5 times this much changed the leader's result more than any other rule" },
          none: { value: -1.5, unit: "ratio", range: [-2.5, -0.5], source: "Prototype of the model: attraction of buying nothing" },
        },
      ],
      diffusion: { value: 60, unit: "%", range: [40, 80], source: "Prototype of the model: following quality at once made the revenue of 2023 ten times too large" },
      elasticity: { value: 1.5, unit: "ratio", range: [1.2, 1.8], source: "press and judgement: price elasticity of demand above 1 in size, 1.2 to 1.8" },
      reference_price: { value: 30, unit: "$/Mtok", range: [20, 60], source: "vendor price lists of 2023: frontier models at $30 in and $60 out" },
      quality_scale: { value: 10, unit: "points", range: [6, 14], source: "Prototype of the model: the worth of quality pales by a factor e in 10 points" },
      tokens_per_chip: { value: 350, unit: "million tokens", range: [200, 600], source: "Prototype of the model: 0.35 trillion tokens a quarter for a thousand H100e and a model of 2.1e25 FLOP gives $7 a million" },
      base_size: { value: 25.322219, unit: "log10 FLOP", range: [25.1, 25.5], source: "Epoch Capabilities Index, models of 2023 (derived): 2.1e25 FLOP" },
      size_exponent: { value: 0.5, unit: "ratio", range: [0.4, 0.6], source: "Design choice: compute-optimal parameters grow as the square root of training FLOP" },
      serving_gain: { value: 60, unit: "%", range: [30, 90], source: "Design choice: most, not all, of what makes training efficient makes serving cheap" },
      standing_saves: { value: 40, unit: "%", range: [0, 50], source: "Design choice: the world's tools for one lab's models make them cheaper to run" },
      host_cost: { value: 2600, unit: "$/H100e", range: [2000, 4000], source: "from chip price, site, five years of life and energy, above: what an H100 costs its owner a quarter" },
      host_margin: { value: 35, unit: "%", range: [15, 60], source: "Prototype of the model: hosts and labs sell at 1.35 times cost" },
      host_variety: { value: 0.9, unit: "ratio", range: [0.5, 1.6], source: "Prototype of the model: many hosts are worth up to ln 4 together; ten of them changed results by 0.16" },
      hosted_by_labs: { value: 50, unit: "%", range: [30, 70], source: "Design choice: half of open demand goes to hosts that are no labs" },
      own_openness: { value: 30, unit: "%", range: [10, 50], source: "Prototype of the model: the releaser's own service keeps 30 % of the bonus of openness" },
      own_weights: { value: 0.5, unit: "ratio", range: [0.25, 2], source: "Design choice: tools, support and habit keep most of those who could have the same from a host; at 1.2 opening lost in every scenario, from every seat" },
      own_reach: { value: 8, unit: "points", range: [2, 12], source: "Design choice: last year’s weights compete with this year’s service half as hard; at 4 it cost too little to open them" },
      brand_speed: { value: 8, unit: "%", range: [4, 15], source: "Design choice: a name follows the share of the market within three years" },
      shortfall: { value: 15, unit: "%", range: [5, 30], source: "Design choice: a service that cannot serve loses its name quickly" },
    },
    // Who benefits, and what serving those who can hardly pay brings.
    access: {
      consumer: { value: 30, unit: "%", range: [15, 45], source: "Design choice: three tenths of what people spend comes from poor regions and schools" },
      enterprise: { value: 8, unit: "%", range: [0, 15], source: "Design choice: clinics and small firms" },
      developer: { value: 20, unit: "%", range: [10, 30], source: "Design choice: students and small projects" },
      government: { value: 30, unit: "%", range: [15, 45], source: "Design choice: schools and offices of poor regions" },
      free: { value: 50, unit: "%", range: [25, 75], source: "Design choice: half of those who pay nothing would pay if they could" },
      elasticity: { value: 1.5, unit: "ratio", range: [1.2, 1.8], source: "press and judgement: demand elasticity above 1, from 1.2 to 1.8" },
      most: { value: 60, unit: "%", range: [40, 80], source: "Design choice: four tenths of the price still tell users from robots" },
      speed: { value: 50, unit: "%", range: [15, 50], source: "Design choice: trust follows within a year" },
      appeal: { value: 6, unit: "ratio", range: [0.5, 6], source: "Design choice: who serves a quarter of all those who can hardly pay is to governments what a household name is to people" },
      purpose: { value: 6, unit: "%", range: [1, 6], source: "Design choice: half of what purpose is missing in three years of full trust" },
    },
    // The standard that others build on.
    standing: {
      reach: { value: 4, unit: "points", range: [3, 8], source: "Design choice: an open model one generation behind pulls a third as much" },
      closed_pull: { value: 40, unit: "%", range: [20, 80], source: "Design choice: being bought from counts less than being built on" },
      inertia: { value: 30, unit: "%", range: [10, 60], source: "Design choice: some build on nobody" },
      speed: { value: 20, unit: "%", range: [10, 40], source: "Design choice: standards move within a year or two" },
    },
    // Pay, energy and upkeep.
    costs: {
      watts: { value: 1800, unit: "W", range: [1500, 2000], source: "Epoch AI data centres: 0.84 kW a chip and 1.8 kW with its facility (derived)" },
      energy: { value: 0.07, unit: "$/kWh", range: [0.05, 0.1], source: "Design choice: an industrial contract for electricity; large sites pay 5 to 10 cents" },
      upkeep: { value: 60, unit: "$/kW", range: [30, 120], source: "Design choice: about 3 % of a site's price a year" },
      overhead: { value: 2, unit: "$ million", range: [1, 5], source: "Design choice: offices, law and travel of the smallest lab" },
    },
    // What people hold against their lab.
    convictions: {
      labs: [
        { grievance: { value: 10, unit: "%", range: [0, 20], source: "Design choice: some have not forgotten that it took outside money" } },
        { grievance: { value: 0, unit: "%", range: [0, 20], source: "Design choice: its people chose it for its purpose" } },
        { grievance: { value: 20, unit: "%", range: [0, 40], source: "Design choice: scandals of its other products" } },
        { grievance: { value: 10, unit: "%", range: [0, 20], source: "Design choice: people who would rather publish" } },
      ],
      everybody: { value: 30, unit: "%", range: [15, 50], source: "Design choice: a scandal moves those a little who work for pay" },
      believers: { value: 120, unit: "%", range: [60, 200], source: "Hirschman 1970, Exit, Voice, and Loyalty: those who care most leave first; the size is a design choice" },
      layoffs: { value: 150, unit: "%", range: [50, 250], source: "Design choice: to let two thirds go is a scandal" },
      fading: { value: 12, unit: "%", range: [6, 20], source: "Design choice: half is forgotten after 15 months" },
      leaving: { value: 100, unit: "%", range: [50, 200], source: "Design choice: a scandal doubles how many leave" },
      hiring: { value: 40, unit: "%", range: [20, 80], source: "Design choice: as much as about 13 % less pay" },
      erosion: { value: 15, unit: "%", range: [5, 30], source: "Design choice: a purpose outlives a few scandals" },
    },
    // Staff who leave.
    turnover: {
      yearly: { value: 13.2, unit: "%", range: [9, 18], source: "LinkedIn 2017: yearly turnover in the software sector" },
      pay_weight: { value: 6, unit: "ratio", range: [3, 9], source: "Design choice: pay 10 % below the going rate loses 60 % more people" },
      compute_weight: { value: 1.5, unit: "ratio", range: [0.5, 3], source: "Design choice: a tenth of others' compute more than doubles the leavers" },
      runway_weight: { value: 1, unit: "ratio", range: [0.5, 2], source: "Design choice: an empty purse doubles the leavers" },
      spread: { value: 25, unit: "%", range: [10, 28], source: "Design choice: luck of a small number of people" },
    },
    // Labs that run out of money.
    insolvency: {
      memory: { value: 6, unit: "quarters", range: [4, 12], source: "Design choice: two strikes in a year and a half close a lab" },
      taken: { value: 60, unit: "%", range: [40, 80], source: "Design choice: rescuers take most of what the founders had" },
      cut: { value: 30, unit: "%", range: [15, 50], source: "Design choice: a rescue costs about a third of staff and chips" },
      quarters_paid: { value: 2, unit: "quarters", range: [1, 4], source: "Design choice: half a year to find a way" },
      used_price: { value: 50, unit: "%", range: [30, 70], source: "Design choice: used chips sell at half the price of new ones" },
      warning: { value: 2, unit: "quarters", range: [1, 4], source: "Design choice: a lab is told half a year ahead" },
    },
    // What the market thinks a lab is worth.
    valuation: {
      multiple: { value: 39, unit: "ratio", range: [25, 45], source: "press reports of rounds, and revenue at the time (derived): 39 times the yearly run-rate" },
      multiple_falls: { value: 3, unit: "%", range: [1, 5], source: "Prototype of the model: the multiple shrinks by 3 % a quarter" },
      least_multiple: { value: 8, unit: "ratio", range: [5, 15], source: "Design choice: a growing software firm's multiple" },
      option: { value: 12, unit: "$ billion", range: [6, 25], source: "Prototype of the model: the option on being first, with no revenue in the industry" },
      option_of_industry: { value: 80, unit: "%", range: [40, 120], source: "Prototype of the model: and 0.8 of the industry's yearly revenue" },
      reach: { value: 8, unit: "points", range: [5, 12], source: "Prototype of the model: the option falls by a factor e in 8 points behind the best" },
      harvest: { value: 60, unit: "%", range: [0, 90], source: "Design choice: growth is paid for where something is built; who only harvests is priced like a business in decline" },
      building: { value: 40, unit: "%", range: [20, 60], source: "Design choice: about what labs spend on training and experiments; Epoch AI, 2025, puts research above half of one lab's computing" },
      speed: { value: 50, unit: "%", range: [30, 80], source: "Design choice: the market believes half of the news at once" },
    },
    // What rivals read about each other.
    press: { spread: { value: 15, unit: "%", range: [5, 28], source: "Design choice: good enough to tell a giant from a dwarf, not twins" } },
    // Benefit and safety as a goal.
    mission: {
      weight: { value: 20, unit: "%", range: [0, 20], source: "Design choice: twice the weight of race-2023: here it is the other side of the scales" },
      memory: { value: 70, unit: "%", range: [50, 90], source: "Design choice: about three quarters count" },
      care: { value: 0.5, unit: "log10", range: [0.2, 1], source: "Design choice: all the safety work that can be done is worth three times the benefit" },
      harm: { value: 0.5, unit: "log10", range: [0.2, 1], source: "Design choice: a grave accident costs two thirds of the benefit" },
      shared: { value: 0.5, unit: "log10", range: [0.2, 1], source: "Design choice: what others do to the world hurts as much" },
      fading: { value: 10, unit: "%", range: [5, 20], source: "Design choice: half is forgotten after six quarters" },
      labs: [
        {
          start: { value: 5.907, unit: "log10", range: [0, 12], source: "Design choice: what the role has after the first quarter in a reference field" },
          end: { value: 7.149, unit: "log10", range: [0, 12], source: "Design choice: what the role has at the end in a reference field" },
          spread: { value: 0.241, unit: "log10", range: [0.05, 3], source: "Design choice: the deviation at the end in a reference field" },
        },
        {
          start: { value: 5.479, unit: "log10", range: [0, 12], source: "Design choice: what the role has after the first quarter in a reference field" },
          end: { value: 6.959, unit: "log10", range: [0, 12], source: "Design choice: what the role has at the end in a reference field" },
          spread: { value: 0.245, unit: "log10", range: [0.05, 3], source: "Design choice: the deviation at the end in a reference field" },
        },
        {
          start: { value: 5.768, unit: "log10", range: [0, 12], source: "Design choice: what the role has after the first quarter in a reference field" },
          end: { value: 7.082, unit: "log10", range: [0, 12], source: "Design choice: what the role has at the end in a reference field" },
          spread: { value: 0.24, unit: "log10", range: [0.05, 3], source: "Design choice: the deviation at the end in a reference field" },
        },
        {
          start: { value: 5.62, unit: "log10", range: [0, 12], source: "Design choice: what the role has after the first quarter in a reference field" },
          end: { value: 7.002, unit: "log10", range: [0, 12], source: "Design choice: what the role has at the end in a reference field" },
          spread: { value: 0.229, unit: "log10", range: [0.05, 3], source: "Design choice: the deviation at the end in a reference field" },
        },
      ],
    },
    // The risk that all share.
    catastrophe: {
      inflow: { value: 8, unit: "%", range: [1, 10], source: "Design choice: so that a race without safety work is likely to end badly within three years" },
      base: { value: 134, unit: "points", range: [130, 160], source: "Design choice: the danger of race-2023 comes two decades of effective compute sooner, since a lesson has three years" },
      decade: { value: 26, unit: "points", range: [15, 40], source: "Design choice: two decades of effective compute are ten times as dangerous" },
      haste: { value: 10, unit: "%", range: [5, 20], source: "Armstrong, Bostrom and Shulman 2016: who races leaves out checks; the size is a design choice" },
      reach: { value: 1, unit: "points", range: [1, 20], source: "Armstrong, Bostrom and Shulman 2016: the winner of the race decides how safe it is, so who is behind hardly counts; the size is a design choice" },
      fading: { value: 20, unit: "%", range: [5, 25], source: "Design choice: what was built in haste is mended within a year or two, so that a class sees its work" },
      safe: { value: 10, unit: "%", range: [5, 60], source: "Design choice: warnings come early, and so does the danger" },
      strike: { value: 45, unit: "%", range: [5, 60], source: "Design choice: at the highest risk two in five quarters" },
      toll: { value: -300, unit: "%", range: [-300, -200], source: "Design choice: the worst that a result can count" },
      pledge: { value: 75, unit: "%", range: [60, 85], source: "Design choice: what a lab has that spends a sixth of its research on safety for some quarters" },
      quarters: { value: 4, unit: "quarters", range: [3, 16], source: "Design choice: a year of keeping one's word" },
      reward: { value: 30, unit: "%", range: [0, 150], source: "Design choice: better than most results; whoever wins alone has about twice as much, which is the temptation" },
    },
    // What counts at the end.
    goals: {
      capability: { value: 40, unit: "%", range: [30, 60], source: "Design choice: being first is what tempts" },
      value: { value: 45, unit: "%", range: [30, 50], source: "Design choice: and so is money" },
      influence: { value: 15, unit: "%", range: [5, 25], source: "Design choice: as in first-steps" },
    },
  },
}

"""##

  /// scenarios/precipice.par.json
  static let precipicePar = ##"""
{"frontier_par":1,"rules_version":3,"rules_digest":"7a046d2a62851a03","lineup":["steady","open-champion","closed-frontier","talent-raider"],"seeds":["1","64"],"lengths":[
{"quarters":12,"par":[
{"capability":15525,"capability_spread":455,"value":8138672,"value_spread":211392,"influence":4926696,"influence_spread":390879,"at_quarter":{"capability":12630,"value":7341412,"influence":4819132},"at_half":{"capability":12986,"value":7585896,"influence":4869208},"at_three_quarters":{"capability":14303,"value":7762148,"influence":4935784}},
{"capability":15143,"capability_spread":420,"value":7875697,"value_spread":209754,"influence":4870992,"influence_spread":363740,"at_quarter":{"capability":12200,"value":6856334,"influence":4514691},"at_half":{"capability":12363,"value":7107522,"influence":4685763},"at_three_quarters":{"capability":14005,"value":7438280,"influence":4883468}},
{"capability":15155,"capability_spread":366,"value":8264982,"value_spread":195085,"influence":4800625,"influence_spread":416395,"at_quarter":{"capability":12077,"value":7220183,"influence":4732718},"at_half":{"capability":12493,"value":7710653,"influence":4846410},"at_three_quarters":{"capability":13996,"value":7886218,"influence":4856419}},
{"capability":14748,"capability_spread":403,"value":8115282,"value_spread":194893,"influence":4728027,"influence_spread":369269,"at_quarter":{"capability":11890,"value":7066987,"influence":4649877},"at_half":{"capability":12353,"value":7576079,"influence":4776042},"at_three_quarters":{"capability":13747,"value":7746319,"influence":4814127}}
]}
]}

"""##
}
