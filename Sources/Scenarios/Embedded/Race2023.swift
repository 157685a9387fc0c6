// swift-format-ignore-file
// Generated from scenarios/: run the tests with FRONTIER_RECORD=1 after a change there.

extension ScenarioLibrary {
  /// scenarios/race-2023.json5
  static let race2023 = ##"""
// The standard scenario: six labs from the first quarter of 2023.
//
// Every number has its unit, the range in which it may lie, and its source. Figures of 2023 and before are starting
// values; nothing that happened later is a parameter, but for structural constants that were measured later.
// "Design choice" and "Prototype of the model" mark what nobody has published. The labs are invented.
{
  title: "The race of 2023",
  summary: "Six labs race for the frontier from the first quarter of 2023 on.",
  briefing: [
    "It is January 2023. A chat service has found a hundred million users in two months, and everybody with chips, \
money or people wants to be next. Six labs will decide how the race goes on; you lead one of them.",
    "Every quarter you split a fleet of chips between training, users and experiments, bid for new chips that \
arrive most of a year later, build sites to power them, hire people whom others want too, start training runs, \
and set prices. What you train you may keep, serve or open: open weights make the world build on your work, and \
teach your rivals.",
    "At the end five things count, each against what a lab like yours usually achieves: most of all the capability of \
your best released model and the value of your founders' part, then your standing among those who build, and a little \
the good that your models do and how well the lab lives on what it earns. A small lab that does well beats a giant that \
does badly.",
    "Money that runs out costs you most of the company, and the second time all of it. Look at your runway before \
you bid.",
  ],

  // What a class can do after the race, each with an effect that two sets of the same races show: with, and without.
  objectives: [
    {
      says: "Say what open weights do to the price of a given quality.",
      effect: {
        says: "The lowest price for 150 points at the end, where Commonweal gives its models away and where it sells them.",
        observable: { level: { offer: "price", at_least: 150 }, at: "2030 Q4" },
        unit: "$/Mtok",
        with: { lineup: "steady", seats: { "2": "open-champion" } },
        without: { seats: { "2": "steady" } },
        expect: { lower_by: 5 },
      },
    },
    {
      says: "Tell whose work the world builds on, and why.",
      effect: {
        says: "Commonweal's part of what the world builds on at the end, where it gives its models away and where it sells them.",
        observable: { level: { labs: "standing", of: { seat: 2 } }, at: "2030 Q4" },
        unit: "%",
        with: { lineup: "steady", seats: { "2": "open-champion" } },
        without: { seats: { "2": "steady" } },
        expect: { higher_by: 10 },
      },
    },
    {
      says: "Say how far export rules hold a lab back.",
      effect: {
        says: "Capability of Harbour's best model in 2026 Q2, with the export rules and without them.",
        observable: { level: { labs: "capability", of: { seat: 5 } }, at: "2026 Q2" },
        unit: "points",
        without: { off: "exports" },
        expect: { lower_by: 1.2 },
      },
    },
    {
      says: "Say what safety work prevents.",
      effect: {
        says: "Incidents reported in 2027, where all labs spend 40 % of their research on safety and where they spend none.",
        observable: { level: { year: { market: "incident_reports" } }, at: "2027 Q4" },
        unit: "count",
        with: { lineup: { safety: 0.4 } },
        without: { lineup: { safety: 0 } },
        expect: { lower_by: 2000 },
      },
    },
    {
      says: "Plan chips ahead: explain why money for chips decides who stays in the race.",
      effect: {
        says: "Capability of Lantern's best model in 2027 Q4, with the usual part of its money for chips and with a sixth of it.",
        observable: { level: { labs: "capability", of: { seat: 1 } }, at: "2027 Q4" },
        unit: "points",
        with: { lineup: "steady" },
        without: { seats: { "1": { chips: 0.1 } } },
        expect: { higher_by: 1.2 },
      },
    },
  ],

  // Quarters that can be played; the first is the usual number.
  lengths: [
    { value: 32, unit: "quarters", range: [1, 80], source: "Design choice: eight years, long enough for leads to change hands" },
    { value: 20, unit: "quarters", range: [1, 80], source: "Design choice: five years, for an evening" },
    { value: 12, unit: "quarters", range: [1, 80], source: "Design choice: three years, for an hour in class" },
  ],
  round: { value: 1, unit: "quarters", range: [1, 4], source: "Design choice: every quarter is decided; four make a year" },
  race: {
    start_year: { value: 2023, unit: "year", range: [2023, 2023], source: "Design choice: the quarter after the first chat service found its users" },
    start_quarter: { value: 1, unit: "count", range: [1, 4], source: "Design choice: calendar quarters" },
  },

  labs: [
    // Seat 0.
    {
      name: "Orrery",
      description: "An AI-native lab, ahead of everybody, with the best-known name.",
      note: "You lead in capability and name. Others will catch up with what you serve: raise while the lead is worth most.",
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
      name: "Lantern",
      description: "A second AI-native lab, small, careful and much liked by researchers.",
      note: "Your people are the best and your fleet is small. Money for chips decides whether you stay in the race.",
      role: {
        kind: "native",
        cash: { value: 0.9, unit: "$ billion", range: [0.63, 1.17], source: "press: a valuation of $4.1 billion in 2023; the cash at hand is the prototype's" },
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
        know_how: { value: -0.12, unit: "log10", range: [-0.22, -0.02], source: "Prototype of the model: log efficiency relative to the leader's at the start" },
        capability: { value: 122, unit: "points", range: [119, 125], source: "Epoch Capabilities Index, models of 2023 (derived), and prototype of the model: the place of this kind of lab" },
        brand: { value: 15, unit: "%", range: [7.5, 22.5], source: "Design choice: how well the name is known, from 0 to everybody" },
        reach: { value: 0, unit: "%", range: [0, 10], source: "Design choice: no other products with users" },
        price: { value: 30, unit: "$/Mtok", range: [20, 60], source: "vendor price lists of 2023: frontier models at $30 in and $60 out" },
      },
    },
    // Seat 2.
    {
      name: "Commonweal",
      description: "An incumbent platform with billions of users and a habit of sharing its software.",
      note: "Your other business pays. Open weights give you standing and take rivals' prices down; they also help rivals to catch up.",
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
      name: "Nimbus",
      description: "A cloud company's own lab: many people, many chips, firms as customers.",
      note: "You have the most people and a wide reach among firms. Each of your researchers achieves less: choose where they work.",
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
    // Seat 4.
    {
      name: "Mirabelle",
      description: "An entrant: forty people, a seed round, and investors who believe in them.",
      note: "You are late and quick. Hire before your money comes in the third quarter, and let nobody forget you.",
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
        know_how: { value: -0.3, unit: "log10", range: [-0.4, -0.2], source: "Prototype of the model: log efficiency relative to the leader's at the start" },
        capability: { value: 108, unit: "points", range: [105, 111], source: "Epoch Capabilities Index, models of 2023 (derived), and prototype of the model: the place of this kind of lab" },
        brand: { value: 2, unit: "%", range: [1, 3], source: "Design choice: how well the name is known, from 0 to everybody" },
        reach: { value: 0, unit: "%", range: [0, 10], source: "Design choice: no other products with users" },
        price: { value: 30, unit: "$/Mtok", range: [20, 60], source: "vendor price lists of 2023: frontier models at $30 in and $60 out" },
      },
    },
    // Seat 5.
    {
      name: "Harbour",
      description: "A state-backed lab abroad, with patience, its own customers and older chips.",
      note: "The state pays every quarter. Your own administration buys from you; use the time to learn from what others open.",
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

  // What has a number in the rules and in orders, by name, in the order of its tables.
  names: {
    bloc: ["Westland", "Eastland", "Midland"],
    hub: ["Baycroft", "Stonebridge", "Farfield"],
    // A patron's number counts from 1; 0 stands for none, and pays out the one that a lab has.
    patron: ["none", "Cirrus", "Stratus", "Altus", "Vapour"],
    star: [
      "Okafor", "Lindholm", "Varga", "Castellan", "Ibarra", "Moreau", "Petrakis", "Nakagawa", "Adeyemi", "Solberg",
      "Tamsin", "Quillon", "Rezaei", "Wexley", "Yilmaz", "Zoric",
    ],
    startup: ["Brightwork", "Cogsmith", "Fathom", "Gleaner", "Kestrel", "Ploughshare"],
    // A large one, one of experts, one of crowds, a young one, and one with other business.
    supplier: ["Tagwell", "Scholars", "Crowdly", "Sprout", "Annota"],
  },

  mechanics: {
    // What the chief executive can see to.
    attention: {
      matters: { value: 2, unit: "count", range: [1, 4], source: "Design choice: a quarter has room for two matters of the first rank" },
    },
    // Where labs and customers are at home.
    blocs: {
      labs: [
        { bloc: { value: 0, unit: "count", range: [0, 5], source: "Design choice: at home where most labs, the vendor and half of the customers are" } },
        { bloc: { value: 0, unit: "count", range: [0, 5], source: "Design choice: at home where most labs, the vendor and half of the customers are" } },
        { bloc: { value: 0, unit: "count", range: [0, 5], source: "Design choice: at home where most labs, the vendor and half of the customers are" } },
        { bloc: { value: 0, unit: "count", range: [0, 5], source: "Design choice: at home where most labs, the vendor and half of the customers are" } },
        { bloc: { value: 2, unit: "count", range: [0, 5], source: "Design choice: an entrant in Europe" } },
        { bloc: { value: 1, unit: "count", range: [0, 5], source: "Design choice: a state-backed lab in the bloc that export rules of 2022 aim at" } },
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
    core: {
      growth: { value: 3, unit: "%", range: [0, 6], source: "Prototype of the model: an incumbent's other business grew by 3 % a quarter" },
    },
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
    // Cloud companies that pay labs in cash and compute.
    patronage: {
      patrons: [
        // The patron of one leader.
        {
          cash: { value: 4, unit: "$ billion", range: [2, 10], source: "press: a raise of $10 billion from a cloud company by the leader in 2023 Q1, paid over years; the others by judgement" },
          chips: { value: 20, unit: "thousand H100e", range: [5.0, 20], source: "Design choice: a part of a cloud company's 65 thousand H100e at the end of 2022" },
          equity: { value: 18, unit: "%", range: [12, 40], source: "Design choice: more than investors ask for from a lab that is worth much, less from one that is worth little" },
          share: { value: 20, unit: "%", range: [10, 40], source: "press reports of 2023: a cloud company's share of a lab's revenue, by judgement" },
          quarters: { value: 12, unit: "quarters", range: [6, 24], source: "Design choice: contracts for compute run one and a half to three years" },
          places: { value: 1, unit: "count", range: [1, 2], source: "Design choice: a patron has chips and attention for one lab or two" },
        },
        // A patron of two.
        {
          cash: { value: 1.5, unit: "$ billion", range: [0.7, 3], source: "press: a raise of $10 billion from a cloud company by the leader in 2023 Q1, paid over years; the others by judgement" },
          chips: { value: 6, unit: "thousand H100e", range: [1.5, 6], source: "Design choice: a part of a cloud company's 65 thousand H100e at the end of 2022" },
          equity: { value: 10, unit: "%", range: [7, 30], source: "Design choice: more than investors ask for from a lab that is worth much, less from one that is worth little" },
          share: { value: 14, unit: "%", range: [7, 28], source: "press reports of 2023: a cloud company's share of a lab's revenue, by judgement" },
          quarters: { value: 8, unit: "quarters", range: [4, 16], source: "Design choice: contracts for compute run one and a half to three years" },
          places: { value: 2, unit: "count", range: [1, 2], source: "Design choice: a patron has chips and attention for one lab or two" },
        },
        // A smaller one that asks for little.
        {
          cash: { value: 0.5, unit: "$ billion", range: [0.2, 1], source: "press: a raise of $10 billion from a cloud company by the leader in 2023 Q1, paid over years; the others by judgement" },
          chips: { value: 1, unit: "thousand H100e", range: [0.5, 2], source: "Design choice: a part of a cloud company's 65 thousand H100e at the end of 2022" },
          equity: { value: 8, unit: "%", range: [4, 16], source: "Design choice: more than investors ask for from a lab that is worth much, less from one that is worth little" },
          share: { value: 8, unit: "%", range: [4, 16], source: "press reports of 2023: a cloud company's share of a lab's revenue, by judgement" },
          quarters: { value: 6, unit: "quarters", range: [3, 12], source: "Design choice: contracts for compute run one and a half to three years" },
          places: { value: 2, unit: "count", range: [1, 2], source: "Design choice: a patron has chips and attention for one lab or two" },
        },
        // One that has chips rather than cash.
        {
          cash: { value: 1.0, unit: "$ billion", range: [0.4, 2], source: "press: a raise of $10 billion from a cloud company by the leader in 2023 Q1, paid over years; the others by judgement" },
          chips: { value: 8, unit: "thousand H100e", range: [2.0, 8], source: "Design choice: a part of a cloud company's 65 thousand H100e at the end of 2022" },
          equity: { value: 15, unit: "%", range: [7, 30], source: "Design choice: more than investors ask for from a lab that is worth much, less from one that is worth little" },
          share: { value: 18, unit: "%", range: [9, 36], source: "press reports of 2023: a cloud company's share of a lab's revenue, by judgement" },
          quarters: { value: 8, unit: "quarters", range: [4, 16], source: "Design choice: contracts for compute run one and a half to three years" },
          places: { value: 1, unit: "count", range: [1, 2], source: "Design choice: a patron has chips and attention for one lab or two" },
        },
      ],
      premium: { value: 150, unit: "%", range: [100, 150], source: "Design choice: a patron sells more cloud to a lab that it owns a part of, and pays half more than others for that" },
      most: { value: 40, unit: "%", range: [25, 49], source: "Design choice: a patron that owned half would have to run the lab" },
      exit: { value: 150, unit: "%", range: [100, 300], source: "Design choice: a way out that hurts, or exclusivity would mean nothing" },
    },
    // The vendor's money, which returns as purchases.
    circular: {
      most: { value: 8, unit: "%", range: [4, 15], source: "Design choice: a vendor lends a twelfth of what a lab is worth; telecom vendors of 1998 to 2001 lent up to a tenth of their own sales" },
      multiple: { value: 1.75, unit: "ratio", range: [1.2, 3], source: "Design choice: three quarters more than was lent returns as orders" },
      term: { value: 6, unit: "quarters", range: [4, 10], source: "Design choice: a year and a half, the length of two lead times" },
      penalty: { value: 60, unit: "%", range: [40, 120], source: "Design choice: more than half of the price is owed for chips that were reserved and are not taken" },
      warrant: { value: 40, unit: "%", range: [0, 80], source: "Design choice: a vendor asks for two fifths of what investors would get for the cash" },
      inflation: { value: 10, unit: "%", range: [5, 25], source: "Design choice: sales that vendors pay for themselves are priced like others; telecom stocks of 1998 to 2000" },
      call: { value: 40, unit: "%", range: [20, 80], source: "Design choice: in a bust a vendor that runs short calls most of what it has lent within half a year" },
      crash: { value: 50, unit: "%", range: [20, 80], source: "Kindleberger 1978, Manias, Panics, and Crashes: what leverage lifts falls hardest; the size by judgement" },
      glut: { value: 10, unit: "%", range: [5, 20], source: "Design choice: a vendor whose buyers fail sells for less" },
    },
    // Chips that governments keep from labs abroad.
    exports: {
      blocs: [
        {
          from: { value: 100, unit: "turn", range: [100, 100], source: "Design choice: no rule is aimed at this bloc" },
          closes: { value: 100, unit: "turn", range: [100, 100], source: "Design choice: no rule is aimed at this bloc" },
        },
        {
          from: { value: 0, unit: "turn", range: [0, 0], source: "US BIS: the rule of 7 October 2022, before the race" },
          closes: { value: 3, unit: "turn", range: [3, 4], source: "US BIS: the rule of 17 October 2023 closes the cut-down chips; turn 3 is 2023 Q4" },
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
      caught: { value: 8, unit: "%", range: [5, 30], source: "Design choice: customs find one lot of few chips in twelve, and one of six of the most that there can be" },
      watch: { value: 4, unit: "quarters", range: [2, 8], source: "Design choice: a year of closer looks" },
      scandal: { value: 30, unit: "%", range: [20, 100], source: "Design choice: a third as bad as a scandal at home" },
      shunned: { value: 30, unit: "%", range: [20, 100], source: "Design choice: firms and governments that obey the rules keep away from those who break them" },
      horizon: { value: 8, unit: "quarters", range: [6, 16], source: "Design choice: an industry that is cut off needs two years at least to serve itself" },
      domestic: { value: 5, unit: "%", range: [3, 12], source: "Design choice: what one bloc's own makers reach, relative to what the world's labs can buy" },
    },
    // Fabs and regional compute, built with governments.
    fabs: {
      horizon: { value: 8, unit: "quarters", range: [6, 8], source: "Design choice: two years from the first dollar to the first chip at the earliest" },
      cost: { value: 110, unit: "$ thousand/H100e", range: [100, 250], source: "Design choice: a chip a quarter for two years and more, at a third of the vendor's price" },
      scale: { value: 12, unit: "thousand H100e", range: [10, 60], source: "Design choice: engineers and machines run short where a bloc builds much at once" },
      most: { value: 5, unit: "$ billion", range: [2, 10], source: "Design choice: a quarter's part of a large fab" },
      match: { value: 40, unit: "%", range: [15, 50], source: "US CHIPS and Science Act of 2022: 5 to 15 % in grants and a tax credit of 25 %" },
      controlled_match: { value: 80, unit: "%", range: [20, 100], source: "press reports on state funds for chips before 2023: the state pays most, by judgement" },
      budget: { value: 2, unit: "$ billion", range: [1, 4], source: "US CHIPS and Science Act of 2022: $39 billion for fabs over five years" },
      kept: { value: 55, unit: "%", range: [20, 60], source: "Design choice: nearly half serves all labs of the bloc, or no government would pay" },
    },
    // Governments that want models of their own.
    sovereignty: {
      threshold: { value: 50, unit: "%", range: [30, 70], source: "Design choice: a government worries when most of what it uses is foreign" },
      hazard: { value: 35, unit: "%", range: [10, 60], source: "Design choice: a government that depends wholly on others acts within a year or so" },
      rivalry: { value: 50, unit: "%", range: [0, 100], source: "Design choice: programmes of 2020 to 2022 answered each other" },
      open_weight: { value: 30, unit: "%", range: [10, 60], source: "Design choice: weights that run at home cannot be cut off, but come from abroad" },
      term: { value: 8, unit: "quarters", range: [4, 16], source: "Design choice: programmes are voted for two years at a time" },
      grant: { value: 60, unit: "$ million", range: [20, 150], source: "national AI programmes of 2021 and 2022: some hundred million dollars a year" },
      reach: { value: 8, unit: "points", range: [4, 12], source: "Design choice: the distance that divides the option on leadership by e" },
      step: { value: 20, unit: "%", range: [10, 40], source: "Design choice: rules take a year to be written" },
      enterprise: { value: 30, unit: "%", range: [0, 60], source: "Design choice: firms follow their government a little" },
      government: { value: 150, unit: "%", range: [75, 250], source: "Design choice: a state that restricts foreign services buys them rarely itself" },
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
    // What closed labs left.
    firesale: {
      reserve: { value: 30, unit: "%", range: [20, 60], source: "Design choice: creditors want three fifths of what used chips bring" },
      quarters: { value: 1, unit: "quarters", range: [1, 2], source: "Design choice: people do not wait for longer" },
      leave: { value: 20, unit: "%", range: [10, 50], source: "Design choice: of people who are glad of a desk a fifth goes" },
      learned: { value: 50, unit: "%", range: [20, 60], source: "Design choice: most of what a lab knew is in its people, and part of them come" },
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
      cap: { value: 25, unit: "%", range: [20, 30], source: "Prototype of the model: with no cap or site limit the largest part of compute rose to 48 %; 20 to 30 % kept a race" },
      deposit: { value: 40, unit: "%", range: [20, 60], source: "Prototype of the model: 40 % down with the order" },
      lead: { value: 3, unit: "quarters", range: [3, 4], source: "Omdia and Epoch AI: three to four quarters from order to delivery in 2023" },
      loyalty: { value: 20, unit: "%", range: [0, 40], source: "Design choice: a vendor prefers yesterday's buyers a little, or nobody could plan" },
    },
    // Power for chips.
    sites: {
      price: { value: 8300, unit: "$/kW", range: [7500, 9300], source: "Epoch AI data centres: a retrofit of 181 MW for $1.5 billion" },
      lead: { value: 2, unit: "quarters", range: [2, 4], source: "Epoch AI data centres: two quarters for a retrofit, eight for a new gigawatt" },
      least: { value: 27, unit: "MW", range: [18, 40], source: "Prototype of the model: any lab can power 15 thousand H100e more a quarter, at 1.8 kW each" },
      most: { value: 35, unit: "%", range: [20, 50], source: "Prototype of the model: and 35 % of what it has" },
    },
    // Chips arrive, wear out and need power.
    deliveries: {
      life: { value: 20, unit: "quarters", range: [16, 24], source: "judgement on the age of Epoch AI's chip stock: five years, four to six" },
      watts: { value: 1800, unit: "W", range: [1500, 2000], source: "Epoch AI data centres: 0.84 kW a chip and 1.8 kW with its facility (derived)" },
    },
    // How free researchers are, and what that does.
    autonomy: {
      labs: [
        { level: { value: 55, unit: "%", range: [45, 70], source: "Design choice: an AI-native lab leaves its researchers more room than most" } },
        { level: { value: 60, unit: "%", range: [50, 75], source: "Design choice: a lab founded by researchers" } },
        { level: { value: 40, unit: "%", range: [30, 50], source: "Design choice: a platform with many layers between an idea and a product" } },
        { level: { value: 40, unit: "%", range: [30, 50], source: "Design choice: a cloud company plans by customers" } },
        { level: { value: 65, unit: "%", range: [50, 80], source: "Design choice: an entrant too small for plans" } },
        { level: { value: 30, unit: "%", range: [20, 45], source: "Design choice: a state-backed lab works to a plan" } },
      ],
      speed: { value: 40, unit: "%", range: [20, 60], source: "Design choice: habits follow an order within about a year" },
      discovery: { value: 15, unit: "%", range: [4, 15], source: "Amabile 1998, How to kill creativity: freedom in how to work matters much for ideas; the size is a design choice" },
      luck: { value: 40, unit: "%", range: [20, 60], source: "March 1991, Exploration and exploitation in organizational learning: exploring buys spread; the size is a design choice" },
      hiring: { value: 30, unit: "%", range: [5, 30], source: "Design choice: as much as about 10 % more pay" },
      training: { value: 8, unit: "%", range: [4, 15], source: "March 1991, Exploration and exploitation in organizational learning: exploring costs what is done well already; the size is a design choice" },
      hazard: { value: 40, unit: "%", range: [10, 50], source: "Design choice: who follows no plan slips more often" },
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
    // The spot market for rented chips.
    rental: {
      capacity: { value: 80, unit: "thousand H100e", range: [30, 80], source: "Prototype of the model: a part of the world's stock is for rent, here three tenths; Epoch AI chip counts, end of 2022: about 270 thousand H100e in all" },
      growth: { value: 7, unit: "%", range: [4, 10], source: "Design choice: clouds build with the vendor's supply in the long run" },
      response: { value: 30, unit: "%", range: [5, 30], source: "Design choice: ten times the cost would let clouds build 30 % more in a quarter" },
      price: { value: 10300, unit: "$/H100e", range: [8800, 11800], source: "SemiAnalysis and others: $4.70 for an H100-hour early in 2023, times 2,191.5 hours" },
      demand_growth: { value: 50, unit: "%", range: [30, 70], source: "Design choice: a rush at first, which with this capacity takes the price above $7 an hour within the year" },
      last_demand_growth: { value: 7, unit: "%", range: [4, 10], source: "Design choice: as fast as capacity in the long run" },
      demand_falls: { value: 3, unit: "quarters", range: [2, 6], source: "Design choice: a rush lasts about a year" },
      elasticity: { value: 1.2, unit: "ratio", range: [0.8, 1.8], source: "press and judgement: price elasticity of demand for compute above 1" },
      spread: { value: 5, unit: "%", range: [2, 10], source: "Design choice: others' plans change a little every quarter" },
      cap: { value: 30, unit: "%", range: [10, 30], source: "Prototype of the model: rent must be rationed, or all serve on rent; as with the vendor's cap" },
      site: { value: 150, unit: "%", range: [135, 170], source: "Epoch AI data centres: servers, network and site make it 1.5 times the chip's cost" },
      life: { value: 20, unit: "quarters", range: [16, 24], source: "judgement on the age of Epoch AI's chip stock: five years, four to six" },
      watts: { value: 1800, unit: "W", range: [1500, 2000], source: "Epoch AI data centres: 0.84 kW a chip and 1.8 kW with its facility (derived)" },
      energy: { value: 0.07, unit: "$/kWh", range: [0.05, 0.1], source: "Design choice: an industrial contract for electricity; large sites pay 5 to 10 cents" },
      margin: { value: 5, unit: "%", range: [5, 30], source: "Design choice: below that nobody would own chips for others" },
    },
    // Letting people go.
    layoffs: {
      severance: { value: 25, unit: "%", range: [10, 50], source: "Design choice: a quarter's pay, so that hiring to fire costs something" },
    },
    // Papers: prestige against a lead.
    publishing: {
      spillover: { value: 12, unit: "%", range: [10, 60], source: "Design choice: a paper says how it was done, but the rest is in the people; at 50 % a leader that published nothing held everybody else down at no cost" },
      speed: { value: 35, unit: "%", range: [20, 50], source: "Design choice: a name among researchers takes a year" },
      hiring: { value: 45, unit: "%", range: [20, 80], source: "Stern 2004, Management Science 50: researchers give up a fifth of pay to publish; at the weight of pay that is half a point of utility, most of which counts" },
      reach: { value: 20, unit: "points", range: [10, 40], source: "Design choice: papers from far behind impress fewer" },
      contributions: { value: 0.003, unit: "log10", range: [0, 0.006], source: "Design choice: some hundredths of what the leader finds" },
      standing: { value: 0.5, unit: "%", range: [0, 1], source: "Design choice: papers alone make no standard" },
      start: { value: 30, unit: "%", range: [10, 60], source: "Design choice: labs of 2022 published a part of what they found" },
    },
    // Start-ups, stakes, teams and whole rivals.
    acquisitions: {
      startups: [
        {
          from_turn: { value: 0, unit: "turn", range: [0, 2], source: "Design choice: founders leave a lab about once in three quarters" },
          researchers: { value: 30, unit: "people", range: [8, 120], source: "Design choice: a start-up that others would miss: several teams of some dozens" },
          engineers: { value: 40, unit: "people", range: [7, 200], source: "Design choice: those who built its product" },
          know_how: { value: 0.08, unit: "log10", range: [0, 0.15], source: "Design choice: a quarter of a frontier lab's progress, or what took others a year" },
          price: { value: 40, unit: "$ million", range: [15, 300], source: "Design choice: one to three million dollars for each researcher, with its backers' hopes" },
        },
        {
          from_turn: { value: 1, unit: "turn", range: [0, 3], source: "Design choice: founders leave a lab about once in three quarters" },
          researchers: { value: 60, unit: "people", range: [8, 120], source: "Design choice: a start-up that others would miss: several teams of some dozens" },
          engineers: { value: 60, unit: "people", range: [7, 200], source: "Design choice: those who built its product" },
          know_how: { value: 0.12, unit: "log10", range: [0, 0.15], source: "Design choice: a quarter of a frontier lab's progress, or what took others a year" },
          price: { value: 110, unit: "$ million", range: [15, 300], source: "Design choice: one to three million dollars for each researcher, with its backers' hopes" },
        },
        {
          from_turn: { value: 4, unit: "turn", range: [3, 6], source: "Design choice: founders leave a lab about once in three quarters" },
          researchers: { value: 45, unit: "people", range: [8, 120], source: "Design choice: a start-up that others would miss: several teams of some dozens" },
          engineers: { value: 90, unit: "people", range: [7, 200], source: "Design choice: those who built its product" },
          know_how: { value: 0.09, unit: "log10", range: [0, 0.15], source: "Design choice: a quarter of a frontier lab's progress, or what took others a year" },
          price: { value: 70, unit: "$ million", range: [15, 300], source: "Design choice: one to three million dollars for each researcher, with its backers' hopes" },
        },
        {
          from_turn: { value: 7, unit: "turn", range: [6, 9], source: "Design choice: founders leave a lab about once in three quarters" },
          researchers: { value: 90, unit: "people", range: [8, 120], source: "Design choice: a start-up that others would miss: several teams of some dozens" },
          engineers: { value: 70, unit: "people", range: [7, 200], source: "Design choice: those who built its product" },
          know_how: { value: 0.15, unit: "log10", range: [0, 0.15], source: "Design choice: a quarter of a frontier lab's progress, or what took others a year" },
          price: { value: 220, unit: "$ million", range: [15, 300], source: "Design choice: one to three million dollars for each researcher, with its backers' hopes" },
        },
        {
          from_turn: { value: 10, unit: "turn", range: [9, 12], source: "Design choice: founders leave a lab about once in three quarters" },
          researchers: { value: 50, unit: "people", range: [8, 120], source: "Design choice: a start-up that others would miss: several teams of some dozens" },
          engineers: { value: 150, unit: "people", range: [7, 200], source: "Design choice: those who built its product" },
          know_how: { value: 0.09, unit: "log10", range: [0, 0.15], source: "Design choice: a quarter of a frontier lab's progress, or what took others a year" },
          price: { value: 130, unit: "$ million", range: [15, 300], source: "Design choice: one to three million dollars for each researcher, with its backers' hopes" },
        },
        {
          from_turn: { value: 14, unit: "turn", range: [13, 16], source: "Design choice: founders leave a lab about once in three quarters" },
          researchers: { value: 75, unit: "people", range: [8, 120], source: "Design choice: a start-up that others would miss: several teams of some dozens" },
          engineers: { value: 110, unit: "people", range: [7, 200], source: "Design choice: those who built its product" },
          know_how: { value: 0.12, unit: "log10", range: [0, 0.15], source: "Design choice: a quarter of a frontier lab's progress, or what took others a year" },
          price: { value: 220, unit: "$ million", range: [15, 300], source: "Design choice: one to three million dollars for each researcher, with its backers' hopes" },
        },
      ],
      stake: { value: 20, unit: "%", range: [10, 49], source: "Design choice: enough for a seat on the board; two and a half of them are control" },
      team: { value: 25, unit: "%", range: [10, 40], source: "Design choice: those who would follow one leader" },
      team_price: { value: 2, unit: "$ million", range: [1, 5], source: "press and filings: two years' loaded pay of a senior researcher" },
      small: { value: 50, unit: "%", range: [25, 100], source: "Design choice: nobody swallows its equal" },
      distress: { value: 4, unit: "quarters", range: [2, 6], source: "Design choice: a year in which the next shortage may be the last" },
      premium: { value: 60, unit: "%", range: [30, 100], source: "Design choice: founders who own all hold out for far more than the market's price; Grossman and Hart 1980" },
      rank_premium: { value: 40, unit: "%", range: [20, 80], source: "Design choice: the most valuable lab sees no need to sell" },
      band: { value: 10, unit: "%", range: [5, 20], source: "Design choice: boards differ about a tenth in price" },
      leave: { value: 10, unit: "%", range: [10, 40], source: "Design choice: a tenth of a bought team does not stay" },
      learned: { value: 50, unit: "%", range: [25, 75], source: "Design choice: half of what a lab knew comes with its people" },
      insight: { value: 30, unit: "%", range: [10, 60], source: "Design choice: a board seat shows where the work goes, not how it is done" },
      disturbs: { value: 30, unit: "%", range: [30, 80], source: "Design choice: merging two teams costs a third of a quarter for those who are merged" },
    },
    // Where labs sit, and what crowding does.
    hubs: {
      hubs: [
        // The largest hub: everybody is there.
        {
          pay: { value: 108, unit: "%", range: [95, 125], source: "Design choice: what people ask where living is dearer, relative to the usual pay" },
          office: { value: 9000, unit: "$/person", range: [4500, 18000], source: "Design choice: offices at $14,000 to $36,000 a year and head" },
          room: { value: 1000, unit: "people", range: [750, 3000], source: "Design choice: desks near the others: the oldest hub is nearly full" },
        },
        // A capital with universities.
        {
          pay: { value: 100, unit: "%", range: [85, 115], source: "Design choice: what people ask where living is dearer, relative to the usual pay" },
          office: { value: 6000, unit: "$/person", range: [3000, 12000], source: "Design choice: offices at $14,000 to $36,000 a year and head" },
          room: { value: 1800, unit: "people", range: [450, 1800], source: "Design choice: desks near the others: a capital has room" },
        },
        // A remote campus: cheap and quiet.
        {
          pay: { value: 96, unit: "%", range: [80, 107], source: "Design choice: what people ask where living is dearer, relative to the usual pay" },
          office: { value: 3500, unit: "$/person", range: [1750, 7000], source: "Design choice: offices at $14,000 to $36,000 a year and head" },
          room: { value: 1400, unit: "people", range: [350, 1400], source: "Design choice: desks near the others: land is cheap" },
        },
      ],
      labs: [
        { hub: { value: 0, unit: "count", range: [0, 2], source: "Design choice: where a lab like Orrery sits" } },
        { hub: { value: 0, unit: "count", range: [0, 2], source: "Design choice: where a lab like Lantern sits" } },
        { hub: { value: 0, unit: "count", range: [0, 2], source: "Design choice: where a lab like Commonweal sits" } },
        { hub: { value: 1, unit: "count", range: [0, 2], source: "Design choice: where a lab like Nimbus sits" } },
        { hub: { value: 2, unit: "count", range: [0, 2], source: "Design choice: where a lab like Mirabelle sits" } },
        { hub: { value: 1, unit: "count", range: [0, 2], source: "Design choice: where a lab like Harbour sits" } },
      ],
      growth: { value: 6, unit: "%", range: [3, 12], source: "Design choice: offices are built more slowly than labs hire" },
      rent_rise: { value: 2.5, unit: "ratio", range: [0.5, 3], source: "Design choice: rent more than triples where twice as many want in" },
      pay_rise: { value: 30, unit: "%", range: [5, 30], source: "Design choice, after Glaeser 1998: wages rise with the cost of a crowded city" },
      pay_weight: { value: 3, unit: "ratio", range: [2, 5], source: "Design choice: as pay weighs in the talent market" },
      neighbours: { value: 2.5, unit: "ratio", range: [0.7, 3], source: "Marshall 1890: people come where other employers are; the size is a design choice" },
      lured: { value: 0.6, unit: "ratio", range: [0.3, 1.2], source: "Design choice, after Fallick, Fleischman and Rebitzer 2006: people in a cluster of computer firms changed jobs more often" },
      nearness: { value: 0.4, unit: "ratio", range: [0.1, 0.8], source: "Design choice: an offer from next door needs no move" },
      moving: { value: 20000, unit: "$/person", range: [20000, 80000], source: "Design choice: about a quarter of rent, moving and lost time for each" },
      behind: { value: 5, unit: "%", range: [5, 25], source: "Design choice: some have families" },
    },
    // Money to keep stars.
    retention: {
      bonus: { value: 50, unit: "%", range: [25, 100], source: "Design choice: half a year of the raise, paid at once" },
    },
    // Named researchers, numbered from 0.
    stars: {
      stars: [
        {
          employer: { value: 0, unit: "count", range: [-1, 5], source: "Design choice: works for Orrery at the start" },
          pay: { value: 10, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top fifty; the start is at the low end" },
          leaning: { value: 60, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, others for the pay" },
          worth: { value: 12, unit: "%", range: [3, 12], source: "Prototype of the model: stars must add about 3 % to discovery; discovery grows with the third root of talent" },
        },
        {
          employer: { value: 0, unit: "count", range: [-1, 5], source: "Design choice: works for Orrery at the start" },
          pay: { value: 8, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top fifty; the start is at the low end" },
          leaning: { value: 30, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, others for the pay" },
          worth: { value: 11, unit: "%", range: [3, 12], source: "Prototype of the model: stars must add about 3 % to discovery; discovery grows with the third root of talent" },
        },
        {
          employer: { value: 0, unit: "count", range: [-1, 5], source: "Design choice: works for Orrery at the start" },
          pay: { value: 6, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top fifty; the start is at the low end" },
          leaning: { value: 80, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, others for the pay" },
          worth: { value: 11, unit: "%", range: [3, 12], source: "Prototype of the model: stars must add about 3 % to discovery; discovery grows with the third root of talent" },
        },
        {
          employer: { value: 0, unit: "count", range: [-1, 5], source: "Design choice: works for Orrery at the start" },
          pay: { value: 6, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top fifty; the start is at the low end" },
          leaning: { value: 10, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, others for the pay" },
          worth: { value: 9, unit: "%", range: [3, 12], source: "Prototype of the model: stars must add about 3 % to discovery; discovery grows with the third root of talent" },
        },
        {
          employer: { value: 1, unit: "count", range: [-1, 5], source: "Design choice: works for Lantern at the start" },
          pay: { value: 5, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top fifty; the start is at the low end" },
          leaning: { value: 90, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, others for the pay" },
          worth: { value: 12, unit: "%", range: [3, 12], source: "Prototype of the model: stars must add about 3 % to discovery; discovery grows with the third root of talent" },
        },
        {
          employer: { value: 1, unit: "count", range: [-1, 5], source: "Design choice: works for Lantern at the start" },
          pay: { value: 4, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top fifty; the start is at the low end" },
          leaning: { value: 100, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, others for the pay" },
          worth: { value: 11, unit: "%", range: [3, 12], source: "Prototype of the model: stars must add about 3 % to discovery; discovery grows with the third root of talent" },
        },
        {
          employer: { value: 2, unit: "count", range: [-1, 5], source: "Design choice: works for Commonweal at the start" },
          pay: { value: 9, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top fifty; the start is at the low end" },
          leaning: { value: 20, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, others for the pay" },
          worth: { value: 12, unit: "%", range: [3, 12], source: "Prototype of the model: stars must add about 3 % to discovery; discovery grows with the third root of talent" },
        },
        {
          employer: { value: 2, unit: "count", range: [-1, 5], source: "Design choice: works for Commonweal at the start" },
          pay: { value: 6, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top fifty; the start is at the low end" },
          leaning: { value: 50, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, others for the pay" },
          worth: { value: 9, unit: "%", range: [3, 12], source: "Prototype of the model: stars must add about 3 % to discovery; discovery grows with the third root of talent" },
        },
        {
          employer: { value: 3, unit: "count", range: [-1, 5], source: "Design choice: works for Nimbus at the start" },
          pay: { value: 10, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top fifty; the start is at the low end" },
          leaning: { value: 30, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, others for the pay" },
          worth: { value: 12, unit: "%", range: [3, 12], source: "Prototype of the model: stars must add about 3 % to discovery; discovery grows with the third root of talent" },
        },
        {
          employer: { value: 3, unit: "count", range: [-1, 5], source: "Design choice: works for Nimbus at the start" },
          pay: { value: 8, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top fifty; the start is at the low end" },
          leaning: { value: 40, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, others for the pay" },
          worth: { value: 11, unit: "%", range: [3, 12], source: "Prototype of the model: stars must add about 3 % to discovery; discovery grows with the third root of talent" },
        },
        {
          employer: { value: 3, unit: "count", range: [-1, 5], source: "Design choice: works for Nimbus at the start" },
          pay: { value: 7, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top fifty; the start is at the low end" },
          leaning: { value: 10, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, others for the pay" },
          worth: { value: 11, unit: "%", range: [3, 12], source: "Prototype of the model: stars must add about 3 % to discovery; discovery grows with the third root of talent" },
        },
        {
          employer: { value: 3, unit: "count", range: [-1, 5], source: "Design choice: works for Nimbus at the start" },
          pay: { value: 6, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top fifty; the start is at the low end" },
          leaning: { value: 60, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, others for the pay" },
          worth: { value: 9, unit: "%", range: [3, 12], source: "Prototype of the model: stars must add about 3 % to discovery; discovery grows with the third root of talent" },
        },
        {
          employer: { value: 4, unit: "count", range: [-1, 5], source: "Design choice: works for Mirabelle at the start" },
          pay: { value: 3, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top fifty; the start is at the low end" },
          leaning: { value: 40, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, others for the pay" },
          worth: { value: 11, unit: "%", range: [3, 12], source: "Prototype of the model: stars must add about 3 % to discovery; discovery grows with the third root of talent" },
        },
        {
          employer: { value: 5, unit: "count", range: [-1, 5], source: "Design choice: works for Harbour at the start" },
          pay: { value: 4, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top fifty; the start is at the low end" },
          leaning: { value: 30, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, others for the pay" },
          worth: { value: 9, unit: "%", range: [3, 12], source: "Prototype of the model: stars must add about 3 % to discovery; discovery grows with the third root of talent" },
        },
        {
          employer: { value: -1, unit: "count", range: [-1, 5], source: "Design choice: works for nobody at the start" },
          pay: { value: 5, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top fifty; the start is at the low end" },
          leaning: { value: 70, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, others for the pay" },
          worth: { value: 11, unit: "%", range: [3, 12], source: "Prototype of the model: stars must add about 3 % to discovery; discovery grows with the third root of talent" },
        },
        {
          employer: { value: -1, unit: "count", range: [-1, 5], source: "Design choice: works for nobody at the start" },
          pay: { value: 6, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top fifty; the start is at the low end" },
          leaning: { value: 0, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, others for the pay" },
          worth: { value: 11, unit: "%", range: [3, 12], source: "Prototype of the model: stars must add about 3 % to discovery; discovery grows with the third root of talent" },
        },
      ],
      pay_weight: { value: 2, unit: "ratio", range: [1, 3], source: "Design choice: less than with others: stars are rich already" },
      mission_weight: { value: 1.5, unit: "ratio", range: [0.5, 3], source: "Design choice: a mission that one shares is worth twice the pay" },
      compute_weight: { value: 0.6, unit: "ratio", range: [0.3, 1.2], source: "Design choice: as in the talent market, a little more" },
      colleagues_weight: { value: 0.5, unit: "ratio", range: [0.2, 1], source: "Design choice: stars draw stars, each further one less" },
      loyalty: { value: 1.5, unit: "ratio", range: [0.7, 2.5], source: "Design choice: equal pay hardly ever moves a star" },
      whim: { value: 0.6, unit: "ratio", range: [0.2, 1], source: "Design choice: nobody knows what a star will do" },
      crowding: { value: 15, unit: "%", range: [0, 20], source: "Design choice, after Groysberg, Polzer and Elfenbein 2011: too many stars on a team get in each other’s way" },
      compute_gain: { value: 50, unit: "%", range: [20, 80], source: "Design choice: a star without chips is half a star" },
      luck: { value: 6, unit: "%", range: [0, 10], source: "Design choice: bold runs: better or worse" },
      spark: { value: 10, unit: "%", range: [2, 15], source: "Design choice: ten stars add 60 % to the odds of a lab without any" },
      craft: { value: 0.03, unit: "log10", range: [0.01, 0.06], source: "Design choice, after Groysberg 2010, Chasing Stars: part of what a star does cannot be copied, and leaves with it" },
    },
    // The record of openness.
    pivots: {
      labs: [
        { record: { value: 20, unit: "%", range: [0, 60], source: "Design choice: a charity in its first years that sold its models since" } },
        { record: { value: 0, unit: "%", range: [0, 60], source: "Design choice: never open" } },
        { record: { value: 40, unit: "%", range: [0, 60], source: "Design choice: a habit of sharing its software" } },
        { record: { value: 0, unit: "%", range: [0, 60], source: "Design choice: never open" } },
        { record: { value: 0, unit: "%", range: [0, 60], source: "Design choice: nothing released so far" } },
        { record: { value: 20, unit: "%", range: [0, 60], source: "Design choice: some weights were published" } },
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
      growth: { value: 20, unit: "%", range: [12, 20], source: "industry estimate: 15 to 25 % a year of 2,000 researchers, as a part of the pool of 620 a quarter" },
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
    // Hand-picked units that report to the chief executive.
    units: {
      founding: { value: 1000, unit: "$ thousand/head", range: [500, 5000], source: "Design choice: rooms, machines and a bonus for each who is picked" },
      handful: { value: 30, unit: "people", range: [15, 45], source: "Bennis and Biederman 1997, Organizing Genius: great groups are small, of a few dozen" },
      most: { value: 60, unit: "people", range: [40, 100], source: "Design choice: beyond that it is a department" },
      start: { value: 40, unit: "%", range: [20, 60], source: "Design choice: those who are picked must first find together" },
      growth: { value: 40, unit: "%", range: [20, 60], source: "Design choice: most of its strength within a year" },
      decay: { value: 25, unit: "%", range: [25, 75], source: "Design choice: without a protector half of the strength is gone within three quarters" },
      worth: { value: 400, unit: "%", range: [75, 500], source: "Sackman, Erikson and Grant 1968: programmers differ by a factor of five and more; with twice the means one of the picked does the work of five" },
      luck: { value: 120, unit: "%", range: [20, 200], source: "Design choice: few people with bold ideas hit or miss, and only the best model is sold" },
      envy: { value: 0.3, unit: "%", range: [0.1, 4], source: "Siegel and Hambrick 2005, Pay disparities within top management groups: privilege costs cooperation; the size is a design choice" },
      neglect: { value: 100, unit: "%", range: [100, 500], source: "Design choice: whom nobody protects any longer takes offers" },
    },
    // How well researchers hold together, and who came for the money.
    culture: {
      labs: [
        {
          cohesion: { value: 65, unit: "%", range: [50, 80], source: "Design choice: an AI-native lab that grows fast" },
          mercenaries: { value: 15, unit: "%", range: [0, 30], source: "Design choice: an AI-native lab that grows fast" },
        },
        {
          cohesion: { value: 80, unit: "%", range: [65, 95], source: "Design choice: a small lab whose people came for its purpose" },
          mercenaries: { value: 5, unit: "%", range: [0, 10], source: "Design choice: a small lab whose people came for its purpose" },
        },
        {
          cohesion: { value: 55, unit: "%", range: [40, 70], source: "Design choice: a platform that pays the most and moves people around" },
          mercenaries: { value: 20, unit: "%", range: [0, 40], source: "Design choice: a platform that pays the most and moves people around" },
        },
        {
          cohesion: { value: 55, unit: "%", range: [40, 70], source: "Design choice: a large lab, grown by purchases" },
          mercenaries: { value: 15, unit: "%", range: [0, 30], source: "Design choice: a large lab, grown by purchases" },
        },
        {
          cohesion: { value: 60, unit: "%", range: [45, 75], source: "Design choice: an entrant whose first people were hired away from others" },
          mercenaries: { value: 25, unit: "%", range: [0, 50], source: "Design choice: an entrant whose first people were hired away from others" },
        },
        {
          cohesion: { value: 65, unit: "%", range: [50, 80], source: "Design choice: a state-backed lab with people who stay" },
          mercenaries: { value: 10, unit: "%", range: [0, 20], source: "Design choice: a state-backed lab with people who stay" },
        },
      ],
      newcomers: { value: 30, unit: "%", range: [15, 45], source: "Design choice: whoever has just come knows few of the others" },
      haste: { value: 250, unit: "%", range: [100, 300], source: "Mueller 2012, Why individuals in larger teams perform worse: support is lost faster than heads are won; the size is a design choice" },
      margin: { value: 10, unit: "%", range: [5, 20], source: "Design choice: a tenth above the going rate is what only money explains" },
      settling: { value: 8, unit: "%", range: [4, 15], source: "Design choice: half of the mercenaries have settled after two years" },
      breaking: { value: 120, unit: "%", range: [60, 200], source: "Hausknecht and Trevor 2011, Collective turnover: leavers cost more than their own work; the size is a design choice" },
      healing: { value: 8, unit: "%", range: [4, 12], source: "Design choice: half of what is missing heals in two years of peace" },
      shipping: { value: 10, unit: "%", range: [5, 20], source: "Design choice: a model brought out together is worth a year of peace" },
      neutral: { value: 55, unit: "%", range: [45, 65], source: "Design choice: a lab with ordinary turnover and growth ends up there" },
      worth: { value: 100, unit: "%", range: [40, 120], source: "Design choice: from strangers to friends a lab's work gains three fifths" },
      restless: { value: 300, unit: "%", range: [100, 300], source: "Prototype of the model: attrition rises by twice the share of mercenaries; the size is a design choice" },
    },
    // Labelling: who sells it, and what data is worth.
    data: {
      suppliers: [
        { capacity: { value: 45, unit: "$ million", range: [22.5, 90], source: "press estimates: labelling firms earned some $1 billion a year in 2023; here the largest firm, which works for everybody" }, outside: { value: 40, unit: "$ million", range: [20.0, 80], source: "Design choice: what others than labs pay; the largest firm, which works for everybody" }, price: { value: 100, unit: "%", range: [70.0, 140.0], source: "Design choice: price of a label; the largest firm, which works for everybody" }, quality: { value: 100, unit: "%", range: [70.0, 140.0], source: "Design choice: worth of a label; the largest firm, which works for everybody" }, independence: { value: 30, unit: "%", range: [10, 50], source: "Design choice: custom that stays whoever owns it; the largest firm, which works for everybody" } },
        { capacity: { value: 20, unit: "$ million", range: [10.0, 40], source: "press estimates: labelling firms earned some $1 billion a year in 2023; here experts, dear and good" }, outside: { value: 15, unit: "$ million", range: [7.5, 30], source: "Design choice: what others than labs pay; experts, dear and good" }, price: { value: 130, unit: "%", range: [91.0, 182.0], source: "Design choice: price of a label; experts, dear and good" }, quality: { value: 135, unit: "%", range: [94.5, 189.0], source: "Design choice: worth of a label; experts, dear and good" }, independence: { value: 50, unit: "%", range: [30, 70], source: "Design choice: custom that stays whoever owns it; experts, dear and good" } },
        { capacity: { value: 30, unit: "$ million", range: [15.0, 60], source: "press estimates: labelling firms earned some $1 billion a year in 2023; here crowds, cheap and coarse" }, outside: { value: 30, unit: "$ million", range: [15.0, 60], source: "Design choice: what others than labs pay; crowds, cheap and coarse" }, price: { value: 75, unit: "%", range: [52.5, 105.0], source: "Design choice: price of a label; crowds, cheap and coarse" }, quality: { value: 75, unit: "%", range: [52.5, 105.0], source: "Design choice: worth of a label; crowds, cheap and coarse" }, independence: { value: 60, unit: "%", range: [40, 80], source: "Design choice: custom that stays whoever owns it; crowds, cheap and coarse" } },
        { capacity: { value: 15, unit: "$ million", range: [7.5, 30], source: "press estimates: labelling firms earned some $1 billion a year in 2023; here a young firm that lives on labs" }, outside: { value: 5, unit: "$ million", range: [2.5, 10], source: "Design choice: what others than labs pay; a young firm that lives on labs" }, price: { value: 110, unit: "%", range: [77.0, 154.0], source: "Design choice: price of a label; a young firm that lives on labs" }, quality: { value: 115, unit: "%", range: [80.5, 161.0], source: "Design choice: worth of a label; a young firm that lives on labs" }, independence: { value: 20, unit: "%", range: [0, 40], source: "Design choice: custom that stays whoever owns it; a young firm that lives on labs" } },
        { capacity: { value: 20, unit: "$ million", range: [10.0, 40], source: "press estimates: labelling firms earned some $1 billion a year in 2023; here a firm with other business" }, outside: { value: 20, unit: "$ million", range: [10.0, 40], source: "Design choice: what others than labs pay; a firm with other business" }, price: { value: 90, unit: "%", range: [63.0, 126.0], source: "Design choice: price of a label; a firm with other business" }, quality: { value: 90, unit: "%", range: [63.0, 126.0], source: "Design choice: worth of a label; a firm with other business" }, independence: { value: 70, unit: "%", range: [50, 90], source: "Design choice: custom that stays whoever owns it; a firm with other business" } },
      ],
      growth: { value: 6, unit: "%", range: [2, 12], source: "Design choice: capacity doubles in three years, as labelling firms grew" },
      price_rises: { value: 60, unit: "%", range: [30, 120], source: "Design choice: a full load raises the next quarter's price by more than half" },
      fade: { value: 15, unit: "%", range: [8, 25], source: "Design choice: what models can do already teaches them little: half of the data ages in a year" },
      reference: { value: 60, unit: "$ million", range: [30, 120], source: "Design choice: a year of a small supplier" },
      gain: { value: 0.12, unit: "log10", range: [0.04, 0.2], source: "Sorscher et al. 2022, arXiv 2206.14486: pruned data saves compute, by tenths of a decade" },
      most: { value: 0.3, unit: "log10", range: [0.15, 0.4], source: "Design choice: data helps by a few tenths of a decade at most" },
    },
    // Buying a part of a supplier.
    stakes: {
      multiple: { value: 5, unit: "ratio", range: [4, 15], source: "Design choice: years of income that owners ask for in a growing business" },
      speed: { value: 35, unit: "%", range: [20, 60], source: "Design choice: most contracts of rivals end within a year" },
      discount: { value: 40, unit: "%", range: [20, 60], source: "Design choice: an owner pays cost and no margin, and no bids for staff" },
      margin: { value: 20, unit: "%", range: [10, 30], source: "Design choice: a service firm's usual profit" },
      spread: { value: 20, unit: "%", range: [10, 28], source: "Design choice: an owner sees volumes, not what they are for" },
      review: { value: 50, unit: "%", range: [50, 50], source: "US merger law: control begins above half" },
      filing: { value: 119, unit: "$ million", range: [111, 119], source: "US FTC: the threshold for filing a merger (K25)" },
      blocked: { value: 30, unit: "%", range: [10, 50], source: "Design choice: vertical deals are looked at, and mostly pass" },
    },
    // What customers teach, and platforms that others depend on.
    userdata: {
      fade: { value: 25, unit: "%", range: [10, 40], source: "Design choice: habits of users change within a year" },
      reference: { value: 150, unit: "$ million", range: [75, 300], source: "Design choice: what the leader sold in its first years" },
      gain: { value: 0.04, unit: "log10", range: [0.01, 0.08], source: "Design choice: the loop from use to quality helps, and does not decide" },
      most: { value: 0.15, unit: "log10", range: [0.08, 0.2], source: "Design choice: and its returns fall" },
      platform: { value: 25, unit: "%", range: [20, 40], source: "Design choice: reach from which others cannot do without a platform" },
      through: { value: 250, unit: "%", range: [20, 300], source: "Design choice: where people meet everything through one platform, full reach is worth ten times as many consumers to a lab that has none" },
      fee: { value: 3, unit: "%", range: [3, 15], source: "app stores' terms of 2023: 15 to 30 % on the part that is sold through them" },
      resented: { value: 1, unit: "%", range: [1, 10], source: "Design choice: a closed shop annoys some consumers" },
      offence: { value: 10, unit: "%", range: [5, 40], source: "Design choice: staff mind it for a while" },
      heat: { value: 4, unit: "%", range: [2, 15], source: "Design choice: closing a shop to a rival is what regulators look for" },
    },
    // Protection of the interface and of the weights.
    hardening: {
      labs: [
        { weight: { value: 1, unit: "ratio", range: [0.5, 2], source: "Design choice: no better at it than others" } },
        { weight: { value: 1, unit: "ratio", range: [0.5, 2], source: "Design choice: no better at it than others" } },
        { weight: { value: 0.5, unit: "ratio", range: [0.25, 1.0], source: "Design choice: much to lose if it were found out" } },
        { weight: { value: 0.5, unit: "ratio", range: [0.25, 1.0], source: "Design choice: much to lose if it were found out" } },
        { weight: { value: 1, unit: "ratio", range: [0.5, 2], source: "Design choice: no better at it than others" } },
        { weight: { value: 4, unit: "ratio", range: [2.0, 8], source: "Design choice: a state's services help it" } },
      ],
      half: { value: 10, unit: "$ million", range: [10, 40], source: "Design choice: a security team of a few dozen, for a year" },
      rises: { value: 8, unit: "%", range: [4, 12], source: "Design choice: attackers learn, and what is stolen is worth more" },
      fade: { value: 25, unit: "%", range: [15, 40], source: "Design choice: defences age within a year" },
      friction: { value: 10, unit: "%", range: [10, 60], source: "Design choice: limits, checks and hidden answers annoy developers" },
      theft: { value: 12, unit: "%", range: [4, 12], source: "Nevo et al. 2024, RAND RR-A2849: weights of 2023 could be taken by many; once in two years is a guess" },
      world: { value: 4, unit: "ratio", range: [2, 6], source: "Design choice: many leaks serve no rival in particular" },
      taken: { value: 45, unit: "%", range: [20, 50], source: "Design choice: weights teach a thief less than people would" },
      leaked: { value: 18, unit: "%", range: [5, 20], source: "Design choice: what everybody has, few make use of" },
      scandal: { value: 150, unit: "%", range: [30, 200], source: "Design choice: firms and states need a supplier that keeps secrets" },
      forgets: { value: 5, unit: "%", range: [3, 60], source: "Design choice: half is forgotten in three years; at a fifth a quarter a leak was over before it cost anything" },
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
    // A chip programme of one's own.
    silicon: {
      cost: { value: 100, unit: "$ million", range: [50, 150], source: "Design choice: design, masks, software and the first wafers for about a billion dollars in two years" },
      quarters: { value: 8, unit: "quarters", range: [6, 12], source: "Jouppi et al. 2017: more than two years from the plan to chips in use for later generations" },
      crew: { value: 40, unit: "people", range: [20, 80], source: "Design choice: engineers whom the fleet misses; the rest of the team is paid from the cost" },
      slip: { value: 10, unit: "%", range: [5, 20], source: "Design choice: one respin in ten quarters" },
      gain: { value: 0.25, unit: "log10", range: [0.15, 0.4], source: "Jouppi et al. 2017: 15 to 30 times a CPU or GPU of its day in inference, of which competition leaves a factor of two" },
      ramp: { value: 4, unit: "quarters", range: [2, 6], source: "Design choice: a year until most of the serving runs on it" },
      fades: { value: 4, unit: "%", range: [2, 7], source: "Design choice: the vendor's next generations catch up in four years" },
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
    // Operating skill, and hardware that fails.
    operations: {
      labs: [
        { skill: { value: 110, unit: "%", range: [100, 130], source: "Design choice: the only one that has trained a frontier model at scale" } },
        { skill: { value: 100, unit: "%", range: [90, 120], source: "Design choice: small clusters so far" } },
        { skill: { value: 120, unit: "%", range: [110, 140], source: "Design choice: fifteen years of its own data centres" } },
        { skill: { value: 130, unit: "%", range: [120, 150], source: "Design choice: runs clouds for others" } },
        { skill: { value: 100, unit: "%", range: [90, 120], source: "Design choice: begins" } },
        { skill: { value: 100, unit: "%", range: [90, 120], source: "Design choice: small clusters so far" } },
      ],
      learning: { value: 8, unit: "%", range: [4, 12], source: "Argote and Epple 1990: learning by doing; a year of large clusters teaches about a quarter of what there is" },
      most: { value: 200, unit: "%", range: [150, 300], source: "Design choice: the best crews run twice as many chips a head" },
      large: { value: 10, unit: "thousand H100e", range: [5, 20], source: "Design choice: the largest clusters of 2022" },
      leavers: { value: 100, unit: "%", range: [50, 150], source: "Argote and Epple 1990: skill goes with people" },
      failures: { value: 10, unit: "%", range: [5, 15], source: "Llama 3 report: a stop every three hours on 16 thousand GPUs, over 90 % effective time with good operations" },
      cluster: { value: 16, unit: "thousand H100e", range: [12, 24], source: "Llama 3 report: 16 thousand GPUs" },
      exponent: { value: 50, unit: "%", range: [30, 80], source: "Design choice: failures grow with size, checkpoints and spares take half of that back" },
      spread: { value: 20, unit: "%", range: [10, 28], source: "Design choice: a bad batch, a bad quarter" },
    },
    // Know-how that people carry from lab to lab.
    walks: {
      carry: { value: 60, unit: "%", range: [30, 90], source: "Design choice, after Almeida and Kogut 1999: people carry much, not all, of what they knew" },
      star_carry: { value: 10, unit: "%", range: [5, 25], source: "Design choice: one head in a gap that a whole lab has" },
      most: { value: 0.04, unit: "log10", range: [0.01, 0.1], source: "Design choice: a third of what the frontier finds in a quarter" },
    },
    // Safety work.
    safety: {
      labs: [
        { share: { value: 10, unit: "%", range: [0, 25], source: "Design choice: founded with safety in its charter" } },
        { share: { value: 18, unit: "%", range: [0, 25], source: "Design choice: founded to do safety work" } },
        { share: { value: 6, unit: "%", range: [0, 25], source: "Design choice: a small team beside the product" } },
        { share: { value: 6, unit: "%", range: [0, 25], source: "Design choice: a small team beside the product" } },
        { share: { value: 3, unit: "%", range: [0, 25], source: "Design choice: a start-up has no team for it" } },
        { share: { value: 4, unit: "%", range: [0, 25], source: "Design choice: what the state asks for" } },
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
    // A rival’s model as one’s own product.
    licensing: {
      fee: { value: 15, unit: "%", range: [15, 50], source: "Design choice: what app shops keep of small sellers; owners of models would rather sell than not" },
      unlearned: { value: 5, unit: "%", range: [5, 30], source: "Design choice: users’ questions go to another lab" },
      overhead: { value: 0.05, unit: "log10", range: [0, 0.3], source: "Design choice: a foreign model is an eighth dearer to run" },
    },
    // What a fleet can do, and how it is split before anybody orders otherwise.
    fleet: {
      work: { value: 3.123, unit: "1e21 FLOP", range: [2.57, 3.36], source: "vendor sheet: 989.5 TFLOP/s dense BF16, 7,889,400 s at 40 %; Llama 3 report: 38 to 43 %" },
      chips_per_engineer: { value: 80, unit: "H100e", range: [40, 150], source: "Design choice: a cluster of 16,000 chips needs a team of 200" },
      fall: { value: 0.5, unit: "ratio", range: [0.2, 1], source: "Design choice: twice the chips for the same engineers run at 70 %" },
      training: { value: 35, unit: "%", range: [25, 50], source: "Prototype of the model: at 50 % the biggest run of 2023 came out three times too large; 35 % fits" },
      serving: { value: 35, unit: "%", range: [20, 45], source: "Prototype of the model: what is left after training and 30 % for experiments" },
    },
    // Ideas that change what can be done.
    breakthroughs: {
      kinds: [
        { earliest: { value: 4, unit: "quarters", range: [2, 8], source: "Design choice: not within a year" }, window: { value: 8, unit: "quarters", range: [4, 12], source: "Design choice: nobody knows the date" }, hazard: { value: 6, unit: "%", range: [3, 12], source: "Design choice: six labs of the first size would take two to three quarters" }, lag: { value: 3, unit: "quarters", range: [2, 6], source: "Design choice: a lead of some quarters" }, step: { value: 0.08, unit: "log10", range: [0.03, 0.15], source: "Design choice: most of a quarter's discovery" }, appeal: { value: 30, unit: "%", range: [10, 60], source: "Design choice: answers that think are better where it matters" }, dearer: { value: 0.2, unit: "log10", range: [0.1, 0.4], source: "Design choice: and take more tokens" }, discovery: { value: 1, unit: "ratio", range: [1, 1.2], source: "Design choice: it helps users more than researchers" } },
        { earliest: { value: 16, unit: "quarters", range: [12, 24], source: "Design choice: a wild card comes late" }, window: { value: 24, unit: "quarters", range: [12, 40], source: "Design choice: or not at all" }, hazard: { value: 2, unit: "%", range: [1, 5], source: "Design choice: a long search" }, lag: { value: 5, unit: "quarters", range: [3, 8], source: "Design choice: machines must be built" }, step: { value: 0, unit: "log10", range: [0, 0.05], source: "Design choice: no step by itself" }, appeal: { value: 0, unit: "%", range: [0, 10], source: "Design choice: customers do not see it" }, dearer: { value: 0, unit: "log10", range: [0, 0.1], source: "Design choice: serving costs what it did" }, discovery: { value: 1.4, unit: "ratio", range: [1.1, 2], source: "Design choice: a quantum-like tool changes the slope of discovery" } },
      ],
      effort_exponent: { value: 0.5, unit: "ratio", range: [0.3, 0.8], source: "Design choice: four times the effort is twice the luck" },
      reference_work: { value: 18.7, unit: "1e24 FLOP", range: [13, 25], source: "Prototype of the model: the leader's experiments in one quarter" },
      reference_talent: { value: 250, unit: "people", range: [175, 325], source: "Prototype of the model: the leader's frontier staff at the start of 2023" },
    },
    // Discovery, and catching up with others.
    research: {
      discovery: { value: 0.1118, unit: "log10", range: [0.06, 0.181], source: "Ho et al. 2024, arXiv 2403.05812: 2.8 times a year, halving in 5 to 14 months" },
      effort_exponent: { value: 0.7, unit: "ratio", range: [0.5, 0.9], source: "Prototype of the model: twice the effort finds 1.6 times as much" },
      compute_part: { value: 0.5, unit: "ratio", range: [0.3, 0.7], source: "Whitfill and Wu 2025, arXiv 2507.23181: compute and talent, elasticities from 0.3 to 2.6" },
      harder: { value: 0.8, unit: "ratio", range: [0.4, 1.2], source: "Prototype of the model: each decade of know-how asks for 0.8 decades more of effort" },
      reference_work: { value: 18.7, unit: "1e24 FLOP", range: [13, 25], source: "Prototype of the model: the leader's 20 thousand H100e with 30 % on experiments, in one quarter" },
      reference_talent: { value: 250, unit: "people", range: [175, 325], source: "Prototype of the model: the leader's frontier staff at the start of 2023" },
      catch_up_open: { value: 40, unit: "%", range: [20, 50], source: "Prototype of the model: part of the gap to an open model closed in a quarter" },
      catch_up_served: { value: 28, unit: "%", range: [8, 30], source: "Mansfield 1985, How Rapidly Does New Industrial Technology Leak Out?: rivals know of a development within 12 to 18 months; what is served can be studied" },
      catch_up_talent: { value: 300, unit: "people", range: [150, 600], source: "Prototype of the model: researchers with whom these rates hold" },
      catch_up_exponent: { value: 0.3, unit: "ratio", range: [0.1, 0.6], source: "Prototype of the model: more people catch up faster, with strongly falling returns" },
      newcomer_cost: { value: 80, unit: "%", range: [40, 100], source: "Prototype of the model: each newcomer costs 0.8 of a person for one quarter" },
      mentoring: { value: 40, unit: "%", range: [0, 80], source: "Design choice: two days a week of a colleague, in the first quarter" },
      contributions: { value: 0.03, unit: "log10", range: [0, 0.06], source: "Design choice: what the whole world's work on one lab's models would add to discovery" },
    },
    // Runs that come late.
    slips: {
      base: { value: 2, unit: "%", range: [0, 6], source: "Design choice: one run in fifteen slips without any jump" },
      jump: { value: 10, unit: "%", range: [5, 25], source: "Flyvbjerg and Gardner 2023: the larger the step, the later it comes; the size is a design choice" },
      operations: { value: 40, unit: "%", range: [20, 80], source: "Design choice: a fleet run half as well as it could be slips every fifth quarter" },
      lost: { value: 60, unit: "%", range: [30, 100], source: "Design choice: restarts, and work done anew" },
    },
    // How compute and know-how become capability.
    training: {
      base_capability: { value: 126, unit: "points", range: [123, 129], source: "Epoch Capabilities Index, models of 2023 (derived)" },
      base: { value: 25.322219, unit: "log10 FLOP", range: [25.1, 25.5], source: "Epoch Capabilities Index, models of 2023 (derived): the largest model of early 2023, 2.1e25 FLOP" },
      slope: { value: 12, unit: "points", range: [10, 13.6], source: "Epoch Capabilities Index, models of 2023 (derived): points for ten times the effective compute" },
      luck: { value: 0.6, unit: "points", range: [0.2, 1], source: "Prototype of the model: at or below 0.6 points, or luck decides the race" },
      luck_of_jump: { value: 2.2, unit: "points", range: [1, 3], source: "Prototype of the model: at or below 2.2 points for each decade of jump" },
      longest: { value: 6, unit: "quarters", range: [4, 8], source: "Design choice: a run of more than 18 months is overtaken by know-how" },
      adoption: { value: 30, unit: "%", range: [0, 60], source: "Design choice: what is found during a run mostly waits for the next; Sevilla et al. 2022 on recipes that age" },
    },
    // Bringing a model into the world.
    releases: {
      cost: { value: 5, unit: "$ million", range: [1, 20], source: "Design choice: evaluation, launch and documentation by a team of some dozens" },
    },
    // Terms of a release.
    licences: {
      stage: { value: 1, unit: "quarters", range: [1, 2], source: "Solaiman et al. 2019: staged releases took from some weeks to nine months" },
      waiting: { value: 60, unit: "%", range: [40, 150], source: "Design choice: nearly half of the customers do not wait" },
      fee: { value: 10, unit: "%", range: [5, 40], source: "Design choice: a tenth pays for a leader and costs most others; at 18 % a restricted licence paid from every seat" },
      fewer: { value: 40, unit: "%", range: [20, 80], source: "Design choice: a third of the hosts stay away" },
      pull: { value: 60, unit: "%", range: [30, 80], source: "Lerner and Tirole 2005: restrictive licences draw fewer contributors; the size is a design choice" },
    },
    // What the market expects.
    reception: {
      pace: { value: 1.5, unit: "points", range: [0.5, 3], source: "Design choice: models of 2022 improved by about half a decade of effective compute a year" },
      learning: { value: 40, unit: "%", range: [20, 70], source: "Design choice: one step is an accident, three are a pace" },
      debut: { value: 10, unit: "points", range: [5, 15], source: "Design choice: nobody expects a first model to be as good as the best" },
      most: { value: 10, unit: "points", range: [5, 20], source: "Design choice: more than a generation cannot surprise more" },
      buzz: { value: 6, unit: "%", range: [3, 10], source: "Design choice: a generation’s surprise is what everybody speaks of" },
      loss: { value: 200, unit: "%", range: [150, 250], source: "Kahneman and Tversky 1979; Tversky and Kahneman 1992: losses weigh 2.25 times as much" },
      fading: { value: 40, unit: "%", range: [20, 60], source: "Design choice: a launch is old news after half a year" },
      brand: { value: 1, unit: "%", range: [0.3, 2], source: "Design choice: a generation’s surprise makes a tenth of a name" },
      value: { value: 40, unit: "%", range: [20, 60], source: "Design choice: investors follow the papers for a while" },
      morale: { value: 60, unit: "%", range: [20, 100], source: "Design choice: success keeps people, failure makes them look around" },
    },
    // List prices.
    prices: {
      least: { value: 0.1, unit: "$/Mtok", range: [0.01, 1], source: "Design choice: below ten cents a service is a gift" },
      most: { value: 200, unit: "$/Mtok", range: [60, 500], source: "Design choice: three times the dearest price in the vendor lists of 2023, $60" },
    },
    // Small models on people's devices.
    devices: {
      behind: { value: 14, unit: "points", range: [10, 18], source: "Design choice: what a phone of 2023 can hold is more than a year behind" },
      closer: { value: 0.25, unit: "points", range: [0.1, 0.5], source: "Design choice: devices gain a point a year" },
      knowing: { value: 4, unit: "points", range: [2, 8], source: "Design choice: a third of what know-how gives large models" },
      least: { value: 4, unit: "points", range: [2, 6], source: "Design choice: a large model stays ahead of its small copy" },
      tolerance: { value: 20, unit: "points", range: [15, 25], source: "Design choice: nobody wants the model of two generations ago" },
      most: { value: 60, unit: "%", range: [40, 80], source: "Design choice: most of what consumers ask is easy" },
      cheaper: { value: 20, unit: "%", range: [20, 60], source: "Design choice: what runs at home is paid for once, if at all" },
      appeal: { value: 60, unit: "%", range: [10, 60], source: "Design choice: private, offline, at once" },
      cost: { value: 10, unit: "$ million", range: [5, 30], source: "Design choice: compression, tests on a hundred devices, launch" },
    },
    // A name that becomes the word for the thing itself.
    fame: {
      brand: { value: 55, unit: "%", range: [40, 75], source: "Design choice: more than half of all know the name" },
      share: { value: 20, unit: "%", range: [15, 40], source: "Design choice: a fifth of the market, and more than anybody else" },
      quarters: { value: 4, unit: "quarters", range: [2, 8], source: "Design choice: words change within a year" },
      appeal: { value: 10, unit: "%", range: [5, 30], source: "Design choice: people ask for the thing by its name; Ehrenberg, Goodhardt and Barwise 1990 on double jeopardy" },
      habit: { value: 20, unit: "%", range: [10, 50], source: "Ehrenberg, Goodhardt and Barwise 1990: large names are left less; the size is a design choice" },
      fading: { value: 40, unit: "%", range: [20, 80], source: "Design choice: a word outlives the sales that made it" },
      absence: { value: 4, unit: "quarters", range: [2, 8], source: "Design choice: a year behind another and the word changes" },
      scandal: { value: 8, unit: "%", range: [4, 20], source: "Design choice: a scandal that a twelfth of all people notice" },
    },
    // Money for being known.
    marketing: {
      most: { value: 50, unit: "%", range: [10, 60], source: "Design choice: the largest campaigns make half of the others know a name in one season" },
      half: { value: 10, unit: "$ million", range: [10, 60], source: "Design choice: a campaign in one large country for a quarter" },
      of_market: { value: 1, unit: "%", range: [0.5, 10], source: "Design choice: attention costs what others in the market can pay for it" },
      rivals: { value: 20, unit: "%", range: [20, 100], source: "Lambin 1976: shares of voice; the size is a design choice" },
      followers: { value: 60, unit: "%", range: [40, 90], source: "Design choice: people remember the advertisement and buy the word" },
    },
    // The service built into products that a lab owns.
    distribution: {
      cost: { value: 200, unit: "$ million", range: [50, 500], source: "Design choice: engineering in every product of an incumbent with all the world’s users" },
      consumers: { value: 200, unit: "%", range: [60, 200], source: "Design choice: what is a click away is used" },
      firms: { value: 150, unit: "%", range: [30, 150], source: "Design choice: firms take what comes with the office programs" },
      takers: { value: 60, unit: "%", range: [30, 90], source: "Design choice: most use it where they are" },
      discount: { value: 20, unit: "%", range: [20, 70], source: "Design choice: reach at low willingness to pay: it comes with the product" },
    },
    // What users get for nothing, and a cheap small tier.
    tiers: {
      labs: [
        { free: { value: 1, unit: "%", range: [0.2, 5], source: "Design choice: a few questions a day beside a subscriber’s whole use" }, users: { value: 20, unit: "million users", range: [10, 50], source: "press: 100 million monthly users in January 2023, counted once each; a fifth of them in a week, by judgement" } },
        { free: { value: 0.5, unit: "%", range: [0, 5], source: "Design choice: a few questions a day beside a subscriber’s whole use" }, users: { value: 0.5, unit: "million users", range: [0, 2], source: "Design choice: services that few people knew at the start of 2023" } },
        { free: { value: 0, unit: "%", range: [0, 5], source: "Design choice: a few questions a day beside a subscriber’s whole use" }, users: { value: 0, unit: "million users", range: [0, 1], source: "Design choice: nothing is offered to the public yet" } },
        { free: { value: 0.5, unit: "%", range: [0, 5], source: "Design choice: a few questions a day beside a subscriber’s whole use" }, users: { value: 2, unit: "million users", range: [0, 10], source: "Design choice: services that few people knew at the start of 2023" } },
        { free: { value: 0, unit: "%", range: [0, 5], source: "Design choice: a few questions a day beside a subscriber’s whole use" }, users: { value: 0, unit: "million users", range: [0, 1], source: "Design choice: nothing is offered to the public yet" } },
        { free: { value: 0.5, unit: "%", range: [0, 5], source: "Design choice: a few questions a day beside a subscriber’s whole use" }, users: { value: 3, unit: "million users", range: [0, 10], source: "Design choice: services that few people knew at the start of 2023" } },
      ],
      subscription: { value: 20, unit: "$/month", range: [15, 25], source: "vendor price lists of 2023: a subscription of $20 a month" },
      paying: { value: 5, unit: "%", range: [2, 10], source: "press: 5 % of users pay" },
      usual: { value: 1, unit: "%", range: [0.2, 5], source: "Design choice: a few questions a day beside a subscriber’s whole use" },
      pull: { value: 50, unit: "%", range: [20, 80], source: "Design choice: four times the allowance, twice the free users" },
      speed: { value: 40, unit: "%", range: [20, 80], source: "Design choice: most of the users of a service come and go within half a year" },
      trial: { value: 60, unit: "%", range: [10, 60], source: "Design choice: people pay for what they have tried" },
      stays: { value: 15, unit: "%", range: [10, 50], source: "Varian 1997, versioning: some who would pay stay with the free version; the size is a design choice" },
      audience: { value: 1000, unit: "million users", range: [500, 3000], source: "Design choice: people with a computer, a phone and the habit, in the early 2020s" },
      fame: { value: 40, unit: "%", range: [5, 40], source: "Design choice: users talk" },
      drawn: { value: 30, unit: "%", range: [15, 60], source: "Design choice: half the price is worth a seventh more customers" },
      takers: { value: 60, unit: "%", range: [40, 80], source: "Varian 1997, versioning: some who paid in full take the cheap one; the size is a design choice" },
      saves: { value: 30, unit: "%", range: [15, 60], source: "Design choice: a small model serves more tokens, of which its users ask more" },
    },
    // Markets beside that for models.
    adjacent: {
      markets: [
        {
          kind: "social",
          entry: { value: 600, unit: "$ million", range: [300, 1200], source: "Design choice: a product, its people and its launch" },
          running: { value: 40, unit: "$ million", range: [20, 80], source: "Design choice: people and servers beside those of the lab" },
          build: { value: 4, unit: "quarters", range: [2, 6], source: "Design choice: from decision to launch" },
          reach: { value: 16, unit: "%", range: [5, 40], source: "Design choice: what a newcomer wins of a crowded market" },
          owner: { value: 2, unit: "count", range: [-1, 5], source: "Design choice: the platform’s own market" },
        },
        {
          kind: "devices",
          entry: { value: 800, unit: "$ million", range: [400, 1600], source: "Design choice: a product, its people and its launch" },
          running: { value: 50, unit: "$ million", range: [25, 100], source: "Design choice: people and servers beside those of the lab" },
          build: { value: 5, unit: "quarters", range: [2, 6], source: "Design choice: from decision to launch" },
          reach: { value: 20, unit: "%", range: [5, 40], source: "Design choice: what a newcomer wins of a crowded market" },
          owner: { value: -1, unit: "count", range: [-1, 5], source: "Design choice: makers of devices are in no race" },
        },
        {
          kind: "search",
          entry: { value: 400, unit: "$ million", range: [200, 800], source: "Design choice: a product, its people and its launch" },
          running: { value: 30, unit: "$ million", range: [15, 60], source: "Design choice: people and servers beside those of the lab" },
          build: { value: 3, unit: "quarters", range: [2, 6], source: "Design choice: from decision to launch" },
          reach: { value: 20, unit: "%", range: [5, 40], source: "Design choice: what a newcomer wins of a crowded market" },
          owner: { value: -1, unit: "count", range: [-1, 5], source: "Design choice: the owner of search is in no race" },
        },
        {
          kind: "office",
          entry: { value: 300, unit: "$ million", range: [150, 600], source: "Design choice: a product, its people and its launch" },
          running: { value: 25, unit: "$ million", range: [12, 50], source: "Design choice: people and servers beside those of the lab" },
          build: { value: 3, unit: "quarters", range: [2, 6], source: "Design choice: from decision to launch" },
          reach: { value: 15, unit: "%", range: [5, 40], source: "Design choice: what a newcomer wins of a crowded market" },
          owner: { value: 3, unit: "count", range: [-1, 5], source: "Design choice: the cloud company’s own market" },
        },
      ],
      quarrel: { value: 6, unit: "quarters", range: [2, 12], source: "Design choice: incumbents fight newcomers for a year and a half" },
      shut: { value: 40, unit: "%", range: [20, 80], source: "Eisenmann, Parker and Van Alstyne 2011, platform envelopment: owners shut rivals out; the size is a design choice" },
      outsiders: { value: 40, unit: "%", range: [20, 60], source: "Design choice: as large as the incumbents in the race" },
      rally: { value: 10, unit: "%", range: [0, 30], source: "Design choice: a quarrel reminds people of the incumbent" },
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
      own_weights: { value: 1, unit: "ratio", range: [0.25, 2], source: "Design choice: tools, support and habit keep most of those who could have the same from a host; at half of that labs that open everything took the whole field" },
      own_reach: { value: 8, unit: "points", range: [2, 12], source: "Design choice: last year’s weights compete with this year’s service half as hard; at 4 it cost too little to open them" },
      brand_speed: { value: 5, unit: "%", range: [4, 15], source: "Design choice: a name follows the share of the market within five years" },
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
      appeal: { value: 15, unit: "ratio", range: [0.5, 20], source: "Design choice: who serves a quarter of all those who can hardly pay is to governments what a household name is to people" },
      purpose: { value: 2, unit: "%", range: [1, 6], source: "Design choice: a sixth of what purpose is missing in three years of full trust" },
    },
    // The standard that others build on.
    standing: {
      reach: { value: 4, unit: "points", range: [3, 8], source: "Design choice: an open model one generation behind pulls a third as much" },
      closed_pull: { value: 40, unit: "%", range: [20, 80], source: "Design choice: being bought from counts less than being built on" },
      inertia: { value: 30, unit: "%", range: [10, 60], source: "Design choice: some build on nobody" },
      speed: { value: 20, unit: "%", range: [10, 40], source: "Design choice: standards move within a year or two" },
    },
    // The regulator of competition.
    antitrust: {
      free_share: { value: 20, unit: "%", range: [15, 40], source: "Design choice: a fifth of a market is where questions begin" },
      of_share: { value: 60, unit: "%", range: [30, 100], source: "Design choice: half of the market is noticed within a year" },
      of_dependence: { value: 30, unit: "%", range: [10, 60], source: "Design choice: a standard that half of the world builds on is noticed, later than money" },
      free_concentration: { value: 20, unit: "%", range: [15, 25], source: "merger guidelines of 2010 and 2023: markets above 0.18 to 0.25 count as concentrated" },
      of_concentration: { value: 80, unit: "%", range: [40, 150], source: "Design choice: in a market of two everybody is watched" },
      cools: { value: 15, unit: "%", range: [5, 30], source: "Design choice: a good record is believed after a year or two" },
      alert: { value: 40, unit: "%", range: [25, 60], source: "Design choice: the regulator acts on what everybody talks about" },
      hazard: { value: 40, unit: "%", range: [20, 60], source: "Design choice: never certain, but not long off at full heat" },
      length: { value: 3, unit: "quarters", range: [2, 8], source: "Design choice: most of a year for the first answer" },
      matters: { value: 1, unit: "count", range: [0, 2], source: "Design choice: hearings take one of the chief executive's matters" },
      fine: { value: 10, unit: "%", range: [2, 10], source: "EU Regulation 1/2003, article 23: fines of up to a tenth of yearly turnover" },
      divests: { value: 50, unit: "%", range: [20, 70], source: "Design choice: at full heat as often a remedy as a fine" },
      cut: { value: 30, unit: "%", range: [10, 50], source: "Design choice: a third of reach and stakes" },
      relief: { value: 50, unit: "%", range: [25, 75], source: "Design choice: a settled case settles half of the worry" },
      filing: { value: 119, unit: "$ million", range: [101, 119.5], source: "US HSR: the size from which mergers are filed; $101 million in 2022" },
      delay: { value: 1, unit: "quarters", range: [1, 4], source: "US HSR: thirty days, and a second request takes months" },
      blocks: { value: 5, unit: "%", range: [1, 10], source: "Design choice: a few in a hundred filed deals are challenged" },
      blocks_of_heat: { value: 50, unit: "%", range: [25, 75], source: "Design choice: the hottest buyer has even chances" },
      blocks_of_control: { value: 15, unit: "%", range: [5, 30], source: "Design choice: control and large teams are looked at harder" },
      large_team: { value: 500, unit: "$ million", range: [200, 1000], source: "Design choice: hiring most of a firm for this much has been called a merger" },
      of_deal: { value: 8, unit: "%", range: [2, 15], source: "Design choice: five filed deals in a year are noticed" },
    },
    // Contracts of governments.
    contracts: {
      cost: { value: 30, unit: "$ million", range: [10, 60], source: "Design choice: separate sites, cleared people, audits" },
      quarters: { value: 2, unit: "quarters", range: [1, 6], source: "Design choice: half a year at best" },
      first: { value: 3, unit: "turn", range: [2, 8], source: "Design choice: governments notice at the end of 2023" },
      period: { value: 4, unit: "quarters", range: [2, 12], source: "Design choice: yearly budgets" },
      size: { value: 30, unit: "$ million", range: [5, 30], source: "Design choice: pilots of a few ministries" },
      of_market: { value: 10, unit: "%", range: [0.5, 12], source: "Design choice: states are among the largest buyers of software; below the share of governments in spending" },
      behind: { value: 10, unit: "points", range: [6, 16], source: "Design choice: nobody buys what is a generation behind" },
      quality: { value: 100, unit: "%", range: [50, 200], source: "Che 1993: scores weigh quality and price; the size is a design choice" },
      price: { value: 150, unit: "%", range: [50, 300], source: "Che 1993: scores weigh quality and price; the size is a design choice" },
      offence: { value: 20, unit: "%", range: [20, 100], source: "Design choice: protests of 2018 against a defence contract, in a lab that lives by its purpose" },
      distrust: { value: 1, unit: "%", range: [0, 6], source: "Design choice: a part of the public minds" },
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
        { grievance: { value: 0, unit: "%", range: [0, 20], source: "Design choice: its people left another lab for its purpose" } },
        { grievance: { value: 20, unit: "%", range: [0, 40], source: "Design choice: scandals of its other products" } },
        { grievance: { value: 10, unit: "%", range: [0, 20], source: "Design choice: a large company has a past" } },
        { grievance: { value: 0, unit: "%", range: [0, 20], source: "Design choice: too young to have a past" } },
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
      harvest: { value: 80, unit: "%", range: [0, 90], source: "Design choice: growth is paid for where something is built; who only harvests is priced like a business in decline" },
      building: { value: 40, unit: "%", range: [20, 60], source: "Design choice: about what labs spend on training and experiments; Epoch AI, 2025, puts research above half of one lab's computing" },
      speed: { value: 50, unit: "%", range: [30, 80], source: "Design choice: the market believes half of the news at once" },
    },
    // What rivals read about each other.
    press: {
      spread: { value: 15, unit: "%", range: [5, 28], source: "Design choice: good enough to tell a giant from a dwarf, not twins" },
    },
    // What labs see of each other.
    visibility: {
      prices: true,
      valuations: true,
      shares: true,
      press: true,
      step: { value: 0, unit: "points", range: [0, 10], source: "Design choice: capability is seen as it is: benchmarks are public" },
    },
    // Benefit and safety as a goal.
    mission: {
      weight: { value: 10, unit: "%", range: [0, 20], source: "Prototype of the model: 10 % beside the others, which must not count openness twice" },
      memory: { value: 70, unit: "%", range: [50, 90], source: "Design choice: about three quarters count" },
      care: { value: 0.5, unit: "log10", range: [0.2, 1], source: "Design choice: all the safety work that can be done is worth three times the benefit" },
      harm: { value: 0.5, unit: "log10", range: [0.2, 1], source: "Design choice: a grave accident costs two thirds of the benefit" },
      shared: { value: 0.5, unit: "log10", range: [0.2, 1], source: "Design choice: what others do to the world hurts as much" },
      fading: { value: 10, unit: "%", range: [5, 20], source: "Design choice: half is forgotten after six quarters" },
      labs: [
        {
          start: { value: 5.638, unit: "log10", range: [0, 12], source: "Design choice: what the role has after the first quarter, measured in races of the built-in policies" },
          end: { value: 7.255, unit: "log10", range: [0, 12], source: "Design choice: what the role has at the end, measured in races of the built-in policies" },
          spread: { value: 0.361, unit: "log10", range: [0.05, 3], source: "Design choice: the deviation at the end in the same races" },
        },
        {
          start: { value: 5.122, unit: "log10", range: [0, 12], source: "Design choice: what the role has after the first quarter, measured in races of the built-in policies" },
          end: { value: 7.286, unit: "log10", range: [0, 12], source: "Design choice: what the role has at the end, measured in races of the built-in policies" },
          spread: { value: 0.359, unit: "log10", range: [0.05, 3], source: "Design choice: the deviation at the end in the same races" },
        },
        {
          start: { value: 5.505, unit: "log10", range: [0, 12], source: "Design choice: what the role has after the first quarter, measured in races of the built-in policies" },
          end: { value: 7.321, unit: "log10", range: [0, 12], source: "Design choice: what the role has at the end, measured in races of the built-in policies" },
          spread: { value: 0.378, unit: "log10", range: [0.05, 3], source: "Design choice: the deviation at the end in the same races" },
        },
        {
          start: { value: 5.624, unit: "log10", range: [0, 12], source: "Design choice: what the role has after the first quarter, measured in races of the built-in policies" },
          end: { value: 7.229, unit: "log10", range: [0, 12], source: "Design choice: what the role has at the end, measured in races of the built-in policies" },
          spread: { value: 0.464, unit: "log10", range: [0.05, 3], source: "Design choice: the deviation at the end in the same races" },
        },
        {
          start: { value: 4.493, unit: "log10", range: [0, 12], source: "Design choice: what the role has after the first quarter, measured in races of the built-in policies" },
          end: { value: 7.386, unit: "log10", range: [0, 12], source: "Design choice: what the role has at the end, measured in races of the built-in policies" },
          spread: { value: 0.392, unit: "log10", range: [0.05, 3], source: "Design choice: the deviation at the end in the same races" },
        },
        {
          start: { value: 5.279, unit: "log10", range: [0, 12], source: "Design choice: what the role has after the first quarter, measured in races of the built-in policies" },
          end: { value: 7.306, unit: "log10", range: [0, 12], source: "Design choice: what the role has at the end, measured in races of the built-in policies" },
          spread: { value: 0.358, unit: "log10", range: [0.05, 3], source: "Design choice: the deviation at the end in the same races" },
        },
      ],
    },
    // Living until profit as a goal.
    survival: {
      weight: { value: 10, unit: "%", range: [0, 20], source: "Design choice: as much as benefit, so that neither chips nor ideas alone decide" },
      safe: { value: 8, unit: "count", range: [4, 12], source: "Design choice: two years of loss in cash" },
      upkeep: { value: 0.4, unit: "$ thousand/H100e", range: [0.3, 0.6], source: "Epoch AI (derived): 1.8 kW at $0.07 for a quarter, and upkeep of the site" },
      labs: [
        {
          start: { value: 0.673, unit: "log10", range: [0, 1], source: "Design choice: what the role has after the first quarter, measured in races of the built-in policies" },
          end: { value: 0.993, unit: "log10", range: [0, 1], source: "Design choice: what the role has at the end, measured in races of the built-in policies" },
          spread: { value: 0.15, unit: "log10", range: [0.05, 1], source: "Design choice: the deviation at the end in the same races" },
        },
        {
          start: { value: 0.619, unit: "log10", range: [0, 1], source: "Design choice: what the role has after the first quarter, measured in races of the built-in policies" },
          end: { value: 0.975, unit: "log10", range: [0, 1], source: "Design choice: what the role has at the end, measured in races of the built-in policies" },
          spread: { value: 0.15, unit: "log10", range: [0.05, 1], source: "Design choice: the deviation at the end in the same races" },
        },
        {
          start: { value: 1, unit: "log10", range: [0, 1], source: "Design choice: what the role has after the first quarter, measured in races of the built-in policies" },
          end: { value: 1, unit: "log10", range: [0, 1], source: "Design choice: what the role has at the end, measured in races of the built-in policies" },
          spread: { value: 0.15, unit: "log10", range: [0.05, 1], source: "Design choice: the deviation at the end in the same races" },
        },
        {
          start: { value: 1, unit: "log10", range: [0, 1], source: "Design choice: what the role has after the first quarter, measured in races of the built-in policies" },
          end: { value: 1, unit: "log10", range: [0, 1], source: "Design choice: what the role has at the end, measured in races of the built-in policies" },
          spread: { value: 0.15, unit: "log10", range: [0.05, 1], source: "Design choice: the deviation at the end in the same races" },
        },
        {
          start: { value: 0.552, unit: "log10", range: [0, 1], source: "Design choice: what the role has after the first quarter, measured in races of the built-in policies" },
          end: { value: 0.996, unit: "log10", range: [0, 1], source: "Design choice: what the role has at the end, measured in races of the built-in policies" },
          spread: { value: 0.15, unit: "log10", range: [0.05, 1], source: "Design choice: the deviation at the end in the same races" },
        },
        {
          start: { value: 1, unit: "log10", range: [0, 1], source: "Design choice: what the role has after the first quarter, measured in races of the built-in policies" },
          end: { value: 1, unit: "log10", range: [0, 1], source: "Design choice: what the role has at the end, measured in races of the built-in policies" },
          spread: { value: 0.15, unit: "log10", range: [0.05, 1], source: "Design choice: the deviation at the end in the same races" },
        },
      ],
    },
    // The risk that all share.
    catastrophe: {
      inflow: { value: 2, unit: "%", range: [1, 5], source: "Design choice: small in an ordinary race, large where all race without safety work" },
      base: { value: 156, unit: "points", range: [140, 165], source: "Design choice: more than two decades of effective compute beyond the models of 2023" },
      decade: { value: 26, unit: "points", range: [15, 40], source: "Design choice: two decades of effective compute are ten times as dangerous" },
      haste: { value: 10, unit: "%", range: [5, 20], source: "Armstrong, Bostrom and Shulman 2016: who races leaves out checks; the size is a design choice" },
      reach: { value: 8, unit: "points", range: [1, 20], source: "Design choice: a lab a year behind counts a third as much, since what it releases is used as well" },
      fading: { value: 10, unit: "%", range: [5, 20], source: "Design choice: what was built in haste is mended in some years" },
      safe: { value: 45, unit: "%", range: [20, 60], source: "Design choice: small accidents come first, and warn" },
      strike: { value: 10, unit: "%", range: [5, 30], source: "Design choice: at the highest risk one in thirteen quarters" },
      toll: { value: -300, unit: "%", range: [-300, -200], source: "Design choice: the worst that a result can count" },
      pledge: { value: 75, unit: "%", range: [60, 85], source: "Design choice: what a lab has that spends a fifth of its research on safety" },
      quarters: { value: 8, unit: "quarters", range: [4, 16], source: "Design choice: two years of keeping one’s word" },
      reward: { value: 60, unit: "%", range: [0, 150], source: "Design choice: better than most results, not better than the best" },
    },
    // What counts at the end.
    goals: {
      capability: { value: 42, unit: "%", range: [30, 60], source: "Prototype of the model: a single goal had one best style each; about 40/40/20 had none" },
      value: { value: 38, unit: "%", range: [30, 50], source: "Prototype of the model: as much as capability, for a race that is run on money" },
      influence: { value: 20, unit: "%", range: [5, 25], source: "Prototype of the model: at 5 % opening lost for five of six labs against closed rivals" },
    },
  },
}

"""##

  /// scenarios/race-2023.par.json
  static let race2023Par = ##"""
{"frontier_par":1,"rules_version":3,"rules_digest":"e744dd48d404c824","lineup":["steady","open-champion","closed-frontier","talent-raider"],"seeds":["1","64"],"lengths":[
{"quarters":32,"par":[
{"capability":18196,"capability_spread":245,"value":8103337,"value_spread":282026,"influence":5050475,"influence_spread":393720,"at_quarter":{"capability":14434,"value":8042945,"influence":4976192},"at_half":{"capability":16282,"value":8448283,"influence":5024334},"at_three_quarters":{"capability":17230,"value":8276582,"influence":5032337}},
{"capability":17790,"capability_spread":284,"value":7689941,"value_spread":354323,"influence":4960348,"influence_spread":388761,"at_quarter":{"capability":13564,"value":7516938,"influence":4914504},"at_half":{"capability":15671,"value":7797674,"influence":4911549},"at_three_quarters":{"capability":16744,"value":7755442,"influence":4937164}},
{"capability":17768,"capability_spread":224,"value":8609039,"value_spread":356896,"influence":4835965,"influence_spread":367478,"at_quarter":{"capability":13624,"value":7996262,"influence":4879928},"at_half":{"capability":15585,"value":8408349,"influence":4858494},"at_three_quarters":{"capability":16738,"value":8505344,"influence":4856345}},
{"capability":17956,"capability_spread":265,"value":8672465,"value_spread":329811,"influence":4942017,"influence_spread":428665,"at_quarter":{"capability":14006,"value":8182373,"influence":5046821},"at_half":{"capability":15885,"value":8623195,"influence":5007836},"at_three_quarters":{"capability":17068,"value":8679744,"influence":4988754}},
{"capability":17753,"capability_spread":275,"value":7599925,"value_spread":361460,"influence":4924217,"influence_spread":255219,"at_quarter":{"capability":12834,"value":6908522,"influence":4681392},"at_half":{"capability":15297,"value":7396092,"influence":4764251},"at_three_quarters":{"capability":16632,"value":7537076,"influence":4883301}},
{"capability":17661,"capability_spread":246,"value":8543711,"value_spread":262650,"influence":4836249,"influence_spread":272324,"at_quarter":{"capability":13545,"value":7758423,"influence":4870508},"at_half":{"capability":15407,"value":8142002,"influence":4795018},"at_three_quarters":{"capability":16494,"value":8301114,"influence":4811514}}
]},
{"quarters":20,"par":[
{"capability":16970,"capability_spread":331,"value":8225569,"value_spread":318207,"influence":5000438,"influence_spread":414430,"at_quarter":{"capability":13662,"value":7694855,"influence":4942983},"at_half":{"capability":14829,"value":8282652,"influence":4996257},"at_three_quarters":{"capability":16136,"value":8483408,"influence":5004571}},
{"capability":16399,"capability_spread":349,"value":7767711,"value_spread":285912,"influence":4902742,"influence_spread":400229,"at_quarter":{"capability":12815,"value":7086653,"influence":4833641},"at_half":{"capability":14226,"value":7567871,"influence":4880055},"at_three_quarters":{"capability":15484,"value":7826443,"influence":4884075}},
{"capability":16521,"capability_spread":221,"value":8529734,"value_spread":239219,"influence":4851240,"influence_spread":379031,"at_quarter":{"capability":13089,"value":7550331,"influence":4849474},"at_half":{"capability":14363,"value":8127459,"influence":4906214},"at_three_quarters":{"capability":15483,"value":8402705,"influence":4874456}},
{"capability":16763,"capability_spread":282,"value":8737044,"value_spread":301762,"influence":4966592,"influence_spread":409298,"at_quarter":{"capability":13373,"value":7689107,"influence":5004447},"at_half":{"capability":14649,"value":8346334,"influence":5043777},"at_three_quarters":{"capability":15813,"value":8650514,"influence":5015357}},
{"capability":16293,"capability_spread":321,"value":7489974,"value_spread":308232,"influence":4833376,"influence_spread":262149,"at_quarter":{"capability":12330,"value":6388321,"influence":4649091},"at_half":{"capability":13907,"value":6983034,"influence":4687779},"at_three_quarters":{"capability":15258,"value":7402653,"influence":4760016}},
{"capability":16245,"capability_spread":215,"value":8384842,"value_spread":236711,"influence":4780664,"influence_spread":251776,"at_quarter":{"capability":13121,"value":7474184,"influence":4858806},"at_half":{"capability":13937,"value":7770221,"influence":4850764},"at_three_quarters":{"capability":15355,"value":8160713,"influence":4814106}}
]},
{"quarters":12,"par":[
{"capability":15930,"capability_spread":398,"value":8206851,"value_spread":306419,"influence":5016621,"influence_spread":307712,"at_quarter":{"capability":12653,"value":7382825,"influence":4740507},"at_half":{"capability":13526,"value":7782862,"influence":4897646},"at_three_quarters":{"capability":14409,"value":8018011,"influence":4953429}},
{"capability":15208,"capability_spread":421,"value":7618331,"value_spread":321625,"influence":4946538,"influence_spread":224465,"at_quarter":{"capability":12200,"value":6925744,"influence":4722298},"at_half":{"capability":12364,"value":7024930,"influence":4838431},"at_three_quarters":{"capability":13643,"value":7095413,"influence":4924877}},
{"capability":15268,"capability_spread":320,"value":8374141,"value_spread":314528,"influence":4947803,"influence_spread":286156,"at_quarter":{"capability":12275,"value":7125786,"influence":4881823},"at_half":{"capability":12477,"value":7591349,"influence":4977998},"at_three_quarters":{"capability":13937,"value":7966421,"influence":5015370}},
{"capability":15667,"capability_spread":559,"value":8447744,"value_spread":303643,"influence":5054182,"influence_spread":269219,"at_quarter":{"capability":12459,"value":7279727,"influence":5015427},"at_half":{"capability":12974,"value":7785676,"influence":5102800},"at_three_quarters":{"capability":14231,"value":8166807,"influence":5113334}},
{"capability":14754,"capability_spread":390,"value":7181692,"value_spread":358963,"influence":4719552,"influence_spread":155065,"at_quarter":{"capability":11536,"value":6246457,"influence":4529896},"at_half":{"capability":11661,"value":6350638,"influence":4676530},"at_three_quarters":{"capability":13039,"value":6737282,"influence":4662823}},
{"capability":14756,"capability_spread":374,"value":7787991,"value_spread":266555,"influence":4852126,"influence_spread":210417,"at_quarter":{"capability":12278,"value":7065559,"influence":4841980},"at_half":{"capability":12492,"value":7361642,"influence":4935067},"at_three_quarters":{"capability":13513,"value":7709311,"influence":4927342}}
]}
]}

"""##
}
