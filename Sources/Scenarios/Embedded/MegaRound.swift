// swift-format-ignore-file
// Generated from scenarios/: run the tests with FRONTIER_RECORD=1 after a change there.

extension ScenarioLibrary {
  /// scenarios/mega-round.json5
  static let megaRound = ##"""
// The mega-round: a boom that pays for everything, and what is left when it ends.
//
// The mechanics and figures are those of race-2023; where a value differs, its source says why. The labs and patrons are
// invented.
{
  title: "The mega-round",
  summary: "Boom and bust: rounds, patrons and a vendor's money that returns as orders.",
  briefing: [
    "Investors have never paid so much for so little. Labs without profits are worth tens of billions; cloud \
companies pay labs with chips, and take a part of the lab and of its revenue; the chip vendor lends money to \
those who spend it on its chips. All of it is true at once: the money, the chips, and the hope. Nobody knows \
when the mood will turn.",
    "In a boom a round sells little of a lab for much; in a bust it sells much for little, or fails. A patron \
pays more than investors, and cannot be left cheaply. What the vendor lends must be bought back as chips, \
called when the mood turns, and its sales are in everybody's valuation. A lab that runs out of money is \
restructured, and the second time sold: whoever kept cash then can buy.",
    "You play 12 quarters: six rounds of two quarters, or four rounds in a race of 8. In each round decide at \
least: whether to raise and how much, whether to take a patron or the vendor's money, how much of it goes \
into chips, and how many quarters you could live without any round. Everything else stays as it is.",
    "Three things count at the end, each against what a role like yours usually achieves: the value of the \
founders' part (52 %), capability (40 %), and influence (8 %).",
    "What to look for. (1) Compare what the same round costs the founders in a boom and in a bust. (2) Follow one \
vendor dollar until it is back at the vendor. (3) Say what a patron gives, what it takes, and when leaving \
it would pay. (4) Work out your runway without any round, each time you order. (5) Name who came well \
through the bust, and why.",
  ],

  // What a class can do after the race, each with an effect that two sets of the same races show: with, and without.
  objectives: [
    {
      says: "Tell a valuation from what a lab earns.",
      effect: {
        says: "The valuation of all labs in 2023 Q3, where the race begins in a boom and where it begins in a bust.",
        observable: { level: { labs: "valuation", take: "sum" }, at: "2023 Q3" },
        unit: "$ billion",
        with: { set: { "mechanics.capital.start": "boom" } },
        without: { set: { "mechanics.capital.start": "bust" } },
        expect: { higher_by: 30 },
      },
    },
    {
      says: "Compare what rounds bring in a boom and in a bust.",
      effect: {
        says: "What labs raise in the first year, where the race begins in a boom and where it begins in a bust.",
        observable: { level: { year: { moved: "money", cause: "funding", direction: "in", take: "sum" } }, at: "2023 Q4" },
        unit: "$ million",
        with: { set: { "mechanics.capital.start": "boom" } },
        without: { set: { "mechanics.capital.start": "bust" } },
        expect: { higher_by: 1500 },
      },
    },
    {
      says: "Say what a round costs the founders.",
      effect: {
        says: "The founders' part of Zenith at the end, where it raises all it can and where it raises nothing.",
        observable: { level: { labs: "founders", of: { seat: 0 } }, at: "2025 Q4" },
        unit: "%",
        with: { lineup: "steady", seats: { "0": { runway: 24, raise: 1 } } },
        without: { seats: { "0": { runway: 0, patron: 0 } } },
        expect: { lower_by: 5 },
      },
    },
    {
      says: "Say what a patron gives, and what it takes.",
      effect: {
        says: "What Halcyon earns in 2024, where it takes a patron's chips and where it does not.",
        observable: { level: { year: { labs: "revenue", of: { seat: 1 } } }, at: "2024 Q4" },
        unit: "$ million",
        with: { lineup: "steady", seats: { "1": { patron: 24, patron_part: 0.4 } } },
        without: { seats: { "1": { patron: 0 } } },
        expect: { higher_by: 200 },
      },
    },
    {
      says: "Work out a runway without any round, and name who comes well through a bust.",
      effect: {
        says: "Restructurings by the end of a race that begins in a bust, where all labs spend without raising and where they keep a year of costs.",
        observable: { level: { labs: "restructurings", take: "sum" }, at: "2025 Q4" },
        unit: "count",
        with: { set: { "mechanics.capital.start": "bust" }, lineup: { reserve: 0, growth: 0.8, pay: 1.3, chips: 0.95, bid: 0.06, runway: 0, patron: 0 } },
        without: { lineup: { reserve: 4 } },
        expect: { higher_by: 0.4 },
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
      name: "Zenith",
      description: "The leader, whose valuation doubles before its revenue does.",
      note: "Everybody wants a piece of you. Each round is cheap now; ask what it is for, and what you owe when the mood turns.",
      role: {
        kind: "native",
        cash: { value: 1, unit: "$ billion", range: [0.7, 1.3], source: "Design choice: a year of costs: rounds pay for the rest" },
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
      name: "Halcyon",
      description: "A careful lab that needs chips more than cash.",
      note: "A patron's chips would make you a rival of the leader tomorrow. Read what it takes before you sign.",
      role: {
        kind: "native",
        cash: { value: 0.4, unit: "$ billion", range: [0.3, 0.5], source: "Design choice: a year of costs: rounds pay for the rest" },
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
      name: "Meridian",
      description: "A platform that pays for itself and cannot sell shares in its lab.",
      note: "You need nobody's money. In a boom you look slow; keep enough to be the buyer when others must sell.",
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
      name: "Pinnacle",
      description: "A cloud company's own lab.",
      note: "You see the boom from the side that sells, and pay your own way. Every lab that stumbles is a team for sale.",
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
      name: "Quill",
      description: "An entrant with forty people and a name that investors like.",
      note: "Money is easy for a year. Take enough for three, since you have nothing to live on after that.",
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
    patron: ["none", "Cirrus", "Stratus", "Altus", "Vapour"],
    startup: ["Brightwork", "Cogsmith", "Fathom", "Gleaner"],
  },

  mechanics: {
    // What the chief executive can see to.
    attention: { matters: { value: 2, unit: "count", range: [1, 4], source: "Design choice: a quarter has room for two matters of the first rank" } },
    // Money from a parent, a state or a promise.
    core: { growth: { value: 3, unit: "%", range: [0, 6], source: "Prototype of the model: an incumbent's other business grew by 3 % a quarter" } },
    // The mood of investors: boom, normal or bust, with memory.
    capital: {
      start: "boom",
      boom_stays: { value: 70, unit: "%", range: [60, 92], source: "Design choice: a boom of a year on average, so that a class meets its end" },
      normal_stays: { value: 40, unit: "%", range: [40, 95], source: "Design choice: what follows a boom is soon a bust or a boom again" },
      bust_stays: { value: 90, unit: "%", range: [70, 92], source: "Design choice: a bust that lasts for the rest of a lesson, as a rule" },
      falls: { value: 85, unit: "%", range: [50, 95], source: "Design choice: what a boom has lifted falls, so that a class sees a bust in most races" },
      boom_factor: { value: 200, unit: "%", range: [120, 200], source: "Design choice: a boom in which a lab is worth twice what it would be" },
      bust_factor: { value: 25, unit: "%", range: [20, 60], source: "Design choice: a bust in which it is worth a quarter" },
    },
    // Selling a part of the lab.
    funding: {
      pause: { value: 2, unit: "quarters", range: [2, 6], source: "Design choice: in a boom investors ask twice a year" },
      haste: { value: 20, unit: "%", range: [10, 30], source: "Prototype of the model: a fifth off for each quarter short of the pause ended raising every quarter" },
      most_sold: { value: 15, unit: "%", range: [10, 50], source: "Design choice: half of race-2023: rounds must be come back for" },
      bust_fails: { value: 70, unit: "%", range: [30, 70], source: "Design choice: most rounds fail in a bust" },
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
      most: { value: 15, unit: "%", range: [4, 15], source: "Design choice: the most that seems plausible: the vendor wants to be part of it" },
      multiple: { value: 1.75, unit: "ratio", range: [1.2, 3], source: "Design choice: three quarters more than was lent returns as orders" },
      term: { value: 6, unit: "quarters", range: [4, 10], source: "Design choice: a year and a half, the length of two lead times" },
      penalty: { value: 60, unit: "%", range: [40, 120], source: "Design choice: more than half of the price is owed for chips that were reserved and are not taken" },
      warrant: { value: 40, unit: "%", range: [0, 80], source: "Design choice: a vendor asks for two fifths of what investors would get for the cash" },
      inflation: { value: 10, unit: "%", range: [5, 25], source: "Design choice: sales that vendors pay for themselves are priced like others; telecom stocks of 1998 to 2000" },
      call: { value: 40, unit: "%", range: [20, 80], source: "Design choice: in a bust a vendor that runs short calls most of what it has lent within half a year" },
      crash: { value: 50, unit: "%", range: [20, 80], source: "Kindleberger 1978, Manias, Panics, and Crashes: what leverage lifts falls hardest; the size by judgement" },
      glut: { value: 10, unit: "%", range: [5, 20], source: "Design choice: a vendor whose buyers fail sells for less" },
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
      option: { value: 4, unit: "$ billion", range: [3, 25], source: "Design choice: a third of race-2023: the mood does the rest" },
      option_of_industry: { value: 20, unit: "%", range: [15, 120], source: "Design choice: a quarter of race-2023: the mood does the rest" },
      reach: { value: 8, unit: "points", range: [5, 12], source: "Prototype of the model: the option falls by a factor e in 8 points behind the best" },
      harvest: { value: 60, unit: "%", range: [0, 90], source: "Design choice: growth is paid for where something is built; who only harvests is priced like a business in decline" },
      building: { value: 40, unit: "%", range: [20, 60], source: "Design choice: about what labs spend on training and experiments; Epoch AI, 2025, puts research above half of one lab's computing" },
      speed: { value: 50, unit: "%", range: [30, 80], source: "Design choice: the market believes half of the news at once" },
    },
    // What rivals read about each other.
    press: { spread: { value: 15, unit: "%", range: [5, 28], source: "Design choice: good enough to tell a giant from a dwarf, not twins" } },
    // What counts at the end.
    goals: {
      capability: { value: 40, unit: "%", range: [30, 60], source: "Design choice: models are what the money is for" },
      value: { value: 52, unit: "%", range: [20, 60], source: "Design choice: this race is about what labs are worth" },
      influence: { value: 8, unit: "%", range: [5, 25], source: "Design choice: what others build on matters little here" },
    },
  },
}

"""##

  /// scenarios/mega-round.par.json
  static let megaRoundPar = ##"""
{"frontier_par":1,"rules_version":3,"rules_digest":"1927d73b2ebe013b","lineup":["steady","open-champion","closed-frontier","talent-raider"],"seeds":["1","64"],"lengths":[
{"quarters":12,"par":[
{"capability":15614,"capability_spread":435,"value":7725701,"value_spread":371183,"influence":4834675,"influence_spread":415151,"at_quarter":{"capability":12876,"value":7438200,"influence":4831242},"at_half":{"capability":13472,"value":7531964,"influence":4843308},"at_three_quarters":{"capability":14490,"value":7506573,"influence":4876059}},
{"capability":15137,"capability_spread":338,"value":7406437,"value_spread":385320,"influence":4642208,"influence_spread":480166,"at_quarter":{"capability":12258,"value":7008541,"influence":4601149},"at_half":{"capability":12601,"value":7050909,"influence":4712773},"at_three_quarters":{"capability":13839,"value":7120389,"influence":4749077}},
{"capability":15452,"capability_spread":319,"value":8032713,"value_spread":310965,"influence":4727514,"influence_spread":493358,"at_quarter":{"capability":12143,"value":7329383,"influence":4622004},"at_half":{"capability":12687,"value":7611822,"influence":4773111},"at_three_quarters":{"capability":14256,"value":7741653,"influence":4799594}},
{"capability":15736,"capability_spread":279,"value":8142557,"value_spread":317667,"influence":4871804,"influence_spread":478403,"at_quarter":{"capability":12500,"value":7521793,"influence":4802362},"at_half":{"capability":13011,"value":7724603,"influence":4956189},"at_three_quarters":{"capability":14427,"value":7837299,"influence":4934604}},
{"capability":14588,"capability_spread":402,"value":6824548,"value_spread":529591,"influence":4093946,"influence_spread":404133,"at_quarter":{"capability":11173,"value":6153443,"influence":3844316},"at_half":{"capability":11593,"value":6250726,"influence":3849012},"at_three_quarters":{"capability":13334,"value":6654989,"influence":4066231}}
]},
{"quarters":8,"par":[
{"capability":14380,"capability_spread":441,"value":7431101,"value_spread":566447,"influence":4903087,"influence_spread":405042,"at_quarter":{"capability":12600,"value":7446915,"influence":4763364},"at_half":{"capability":12839,"value":7459452,"influence":4877610},"at_three_quarters":{"capability":13281,"value":7215265,"influence":4928244}},
{"capability":13947,"capability_spread":363,"value":7128590,"value_spread":542118,"influence":4597999,"influence_spread":440842,"at_quarter":{"capability":12200,"value":7060887,"influence":4438729},"at_half":{"capability":12200,"value":7012096,"influence":4630671},"at_three_quarters":{"capability":12736,"value":6790966,"influence":4619386}},
{"capability":14313,"capability_spread":306,"value":7835580,"value_spread":340121,"influence":4714319,"influence_spread":490478,"at_quarter":{"capability":11700,"value":7308513,"influence":4370162},"at_half":{"capability":11929,"value":7261122,"influence":4628506},"at_three_quarters":{"capability":13082,"value":7316568,"influence":4661745}},
{"capability":14507,"capability_spread":304,"value":7889241,"value_spread":336561,"influence":4861418,"influence_spread":462920,"at_quarter":{"capability":12100,"value":7479361,"influence":4550491},"at_half":{"capability":12306,"value":7458880,"influence":4818464},"at_three_quarters":{"capability":13260,"value":7424363,"influence":4838361}},
{"capability":13039,"capability_spread":458,"value":6173984,"value_spread":577624,"influence":3769547,"influence_spread":319022,"at_quarter":{"capability":10800,"value":6320511,"influence":3710766},"at_half":{"capability":10962,"value":6042125,"influence":3782457},"at_three_quarters":{"capability":11740,"value":6042996,"influence":3751918}}
]}
]}

"""##
}
