// swift-format-ignore-file
// Generated from scenarios/: run the tests with FRONTIER_RECORD=1 after a change there.

extension ScenarioLibrary {
  /// scenarios/open-gambit.json5
  static let openGambit = ##"""
// The open gambit: an incumbent can give its model away, and everybody else has to answer.
//
// The mechanics and figures are those of race-2023; where a value differs, its source says why. The labs are invented.
{
  title: "The open gambit",
  summary: "An incumbent can give its model away: prices, hosts, and a standard, over three years.",
  briefing: [
    "A platform with billions of users came late. Its model is not the best, and its other business pays for \
everything. It could sell what it has, like the others. Or it could give the weights away, to everybody and \
for good.",
    "Open weights are run by hosts: whoever has chips. Hosts sell at little more than cost, so closed labs must \
lower their prices or offer something better. Money moves from those who train to those who host. In return \
the world builds on the giver's work, and its name becomes the standard. And rivals learn from it.",
    "You play 12 quarters: six rounds of two quarters, or four rounds in a race of 8. In each round decide at \
least: what to train, whether to release it closed or open and under which licence, your price, how much you \
publish, and what you spend on chips and people. Everything else stays as it is.",
    "Three things count at the end, each against what a role like yours usually achieves: capability (42 %), the \
value of the founders' part (46 %), and influence, your part of what others build on (12 %).",
    "What to look for. (1) Compare prices before and after the first open release. (2) Follow where the money \
goes: to labs, or to hosts. (3) Watch whose work the world builds on. (4) See who learns most from an open \
model. (5) Say why an open model cannot be closed again, and what a lab pays that turns back.",
  ],

  // What a class can do after the race, each with an effect that two sets of the same races show: with, and without.
  objectives: [
    {
      says: "Compare prices before and after the first open release.",
      effect: {
        says: "The mean price that customers pay at the end, where Agora gives its models away and where it sells them.",
        observable: { level: { market: "price" }, at: "2025 Q4" },
        unit: "$/Mtok",
        with: { lineup: "steady", seats: { "1": "open-champion" } },
        without: { seats: { "1": "steady" } },
        expect: { lower_by: 5 },
      },
    },
    {
      says: "Follow where the money goes when weights are open: to labs, or to hosts.",
      effect: {
        says: "Revenue of all labs in the last year, where Agora gives its models away and where it sells them.",
        observable: { level: { year: { labs: "revenue", take: "sum" } }, at: "2025 Q4" },
        unit: "$ million",
        with: { lineup: "steady", seats: { "1": "open-champion" } },
        without: { seats: { "1": "steady" } },
        expect: { lower_by: 400 },
      },
    },
    {
      says: "Tell whose work the world builds on, and why.",
      effect: {
        says: "Agora's part of what the world builds on at the end, where it gives its models away and where it sells them.",
        observable: { level: { labs: "standing", of: { seat: 1 } }, at: "2025 Q4" },
        unit: "%",
        with: { lineup: "steady", seats: { "1": "open-champion" } },
        without: { seats: { "1": "steady" } },
        expect: { higher_by: 20 },
      },
    },
    {
      says: "Name who learns most from an open model.",
      effect: {
        says: "Know-how of Tinder, the entrant, at the end, where Palisade, the leader, opens all it has and where it sells it.",
        observable: { level: { labs: "know_how", of: { seat: 4 } }, at: "2025 Q4" },
        unit: "log10",
        with: { lineup: "steady", seats: { "0": { opening: "always" } } },
        without: { seats: { "0": "steady" } },
        expect: { higher_by: 0.15 },
      },
    },
    {
      says: "Weigh a licence for which hosts pay against one that is free.",
      effect: {
        says: "Agora's part of what the world builds on in 2024 Q4, under a restricted licence and under a free one.",
        observable: { level: { labs: "standing", of: { seat: 1 } }, at: "2024 Q4" },
        unit: "%",
        with: { lineup: "steady", seats: { "1": { opening: "always", restricting: true } } },
        without: { seats: { "1": { opening: "always", restricting: false } } },
        expect: { lower_by: 8 },
      },
    },
  ],

  // Quarters that can be played; the first is the usual number.
  lengths: [
    { value: 12, unit: "quarters", range: [1, 80], source: "Design choice: six rounds of two quarters, for a lesson of 90 minutes" },
    { value: 8, unit: "quarters", range: [1, 80], source: "Design choice: four rounds of two quarters, for 45 minutes" },
  ],
  round: { value: 2, unit: "quarters", range: [1, 4], source: "Design choice: five minutes a round leave a lesson time to talk; half a year is as long as a lab can be left alone" },
  race: {
    start_year: { value: 2023, unit: "year", range: [2023, 2023], source: "Design choice: the quarter after the first chat service found its users" },
    start_quarter: { value: 1, unit: "count", range: [1, 4], source: "Design choice: calendar quarters" },
  },

  labs: [
    // Seat 0.
    {
      name: "Palisade",
      description: "A closed leader with the best model and the best-known name.",
      note: "You lead and sell. If somebody opens a model nearly as good, your price is not yours any more: stay ahead of open weights, or live on your name.",
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
      name: "Agora",
      description: "An incumbent platform with billions of users and a model that is not the best.",
      note: "Your other business pays. Selling a second-best model brings little; giving it away takes prices down and makes others build on you. Choose when.",
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
        know_how: { value: -0.35, unit: "log10", range: [-0.45, -0.25], source: "Design choice: further behind than in race-2023, so that there is something to learn" },
        capability: { value: 117, unit: "points", range: [114, 120], source: "Epoch Capabilities Index, models of 2023 (derived), and prototype of the model: the place of this kind of lab" },
        brand: { value: 20, unit: "%", range: [10, 30], source: "Design choice: how well the name is known, from 0 to everybody" },
        reach: { value: 50, unit: "%", range: [30, 70], source: "Design choice: users of its other products that it can reach" },
        price: { value: 30, unit: "$/Mtok", range: [20, 60], source: "vendor price lists of 2023: frontier models at $30 in and $60 out" },
      },
    },
    // Seat 2.
    {
      name: "Juniper",
      description: "A small, careful lab of excellent researchers.",
      note: "You cannot outspend anybody. Open weights teach you quickly; what you then find is worth more if you keep it.",
      role: {
        kind: "native",
        cash: { value: 1.5, unit: "$ billion", range: [1, 2], source: "Design choice: more than in race-2023, so that a short race is not decided by the first round" },
        core_income: { value: 0, unit: "$ billion", range: [0, 0], source: "Design choice: no parent pays" },
        promised: { value: 0, unit: "$ billion", range: [0, 0], source: "Design choice: nobody has promised anything" },
        promised_turn: { value: 0, unit: "turn", range: [0, 0], source: "Design choice: nobody has promised anything" },
        may_raise: true,
        founders: { value: 80, unit: "%", range: [64, 96], source: "press reports on the start of 2023: what earlier rounds left to founders and staff, an estimate" },
        researchers: { value: 120, unit: "people", range: [84, 156], source: "Prototype of the model: frontier researchers; press reports of whole head counts are weak" },
        engineers: { value: 85, unit: "people", range: [59, 128], source: "Design choice: enough to run 1.3 times the fleet at 80 chips each" },
        productivity: { value: 105, unit: "%", range: [84, 126], source: "Prototype of the model: a researcher's worth relative to the leader's" },
        mission: { value: 70, unit: "%", range: [50, 90], source: "Design choice: how much the lab's purpose draws people, by kind of lab" },
        chips: { value: 5, unit: "thousand H100e", range: [3, 7], source: "Prototype of the model: the part of the world's chips that the lab commands; Epoch AI chip counts for the whole, end of 2022, within 40 %" },
        arriving: { value: 0.6, unit: "thousand H100e", range: [0.3, 1], source: "Design choice: orders made in 2022: 12 % of the fleet in each of three quarters" },
        power: { value: 11.7, unit: "MW", range: [9, 14.4], source: "Design choice: sites for 1.3 times the fleet at 1.8 kW each" },
        know_how: { value: -0.25, unit: "log10", range: [-0.35, -0.15], source: "Design choice: further behind than in race-2023, so that there is something to learn" },
        capability: { value: 122, unit: "points", range: [119, 125], source: "Epoch Capabilities Index, models of 2023 (derived), and prototype of the model: the place of this kind of lab" },
        brand: { value: 15, unit: "%", range: [7.5, 22.5], source: "Design choice: how well the name is known, from 0 to everybody" },
        reach: { value: 0, unit: "%", range: [0, 10], source: "Design choice: no other products with users" },
        price: { value: 30, unit: "$/Mtok", range: [20, 60], source: "vendor price lists of 2023: frontier models at $30 in and $60 out" },
      },
    },
    // Seat 3.
    {
      name: "Quarry",
      description: "A cloud company: many chips, firms as customers, a lab of its own.",
      note: "You have the chips. What your own users leave free of your serving part hosts what others open, and earns on it: you need not train the best model to gain from one.",
      role: {
        kind: "cloud",
        cash: { value: 3.5, unit: "$ billion", range: [2.45, 4.55], source: "press reports on the start of 2023; prototype of the model: what was played" },
        core_income: { value: 0.7, unit: "$ billion", range: [0.42, 0.98], source: "Prototype of the model: the other business, or the state, spares this much a quarter" },
        promised: { value: 0, unit: "$ billion", range: [0, 0], source: "Design choice: nobody has promised anything" },
        promised_turn: { value: 0, unit: "turn", range: [0, 0], source: "Design choice: nobody has promised anything" },
        may_raise: false,
        founders: { value: 100, unit: "%", range: [80, 100], source: "Design choice: all of what may not be sold counts for the lab's own side" },
        researchers: { value: 500, unit: "people", range: [350, 650], source: "Prototype of the model: frontier researchers; press reports of whole head counts are weak" },
        engineers: { value: 260, unit: "people", range: [182, 390], source: "Design choice: enough to run 1.3 times the fleet at 80 chips each" },
        productivity: { value: 55, unit: "%", range: [44, 66], source: "Prototype of the model: a researcher's worth relative to the leader's" },
        mission: { value: 20, unit: "%", range: [0, 40], source: "Design choice: how much the lab's purpose draws people, by kind of lab" },
        chips: { value: 16, unit: "thousand H100e", range: [9.6, 22.4], source: "Epoch AI chip counts: a cloud company's 65 thousand H100e at the end of 2022, within 40 %; its own lab's part is the prototype's" },
        arriving: { value: 1.92, unit: "thousand H100e", range: [0.96, 3.2], source: "Design choice: orders made in 2022: 12 % of the fleet in each of three quarters" },
        power: { value: 37.4, unit: "MW", range: [28.8, 46.1], source: "Design choice: sites for 1.3 times the fleet at 1.8 kW each" },
        know_how: { value: -0.25, unit: "log10", range: [-0.35, -0.15], source: "Design choice: further behind than in race-2023, so that there is something to learn" },
        capability: { value: 121, unit: "points", range: [118, 124], source: "Epoch Capabilities Index, models of 2023 (derived), and prototype of the model: the place of this kind of lab" },
        brand: { value: 30, unit: "%", range: [15, 45], source: "Design choice: how well the name is known, from 0 to everybody" },
        reach: { value: 40, unit: "%", range: [20, 60], source: "Design choice: users of its other products that it can reach" },
        price: { value: 30, unit: "$/Mtok", range: [20, 60], source: "vendor price lists of 2023: frontier models at $30 in and $60 out" },
      },
    },
    // Seat 4.
    {
      name: "Tinder",
      description: "An entrant with forty people and investors who believe in them.",
      note: "Nobody knows you. An open model can make your name in a quarter, and a closed one can pay your bills.",
      role: {
        kind: "entrant",
        cash: { value: 120, unit: "$ million", range: [84, 156], source: "press: the first large raise of a French entrant, a seed of 105 million euros in 2023 Q2" },
        core_income: { value: 0, unit: "$ billion", range: [0, 0], source: "Design choice: no parent pays" },
        promised: { value: 1.2, unit: "$ billion", range: [0.6, 1.8], source: "press: entrants' rounds in 2023 Q2 and Q3; the amount of $1.2 billion is the prototype's" },
        promised_turn: { value: 2, unit: "turn", range: [2, 3], source: "press: entrants' rounds in 2023 Q2 and Q3; turn 2 is 2023 Q3" },
        may_raise: true,
        founders: { value: 70, unit: "%", range: [56, 84], source: "press reports on the start of 2023: what earlier rounds left to founders and staff, an estimate" },
        researchers: { value: 40, unit: "people", range: [28, 52], source: "Prototype of the model: frontier researchers; press reports of whole head counts are weak" },
        engineers: { value: 60, unit: "people", range: [42, 90], source: "Design choice: a small lab's team" },
        productivity: { value: 110, unit: "%", range: [88, 132], source: "Prototype of the model: a researcher's worth relative to the leader's" },
        mission: { value: 40, unit: "%", range: [20, 60], source: "Design choice: how much the lab's purpose draws people, by kind of lab" },
        chips: { value: 2, unit: "thousand H100e", range: [1.2, 2.8], source: "Prototype of the model: the part of the world's chips that the lab commands; Epoch AI chip counts for the whole, end of 2022, within 40 %" },
        arriving: { value: 0.24, unit: "thousand H100e", range: [0.12, 0.4], source: "Design choice: orders made in 2022: 12 % of the fleet in each of three quarters" },
        power: { value: 4.7, unit: "MW", range: [3.6, 5.8], source: "Design choice: sites for 1.3 times the fleet at 1.8 kW each" },
        know_how: { value: -0.4, unit: "log10", range: [-0.5, -0.3], source: "Design choice: further behind than in race-2023, so that there is something to learn" },
        capability: { value: 108, unit: "points", range: [105, 111], source: "Epoch Capabilities Index, models of 2023 (derived), and prototype of the model: the place of this kind of lab" },
        brand: { value: 2, unit: "%", range: [1, 3], source: "Design choice: how well the name is known, from 0 to everybody" },
        reach: { value: 0, unit: "%", range: [0, 10], source: "Design choice: no other products with users" },
        price: { value: 30, unit: "$/Mtok", range: [20, 60], source: "vendor price lists of 2023: frontier models at $30 in and $60 out" },
      },
    },
  ],

  mechanics: {
    // Money from a parent, a state or a promise.
    core: { growth: { value: 3, unit: "%", range: [0, 6], source: "Prototype of the model: an incumbent's other business grew by 3 % a quarter" } },
    // Shareholders of labs that have a parent.
    patience: {
      start: { value: 60, unit: "%", range: [40, 80], source: "Design choice: shareholders begin with more hope than doubt" },
      calm: { value: 3, unit: "%", range: [0, 10], source: "Design choice: what was done is forgotten in a few years" },
      kept: { value: 4, unit: "quarters", range: [2, 12], source: "Design choice: a year of spending is prudence, more is idle; Jensen 1986 on free cash flow" },
      idle: { value: 20, unit: "%", range: [4, 20], source: "Design choice: a treasury that is all idle uses up their hope within half a year" },
      waits: { value: 3, unit: "quarters", range: [2, 6], source: "Design choice: three quarters without a better model are no visible progress" },
      losses: { value: 16, unit: "%", range: [4, 20], source: "Design choice: a lab that sells nothing and shows nothing has three quarters" },
      lead: { value: 4, unit: "%", range: [0, 10], source: "Design choice: who leads is forgiven much" },
      payout: { value: 30, unit: "%", range: [5, 40], source: "Design choice: a quarter of the parent’s payments back buys more than a year of peace" },
      swing: { value: 50, unit: "%", range: [0, 50], source: "Design choice: between no and full patience a lab is valued by half apart" },
      threshold: { value: 30, unit: "%", range: [10, 50], source: "Design choice: half of what they began with" },
      acts: { value: 50, unit: "%", range: [20, 100], source: "Design choice: boards hesitate for some quarters" },
      replaces: { value: 50, unit: "%", range: [0, 100], source: "Design choice: as often a new head as a smaller budget" },
      cut: { value: 60, unit: "%", range: [10, 70], source: "Design choice: a budget cut that ends projects" },
      cut_quarters: { value: 4, unit: "quarters", range: [2, 8], source: "Design choice: a yearly budget" },
      vacant: { value: 2, unit: "quarters", range: [1, 4], source: "Design choice: half a year until a new chief executive can take up large matters" },
    },
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
      labs_part: { value: 28, unit: "%", range: [20, 40], source: "Prototype of the model: at 40 % the biggest run of 2023 came out three times too large; 28 % fits" },
      growth: { value: 13, unit: "%", range: [8, 18], source: "Prototype of the model: growth of supply a quarter after the listed ones" },
      last_growth: { value: 5, unit: "%", range: [2, 8], source: "Prototype of the model: growth of supply in the long run, a guess" },
      growth_falls: { value: 6, unit: "quarters", range: [4, 12], source: "Prototype of the model: quarters in which excess growth falls by a factor e" },
      spread: { value: 4, unit: "%", range: [2, 10], source: "Prototype of the model: standard deviation of a quarter's supply" },
      price: { value: 34.6, unit: "$ thousand/H100e", range: [27.7, 41.5], source: "Epoch AI chip prices: one H100-equivalent in 2023, within 20 %" },
      price_falls: { value: 7, unit: "%", range: [4, 10], source: "Prototype of the model: generations make an H100-equivalent cheaper by 7 % a quarter" },
      cap: { value: 30, unit: "%", range: [20, 40], source: "Design choice: five buyers instead of six" },
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
    // Papers: prestige against a lead.
    publishing: {
      spillover: { value: 10, unit: "%", range: [10, 30], source: "Design choice: the least that seems plausible: papers teach less than weights, so that weights stand out" },
      speed: { value: 35, unit: "%", range: [20, 50], source: "Design choice: a name among researchers takes a year" },
      hiring: { value: 45, unit: "%", range: [20, 80], source: "Stern 2004, Management Science 50: researchers give up a fifth of pay to publish; at the weight of pay that is half a point of utility, most of which counts" },
      reach: { value: 20, unit: "points", range: [10, 40], source: "Design choice: papers from far behind impress fewer" },
      contributions: { value: 0.003, unit: "log10", range: [0, 0.006], source: "Design choice: some hundredths of what the leader finds" },
      standing: { value: 0.5, unit: "%", range: [0, 1], source: "Design choice: papers alone make no standard" },
      start: { value: 30, unit: "%", range: [10, 60], source: "Design choice: labs of 2022 published a part of what they found" },
    },
    // The record of openness.
    pivots: {
      labs: [
        { record: { value: 0, unit: "%", range: [0, 60], source: "Design choice: nothing was opened before the race, so that only what happens in it counts" } },
        { record: { value: 0, unit: "%", range: [0, 60], source: "Design choice: nothing was opened before the race, so that only what happens in it counts" } },
        { record: { value: 0, unit: "%", range: [0, 60], source: "Design choice: nothing was opened before the race, so that only what happens in it counts" } },
        { record: { value: 0, unit: "%", range: [0, 60], source: "Design choice: nothing was opened before the race, so that only what happens in it counts" } },
        { record: { value: 0, unit: "%", range: [0, 60], source: "Design choice: nothing was opened before the race, so that only what happens in it counts" } },
      ],
      restricted: { value: 50, unit: "%", range: [20, 80], source: "Design choice: half of what people mean by open" },
      gain: { value: 15, unit: "%", range: [5, 30], source: "Design choice: trust is built within a year or two" },
      decay: { value: 25, unit: "%", range: [10, 50], source: "Design choice: within a year a closed lab is known as one" },
      healing: { value: 15, unit: "%", range: [5, 30], source: "Design choice: trust that was broken takes longer to mend than it took to break" },
      community: { value: 30, unit: "%", range: [10, 60], source: "Design choice: a third of what openness itself is worth to developers" },
      distrust: { value: 60, unit: "%", range: [30, 120], source: "Hirschman 1970: exit where voice has failed; after relicensing in 2018–2023 developers forked what they built on; the size is a design choice" },
      business: { value: 15, unit: "%", range: [0, 30], source: "Design choice: firms like a supplier that lives on selling" },
      exodus: { value: 15, unit: "%", range: [5, 30], source: "Design choice: builders move within a year or two" },
      hiring: { value: 40, unit: "%", range: [10, 80], source: "Design choice: as much as pay that is a third lower" },
      betrayal: { value: 60, unit: "%", range: [20, 100], source: "Design choice: closing is the deed that a mission minds most" },
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
        { share: { value: 6, unit: "%", range: [0, 25], source: "Design choice: a small team beside the product" } },
        { share: { value: 18, unit: "%", range: [0, 25], source: "Design choice: founded to do safety work" } },
        { share: { value: 6, unit: "%", range: [0, 25], source: "Design choice: a small team beside the product" } },
        { share: { value: 3, unit: "%", range: [0, 25], source: "Design choice: a start-up has no team for it" } },
      ],
      training: { value: 50, unit: "%", range: [20, 100], source: "Design choice: half of what safety work asks for is compute and time of the run, half is people" },
      most: { value: 90, unit: "%", range: [75, 99], source: "Design choice: no safeguard is perfect" },
      scale: { value: 12, unit: "%", range: [6, 20], source: "Design choice: a fifth of research, the most that a lab promised in 2023, gives four fifths of what can be had" },
      learning: { value: 40, unit: "%", range: [20, 60], source: "Design choice: a practice is built within a year" },
      patching: { value: 50, unit: "%", range: [20, 80], source: "Design choice: a served model follows within two or three quarters" },
      wear: { value: 40, unit: "%", range: [20, 70], source: "Qi et al. 2023: a little training undoes the safeguards of open weights" },
      pledged: { value: 15, unit: "%", range: [5, 30], source: "Design choice: what the labs that signed pledges in 2023 might have meant by them" },
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
      catch_up_open: { value: 50, unit: "%", range: [20, 50], source: "Design choice: the most that seems plausible, so that two years show who learns" },
      catch_up_served: { value: 8, unit: "%", range: [8, 30], source: "Design choice: the least that seems plausible: a served model teaches little, so that open ones stand out" },
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
      fee: { value: 2, unit: "%", range: [1, 10], source: "Design choice: hosts sell far more than the labs, and pay little of it; ten times as much would decide the race" },
      fewer: { value: 40, unit: "%", range: [20, 80], source: "Design choice: a third of the hosts stay away" },
      pull: { value: 60, unit: "%", range: [30, 80], source: "Lerner and Tirole 2005: restrictive licences draw fewer contributors; the size is a design choice" },
    },
    // List prices.
    prices: {
      least: { value: 0.1, unit: "$/Mtok", range: [0.01, 1], source: "Design choice: below ten cents a service is a gift" },
      most: { value: 200, unit: "$/Mtok", range: [60, 500], source: "Design choice: three times the dearest price in the vendor lists of 2023, $60" },
    },
    // The service built into products that a lab owns.
    distribution: {
      cost: { value: 200, unit: "$ million", range: [50, 500], source: "Design choice: engineering in every product of an incumbent with all the world’s users" },
      consumers: { value: 200, unit: "%", range: [60, 200], source: "Design choice: what is a click away is used" },
      firms: { value: 150, unit: "%", range: [30, 150], source: "Design choice: firms take what comes with the office programs" },
      takers: { value: 60, unit: "%", range: [30, 90], source: "Design choice: most use it where they are" },
      discount: { value: 20, unit: "%", range: [20, 70], source: "Design choice: reach at low willingness to pay: it comes with the product" },
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
    // The standard that others build on.
    standing: {
      reach: { value: 6, unit: "points", range: [3, 8], source: "Design choice: an open model one generation behind still pulls half as much" },
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
        { grievance: { value: 20, unit: "%", range: [0, 40], source: "Design choice: scandals of its other products" } },
        { grievance: { value: 0, unit: "%", range: [0, 20], source: "Design choice: its people left another lab for its purpose" } },
        { grievance: { value: 10, unit: "%", range: [0, 20], source: "Design choice: a large company has a past" } },
        { grievance: { value: 0, unit: "%", range: [0, 20], source: "Design choice: too young to have a past" } },
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
    // What counts at the end.
    goals: {
      capability: { value: 42, unit: "%", range: [30, 60], source: "Prototype of the model: a single goal had one best style each; about 40/40/20 had none" },
      value: { value: 46, unit: "%", range: [30, 50], source: "Design choice: money first: whoever opens should feel what it costs" },
      influence: { value: 12, unit: "%", range: [5, 25], source: "Design choice: less than in race-2023: a race of three years moves standing further than value" },
    },
  },
}

"""##

  /// scenarios/open-gambit.par.json
  static let openGambitPar = ##"""
{"frontier_par":1,"rules_version":3,"rules_digest":"ef645395e78de4a1","lineup":["steady","open-champion","closed-frontier","talent-raider"],"seeds":["1","64"],"lengths":[
{"quarters":12,"par":[
{"capability":15713,"capability_spread":361,"value":8072838,"value_spread":214727,"influence":4984316,"influence_spread":338027,"at_quarter":{"capability":12651,"value":7346419,"influence":4864399},"at_half":{"capability":13095,"value":7560711,"influence":4904724},"at_three_quarters":{"capability":14466,"value":7716607,"influence":4999926}},
{"capability":15336,"capability_spread":251,"value":8363743,"value_spread":156804,"influence":4785859,"influence_spread":450380,"at_quarter":{"capability":12074,"value":7238792,"influence":4746194},"at_half":{"capability":12594,"value":7833519,"influence":4883524},"at_three_quarters":{"capability":14040,"value":8026187,"influence":4868405}},
{"capability":15353,"capability_spread":371,"value":7638967,"value_spread":249226,"influence":4823933,"influence_spread":437461,"at_quarter":{"capability":12200,"value":6745857,"influence":4440358},"at_half":{"capability":12249,"value":6955011,"influence":4658245},"at_three_quarters":{"capability":14001,"value":7241169,"influence":4829288}},
{"capability":15448,"capability_spread":273,"value":8420929,"value_spread":171110,"influence":4848836,"influence_spread":428688,"at_quarter":{"capability":12364,"value":7383376,"influence":4848486},"at_half":{"capability":12875,"value":7905873,"influence":4977003},"at_three_quarters":{"capability":14219,"value":8046915,"influence":4925857}},
{"capability":14685,"capability_spread":288,"value":6964611,"value_spread":244379,"influence":4563805,"influence_spread":362174,"at_quarter":{"capability":10959,"value":5974734,"influence":4222427},"at_half":{"capability":11385,"value":6216644,"influence":4349814},"at_three_quarters":{"capability":13359,"value":6571353,"influence":4542128}}
]},
{"quarters":8,"par":[
{"capability":14650,"capability_spread":365,"value":7845340,"value_spread":261146,"influence":5026811,"influence_spread":348040,"at_quarter":{"capability":12600,"value":7238666,"influence":4723096},"at_half":{"capability":12600,"value":7235252,"influence":4922958},"at_three_quarters":{"capability":13147,"value":7274453,"influence":4951074}},
{"capability":14224,"capability_spread":264,"value":8045150,"value_spread":170499,"influence":4809307,"influence_spread":421665,"at_quarter":{"capability":11700,"value":7140365,"influence":4433032},"at_half":{"capability":11901,"value":7279396,"influence":4767636},"at_three_quarters":{"capability":12841,"value":7611865,"influence":4812062}},
{"capability":13894,"capability_spread":291,"value":7339376,"value_spread":250487,"influence":4678746,"influence_spread":425172,"at_quarter":{"capability":12200,"value":6723595,"influence":4214171},"at_half":{"capability":12200,"value":6782518,"influence":4556158},"at_three_quarters":{"capability":12518,"value":6784771,"influence":4625849}},
{"capability":14439,"capability_spread":333,"value":8089429,"value_spread":190286,"influence":4872778,"influence_spread":407730,"at_quarter":{"capability":12100,"value":7280175,"influence":4555719},"at_half":{"capability":12215,"value":7431233,"influence":4792371},"at_three_quarters":{"capability":13030,"value":7645726,"influence":4863508}},
{"capability":13303,"capability_spread":608,"value":6624788,"value_spread":330747,"influence":4364646,"influence_spread":281044,"at_quarter":{"capability":10800,"value":6062955,"influence":3963663},"at_half":{"capability":10807,"value":6095174,"influence":4196684},"at_three_quarters":{"capability":11346,"value":6094351,"influence":4278138}}
]}
]}

"""##
}
