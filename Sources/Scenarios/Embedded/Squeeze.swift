// swift-format-ignore-file
// Generated from scenarios/: run the tests with FRONTIER_RECORD=1 after a change there.

extension ScenarioLibrary {
  /// scenarios/squeeze.json5
  static let squeeze = ##"""
// The squeeze: small labs against deep pockets, imagination against infrastructure.
//
// The mechanics and figures are those of race-2023; where a value differs, its source says why. The labs are invented.
{
  title: "The squeeze",
  summary: "Three small labs against two giants: runway, rented chips and borrowed models.",
  briefing: [
    "Two giants have decided that the next years are worth any price. They own the chips, the clouds and the \
products that everybody uses. Three smaller labs have better people, quicker heads and money for a year or \
two. Chips get cheaper, but not for those who are bankrupt by then.",
    "A small lab has other ways than to outspend. It can rent chips when it needs them and let them go again, \
make serving cheaper, sell a rival's model under its own name, learn from what rivals serve, keep a team \
together, and be the first to leave a way that does not pay. The giants have shareholders, who want to see \
what their money does, and they can buy what they cannot build.",
    "You play 12 quarters: six rounds of two quarters, or four rounds in a race of 8. In each round decide at \
least: how many quarters your money lasts and what you do about it, chips bought or rented, people, your \
price, and whether to train a model of your own or sell another's. Everything else stays as it is.",
    "Four things count at the end, each against what a role like yours usually achieves: capability (42 %), the \
value of the founders' part (33 %), influence (8 %), and how near you are to paying for yourself (17 %). So \
a small lab that does well beats a giant that does badly. A lab that runs out of money is restructured, and \
the second time it is sold.",
    "What to look for. (1) Work out how long your money lasts, and say which order changes that most. (2) Compare \
what a dollar brings a small lab and a giant. (3) Compare a quarter on rented chips with owned ones. (4) Say \
what a rival's model under your own name gives you, and what it costs later. (5) Name what a giant cannot \
buy.",
  ],

  // What a class can do after the race, each with an effect that two sets of the same races show: with, and without.
  objectives: [
    {
      says: "Work out how long money lasts, and say which order changes that most.",
      effect: {
        says: "What Sparrow spends on people, sites and power in the first year, where it hires as fast as it can and where it hardly hires.",
        observable: { level: { year: { moved: "money", cause: "costs", direction: "out", of: { seat: 2 } } }, at: "2023 Q4" },
        unit: "$ million",
        with: { lineup: "steady", seats: { "2": { pay: 1.3, growth: 0.8, people_first: true } } },
        without: { seats: { "2": { growth: 0.05 } } },
        expect: { higher_by: 110 },
      },
    },
    {
      says: "Say what cheaper serving is worth.",
      effect: {
        says: "Revenue of all labs in the last year, where engineers make serving cheaper and where nobody can.",
        observable: { level: { year: { labs: "revenue", take: "sum" } }, at: "2025 Q4" },
        unit: "$ million",
        without: { off: "efficiency" },
        expect: { higher_by: 3500 },
      },
    },
    {
      says: "Compare a quarter on rented chips with one on owned ones.",
      effect: {
        says: "Kestrel's revenue in the year to 2025 Q2, where it rents chips for users who queue and where it never rents.",
        observable: { level: { year: { labs: "revenue", of: { seat: 3 } } }, at: "2025 Q2" },
        unit: "$ million",
        with: { lineup: "steady", seats: { "3": { rent: 0.6 } } },
        without: { seats: { "3": { rent: 0 } } },
        expect: { higher_by: 50 },
      },
    },
    {
      says: "Say what a rival's model under one's own name costs later.",
      effect: {
        says: "Licence fees that Moth pays in the year to 2025 Q1, where it sells a rival's model early and where it waits for its own.",
        observable: { level: { year: { moved: "money", cause: "licensing", direction: "out", of: { seat: 4 } } }, at: "2025 Q1" },
        unit: "$ million",
        with: { lineup: "steady", seats: { "4": { adopt: { value: 2, unit: "points" } } } },
        without: { seats: { "4": { adopt: { value: 40, unit: "points" } } } },
        expect: { higher_by: 40 },
      },
    },
    {
      says: "Explain how a small lab learns from what rivals serve.",
      effect: {
        says: "Capability of Kestrel's best model at the end, where it distils whenever it is behind and where it never does.",
        observable: { level: { labs: "capability", of: { seat: 3 } }, at: "2025 Q4" },
        unit: "points",
        with: { lineup: "steady", seats: { "3": { distil: { value: 1, unit: "points" } } } },
        without: { seats: { "3": { distil: { value: 30, unit: "points" } } } },
        expect: { higher_by: 1 },
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
      name: "Titan",
      description: "A platform with billions of users and no patience.",
      note: "You can pay for anything but time. Shareholders ask what their money does: show them models, or give some back.",
      role: {
        kind: "platform",
        cash: { value: 6, unit: "$ billion", range: [4, 8], source: "Design choice: a platform that has decided to spend" },
        core_income: { value: 1.2, unit: "$ billion", range: [0.8, 1.6], source: "Design choice: a platform that has decided to spend" },
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
    // Seat 1.
    {
      name: "Fortress",
      description: "A cloud company with chips for everybody, first of all for itself.",
      note: "You have the chips and the firms. What you lack is people who know what to do with them.",
      role: {
        kind: "cloud",
        cash: { value: 5, unit: "$ billion", range: [3.5, 6.5], source: "Design choice: a cloud company that has decided to spend" },
        core_income: { value: 1, unit: "$ billion", range: [0.6, 1.4], source: "Design choice: a cloud company that has decided to spend" },
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
      name: "Sparrow",
      description: "A small lab with a great name and little money.",
      note: "Everybody knows you and nobody waits for you. You lead now: sell while you do, and raise before you do not.",
      role: {
        kind: "native",
        cash: { value: 0.7, unit: "$ billion", range: [0.5, 0.9], source: "Design choice: a year of money; race-2023 gives the leader a patron's billions" },
        core_income: { value: 0, unit: "$ billion", range: [0, 0], source: "Design choice: no parent pays" },
        promised: { value: 0, unit: "$ billion", range: [0, 0], source: "Design choice: nobody has promised anything" },
        promised_turn: { value: 0, unit: "turn", range: [0, 0], source: "Design choice: nobody has promised anything" },
        may_raise: true,
        founders: { value: 75, unit: "%", range: [60, 90], source: "press reports on the start of 2023: what earlier rounds left to founders and staff, an estimate" },
        researchers: { value: 180, unit: "people", range: [126, 234], source: "Design choice: a small lab" },
        engineers: { value: 165, unit: "people", range: [115, 248], source: "Design choice: enough to run 1.3 times the fleet at 80 chips each" },
        productivity: { value: 100, unit: "%", range: [80, 120], source: "Prototype of the model: a researcher's worth relative to the leader's" },
        mission: { value: 50, unit: "%", range: [30, 70], source: "Design choice: how much the lab's purpose draws people, by kind of lab" },
        chips: { value: 10, unit: "thousand H100e", range: [6, 14], source: "Design choice: half of what the leader of race-2023 has: its patron's half is missing" },
        arriving: { value: 0, unit: "thousand H100e", range: [0, 1], source: "Design choice: nothing is on order" },
        power: { value: 23.4, unit: "MW", range: [18, 28.8], source: "Design choice: sites for 1.3 times the fleet at 1.8 kW each" },
        know_how: { value: 0, unit: "log10", range: [-0.1, 0], source: "Design choice: the leader at the start is the reference of know-how" },
        capability: { value: 126, unit: "points", range: [123, 129], source: "Epoch Capabilities Index, models of 2023 (derived): the best model of 2023 Q1" },
        brand: { value: 50, unit: "%", range: [25, 75], source: "Design choice: how well the name is known, from 0 to everybody" },
        reach: { value: 0, unit: "%", range: [0, 10], source: "Design choice: no other products with users" },
        price: { value: 30, unit: "$/Mtok", range: [20, 60], source: "vendor price lists of 2023: frontier models at $30 in and $60 out" },
      },
    },
    // Seat 3.
    {
      name: "Kestrel",
      description: "A small lab of excellent people who stay together.",
      note: "Your team is worth more than its number. Do not grow faster than it can bear, and let the giants pay for chips that are cheaper next year.",
      role: {
        kind: "native",
        cash: { value: 0.5, unit: "$ billion", range: [0.3, 0.7], source: "Design choice: a year of money" },
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
    // Seat 4.
    {
      name: "Moth",
      description: "An entrant with forty people and a seed round.",
      note: "You need no frontier model to be profitable. Sell something cheap, or another's model, until the promised money comes.",
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
  ],

  // What has a number in the rules and in orders, by name, in the order of its tables.
  names: {
    startup: ["Brightwork", "Cogsmith", "Fathom", "Gleaner"],
  },

  mechanics: {
    // What the chief executive can see to.
    attention: { matters: { value: 2, unit: "count", range: [1, 4], source: "Design choice: a quarter has room for two matters of the first rank" } },
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
      start: "bust",
      boom_stays: { value: 60, unit: "%", range: [50, 92], source: "Design choice: booms are short here" },
      normal_stays: { value: 85, unit: "%", range: [75, 95], source: "Prototype of the model: a normal time lasts six to seven quarters on average" },
      bust_stays: { value: 80, unit: "%", range: [70, 92], source: "Design choice: a bad mood lasts a year or more" },
      falls: { value: 50, unit: "%", range: [30, 70], source: "Design choice: up and down alike" },
      boom_factor: { value: 150, unit: "%", range: [120, 200], source: "Prototype of the model: investors pay half as much again in a boom" },
      bust_factor: { value: 35, unit: "%", range: [25, 60], source: "Prototype of the model: investors pay about a third in a bust" },
    },
    // Selling a part of the lab.
    funding: {
      pause: { value: 4, unit: "quarters", range: [2, 6], source: "Prototype of the model: rounds a year apart keep their full price" },
      haste: { value: 20, unit: "%", range: [10, 30], source: "Prototype of the model: a fifth off for each quarter short of the pause ended raising every quarter" },
      most_sold: { value: 15, unit: "%", range: [10, 50], source: "Design choice: small rounds, half of race-2023, since investors are afraid" },
      bust_fails: { value: 60, unit: "%", range: [30, 70], source: "Design choice: most rounds fail while the mood is bad" },
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
      labs_part: { value: 20, unit: "%", range: [15, 40], source: "Design choice: scarce: giants and small labs bid for the same chips" },
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
    layoffs: { severance: { value: 25, unit: "%", range: [10, 50], source: "Design choice: a quarter's pay, so that hiring to fire costs something" } },
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
    // How well researchers hold together, and who came for the money.
    culture: {
      labs: [
        {
          cohesion: { value: 55, unit: "%", range: [40, 70], source: "Design choice: a platform that pays the most and moves people around" },
          mercenaries: { value: 20, unit: "%", range: [0, 40], source: "Design choice: a platform that pays the most and moves people around" },
        },
        {
          cohesion: { value: 55, unit: "%", range: [40, 70], source: "Design choice: a large lab, grown by purchases" },
          mercenaries: { value: 15, unit: "%", range: [0, 30], source: "Design choice: a large lab, grown by purchases" },
        },
        {
          cohesion: { value: 65, unit: "%", range: [50, 80], source: "Design choice: an AI-native lab that grows fast" },
          mercenaries: { value: 15, unit: "%", range: [0, 30], source: "Design choice: an AI-native lab that grows fast" },
        },
        {
          cohesion: { value: 80, unit: "%", range: [65, 95], source: "Design choice: a small lab whose people came for its purpose" },
          mercenaries: { value: 5, unit: "%", range: [0, 10], source: "Design choice: a small lab whose people came for its purpose" },
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
          start: { value: 95, unit: "$ million", range: [95, 285], source: "Design choice: half of race-2023: customers wait for better models" },
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
          start: { value: 22, unit: "$ million", range: [22, 66], source: "Design choice: half of race-2023: customers wait for better models" },
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
          start: { value: 30, unit: "$ million", range: [30, 90], source: "Design choice: half of race-2023: customers wait for better models" },
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
          start: { value: 8, unit: "$ million", range: [8, 24], source: "Design choice: half of race-2023: customers wait for better models" },
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
      option: { value: 4, unit: "$ billion", range: [3, 25], source: "Design choice: a third of race-2023: investors no longer pay for hope" },
      option_of_industry: { value: 25, unit: "%", range: [20, 120], source: "Design choice: a third of race-2023: investors no longer pay for hope" },
      reach: { value: 8, unit: "points", range: [5, 12], source: "Prototype of the model: the option falls by a factor e in 8 points behind the best" },
      harvest: { value: 60, unit: "%", range: [0, 90], source: "Design choice: growth is paid for where something is built; who only harvests is priced like a business in decline" },
      building: { value: 40, unit: "%", range: [20, 60], source: "Design choice: about what labs spend on training and experiments; Epoch AI, 2025, puts research above half of one lab's computing" },
      speed: { value: 50, unit: "%", range: [30, 80], source: "Design choice: the market believes half of the news at once" },
    },
    // What rivals read about each other.
    press: { spread: { value: 15, unit: "%", range: [5, 28], source: "Design choice: good enough to tell a giant from a dwarf, not twins" } },
    // Living until profit as a goal.
    survival: {
      weight: { value: 20, unit: "%", range: [0, 20], source: "Design choice: twice the weight of race-2023: living on is what this race is about" },
      safe: { value: 8, unit: "count", range: [4, 12], source: "Design choice: two years of loss in cash" },
      upkeep: { value: 0.4, unit: "$ thousand/H100e", range: [0.3, 0.6], source: "Epoch AI (derived): 1.8 kW at $0.07 for a quarter, and upkeep of the site" },
      labs: [
        {
          start: { value: 1, unit: "log10", range: [0, 1], source: "Design choice: what the role has after the first quarter in a reference field" },
          end: { value: 1, unit: "log10", range: [0, 1], source: "Design choice: what the role has at the end in a reference field" },
          spread: { value: 0.1, unit: "log10", range: [0.05, 1], source: "Design choice: the deviation at the end in a reference field, at least 0.1" },
        },
        {
          start: { value: 1, unit: "log10", range: [0, 1], source: "Design choice: what the role has after the first quarter in a reference field" },
          end: { value: 1, unit: "log10", range: [0, 1], source: "Design choice: what the role has at the end in a reference field" },
          spread: { value: 0.1, unit: "log10", range: [0.05, 1], source: "Design choice: the deviation at the end in a reference field, at least 0.1" },
        },
        {
          start: { value: 0.662, unit: "log10", range: [0, 1], source: "Design choice: what the role has after the first quarter in a reference field" },
          end: { value: 1, unit: "log10", range: [0, 1], source: "Design choice: what the role has at the end in a reference field" },
          spread: { value: 0.1, unit: "log10", range: [0.05, 1], source: "Design choice: the deviation at the end in a reference field, at least 0.1" },
        },
        {
          start: { value: 0.643, unit: "log10", range: [0, 1], source: "Design choice: what the role has after the first quarter in a reference field" },
          end: { value: 0.986, unit: "log10", range: [0, 1], source: "Design choice: what the role has at the end in a reference field" },
          spread: { value: 0.1, unit: "log10", range: [0.05, 1], source: "Design choice: the deviation at the end in a reference field, at least 0.1" },
        },
        {
          start: { value: 0.355, unit: "log10", range: [0, 1], source: "Design choice: what the role has after the first quarter in a reference field" },
          end: { value: 0.996, unit: "log10", range: [0, 1], source: "Design choice: what the role has at the end in a reference field" },
          spread: { value: 0.1, unit: "log10", range: [0.05, 1], source: "Design choice: the deviation at the end in a reference field, at least 0.1" },
        },
      ],
    },
    // What counts at the end.
    goals: {
      capability: { value: 50, unit: "%", range: [30, 60], source: "Design choice: what counts most here" },
      value: { value: 40, unit: "%", range: [20, 60], source: "Design choice: money counts as much as in race-2023, or more" },
      influence: { value: 10, unit: "%", range: [5, 25], source: "Design choice: what others build on counts less here" },
    },
  },
}

"""##

  /// scenarios/squeeze.par.json
  static let squeezePar = ##"""
{"frontier_par":1,"rules_version":3,"rules_digest":"d7415847f602413b","lineup":["steady","open-champion","closed-frontier","talent-raider"],"seeds":["1","64"],"lengths":[
{"quarters":12,"par":[
{"capability":15842,"capability_spread":314,"value":8705539,"value_spread":242426,"influence":5057165,"influence_spread":424444,"at_quarter":{"capability":12430,"value":6793664,"influence":4757192},"at_half":{"capability":12852,"value":7633399,"influence":4865230},"at_three_quarters":{"capability":14566,"value":8191507,"influence":5032356}},
{"capability":15875,"capability_spread":246,"value":8696076,"value_spread":251860,"influence":5058590,"influence_spread":434454,"at_quarter":{"capability":12571,"value":6998395,"influence":4922675},"at_half":{"capability":13096,"value":7754746,"influence":4991273},"at_three_quarters":{"capability":14574,"value":8234720,"influence":5062658}},
{"capability":14634,"capability_spread":586,"value":7426882,"value_spread":392496,"influence":4504288,"influence_spread":501288,"at_quarter":{"capability":12600,"value":6567783,"influence":4580478},"at_half":{"capability":12600,"value":6839188,"influence":4672458},"at_three_quarters":{"capability":13531,"value":7110391,"influence":4618612}},
{"capability":14353,"capability_spread":494,"value":7165620,"value_spread":405018,"influence":4296940,"influence_spread":429447,"at_quarter":{"capability":12200,"value":6335221,"influence":4469184},"at_half":{"capability":12213,"value":6532707,"influence":4514816},"at_three_quarters":{"capability":13106,"value":6893602,"influence":4456573}},
{"capability":14303,"capability_spread":611,"value":7159337,"value_spread":400356,"influence":4242212,"influence_spread":300663,"at_quarter":{"capability":11616,"value":6138041,"influence":4457618},"at_half":{"capability":11739,"value":6496733,"influence":4383480},"at_three_quarters":{"capability":12987,"value":6631958,"influence":4326378}}
]},
{"quarters":8,"par":[
{"capability":14563,"capability_spread":275,"value":8031389,"value_spread":241758,"influence":5001682,"influence_spread":441827,"at_quarter":{"capability":11893,"value":6576592,"influence":4660170},"at_half":{"capability":12388,"value":7122672,"influence":4856296},"at_three_quarters":{"capability":13251,"value":7407315,"influence":4911334}},
{"capability":14691,"capability_spread":255,"value":8203007,"value_spread":253719,"influence":5102551,"influence_spread":417954,"at_quarter":{"capability":12105,"value":6797451,"influence":4653288},"at_half":{"capability":12673,"value":7311077,"influence":4940867},"at_three_quarters":{"capability":13373,"value":7690427,"influence":5028326}},
{"capability":13367,"capability_spread":356,"value":7000371,"value_spread":272074,"influence":4447730,"influence_spread":474080,"at_quarter":{"capability":12600,"value":6369162,"influence":4344448},"at_half":{"capability":12600,"value":6593063,"influence":4538071},"at_three_quarters":{"capability":12600,"value":6636809,"influence":4521172}},
{"capability":13249,"capability_spread":381,"value":6782548,"value_spread":315472,"influence":4272692,"influence_spread":425986,"at_quarter":{"capability":12200,"value":6160337,"influence":4219571},"at_half":{"capability":12200,"value":6390729,"influence":4387309},"at_three_quarters":{"capability":12200,"value":6325684,"influence":4331947}},
{"capability":12727,"capability_spread":838,"value":6396546,"value_spread":478225,"influence":4166038,"influence_spread":180030,"at_quarter":{"capability":10800,"value":6029743,"influence":4260438},"at_half":{"capability":10809,"value":6216018,"influence":4301355},"at_three_quarters":{"capability":11742,"value":6261030,"influence":4272609}}
]}
]}

"""##
}
