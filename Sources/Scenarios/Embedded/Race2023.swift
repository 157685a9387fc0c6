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
    "At the end three things count, each against what a lab like yours usually achieves: the capability of your \
best released model, the value of your founders' part, and your standing among those who build. A small lab \
that does well beats a giant that does badly.",
    "Money that runs out costs you most of the company, and the second time all of it. Look at your runway before \
you bid.",
  ],

  // Quarters that can be played; the first is the usual number.
  lengths: [
    { value: 32, unit: "quarters", range: [1, 80], source: "Design choice: eight years, long enough for leads to change hands" },
    { value: 20, unit: "quarters", range: [1, 80], source: "Design choice: five years, for an evening" },
    { value: 12, unit: "quarters", range: [1, 80], source: "Design choice: three years, for an hour in class" },
  ],
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

  mechanics: {
    // What the chief executive can see to.
    attention: {
      matters: { value: 2, unit: "count", range: [1, 4], source: "Design choice: a quarter has room for two matters of the first rank" },
    },
    // Money from a parent, a state or a promise.
    core: {
      growth: { value: 3, unit: "%", range: [0, 6], source: "Prototype of the model: an incumbent's other business grew by 3 % a quarter" },
    },
    // The mood of investors: boom, normal or bust, with memory.
    capital: {
      start: "normal",
      boom_stays: { value: 82, unit: "%", range: [70, 92], source: "Prototype of the model: a boom lasts five to six quarters on average" },
      normal_stays: { value: 85, unit: "%", range: [75, 95], source: "Prototype of the model: a normal time lasts six to seven quarters on average" },
      bust_stays: { value: 82, unit: "%", range: [70, 92], source: "Prototype of the model: a bust lasts five to six quarters on average" },
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
    // Letting people go.
    layoffs: {
      severance: { value: 25, unit: "%", range: [10, 50], source: "Design choice: a quarter's pay, so that hiring to fire costs something" },
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
      contributions: { value: 0.015, unit: "log10", range: [0, 0.06], source: "Design choice: what the whole world's work on one lab's models would add to discovery" },
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
      standing_saves: { value: 20, unit: "%", range: [0, 50], source: "Design choice: the world's tools for one lab's models make them cheaper to run" },
      host_cost: { value: 2600, unit: "$/H100e", range: [2000, 4000], source: "from chip price, site, five years of life and energy, above: what an H100 costs its owner a quarter" },
      host_margin: { value: 35, unit: "%", range: [15, 60], source: "Prototype of the model: hosts and labs sell at 1.35 times cost" },
      host_variety: { value: 0.9, unit: "ratio", range: [0.5, 1.6], source: "Prototype of the model: many hosts are worth up to ln 4 together; ten of them changed results by 0.16" },
      hosted_by_labs: { value: 50, unit: "%", range: [30, 70], source: "Design choice: half of open demand goes to hosts that are no labs" },
      own_openness: { value: 30, unit: "%", range: [10, 50], source: "Prototype of the model: the releaser's own service keeps 30 % of the bonus of openness" },
      own_weights: { value: 1.2, unit: "ratio", range: [0.5, 3], source: "Design choice: one product at many shops; at twice the price more than half go elsewhere" },
      own_reach: { value: 4, unit: "points", range: [2, 8], source: "Design choice: last year’s weights compete with this year’s service a third as hard" },
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
      speed: { value: 50, unit: "%", range: [30, 80], source: "Design choice: the market believes half of the news at once" },
    },
    // What rivals read about each other.
    press: {
      spread: { value: 15, unit: "%", range: [5, 28], source: "Design choice: good enough to tell a giant from a dwarf, not twins" },
    },
    // What counts at the end.
    goals: {
      capability: { value: 45, unit: "%", range: [30, 60], source: "Prototype of the model: a single goal had one best style each; about 40/40/20 had none" },
      value: { value: 40, unit: "%", range: [30, 50], source: "Prototype of the model: as much as capability, for a race that is run on money" },
      influence: { value: 15, unit: "%", range: [5, 20], source: "Prototype of the model: at 5 % opening lost for five of six labs against closed rivals" },
    },
  },
}

"""##

  /// scenarios/race-2023.par.json
  static let race2023Par = ##"""
{"frontier_par":1,"rules_version":1,"rules_digest":"f100ddcb1c6d980b","lineup":["steady","open-champion","closed-frontier","talent-raider"],"seeds":["1","64"],"lengths":[
{"quarters":32,"par":[
{"capability":17576,"capability_spread":490,"value":7820339,"value_spread":315336,"influence":4487876,"influence_spread":752776,"at_quarter":{"capability":13699,"value":7568817,"influence":4759753},"at_half":{"capability":15699,"value":7790317,"influence":4714234},"at_three_quarters":{"capability":16498,"value":7776354,"influence":4552135}},
{"capability":17279,"capability_spread":418,"value":7364283,"value_spread":379385,"influence":4388560,"influence_spread":710255,"at_quarter":{"capability":12892,"value":7066412,"influence":4358679},"at_half":{"capability":15213,"value":7265283,"influence":4390601},"at_three_quarters":{"capability":16147,"value":7346883,"influence":4420501}},
{"capability":17380,"capability_spread":292,"value":8250765,"value_spread":291701,"influence":4371231,"influence_spread":779990,"at_quarter":{"capability":13243,"value":7744430,"influence":4421647},"at_half":{"capability":15515,"value":8089570,"influence":4539379},"at_three_quarters":{"capability":16263,"value":8101362,"influence":4442079}},
{"capability":17556,"capability_spread":276,"value":8303694,"value_spread":272385,"influence":4463825,"influence_spread":782966,"at_quarter":{"capability":13582,"value":7847213,"influence":4596902},"at_half":{"capability":15715,"value":8153723,"influence":4632398},"at_three_quarters":{"capability":16432,"value":8157057,"influence":4512343}},
{"capability":16799,"capability_spread":2199,"value":6466122,"value_spread":1266825,"influence":4189218,"influence_spread":525130,"at_quarter":{"capability":12179,"value":6325157,"influence":3670385},"at_half":{"capability":14286,"value":6135822,"influence":3920481},"at_three_quarters":{"capability":15339,"value":6352460,"influence":4067790}},
{"capability":17233,"capability_spread":211,"value":8132480,"value_spread":240559,"influence":4312792,"influence_spread":658460,"at_quarter":{"capability":13119,"value":7557978,"influence":4257699},"at_half":{"capability":15295,"value":7907872,"influence":4402748},"at_three_quarters":{"capability":16081,"value":7981545,"influence":4341274}}
]},
{"quarters":20,"par":[
{"capability":16476,"capability_spread":275,"value":7956717,"value_spread":225901,"influence":4588399,"influence_spread":705791,"at_quarter":{"capability":13498,"value":7087544,"influence":4660060},"at_half":{"capability":14773,"value":7646878,"influence":4671853},"at_three_quarters":{"capability":15462,"value":7841961,"influence":4632475}},
{"capability":16068,"capability_spread":381,"value":7614063,"value_spread":233945,"influence":4373164,"influence_spread":643201,"at_quarter":{"capability":12566,"value":6762718,"influence":4266860},"at_half":{"capability":14084,"value":7049081,"influence":4368812},"at_three_quarters":{"capability":14879,"value":7435467,"influence":4354409}},
{"capability":16217,"capability_spread":224,"value":8323027,"value_spread":166983,"influence":4428352,"influence_spread":754329,"at_quarter":{"capability":13024,"value":7055797,"influence":4248843},"at_half":{"capability":14531,"value":7826409,"influence":4529029},"at_three_quarters":{"capability":15163,"value":8112572,"influence":4479200}},
{"capability":16329,"capability_spread":212,"value":8344175,"value_spread":178828,"influence":4513833,"influence_spread":737632,"at_quarter":{"capability":13352,"value":7199452,"influence":4465392},"at_half":{"capability":14731,"value":7900750,"influence":4625780},"at_three_quarters":{"capability":15360,"value":8179412,"influence":4548533}},
{"capability":15636,"capability_spread":433,"value":6925068,"value_spread":318040,"influence":4068791,"influence_spread":429546,"at_quarter":{"capability":11893,"value":5848015,"influence":3539775},"at_half":{"capability":13560,"value":6235511,"influence":3816947},"at_three_quarters":{"capability":14332,"value":6731259,"influence":3963915}},
{"capability":16103,"capability_spread":270,"value":8222334,"value_spread":186038,"influence":4391060,"influence_spread":669837,"at_quarter":{"capability":12839,"value":6915028,"influence":4108917},"at_half":{"capability":14330,"value":7671246,"influence":4447666},"at_three_quarters":{"capability":14990,"value":8013257,"influence":4401140}}
]},
{"quarters":12,"par":[
{"capability":15047,"capability_spread":297,"value":7670119,"value_spread":210075,"influence":4691635,"influence_spread":607636,"at_quarter":{"capability":13199,"value":7039219,"influence":4577173},"at_half":{"capability":13590,"value":7253529,"influence":4619034},"at_three_quarters":{"capability":13590,"value":7535496,"influence":4689162}},
{"capability":14570,"capability_spread":507,"value":7217282,"value_spread":264824,"influence":4280704,"influence_spread":589380,"at_quarter":{"capability":12354,"value":6629348,"influence":4214780},"at_half":{"capability":12543,"value":6762027,"influence":4228901},"at_three_quarters":{"capability":12543,"value":6895617,"influence":4225357}},
{"capability":14962,"capability_spread":419,"value":7937739,"value_spread":170606,"influence":4486948,"influence_spread":686073,"at_quarter":{"capability":12710,"value":6845713,"influence":4159839},"at_half":{"capability":13009,"value":7341161,"influence":4313396},"at_three_quarters":{"capability":13009,"value":7765987,"influence":4453402}},
{"capability":15058,"capability_spread":388,"value":7961063,"value_spread":160457,"influence":4638422,"influence_spread":672620,"at_quarter":{"capability":13057,"value":7023882,"influence":4351134},"at_half":{"capability":13375,"value":7417126,"influence":4483256},"at_three_quarters":{"capability":13375,"value":7860750,"influence":4617269}},
{"capability":14174,"capability_spread":538,"value":6517983,"value_spread":282560,"influence":3902926,"influence_spread":498461,"at_quarter":{"capability":11658,"value":5766719,"influence":3489408},"at_half":{"capability":11893,"value":6030635,"influence":3596318},"at_three_quarters":{"capability":11893,"value":6165313,"influence":3677570}},
{"capability":14638,"capability_spread":364,"value":7808811,"value_spread":159910,"influence":4385135,"influence_spread":598231,"at_quarter":{"capability":12568,"value":6713497,"influence":4023480},"at_half":{"capability":12903,"value":7256154,"influence":4208334},"at_three_quarters":{"capability":12903,"value":7640875,"influence":4364838}}
]}
]}

"""##
}
