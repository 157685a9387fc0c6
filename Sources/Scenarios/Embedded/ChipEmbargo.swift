// swift-format-ignore-file
// Generated from scenarios/: run the tests with FRONTIER_RECORD=1 after a change there.

extension ScenarioLibrary {
  /// scenarios/chip-embargo.json5
  static let chipEmbargo = ##"""
// The chip embargo: blocs that keep chips from each other, and buy models of their own.
//
// The mechanics and figures are those of race-2023; where a value differs, its source says why. The labs and blocs are
// invented.
{
  title: "The chip embargo",
  summary: "Export rules, cut-down chips and sovereign models: five labs in three blocs.",
  briefing: [
    "Nearly all leading chips come from one bloc, Westland. In half a year its government will forbid their sale \
to Eastland: first cut-down chips may still go there, a year later none. Eastland's two labs can stock up, \
buy what is allowed, learn to make chips of their own with their state, do more with less, or smuggle. \
Midland has one lab, no fabs, and customers whom everybody wants.",
    "Governments look at whose models their people use. One that depends on foreign labs begins to pay its own \
and to restrict the others. Open weights run at home and count as a smaller dependence. So Westland's labs \
may keep the chips and lose the customers.",
    "You play 12 quarters: six rounds of two quarters, or four rounds in a race of 8. In each round decide at \
least: chips bought now or later, here or from the second vendor, money for fabs, whether to open a model, \
and for what you speak with governments: trade, controls or standards. Everything else stays as it is.",
    "Three things count at the end, each against what a role like yours usually achieves: capability (45 %), the \
value of the founders' part (40 %), and influence, your part of what others build on (15 %).",
    "What to look for. (1) Follow Eastland's chips before and after each step of the rule. (2) Say how far better \
methods can stand in for chips. (3) Compare what self-reliance costs and when it pays. (4) Say which \
governments begin to pay their own labs, and what open weights change about it. (5) Weigh smuggling: the \
gain, the odds, and the price when caught.",
  ],

  // What a class can do after the race, each with an effect that two sets of the same races show: with, and without.
  objectives: [
    {
      says: "Follow Eastland's chips through each step of the rule.",
      effect: {
        says: "Chips of Cinnabar at the end, with the export rules and without them.",
        observable: { level: { labs: "chips", of: { seat: 2 } }, at: "2025 Q4" },
        unit: "thousand H100e",
        without: { off: "exports" },
        expect: { lower_by: 50 },
      },
    },
    {
      says: "Say how far better methods can stand in for chips.",
      effect: {
        says: "Capability of Cinnabar's best model at the end, with the export rules, which take many of its chips, and without them.",
        observable: { level: { labs: "capability", of: { seat: 2 } }, at: "2025 Q4" },
        unit: "points",
        without: { off: "exports" },
        expect: { lower_by: 1.3 },
      },
    },
    {
      says: "Name who gains where some may not buy.",
      effect: {
        says: "Bastion's revenue in the last quarter, with the export rules for its rivals and without them.",
        observable: { level: { labs: "revenue", of: { seat: 1 } }, at: "2025 Q4" },
        unit: "$ million",
        without: { off: "exports" },
        expect: { higher_by: 50 },
      },
    },
    {
      says: "Say what a second vendor is worth to those who are cut off.",
      effect: {
        says: "Chips of Cinnabar at the end, with a second vendor and without one.",
        observable: { level: { labs: "chips", of: { seat: 2 } }, at: "2025 Q4" },
        unit: "thousand H100e",
        without: { off: "procurement" },
        expect: { higher_by: 5 },
      },
    },
    {
      says: "Say which governments begin to pay their own labs, and what open weights change about it.",
      effect: {
        says: "What Esterel's government pays it in the last year, where Aurora opens its models and where it sells them.",
        observable: { level: { year: { moved: "money", cause: "sovereignty", direction: "in", of: { seat: 4 } } }, at: "2025 Q4" },
        unit: "$ million",
        with: { lineup: "steady", seats: { "0": { opening: "always" } } },
        without: { seats: { "0": "steady" } },
        expect: { lower_by: 100 },
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
      name: "Aurora",
      description: "Westland's leading lab: the best model, sold all over the world.",
      note: "More than half of the world's spending is abroad. The rule helps your lead and costs you customers: decide what you want from your government.",
      role: {
        kind: "native",
        cash: { value: 4, unit: "$ billion", range: [2.8, 5.2], source: "Design choice: enough for a year of chips" },
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
      name: "Bastion",
      description: "Westland's cloud: many people, many chips, customers everywhere.",
      note: "Governments abroad are your customers. When they begin to restrict, what you serve there goes first.",
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
        know_how: { value: -0.1, unit: "log10", range: [-0.2, 0], source: "Prototype of the model: log efficiency relative to the leader's at the start" },
        capability: { value: 121, unit: "points", range: [118, 124], source: "Epoch Capabilities Index, models of 2023 (derived), and prototype of the model: the place of this kind of lab" },
        brand: { value: 30, unit: "%", range: [15, 45], source: "Design choice: how well the name is known, from 0 to everybody" },
        reach: { value: 40, unit: "%", range: [20, 60], source: "Design choice: users of its other products that it can reach" },
        price: { value: 30, unit: "$/Mtok", range: [20, 60], source: "vendor price lists of 2023: frontier models at $30 in and $60 out" },
      },
    },
    // Seat 2.
    {
      name: "Cinnabar",
      description: "Eastland's state lab, with patience and older chips.",
      note: "You have one round before the rule: buy all that you may in it, and smuggle if you dare. Build with your state from the first day, for factories open six quarters later: what they make, you share with Dragonfly.",
      role: {
        kind: "state",
        cash: { value: 2.5, unit: "$ billion", range: [1.8, 3.2], source: "Design choice: the state pays ahead, since it knows what is coming" },
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
    // Seat 3.
    {
      name: "Dragonfly",
      description: "Eastland's private lab: a small team that does much with little.",
      note: "You cannot get chips, so get ideas: learn from what others open, and use each chip twice. Your state is a customer, too.",
      role: {
        kind: "native",
        cash: { value: 1.4, unit: "$ billion", range: [1, 1.8], source: "Design choice: investors at home" },
        core_income: { value: 0, unit: "$ billion", range: [0, 0], source: "Design choice: no parent pays" },
        promised: { value: 0, unit: "$ billion", range: [0, 0], source: "Design choice: nobody has promised anything" },
        promised_turn: { value: 0, unit: "turn", range: [0, 0], source: "Design choice: nobody has promised anything" },
        may_raise: true,
        founders: { value: 80, unit: "%", range: [64, 96], source: "press reports on the start of 2023: what earlier rounds left to founders and staff, an estimate" },
        researchers: { value: 120, unit: "people", range: [84, 156], source: "Prototype of the model: frontier researchers; press reports of whole head counts are weak" },
        engineers: { value: 85, unit: "people", range: [59, 128], source: "Design choice: enough to run 1.3 times the fleet at 80 chips each" },
        productivity: { value: 105, unit: "%", range: [84, 126], source: "Prototype of the model: a researcher's worth relative to the leader's" },
        mission: { value: 40, unit: "%", range: [20, 60], source: "Design choice: a private lab like others" },
        chips: { value: 5, unit: "thousand H100e", range: [3, 7], source: "Prototype of the model: the part of the world's chips that the lab commands; Epoch AI chip counts for the whole, end of 2022, within 40 %" },
        arriving: { value: 0.6, unit: "thousand H100e", range: [0.3, 1], source: "Design choice: orders made in 2022: 12 % of the fleet in each of three quarters" },
        power: { value: 11.7, unit: "MW", range: [9, 14.4], source: "Design choice: sites for 1.3 times the fleet at 1.8 kW each" },
        know_how: { value: -0.12, unit: "log10", range: [-0.22, -0.02], source: "Prototype of the model: log efficiency relative to the leader's at the start" },
        capability: { value: 122, unit: "points", range: [119, 125], source: "Epoch Capabilities Index, models of 2023 (derived), and prototype of the model: the place of this kind of lab" },
        brand: { value: 15, unit: "%", range: [7.5, 22.5], source: "Design choice: how well the name is known, from 0 to everybody" },
        reach: { value: 0, unit: "%", range: [0, 10], source: "Design choice: no other products with users" },
        price: { value: 30, unit: "$/Mtok", range: [20, 60], source: "vendor price lists of 2023: frontier models at $30 in and $60 out" },
      },
    },
    // Seat 4.
    {
      name: "Esterel",
      description: "Midland's only lab, and everybody's friend.",
      note: "Your government wants a champion of its own and has money. Your customers are close to you: be good enough, and be here.",
      role: {
        kind: "entrant",
        cash: { value: 0.3, unit: "$ billion", range: [0.2, 0.4], source: "Design choice: a seed round and a first grant" },
        core_income: { value: 0, unit: "$ billion", range: [0, 0], source: "Design choice: no parent pays" },
        promised: { value: 1.2, unit: "$ billion", range: [0.6, 1.8], source: "press: entrants' rounds in 2023 Q2 and Q3; the amount of $1.2 billion is the prototype's" },
        promised_turn: { value: 2, unit: "turn", range: [2, 3], source: "press: entrants' rounds in 2023 Q2 and Q3; turn 2 is 2023 Q3" },
        may_raise: true,
        founders: { value: 70, unit: "%", range: [56, 84], source: "press reports on the start of 2023: what earlier rounds left to founders and staff, an estimate" },
        researchers: { value: 70, unit: "people", range: [49, 91], source: "Design choice: a national champion gathers people" },
        engineers: { value: 80, unit: "people", range: [56, 120], source: "Design choice: enough for its fleet and for what is promised" },
        productivity: { value: 110, unit: "%", range: [88, 132], source: "Prototype of the model: a researcher's worth relative to the leader's" },
        mission: { value: 40, unit: "%", range: [20, 60], source: "Design choice: how much the lab's purpose draws people, by kind of lab" },
        chips: { value: 3, unit: "thousand H100e", range: [2, 4], source: "Design choice: a national champion gets a public cluster" },
        arriving: { value: 0.24, unit: "thousand H100e", range: [0.12, 0.4], source: "Design choice: orders made in 2022: 12 % of the fleet in each of three quarters" },
        power: { value: 7, unit: "MW", range: [5.4, 8.7], source: "Design choice: sites for 1.3 times the fleet at 1.8 kW each" },
        know_how: { value: -0.3, unit: "log10", range: [-0.4, -0.2], source: "Prototype of the model: log efficiency relative to the leader's at the start" },
        capability: { value: 108, unit: "points", range: [105, 111], source: "Epoch Capabilities Index, models of 2023 (derived), and prototype of the model: the place of this kind of lab" },
        brand: { value: 2, unit: "%", range: [1, 3], source: "Design choice: how well the name is known, from 0 to everybody" },
        reach: { value: 0, unit: "%", range: [0, 10], source: "Design choice: no other products with users" },
        price: { value: 30, unit: "$/Mtok", range: [20, 60], source: "vendor price lists of 2023: frontier models at $30 in and $60 out" },
      },
    },
  ],

  // What has a number in the rules and in orders, by name, in the order of its tables.
  names: {
    bloc: ["Westland", "Eastland", "Midland"],
  },

  mechanics: {
    // Where labs and customers are at home.
    blocs: {
      labs: [
        { bloc: { value: 0, unit: "count", range: [0, 5], source: "Design choice: at home where most labs, the vendor and half of the customers are" } },
        { bloc: { value: 0, unit: "count", range: [0, 5], source: "Design choice: at home where most labs, the vendor and half of the customers are" } },
        { bloc: { value: 1, unit: "count", range: [0, 5], source: "Design choice: a state-backed lab in the bloc that export rules of 2022 aim at" } },
        { bloc: { value: 1, unit: "count", range: [0, 5], source: "Design choice: a private lab in the bloc under export rules" } },
        { bloc: { value: 2, unit: "count", range: [0, 5], source: "Design choice: an entrant in Europe" } },
      ],
      blocs: [
        // The leading vendor's home.
        {
          consumer: { value: 45, unit: "%", range: [30, 60], source: "World Bank 2022: shares of world output, spread over blocs of customers by judgement" },
          enterprise: { value: 45, unit: "%", range: [30, 60], source: "World Bank 2022: shares of world output, spread over blocs of customers by judgement" },
          developer: { value: 45, unit: "%", range: [30, 60], source: "World Bank 2022: shares of world output, spread over blocs of customers by judgement" },
          government: { value: 40, unit: "%", range: [25, 55], source: "World Bank 2022: shares of world output, spread over blocs of customers by judgement" },
        },
        // Under export rules.
        {
          consumer: { value: 25, unit: "%", range: [10, 40], source: "World Bank 2022: shares of world output, spread over blocs of customers by judgement" },
          enterprise: { value: 20, unit: "%", range: [5, 35], source: "World Bank 2022: shares of world output, spread over blocs of customers by judgement" },
          developer: { value: 25, unit: "%", range: [10, 40], source: "World Bank 2022: shares of world output, spread over blocs of customers by judgement" },
          government: { value: 30, unit: "%", range: [15, 45], source: "World Bank 2022: shares of world output, spread over blocs of customers by judgement" },
        },
        // A third.
        {
          consumer: { value: 30, unit: "%", range: [15, 45], source: "World Bank 2022: shares of world output, spread over blocs of customers by judgement" },
          enterprise: { value: 35, unit: "%", range: [20, 50], source: "World Bank 2022: shares of world output, spread over blocs of customers by judgement" },
          developer: { value: 30, unit: "%", range: [15, 45], source: "World Bank 2022: shares of world output, spread over blocs of customers by judgement" },
          government: { value: 30, unit: "%", range: [15, 45], source: "World Bank 2022: shares of world output, spread over blocs of customers by judgement" },
        },
      ],
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
    // Selling a part of the lab.
    funding: {
      pause: { value: 4, unit: "quarters", range: [2, 6], source: "Prototype of the model: rounds a year apart keep their full price" },
      haste: { value: 20, unit: "%", range: [10, 30], source: "Prototype of the model: a fifth off for each quarter short of the pause ended raising every quarter" },
      most_sold: { value: 30, unit: "%", range: [20, 50], source: "Design choice: a round that sells more than a third would be a sale of the lab" },
      bust_fails: { value: 50, unit: "%", range: [30, 70], source: "Prototype of the model: half of the rounds fail in a bust" },
    },
    // Chips that governments keep from labs abroad.
    exports: {
      blocs: [
        {
          from: { value: 100, unit: "turn", range: [100, 100], source: "Design choice: no rule is aimed at this bloc" },
          closes: { value: 100, unit: "turn", range: [100, 100], source: "Design choice: no rule is aimed at this bloc" },
        },
        {
          from: { value: 2, unit: "turn", range: [2, 4], source: "Design choice: US BIS set its rule of October 2022 over night; here half a year remains, so that a class can answer" },
          closes: { value: 6, unit: "turn", range: [4, 8], source: "Design choice: a year of cut-down chips, as between US BIS' rules of October 2022 and 2023" },
        },
        {
          from: { value: 100, unit: "turn", range: [100, 100], source: "Design choice: no rule is aimed at this bloc" },
          closes: { value: 100, unit: "turn", range: [100, 100], source: "Design choice: no rule is aimed at this bloc" },
        },
      ],
      worth: { value: 15, unit: "%", range: [10, 30], source: "Epoch AI chip counts: a cut-down export chip relative to an H100" },
      price: { value: 40, unit: "%", range: [30, 60], source: "press reports of 2023: a cut-down chip sells at two fifths of the price of the whole one" },
      smuggled_price: { value: 200, unit: "%", range: [150, 400], source: "press reports of 2023 on markets for contraband chips: twice the list price and more" },
      smuggled_most: { value: 15, unit: "%", range: [2, 20], source: "Design choice: what front companies in many countries can buy; more cannot be hidden in other people's orders" },
      caught: { value: 30, unit: "%", range: [5, 30], source: "Design choice: customs look closely while the rule is new" },
      watch: { value: 6, unit: "quarters", range: [2, 8], source: "Design choice: a year and a half of closer looks" },
      scandal: { value: 100, unit: "%", range: [20, 100], source: "Design choice: as bad as a scandal at home" },
      shunned: { value: 100, unit: "%", range: [20, 100], source: "Design choice: the most that seems plausible: who is caught is told of everywhere" },
      horizon: { value: 6, unit: "quarters", range: [6, 16], source: "Design choice: the shortest that seems plausible, so that self-reliance shows within a lesson" },
      domestic: { value: 8, unit: "%", range: [3, 12], source: "Design choice: little more than in race-2023: the rest must come from fabs, or from methods" },
    },
    // Fabs and regional compute, built with governments.
    fabs: {
      horizon: { value: 6, unit: "quarters", range: [6, 8], source: "Design choice: the shortest that seems plausible, so that fabs pay within a lesson" },
      cost: { value: 100, unit: "$ thousand/H100e", range: [100, 250], source: "Design choice: the least that seems plausible, so that fabs pay within a lesson" },
      scale: { value: 40, unit: "thousand H100e", range: [10, 60], source: "Design choice: a bloc that has prepared can build several at once" },
      most: { value: 5, unit: "$ billion", range: [2, 10], source: "Design choice: a quarter's part of a large fab" },
      match: { value: 40, unit: "%", range: [15, 50], source: "US CHIPS and Science Act of 2022: 5 to 15 % in grants and a tax credit of 25 %" },
      controlled_match: { value: 100, unit: "%", range: [20, 100], source: "Design choice: the most that seems plausible: the state pays as much again" },
      budget: { value: 2, unit: "$ billion", range: [1, 4], source: "US CHIPS and Science Act of 2022: $39 billion for fabs over five years" },
      kept: { value: 60, unit: "%", range: [20, 60], source: "Design choice: the most that seems plausible, so that who builds gains more than who waits" },
    },
    // Governments that want models of their own.
    sovereignty: {
      threshold: { value: 40, unit: "%", range: [30, 70], source: "Design choice: a government that fears for its chips worries earlier" },
      hazard: { value: 35, unit: "%", range: [10, 60], source: "Design choice: a government that depends wholly on others acts within a year or so" },
      rivalry: { value: 50, unit: "%", range: [0, 100], source: "Design choice: programmes of 2020 to 2022 answered each other" },
      open_weight: { value: 30, unit: "%", range: [10, 60], source: "Design choice: weights that run at home cannot be cut off, but come from abroad" },
      term: { value: 6, unit: "quarters", range: [4, 16], source: "Design choice: programmes of a year and a half" },
      grant: { value: 60, unit: "$ million", range: [20, 150], source: "national AI programmes of 2021 and 2022: some hundred million dollars a year" },
      reach: { value: 8, unit: "points", range: [4, 12], source: "Design choice: the distance that divides the option on leadership by e" },
      step: { value: 40, unit: "%", range: [10, 40], source: "Design choice: the most that seems plausible, so that restrictions show within a lesson" },
      enterprise: { value: 60, unit: "%", range: [0, 60], source: "Design choice: the most that seems plausible, so that restrictions show within a lesson" },
      government: { value: 250, unit: "%", range: [75, 250], source: "Design choice: the most that seems plausible, so that restrictions show within a lesson" },
    },
    // What befalls the vendor's supply.
    shocks: {
      kinds: [
        {
          kind: "earthquake",
          hazard: { value: 1, unit: "%", range: [0.5, 2], source: "Design choice: an earthquake of that size where chips are made about once in 25 years" },
          least: { value: 40, unit: "%", range: [30, 60], source: "Papadakis 2006 on the earthquake of 1999: Taiwan's chip makers stood still for one to several weeks and cleared backlogs for months" },
          most: { value: 70, unit: "%", range: [60, 80], source: "Papadakis 2006 on the earthquake of 1999: Taiwan's chip makers stood still for one to several weeks and cleared backlogs for months" },
          shortest: { value: 1, unit: "quarters", range: [1, 2], source: "Papadakis 2006 on the earthquake of 1999: Taiwan's chip makers stood still for one to several weeks and cleared backlogs for months" },
          longest: { value: 2, unit: "quarters", range: [1, 3], source: "Papadakis 2006 on the earthquake of 1999: Taiwan's chip makers stood still for one to several weeks and cleared backlogs for months" },
          delay: { value: 1, unit: "quarters", range: [0, 2], source: "Design choice: what is short comes later" },
        },
        {
          kind: "packaging",
          hazard: { value: 3, unit: "%", range: [1, 6], source: "Design choice: a bottleneck somewhere in the chain every eight years or so" },
          least: { value: 60, unit: "%", range: [50, 75], source: "press of 2021: substrates and packaging held shipments back for two to four quarters" },
          most: { value: 85, unit: "%", range: [75, 95], source: "press of 2021: substrates and packaging held shipments back for two to four quarters" },
          shortest: { value: 2, unit: "quarters", range: [1, 3], source: "press of 2021: substrates and packaging held shipments back for two to four quarters" },
          longest: { value: 4, unit: "quarters", range: [3, 6], source: "press of 2021: substrates and packaging held shipments back for two to four quarters" },
          delay: { value: 1, unit: "quarters", range: [0, 2], source: "Design choice: what is short comes later" },
        },
        {
          kind: "glut",
          hazard: { value: 2, unit: "%", range: [1, 4], source: "Design choice: a downturn of other buyers about once in twelve years" },
          least: { value: 115, unit: "%", range: [105, 125], source: "World Semiconductor Trade Statistics: billings fell by 12 % in 2019 and by a third in 2001" },
          most: { value: 140, unit: "%", range: [120, 160], source: "World Semiconductor Trade Statistics: billings fell by 12 % in 2019 and by a third in 2001" },
          shortest: { value: 2, unit: "quarters", range: [1, 3], source: "World Semiconductor Trade Statistics: billings fell by 12 % in 2019 and by a third in 2001" },
          longest: { value: 3, unit: "quarters", range: [2, 5], source: "World Semiconductor Trade Statistics: billings fell by 12 % in 2019 and by a third in 2001" },
          delay: { value: 0, unit: "quarters", range: [0, 0], source: "Design choice: what is plenty comes as usual" },
        },
      ],
    },
    // Spending on public causes.
    lobbying: {
      unit: { value: 7, unit: "$ million", range: [1, 10], source: "Design choice: a year's work of a dozen people who know whom to call" },
      push: { value: 25, unit: "%", range: [10, 50], source: "Design choice: three doublings more than the other side carry most of a cause" },
      speed: { value: 25, unit: "%", range: [10, 50], source: "Design choice: laws take a year" },
      cools: { value: 3, unit: "%", range: [1, 6], source: "Design choice: a doubling of effort is worth a fifth of what a quarter cools by itself" },
      heats: { value: 6, unit: "%", range: [2, 12], source: "Design choice: rivals' complaints count, the more the larger their target" },
      burden: { value: 12, unit: "%", range: [5, 20], source: "Design choice: the strictest rules cost an eighth of a frontier lab's training" },
      reach: { value: 12, unit: "points", range: [6, 24], source: "Design choice: rules bind models within a decade of the best one's effective compute" },
      standing: { value: 1, unit: "%", range: [0.5, 2], source: "Design choice: committees move standing more slowly than products do" },
      betrayal: { value: 5, unit: "%", range: [0, 15], source: "Design choice: those who came for a purpose read what their lab asks for" },
      large: { value: 20, unit: "$ million", range: [10, 50], source: "Design choice: campaigns of this size need the chief executive's face" },
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
    // Contracts with the second vendor.
    procurement: {
      supply: { value: 10, unit: "thousand H100e", range: [3, 10], source: "Design choice: a challenger that starts from a few per cent of the leading vendor's shipments" },
      growth: { value: 16, unit: "%", range: [6, 16], source: "Design choice: a challenger grows faster than the leading vendor after its first rush" },
      discount: { value: 35, unit: "%", range: [15, 35], source: "Design choice: a challenger sells a third below the leader" },
      longer: { value: 8, unit: "%", range: [4, 12], source: "Design choice: each further year is worth a year of the leader's fall in price, partly" },
      term: { value: 4, unit: "quarters", range: [4, 4], source: "Design choice: contracts of one, two or three years" },
      deposit: { value: 10, unit: "%", range: [5, 20], source: "Design choice: a challenger asks for less in advance" },
      lead: { value: 2, unit: "quarters", range: [1, 3], source: "Design choice: a new board, a new rack" },
      penalty: { value: 30, unit: "%", range: [15, 50], source: "Design choice: what a take-or-pay contract costs who breaks it" },
      loss: { value: 20, unit: "%", range: [20, 50], source: "Design choice: compilers and libraries that others have polished for fifteen years" },
      learning: { value: 25, unit: "%", range: [8, 25], source: "Wright 1936: cost falls by a constant part with each doubling of use; here a quarter of use" },
      practice: { value: 25, unit: "%", range: [15, 40], source: "Design choice: a handful of chips teaches little" },
      life: { value: 20, unit: "quarters", range: [16, 24], source: "judgement on the age of Epoch AI's chip stock: five years, four to six" },
      large: { value: 1.5, unit: "thousand H100e", range: [0.75, 3], source: "Design choice: a third of what the challenger can make" },
      warrant: { value: 10, unit: "%", range: [5, 20], source: "Design choice: a stake that may return a tenth of the bill" },
      milestone: { value: 50, unit: "thousand H100e", range: [25, 100], source: "Design choice: three years of the challenger's first output" },
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
    // Learning from a rival's answers.
    distillation: {
      cost: { value: 15, unit: "$ million", range: [5, 30], source: "Design choice: answers for some billions of tokens, and the people who ask: a few per cent of a run of 2023" },
      talent: { value: 20, unit: "%", range: [20, 50], source: "Prototype of the model: at 35 % of talent it was seldom worth it" },
      part: { value: 50, unit: "%", range: [20, 50], source: "Design choice: half of the gap; Gudibande et al. 2023, arXiv 2305.15717: style comes over sooner than skill" },
      most: { value: 0.6, unit: "log10", range: [0.3, 0.8], source: "Design choice: a student never gets much more than half a decade" },
      caught: { value: 15, unit: "%", range: [5, 30], source: "Prototype of the model: 15 % a quarter" },
      ban: { value: 4, unit: "quarters", range: [2, 8], source: "Design choice: a year without access" },
      scandal: { value: 40, unit: "%", range: [20, 80], source: "Design choice: customers turn away from who copies" },
      offence: { value: 50, unit: "%", range: [20, 100], source: "Design choice: people who came to discover do not like to copy" },
    },
    // Engineers who make serving cheaper.
    efficiency: {
      step: { value: 0.04, unit: "log10", range: [0.02, 0.06], source: "Design choice: ten per cent more tokens a quarter from a good team at first" },
      team: { value: 50, unit: "people", range: [25, 100], source: "Design choice: a sixth of the leader's engineers" },
      exponent: { value: 50, unit: "%", range: [30, 70], source: "Design choice: four times the people find twice as much" },
      most: { value: 0.4, unit: "log10", range: [0.3, 0.6], source: "Kwon et al. 2023: two to four times the throughput from better memory management alone" },
      fades: { value: 6, unit: "%", range: [3, 10], source: "Design choice: half of it is lost within three years of new hardware" },
      leak: { value: 15, unit: "%", range: [8, 25], source: "Kwon et al. 2023: published and free at once; most labs keep theirs for a year or more" },
      limit: { value: 50, unit: "%", range: [40, 60], source: "Design choice: somebody has to run the clusters" },
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
      fee: { value: 2, unit: "%", range: [1, 10], source: "Design choice: hosts sell far more than the labs, and pay little of it; ten times as much would decide the race" },
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
      own_weights: { value: 0.9, unit: "ratio", range: [0.25, 2], source: "Design choice: tools, support and habit keep most of those who could have the same from a host; at 1.2 opening lost in every scenario, from every seat" },
      own_reach: { value: 8, unit: "points", range: [2, 12], source: "Design choice: last year’s weights compete with this year’s service half as hard; at 4 it cost too little to open them" },
      brand_speed: { value: 8, unit: "%", range: [4, 15], source: "Design choice: a name follows the share of the market within three years" },
      shortfall: { value: 15, unit: "%", range: [5, 30], source: "Design choice: a service that cannot serve loses its name quickly" },
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
      capability: { value: 45, unit: "%", range: [30, 60], source: "Design choice: what counts most here" },
      value: { value: 40, unit: "%", range: [20, 60], source: "Design choice: money counts as much as in race-2023, or more" },
      influence: { value: 15, unit: "%", range: [5, 25], source: "Design choice: what others build on counts less here" },
    },
  },
}

"""##

  /// scenarios/chip-embargo.par.json
  static let chipEmbargoPar = ##"""
{"frontier_par":1,"rules_version":3,"rules_digest":"6c2aed2736abcb2a","lineup":["steady","open-champion","closed-frontier","talent-raider"],"seeds":["1","64"],"lengths":[
{"quarters":12,"par":[
{"capability":15749,"capability_spread":378,"value":8311426,"value_spread":227260,"influence":5008060,"influence_spread":307344,"at_quarter":{"capability":12671,"value":7309105,"influence":4781177},"at_half":{"capability":13126,"value":7644800,"influence":4833639},"at_three_quarters":{"capability":14391,"value":7886970,"influence":4961781}},
{"capability":15541,"capability_spread":243,"value":8539199,"value_spread":165023,"influence":4896018,"influence_spread":385193,"at_quarter":{"capability":12512,"value":7385320,"influence":4833227},"at_half":{"capability":12957,"value":7923213,"influence":4920852},"at_three_quarters":{"capability":14283,"value":8142461,"influence":4936369}},
{"capability":14993,"capability_spread":349,"value":8164226,"value_spread":192264,"influence":4664966,"influence_spread":440048,"at_quarter":{"capability":12394,"value":7109259,"influence":4624288},"at_half":{"capability":12616,"value":7667289,"influence":4767022},"at_three_quarters":{"capability":13741,"value":7771298,"influence":4758605}},
{"capability":14879,"capability_spread":358,"value":7607565,"value_spread":233290,"influence":4536740,"influence_spread":469576,"at_quarter":{"capability":12200,"value":6730405,"influence":4295825},"at_half":{"capability":12306,"value":6891491,"influence":4429949},"at_three_quarters":{"capability":13596,"value":7183118,"influence":4582589}},
{"capability":15001,"capability_spread":384,"value":7375082,"value_spread":260837,"influence":4563505,"influence_spread":380781,"at_quarter":{"capability":11820,"value":6253169,"influence":4152312},"at_half":{"capability":11981,"value":6585299,"influence":4315032},"at_three_quarters":{"capability":13606,"value":6889812,"influence":4487979}}
]},
{"quarters":8,"par":[
{"capability":14546,"capability_spread":395,"value":7965105,"value_spread":239579,"influence":4964932,"influence_spread":368143,"at_quarter":{"capability":12600,"value":7222506,"influence":4562793},"at_half":{"capability":12606,"value":7248727,"influence":4756086},"at_three_quarters":{"capability":13134,"value":7367147,"influence":4850851}},
{"capability":14526,"capability_spread":265,"value":8231089,"value_spread":167712,"influence":4923974,"influence_spread":412769,"at_quarter":{"capability":12100,"value":7285250,"influence":4501030},"at_half":{"capability":12306,"value":7465189,"influence":4736958},"at_three_quarters":{"capability":13164,"value":7718261,"influence":4849821}},
{"capability":13981,"capability_spread":278,"value":7890011,"value_spread":186278,"influence":4681446,"influence_spread":443602,"at_quarter":{"capability":11830,"value":6967663,"influence":4510625},"at_half":{"capability":11970,"value":7186037,"influence":4672896},"at_three_quarters":{"capability":12739,"value":7417312,"influence":4686995}},
{"capability":13689,"capability_spread":313,"value":7348799,"value_spread":216098,"influence":4440634,"influence_spread":444465,"at_quarter":{"capability":12200,"value":6755802,"influence":4081526},"at_half":{"capability":12200,"value":6876791,"influence":4364512},"at_three_quarters":{"capability":12396,"value":6830242,"influence":4419739}},
{"capability":13481,"capability_spread":546,"value":7021281,"value_spread":344589,"influence":4222990,"influence_spread":343696,"at_quarter":{"capability":11271,"value":6205589,"influence":3917201},"at_half":{"capability":11366,"value":6338970,"influence":4092504},"at_three_quarters":{"capability":11820,"value":6407075,"influence":4123778}}
]}
]}

"""##
}
