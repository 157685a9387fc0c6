// swift-format-ignore-file
// Generated from scenarios/: run the tests with FRONTIER_RECORD=1 after a change there.

extension ScenarioLibrary {
  /// scenarios/first-steps.json5
  static let firstSteps = ##"""
// A first race: three labs, two years, little luck and patient investors.
//
// The mechanics are those of race-2023; where a value differs, it is gentler, and its source says so.
{
  title: "First steps",
  summary: "Three labs, eight quarters: a first race, with little luck and patient investors.",
  briefing: [
    "Welcome. You lead one of three labs for two years, a quarter at a time. In your first quarter three orders are \
enough: split your fleet, start a training run, and buy some chips. Everything that you do not order stays as \
it is.",
    "Chips do three things. Training makes your next model; users bring money today; experiments find ways to do \
more with the same chips. About a third each will do in the first quarter. What experiments find makes every \
later run better, so give them more than half after that, and users a quarter. A run of two or three quarters \
gives a better model than one of a single quarter; but in a race as short as this one, short runs, one after the \
other, do better.",
    "When a run ends, release its model: closed, to sell it, or open, to let the world build on it. Then look at \
your price, your cash and your people, and plan the next run. Chips arrive two quarters after you buy them, so \
buy before you need them.",
    "You are compared with what a lab like yours usually achieves, not with the richest. Ask for help on any order; \
nothing happens before you end the quarter.",
  ],

  // What a class can do after the race, each with an effect that two sets of the same races show: with, and without.
  objectives: [
    {
      says: "Explain why chips that are bought today decide how able a model will be.",
      effect: {
        says: "Capability of Ember at the end, with the usual part of its money for chips and with none.",
        observable: { level: { labs: "capability", of: { seat: 0 } }, at: "2024 Q4" },
        unit: "points",
        with: { lineup: "steady" },
        without: { seats: { "0": { chips: 0 } } },
        expect: { higher_by: 1.5 },
      },
    },
    {
      says: "Say what a lab gains that gives its models away.",
      effect: {
        says: "Garden's part of what the world builds on at the end, where it opens its models and where it sells them.",
        observable: { level: { labs: "standing", of: { seat: 2 } }, at: "2024 Q4" },
        unit: "%",
        with: { lineup: "steady", seats: { "2": "open-champion" } },
        without: { seats: { "2": "steady" } },
        expect: { higher_by: 12 },
      },
    },
    {
      says: "Set a price that users pay, and say what a price far above cost loses.",
      effect: {
        says: "Ember's revenue of the second year, at the usual price and at nine times its cost.",
        observable: { level: { year: { labs: "revenue", of: { seat: 0 } } }, at: "2024 Q4" },
        unit: "$ million",
        with: { lineup: "steady" },
        without: { seats: { "0": { margin: 9 } } },
        expect: { higher_by: 100 },
      },
    },
    {
      says: "Plan how many people to hire, and say what slow growth costs.",
      effect: {
        says: "Capability of Willow at the end, where it hires as usual and where it grows by 5 % a quarter.",
        observable: { level: { labs: "capability", of: { seat: 1 } }, at: "2024 Q4" },
        unit: "points",
        with: { lineup: "steady" },
        without: { seats: { "1": { growth: 0.05 } } },
        expect: { higher_by: 0.6 },
      },
    },
  ],

  // Quarters that can be played; the first is the usual number.
  lengths: [
    { value: 8, unit: "quarters", range: [1, 80], source: "Design choice: two years, about half an hour" },
  ],
  round: { value: 1, unit: "quarters", range: [1, 2], source: "Design choice: a first race shows what each order does, so every quarter is decided" },
  race: {
    start_year: { value: 2023, unit: "year", range: [2023, 2023], source: "Design choice: the quarter after the first chat service found its users" },
    start_quarter: { value: 1, unit: "count", range: [1, 4], source: "Design choice: calendar quarters" },
  },

  labs: [
    // Seat 0.
    {
      name: "Ember",
      description: "The leader: the best model and the best-known name.",
      note: "Keep the lead: let no quarter pass without a training run, and serve users in the meantime.",
      role: {
        kind: "native",
        cash: { value: 4, unit: "$ billion", range: [2.8, 5.2], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        core_income: { value: 0, unit: "$ billion", range: [0, 0], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        promised: { value: 0, unit: "$ billion", range: [0, 0], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        promised_turn: { value: 0, unit: "turn", range: [0, 0], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        may_raise: true,
        founders: { value: 75, unit: "%", range: [60, 90], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        researchers: { value: 240, unit: "people", range: [168, 312], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        engineers: { value: 270, unit: "people", range: [189, 405], source: "Design choice: enough to run 1.3 times the fleet at 80 chips each" },
        productivity: { value: 100, unit: "%", range: [80, 120], source: "Prototype of the model: a researcher's worth relative to the leader's" },
        mission: { value: 50, unit: "%", range: [30, 70], source: "Design choice: how much the lab's purpose draws people, by kind of lab" },
        chips: { value: 16, unit: "thousand H100e", range: [9.6, 22.4], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        arriving: { value: 1.92, unit: "thousand H100e", range: [0.96, 3.2], source: "Design choice: orders made in 2022: 12 % of the fleet in each of three quarters" },
        power: { value: 37.4, unit: "MW", range: [28.8, 46.1], source: "Design choice: sites for 1.3 times the fleet at 1.8 kW each" },
        know_how: { value: 0, unit: "log10", range: [-0.1, 0], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        capability: { value: 125, unit: "points", range: [122, 128], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        brand: { value: 40, unit: "%", range: [20, 60], source: "Design choice: how well the name is known, from 0 to everybody" },
        reach: { value: 0, unit: "%", range: [0, 10], source: "Design choice: no other products with users" },
        price: { value: 30, unit: "$/Mtok", range: [20, 60], source: "vendor price lists of 2023: frontier models at $30 in and $60 out" },
      },
    },
    // Seat 1.
    {
      name: "Willow",
      description: "The challenger: fewer chips, better people.",
      note: "Learn from what the leader serves, raise money once, and jump with one good run.",
      role: {
        kind: "native",
        cash: { value: 2.5, unit: "$ billion", range: [1.75, 3.25], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        core_income: { value: 0, unit: "$ billion", range: [0, 0], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        promised: { value: 0, unit: "$ billion", range: [0, 0], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        promised_turn: { value: 0, unit: "turn", range: [0, 0], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        may_raise: true,
        founders: { value: 80, unit: "%", range: [64, 96], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        researchers: { value: 160, unit: "people", range: [112, 208], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        engineers: { value: 165, unit: "people", range: [115, 248], source: "Design choice: enough to run 1.3 times the fleet at 80 chips each" },
        productivity: { value: 105, unit: "%", range: [84, 126], source: "Prototype of the model: a researcher's worth relative to the leader's" },
        mission: { value: 60, unit: "%", range: [40, 80], source: "Design choice: how much the lab's purpose draws people, by kind of lab" },
        chips: { value: 10, unit: "thousand H100e", range: [6, 14], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        arriving: { value: 1.2, unit: "thousand H100e", range: [0.6, 2], source: "Design choice: orders made in 2022: 12 % of the fleet in each of three quarters" },
        power: { value: 23.4, unit: "MW", range: [18, 28.8], source: "Design choice: sites for 1.3 times the fleet at 1.8 kW each" },
        know_how: { value: -0.1, unit: "log10", range: [-0.2, 0], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        capability: { value: 122, unit: "points", range: [119, 125], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        brand: { value: 20, unit: "%", range: [10, 30], source: "Design choice: how well the name is known, from 0 to everybody" },
        reach: { value: 0, unit: "%", range: [0, 10], source: "Design choice: no other products with users" },
        price: { value: 30, unit: "$/Mtok", range: [20, 60], source: "vendor price lists of 2023: frontier models at $30 in and $60 out" },
      },
    },
    // Seat 2.
    {
      name: "Garden",
      description: "The open champion: a platform that shares what it trains.",
      note: "Open a model that others build on, and let your standing pay you back.",
      role: {
        kind: "champion",
        cash: { value: 3, unit: "$ billion", range: [2.1, 3.9], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        core_income: { value: 0.5, unit: "$ billion", range: [0.3, 0.7], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        promised: { value: 0, unit: "$ billion", range: [0, 0], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        promised_turn: { value: 0, unit: "turn", range: [0, 0], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        may_raise: false,
        founders: { value: 100, unit: "%", range: [80, 100], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        researchers: { value: 200, unit: "people", range: [140, 260], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        engineers: { value: 230, unit: "people", range: [161, 345], source: "Design choice: enough to run 1.3 times the fleet at 80 chips each" },
        productivity: { value: 80, unit: "%", range: [64, 96], source: "Prototype of the model: a researcher's worth relative to the leader's" },
        mission: { value: 40, unit: "%", range: [20, 60], source: "Design choice: how much the lab's purpose draws people, by kind of lab" },
        chips: { value: 14, unit: "thousand H100e", range: [8.4, 19.6], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        arriving: { value: 1.68, unit: "thousand H100e", range: [0.84, 2.8], source: "Design choice: orders made in 2022: 12 % of the fleet in each of three quarters" },
        power: { value: 32.8, unit: "MW", range: [25.2, 40.3], source: "Design choice: sites for 1.3 times the fleet at 1.8 kW each" },
        know_how: { value: -0.2, unit: "log10", range: [-0.3, -0.1], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        capability: { value: 119, unit: "points", range: [116, 122], source: "Design choice: a gentle start; see race-2023 for figures with published sources" },
        brand: { value: 25, unit: "%", range: [12.5, 37.5], source: "Design choice: how well the name is known, from 0 to everybody" },
        reach: { value: 40, unit: "%", range: [20, 60], source: "Design choice: users of its other products that it can reach" },
        price: { value: 30, unit: "$/Mtok", range: [20, 60], source: "vendor price lists of 2023: frontier models at $30 in and $60 out" },
      },
    },
  ],

  mechanics: {
    // Money from a parent, a state or a promise.
    core: {
      growth: { value: 3, unit: "%", range: [0, 6], source: "Prototype of the model: an incumbent's other business grew by 3 % a quarter" },
    },
    // The mood of investors: boom, normal or bust, with memory.
    capital: {
      start: "normal",
      boom_stays: { value: 82, unit: "%", range: [70, 92], source: "Prototype of the model: a boom lasts five to six quarters on average" },
      normal_stays: { value: 94, unit: "%", range: [85, 98], source: "Design choice: few moods of investors in a first race" },
      bust_stays: { value: 60, unit: "%", range: [50, 82], source: "Design choice: a short bust" },
      falls: { value: 50, unit: "%", range: [30, 70], source: "Design choice: up and down alike" },
      boom_factor: { value: 150, unit: "%", range: [120, 200], source: "Prototype of the model: investors pay half as much again in a boom" },
      bust_factor: { value: 60, unit: "%", range: [50, 80], source: "Design choice: a bust that a newcomer survives" },
    },
    // Selling a part of the lab.
    funding: {
      pause: { value: 3, unit: "quarters", range: [2, 4], source: "Design choice: investors come back sooner" },
      haste: { value: 10, unit: "%", range: [5, 20], source: "Design choice: an early round costs little" },
      most_sold: { value: 30, unit: "%", range: [20, 50], source: "Design choice: a round that sells more than a third would be a sale of the lab" },
      bust_fails: { value: 20, unit: "%", range: [0, 50], source: "Design choice: most rounds succeed even in a bust" },
    },
    // The vendor's auction. Supply is the leading vendor's; labs can bid for a part of it.
    chips: {
      supply: [
        { chips: { value: 92, unit: "thousand H100e", range: [76, 108], source: "Epoch AI chip counts: the leading vendor's shipments in 2023 Q1, within 17 %" } },
        { chips: { value: 213, unit: "thousand H100e", range: [177, 249], source: "Epoch AI chip counts: the leading vendor's shipments in 2023 Q2, within 17 %" } },
        { chips: { value: 345, unit: "thousand H100e", range: [286, 404], source: "Epoch AI chip counts: the leading vendor's shipments in 2023 Q3, within 17 %" } },
        { chips: { value: 452, unit: "thousand H100e", range: [375, 529], source: "Epoch AI chip counts: the leading vendor's shipments in 2023 Q4, within 17 %" } },
      ],
      labs_part: { value: 20, unit: "%", range: [10, 40], source: "Design choice: three labs instead of six share the supply" },
      growth: { value: 13, unit: "%", range: [8, 18], source: "Prototype of the model: growth of supply a quarter after the listed ones" },
      last_growth: { value: 5, unit: "%", range: [2, 8], source: "Prototype of the model: growth of supply in the long run, a guess" },
      growth_falls: { value: 6, unit: "quarters", range: [4, 12], source: "Prototype of the model: quarters in which excess growth falls by a factor e" },
      spread: { value: 2, unit: "%", range: [0, 4], source: "Design choice: little luck in supply" },
      price: { value: 34.6, unit: "$ thousand/H100e", range: [27.7, 41.5], source: "Epoch AI chip prices: one H100-equivalent in 2023, within 20 %" },
      price_falls: { value: 7, unit: "%", range: [4, 10], source: "Prototype of the model: generations make an H100-equivalent cheaper by 7 % a quarter" },
      cap: { value: 45, unit: "%", range: [30, 60], source: "Design choice: three buyers instead of six" },
      deposit: { value: 30, unit: "%", range: [20, 40], source: "Design choice: a smaller deposit" },
      lead: { value: 2, unit: "quarters", range: [1, 3], source: "Design choice: chips arrive while one remembers the order" },
      loyalty: { value: 20, unit: "%", range: [0, 40], source: "Design choice: a vendor prefers yesterday's buyers a little, or nobody could plan" },
    },
    // Power for chips.
    sites: {
      price: { value: 6000, unit: "$/kW", range: [5000, 8300], source: "Design choice: cheaper sites" },
      lead: { value: 1, unit: "quarters", range: [1, 2], source: "Design choice: sites that are ready next quarter" },
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
      luck: { value: 0.3, unit: "points", range: [0, 0.6], source: "Design choice: little luck in a first race" },
      luck_of_jump: { value: 1.1, unit: "points", range: [0, 2.2], source: "Design choice: little luck in a first race" },
      longest: { value: 6, unit: "quarters", range: [4, 8], source: "Design choice: a run of more than 18 months is overtaken by know-how" },
      adoption: { value: 30, unit: "%", range: [0, 60], source: "Design choice: what is found during a run mostly waits for the next; Sevilla et al. 2022 on recipes that age" },
    },
    // Bringing a model into the world.
    releases: {
      cost: { value: 2, unit: "$ million", range: [1, 5], source: "Design choice: releases that one can try" },
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
      own_weights: { value: 1.2, unit: "ratio", range: [0.25, 2], source: "Design choice: tools, support and habit keep most of those who could have the same from a host; at 1.2 opening lost in every scenario, from every seat" },
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
      yearly: { value: 9, unit: "%", range: [6, 13], source: "Design choice: the lowest plausible turnover" },
      pay_weight: { value: 6, unit: "ratio", range: [3, 9], source: "Design choice: pay 10 % below the going rate loses 60 % more people" },
      compute_weight: { value: 1.5, unit: "ratio", range: [0.5, 3], source: "Design choice: a tenth of others' compute more than doubles the leavers" },
      runway_weight: { value: 1, unit: "ratio", range: [0.5, 2], source: "Design choice: an empty purse doubles the leavers" },
      spread: { value: 10, unit: "%", range: [0, 25], source: "Design choice: little luck" },
    },
    // Labs that run out of money.
    insolvency: {
      memory: { value: 2, unit: "quarters", range: [1, 6], source: "Design choice: a second chance comes sooner" },
      taken: { value: 30, unit: "%", range: [20, 60], source: "Design choice: rescuers take less" },
      cut: { value: 15, unit: "%", range: [5, 30], source: "Design choice: a rescue costs less" },
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
    press: {
      spread: { value: 8, unit: "%", range: [2, 15], source: "Design choice: estimates one can rely on" },
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

  /// scenarios/first-steps.par.json
  static let firstStepsPar = ##"""
{"frontier_par":1,"rules_version":3,"rules_digest":"257675f4881ae509","lineup":["steady","open-champion","closed-frontier","talent-raider"],"seeds":["1","64"],"lengths":[
{"quarters":8,"par":[
{"capability":14636,"capability_spread":174,"value":7866515,"value_spread":144313,"influence":5007776,"influence_spread":482297,"at_quarter":{"capability":12500,"value":7197186,"influence":4642632},"at_half":{"capability":12500,"value":7233014,"influence":4891268},"at_three_quarters":{"capability":13095,"value":7251203,"influence":4931053}},
{"capability":14246,"capability_spread":133,"value":7670679,"value_spread":158320,"influence":4866344,"influence_spread":523027,"at_quarter":{"capability":12200,"value":6981734,"influence":4486404},"at_half":{"capability":12200,"value":7065980,"influence":4762165},"at_three_quarters":{"capability":12955,"value":7121640,"influence":4831164}},
{"capability":14387,"capability_spread":147,"value":8023399,"value_spread":167396,"influence":4932684,"influence_spread":492031,"at_quarter":{"capability":11900,"value":7256910,"influence":4551803},"at_half":{"capability":12102,"value":7399304,"influence":4906742},"at_three_quarters":{"capability":13046,"value":7563694,"influence":4952727}}
]}
]}

"""##
}
