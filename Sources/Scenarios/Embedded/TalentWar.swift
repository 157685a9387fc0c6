// swift-format-ignore-file
// Generated from scenarios/: run the tests with FRONTIER_RECORD=1 after a change there.

extension ScenarioLibrary {
  /// scenarios/talent-war.json5
  static let talentWar = ##"""
// The talent war: nine-figure offers, and people who came for the purpose or for the money.
//
// The mechanics and figures are those of race-2023; where a value differs, its source says why. Labs, people and places
// are invented.
{
  title: "The talent war",
  summary: "Nine-figure offers, missionaries and mercenaries: five labs fight for people over three years.",
  briefing: [
    "A few dozen people know how to make the next model, and everybody wants them. A platform with more cash than \
ideas offers single researchers more than a hundred million dollars a year. Whoever has people now must keep \
them; whoever has money must make a team of those it buys.",
    "People weigh pay, but also the purpose of a lab, its computers and their colleagues. Missionaries stay for \
less; mercenaries come for more and leave for more. A team that grows fast works together badly for a while, \
and a lab that breaks its word or lets many go loses those first who cared most. Who leaves takes part of \
what the lab knew along.",
    "You play 12 quarters: six rounds of two quarters, or four rounds in a race of 8. In each round decide at \
least: whom you hire at which pay, whether you poach a star, what you set aside to keep your own, what your \
people work on, and where you sit. Everything else stays as it is.",
    "Three things count at the end, each against what a role like yours usually achieves: capability (50 %), the \
value of the founders' part (40 %), and influence (10 %).",
    "What to look for. (1) Say what one lab's offers do to everybody's pay. (2) Compare whom money moves with \
whom it does not. (3) Compare a year of slow growth with a year of fast growth: heads, and what they achieve \
together. (4) See what leaves with people: know-how and craft. (5) Weigh a crowded hub against a remote one.",
  ],

  // What a class can do after the race, each with an effect that two sets of the same races show: with, and without.
  objectives: [
    {
      says: "Say what one lab's offers do to everybody's pay.",
      effect: {
        says: "The going yearly pay of a researcher at the end, where Leviathan hires as fast as it can at 130 % and where it hires as usual.",
        observable: { level: { market: "researcher_pay" }, at: "2025 Q4" },
        unit: "$ thousand",
        with: { lineup: "steady", seats: { "2": { pay: 1.3, growth: 0.8, people_first: true } } },
        without: { seats: { "2": "steady" } },
        expect: { higher_by: 400 },
      },
    },
    {
      says: "Tell what an offensive of one lab takes from another, and why less from one whose people believe in it.",
      effect: {
        says: "Researchers of Beacon in 2024 Q3, where Leviathan hires as fast as it can at 130 % and where it hires as usual.",
        observable: { level: { labs: "researchers", of: { seat: 0 } }, at: "2024 Q3" },
        unit: "people",
        with: { lineup: "steady", seats: { "2": { pay: 1.3, growth: 0.8, people_first: true } } },
        without: { seats: { "2": "steady" } },
        expect: { lower_by: 100 },
      },
    },
    {
      says: "Compare what growing fast costs with what people achieve together.",
      effect: {
        says: "Mean know-how of all labs at the end, where a team that grows fast works together badly and where it does not.",
        observable: { level: { labs: "know_how", take: "mean" }, at: "2025 Q4" },
        unit: "log10",
        without: { off: "culture" },
        expect: { lower_by: 0.01 },
      },
    },
    {
      says: "Show what leaves with people who leave.",
      effect: {
        says: "Mean know-how of all labs at the end, where people take along what they know and where they do not.",
        observable: { level: { labs: "know_how", take: "mean" }, at: "2025 Q4" },
        unit: "log10",
        without: { off: "walks" },
        expect: { higher_by: 0.0025 },
      },
    },
    {
      says: "Weigh a crowded hub against a remote one.",
      effect: {
        says: "Researchers who leave Beacon in the last year, in crowded Baycroft and in remote Farfield.",
        observable: { level: { year: { moved: "researchers", cause: "turnover", direction: "out", of: { seat: 0 } } }, at: "2024 Q4" },
        unit: "people",
        with: { set: { "mechanics.hubs.labs[0].hub": 0 } },
        without: { set: { "mechanics.hubs.labs[0].hub": 2 } },
        expect: { higher_by: 5 },
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
      name: "Beacon",
      description: "The leader: the best model and the best-known people.",
      note: "A third of the famous names work for you, and everybody knows it. Keep those who matter, and let the others go in time.",
      role: {
        kind: "native",
        cash: { value: 4, unit: "$ billion", range: [2.8, 5.2], source: "Design choice: enough for two years of pay and chips" },
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
      name: "Cairn",
      description: "A small lab of believers who work well together.",
      note: "Your people came for the purpose. Do nothing that betrays it, grow no faster than the team can bear, and let others overpay.",
      role: {
        kind: "native",
        cash: { value: 2.2, unit: "$ billion", range: [1.5, 2.9], source: "Design choice: more than in race-2023: chips must not decide a race about people" },
        core_income: { value: 0, unit: "$ billion", range: [0, 0], source: "Design choice: no parent pays" },
        promised: { value: 0, unit: "$ billion", range: [0, 0], source: "Design choice: nobody has promised anything" },
        promised_turn: { value: 0, unit: "turn", range: [0, 0], source: "Design choice: nobody has promised anything" },
        may_raise: true,
        founders: { value: 80, unit: "%", range: [64, 96], source: "press reports on the start of 2023: what earlier rounds left to founders and staff, an estimate" },
        researchers: { value: 120, unit: "people", range: [84, 156], source: "Prototype of the model: frontier researchers; press reports of whole head counts are weak" },
        engineers: { value: 130, unit: "people", range: [90, 190], source: "Design choice: enough to run 1.3 times the fleet at 80 chips each" },
        productivity: { value: 105, unit: "%", range: [84, 126], source: "Prototype of the model: a researcher's worth relative to the leader's" },
        mission: { value: 90, unit: "%", range: [70, 100], source: "Design choice: a lab of believers" },
        chips: { value: 8, unit: "thousand H100e", range: [5, 11], source: "Design choice: more than in race-2023: chips must not decide a race about people" },
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
      name: "Leviathan",
      description: "A platform with more cash than ideas.",
      note: "You can outbid anybody for anybody. A bought team does not know each other yet: buy early, then give it time and a purpose.",
      role: {
        kind: "platform",
        cash: { value: 8, unit: "$ billion", range: [5.6, 10.4], source: "Design choice: a platform that has decided to spend" },
        core_income: { value: 1, unit: "$ billion", range: [0.6, 1.4], source: "Design choice: a platform that has decided to spend" },
        promised: { value: 0, unit: "$ billion", range: [0, 0], source: "Design choice: nobody has promised anything" },
        promised_turn: { value: 0, unit: "turn", range: [0, 0], source: "Design choice: nobody has promised anything" },
        may_raise: false,
        founders: { value: 100, unit: "%", range: [80, 100], source: "Design choice: all of what may not be sold counts for the lab's own side" },
        researchers: { value: 220, unit: "people", range: [154, 286], source: "Prototype of the model: frontier researchers; press reports of whole head counts are weak" },
        engineers: { value: 195, unit: "people", range: [136, 292], source: "Design choice: enough to run 1.3 times the fleet at 80 chips each" },
        productivity: { value: 65, unit: "%", range: [52, 78], source: "Prototype of the model: a researcher's worth relative to the leader's" },
        mission: { value: 10, unit: "%", range: [0, 30], source: "Design choice: a platform that people join for the pay" },
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
      name: "Mosaic",
      description: "A cloud company's lab: many people, many teams.",
      note: "You have the most people, and each achieves less than elsewhere. Fewer, better and longer together may beat more.",
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
      name: "Spark",
      description: "An entrant: forty people who left the others.",
      note: "You can pay in hope only. Sit where it is cheap, hire a few who are worth it, and do not lose one.",
      role: {
        kind: "entrant",
        cash: { value: 0.3, unit: "$ billion", range: [0.2, 0.4], source: "Design choice: a year of pay before the promised money comes" },
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
  ],

  // What has a number in the rules and in orders, by name, in the order of its tables.
  names: {
    hub: ["Baycroft", "Stonebridge", "Farfield"],
    star: [
      "Anselm",
      "Birgitta",
      "Calloway",
      "Devika",
      "Esteban",
      "Fujita",
      "Galina",
      "Hollis",
      "Imran",
      "Jolanta",
      "Kwame",
      "Lorenz",
      "Marisol",
      "Noor",
      "Osric",
      "Petra",
    ],
  },

  mechanics: {
    // What the chief executive can see to.
    attention: { matters: { value: 2, unit: "count", range: [1, 4], source: "Design choice: a quarter has room for two matters of the first rank" } },
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
    // Letting people go.
    layoffs: { severance: { value: 25, unit: "%", range: [10, 50], source: "Design choice: a quarter's pay, so that hiring to fire costs something" } },
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
        { hub: { value: 0, unit: "count", range: [0, 2], source: "Design choice: where a lab like Beacon sits" } },
        { hub: { value: 1, unit: "count", range: [0, 2], source: "Design choice: a city of its own, with fewer offers from next door" } },
        { hub: { value: 0, unit: "count", range: [0, 2], source: "Design choice: where a lab like Leviathan sits" } },
        { hub: { value: 1, unit: "count", range: [0, 2], source: "Design choice: where a lab like Mosaic sits" } },
        { hub: { value: 0, unit: "count", range: [0, 2], source: "Design choice: its people have left labs in the largest hub, and moving is a choice" } },
      ],
      growth: { value: 6, unit: "%", range: [3, 12], source: "Design choice: offices are built more slowly than labs hire" },
      rent_rise: { value: 2.5, unit: "ratio", range: [0.5, 3], source: "Design choice: rent more than triples where twice as many want in" },
      pay_rise: { value: 30, unit: "%", range: [5, 30], source: "Design choice, after Glaeser 1998: wages rise with the cost of a crowded city" },
      pay_weight: { value: 3, unit: "ratio", range: [2, 5], source: "Design choice: as pay weighs in the talent market" },
      neighbours: { value: 1.5, unit: "ratio", range: [0.7, 3], source: "Marshall 1890: people come where other employers are; the size is a design choice" },
      lured: { value: 0.6, unit: "ratio", range: [0.3, 1.2], source: "Design choice, after Fallick, Fleischman and Rebitzer 2006: people in a cluster of computer firms changed jobs more often" },
      nearness: { value: 0.4, unit: "ratio", range: [0.1, 0.8], source: "Design choice: an offer from next door needs no move" },
      moving: { value: 20000, unit: "$/person", range: [20000, 80000], source: "Design choice: about a quarter of rent, moving and lost time for each" },
      behind: { value: 5, unit: "%", range: [5, 25], source: "Design choice: some have families" },
    },
    // Money to keep stars.
    retention: { bonus: { value: 50, unit: "%", range: [25, 100], source: "Design choice: half a year of the raise, paid at once" } },
    // Named researchers, numbered from 0.
    stars: {
      stars: [
        {
          employer: { value: 0, unit: "count", range: [-1, 4], source: "Design choice: works for Beacon at the start" },
          pay: { value: 20, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top 50; labs pay theirs alike here, so that purpose shows" },
          leaning: { value: 80, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, some for the money" },
          worth: { value: 12, unit: "%", range: [3, 12], source: "Design choice: the most of race-2023: here people decide" },
        },
        {
          employer: { value: 0, unit: "count", range: [-1, 4], source: "Design choice: works for Beacon at the start" },
          pay: { value: 20, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top 50; labs pay theirs alike here, so that purpose shows" },
          leaning: { value: 10, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, some for the money" },
          worth: { value: 12, unit: "%", range: [3, 12], source: "Design choice: the most of race-2023: here people decide" },
        },
        {
          employer: { value: 0, unit: "count", range: [-1, 4], source: "Design choice: works for Beacon at the start" },
          pay: { value: 20, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top 50; labs pay theirs alike here, so that purpose shows" },
          leaning: { value: 60, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, some for the money" },
          worth: { value: 12, unit: "%", range: [3, 12], source: "Design choice: the most of race-2023: here people decide" },
        },
        {
          employer: { value: 0, unit: "count", range: [-1, 4], source: "Design choice: works for Beacon at the start" },
          pay: { value: 20, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top 50; labs pay theirs alike here, so that purpose shows" },
          leaning: { value: 0, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, some for the money" },
          worth: { value: 12, unit: "%", range: [3, 12], source: "Design choice: the most of race-2023: here people decide" },
        },
        {
          employer: { value: 0, unit: "count", range: [-1, 4], source: "Design choice: works for Beacon at the start" },
          pay: { value: 20, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top 50; labs pay theirs alike here, so that purpose shows" },
          leaning: { value: 30, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, some for the money" },
          worth: { value: 12, unit: "%", range: [3, 12], source: "Design choice: the most of race-2023: here people decide" },
        },
        {
          employer: { value: 1, unit: "count", range: [-1, 4], source: "Design choice: works for Cairn at the start" },
          pay: { value: 15, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top 50; labs pay theirs alike here, so that purpose shows" },
          leaning: { value: 100, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, some for the money" },
          worth: { value: 12, unit: "%", range: [3, 12], source: "Design choice: the most of race-2023: here people decide" },
        },
        {
          employer: { value: 1, unit: "count", range: [-1, 4], source: "Design choice: works for Cairn at the start" },
          pay: { value: 15, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top 50; labs pay theirs alike here, so that purpose shows" },
          leaning: { value: 90, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, some for the money" },
          worth: { value: 12, unit: "%", range: [3, 12], source: "Design choice: the most of race-2023: here people decide" },
        },
        {
          employer: { value: 1, unit: "count", range: [-1, 4], source: "Design choice: works for Cairn at the start" },
          pay: { value: 15, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top 50; labs pay theirs alike here, so that purpose shows" },
          leaning: { value: 20, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, some for the money" },
          worth: { value: 12, unit: "%", range: [3, 12], source: "Design choice: the most of race-2023: here people decide" },
        },
        {
          employer: { value: 2, unit: "count", range: [-1, 4], source: "Design choice: works for Leviathan at the start" },
          pay: { value: 20, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top 50; labs pay theirs alike here, so that purpose shows" },
          leaning: { value: 10, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, some for the money" },
          worth: { value: 12, unit: "%", range: [3, 12], source: "Design choice: the most of race-2023: here people decide" },
        },
        {
          employer: { value: 2, unit: "count", range: [-1, 4], source: "Design choice: works for Leviathan at the start" },
          pay: { value: 20, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top 50; labs pay theirs alike here, so that purpose shows" },
          leaning: { value: 30, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, some for the money" },
          worth: { value: 12, unit: "%", range: [3, 12], source: "Design choice: the most of race-2023: here people decide" },
        },
        {
          employer: { value: 3, unit: "count", range: [-1, 4], source: "Design choice: works for Mosaic at the start" },
          pay: { value: 20, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top 50; labs pay theirs alike here, so that purpose shows" },
          leaning: { value: 70, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, some for the money" },
          worth: { value: 12, unit: "%", range: [3, 12], source: "Design choice: the most of race-2023: here people decide" },
        },
        {
          employer: { value: 3, unit: "count", range: [-1, 4], source: "Design choice: works for Mosaic at the start" },
          pay: { value: 20, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top 50; labs pay theirs alike here, so that purpose shows" },
          leaning: { value: 30, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, some for the money" },
          worth: { value: 12, unit: "%", range: [3, 12], source: "Design choice: the most of race-2023: here people decide" },
        },
        {
          employer: { value: 3, unit: "count", range: [-1, 4], source: "Design choice: works for Mosaic at the start" },
          pay: { value: 20, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top 50; labs pay theirs alike here, so that purpose shows" },
          leaning: { value: 10, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, some for the money" },
          worth: { value: 12, unit: "%", range: [3, 12], source: "Design choice: the most of race-2023: here people decide" },
        },
        {
          employer: { value: 4, unit: "count", range: [-1, 4], source: "Design choice: works for Spark at the start" },
          pay: { value: 10, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top 50; labs pay theirs alike here, so that purpose shows" },
          leaning: { value: 60, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, some for the money" },
          worth: { value: 12, unit: "%", range: [3, 12], source: "Design choice: the most of race-2023: here people decide" },
        },
        {
          employer: { value: -1, unit: "count", range: [-1, 4], source: "Design choice: works for nobody at the start" },
          pay: { value: 15, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top 50; labs pay theirs alike here, so that purpose shows" },
          leaning: { value: 80, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, some for the money" },
          worth: { value: 12, unit: "%", range: [3, 12], source: "Design choice: the most of race-2023: here people decide" },
        },
        {
          employer: { value: -1, unit: "count", range: [-1, 4], source: "Design choice: works for nobody at the start" },
          pay: { value: 20, unit: "$ million/year", range: [2, 75], source: "press and filings: $5 to 75 million a year for the top 50; labs pay theirs alike here, so that purpose shows" },
          leaning: { value: 0, unit: "%", range: [0, 100], source: "Design choice: some come for the mission, some for the money" },
          worth: { value: 12, unit: "%", range: [3, 12], source: "Design choice: the most of race-2023: here people decide" },
        },
      ],
      pay_weight: { value: 2, unit: "ratio", range: [1, 3], source: "Design choice: less than with others: stars are rich already" },
      mission_weight: { value: 3, unit: "ratio", range: [0.5, 3], source: "Design choice: twice the weight of race-2023, so that purpose shows" },
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
    // Hand-picked units that report to the chief executive.
    units: {
      founding: { value: 1000, unit: "$ thousand/head", range: [500, 5000], source: "Design choice: rooms, machines and a bonus for each who is picked" },
      handful: { value: 30, unit: "people", range: [15, 45], source: "Bennis and Biederman 1997, Organizing Genius: great groups are small, of a few dozen" },
      most: { value: 60, unit: "people", range: [40, 100], source: "Design choice: beyond that it is a department" },
      start: { value: 40, unit: "%", range: [20, 60], source: "Design choice: those who are picked must first find together" },
      growth: { value: 40, unit: "%", range: [20, 60], source: "Design choice: most of its strength within a year" },
      decay: { value: 25, unit: "%", range: [25, 75], source: "Design choice: without a protector half of the strength is gone within three quarters" },
      worth: { value: 400, unit: "%", range: [75, 500], source: "Sackman, Erikson and Grant 1968: programmers differ by a factor of five and more; with twice the means one of the picked does the work of five" },
      luck: { value: 40, unit: "%", range: [20, 80], source: "Design choice: few people with bold ideas hit or miss" },
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
          cohesion: { value: 85, unit: "%", range: [70, 95], source: "Design choice: a small lab whose people came together for a purpose" },
          mercenaries: { value: 5, unit: "%", range: [0, 10], source: "Design choice: a small lab whose people came for its purpose" },
        },
        {
          cohesion: { value: 50, unit: "%", range: [35, 65], source: "Design choice: a platform that buys its people" },
          mercenaries: { value: 30, unit: "%", range: [10, 50], source: "Design choice: a platform that buys its people" },
        },
        {
          cohesion: { value: 55, unit: "%", range: [40, 70], source: "Design choice: a large lab, grown by purchases" },
          mercenaries: { value: 15, unit: "%", range: [0, 30], source: "Design choice: a large lab, grown by purchases" },
        },
        {
          cohesion: { value: 60, unit: "%", range: [45, 75], source: "Design choice: an entrant whose first people were hired away from others" },
          mercenaries: { value: 25, unit: "%", range: [0, 50], source: "Design choice: an entrant whose first people were hired away from others" },
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
    // Know-how that people carry from lab to lab.
    walks: {
      carry: { value: 60, unit: "%", range: [30, 90], source: "Design choice, after Almeida and Kogut 1999: people carry much, not all, of what they knew" },
      star_carry: { value: 10, unit: "%", range: [5, 25], source: "Design choice: one head in a gap that a whole lab has" },
      most: { value: 0.04, unit: "log10", range: [0.01, 0.1], source: "Design choice: a third of what the frontier finds in a quarter" },
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
        { grievance: { value: 0, unit: "%", range: [0, 20], source: "Design choice: its people left another lab for its purpose" } },
        { grievance: { value: 20, unit: "%", range: [0, 40], source: "Design choice: scandals of its other products" } },
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
      compute_weight: { value: 0.8, unit: "ratio", range: [0.5, 3], source: "Design choice: people leave for chips less than in race-2023, so that purpose and pay stand out" },
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
      capability: { value: 50, unit: "%", range: [30, 60], source: "Design choice: people show in models first" },
      value: { value: 40, unit: "%", range: [30, 50], source: "Design choice: as in first-steps" },
      influence: { value: 10, unit: "%", range: [5, 25], source: "Design choice: what others build on matters little here" },
    },
  },
}

"""##

  /// scenarios/talent-war.par.json
  static let talentWarPar = ##"""
{"frontier_par":1,"rules_version":3,"rules_digest":"d720b76ef07ab3a2","lineup":["steady","open-champion","closed-frontier","talent-raider"],"seeds":["1","64"],"lengths":[
{"quarters":12,"par":[
{"capability":15795,"capability_spread":496,"value":8044711,"value_spread":241884,"influence":4856918,"influence_spread":441041,"at_quarter":{"capability":12776,"value":7291732,"influence":4780843},"at_half":{"capability":13255,"value":7547236,"influence":4814488},"at_three_quarters":{"capability":14574,"value":7689808,"influence":4895499}},
{"capability":15563,"capability_spread":422,"value":7663914,"value_spread":194603,"influence":4698692,"influence_spread":467993,"at_quarter":{"capability":12217,"value":6832893,"influence":4487188},"at_half":{"capability":12574,"value":7034170,"influence":4660049},"at_three_quarters":{"capability":14153,"value":7215792,"influence":4762846}},
{"capability":15566,"capability_spread":370,"value":8316063,"value_spread":207408,"influence":4750167,"influence_spread":503838,"at_quarter":{"capability":12206,"value":7218172,"influence":4675550},"at_half":{"capability":12625,"value":7734729,"influence":4786857},"at_three_quarters":{"capability":14355,"value":7978043,"influence":4839991}},
{"capability":15493,"capability_spread":327,"value":8272914,"value_spread":184557,"influence":4790133,"influence_spread":479375,"at_quarter":{"capability":12628,"value":7431413,"influence":4836485},"at_half":{"capability":13112,"value":7863092,"influence":4926874},"at_three_quarters":{"capability":14367,"value":7933053,"influence":4891091}},
{"capability":14577,"capability_spread":296,"value":6769084,"value_spread":290774,"influence":3983018,"influence_spread":322971,"at_quarter":{"capability":11054,"value":5946727,"influence":3845295},"at_half":{"capability":11461,"value":6125082,"influence":3834074},"at_three_quarters":{"capability":13237,"value":6379152,"influence":3973137}}
]},
{"quarters":8,"par":[
{"capability":14794,"capability_spread":387,"value":7767417,"value_spread":260929,"influence":4848864,"influence_spread":469415,"at_quarter":{"capability":12600,"value":7162083,"influence":4599876},"at_half":{"capability":12720,"value":7197548,"influence":4739924},"at_three_quarters":{"capability":13374,"value":7218350,"influence":4777046}},
{"capability":14105,"capability_spread":329,"value":7378767,"value_spread":293548,"influence":4520790,"influence_spread":495161,"at_quarter":{"capability":12200,"value":6837415,"influence":4267599},"at_half":{"capability":12200,"value":6887957,"influence":4493909},"at_three_quarters":{"capability":12876,"value":6908516,"influence":4517899}},
{"capability":14497,"capability_spread":327,"value":8034619,"value_spread":181937,"influence":4715830,"influence_spread":495367,"at_quarter":{"capability":11713,"value":7063256,"influence":4415633},"at_half":{"capability":12002,"value":7224942,"influence":4644816},"at_three_quarters":{"capability":13207,"value":7492273,"influence":4663721}},
{"capability":14670,"capability_spread":436,"value":8050263,"value_spread":197910,"influence":4869953,"influence_spread":466788,"at_quarter":{"capability":12120,"value":7259458,"influence":4632971},"at_half":{"capability":12487,"value":7432883,"influence":4884555},"at_three_quarters":{"capability":13356,"value":7583560,"influence":4881449}},
{"capability":13219,"capability_spread":549,"value":6453607,"value_spread":379215,"influence":3679052,"influence_spread":287264,"at_quarter":{"capability":10800,"value":6041387,"influence":3628720},"at_half":{"capability":10813,"value":6031594,"influence":3678575},"at_three_quarters":{"capability":11588,"value":6019813,"influence":3649628}}
]}
]}

"""##
}
