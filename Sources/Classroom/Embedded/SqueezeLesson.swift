// swift-format-ignore-file
// Generated from scenarios/: run the tests with FRONTIER_RECORD=1 after a change there.

extension LessonLibrary {
  /// scenarios/squeeze.lesson.json5
  static let squeeze = ##"""
// What the lesson makes of the scenario, whatever the language. The texts are in squeeze.lesson.LANGUAGE.json5.
{
  frontier_lesson: 1,
  level: "advanced",
  // A round gets eight minutes at least; a shorter lesson decides more quarters at once.
  lengths: [
    { minutes: 35, quarters: 8, round: 4 },
    { minutes: 45, quarters: 8, round: 3 },
    { minutes: 75, quarters: 12, round: 3 },
    { minutes: 105, quarters: 12, round: 2 },
  ],
  decisions: 5,
  orders: [
    "train", "release", "price", "split", "hire", "rent", "adopt", "optimise", "distil", "buy", "build", "raise", "layoff",
    "payout",
  ],
  // The small labs first.
  seats: [2, 3, 4, 0, 1],
  // By seat.
  players: ["closed-frontier", "steady", "steady", "steady", "steady"],
  families: ["money", "compute"],
  // No better model can be released in the first round, so it asks for what moves at once.
  predictions: [
    { key: "value", range: { labs: "valuation", of: { seat: 2 } }, unit: "$ million", example: [2000, 6000] },
    { key: "ahead", ahead: { difference: [{ labs: "market_share", of: { seat: 4 } }, { labs: "market_share", of: { seat: 3 } }] }, unit: "%", to: 1 },
    { key: "gain", from: 2, rise: { difference: [{ labs: "capability", of: { seat: 3 } }, { labs: "capability", of: { seat: 0 } }] }, unit: "points" },
  ],
}

"""##

  /// scenarios/squeeze.lesson.en.json5
  static let squeeze_en = ##"""
// The lesson on money and size, in English (CEFR B2). Facts have their source beside them.
{
  frontier_lesson_texts: 1,
  language: "en",
  title: "The squeeze",
  about: "How small labs live beside giants: runway, rented chips, borrowed models.",
  audience: "Age 16 and up; economics and business, for people who have played once.",
  prerequisites: [
    "They know what income, cost and cash are, and that they are not the same.",
    "They can work out how long money lasts.",
    "They have played once, “First steps” for example.",
  ],
  topics: [
    "Business: runway, funding rounds, make or buy, own or rent",
    "Economics: large and small firms, fixed cost, entry",
    "Politics and society: competition, and who can take part",
  ],
  objectives: [
    "Work out how long money lasts, and say which order changes that most.",
    "Say what cheaper serving is worth.",
    "Compare a quarter on rented chips with one on owned ones.",
    "Say what a rival’s model under one’s own name costs later.",
    "Explain how a small lab learns from what rivals serve.",
  ],
  arms: [
    { with: "Sparrow hires as fast as it can", without: "Sparrow hardly hires" },
    { with: "engineers make serving cheaper", without: "nobody can make serving cheaper" },
    { with: "Kestrel rents chips when users wait", without: "Kestrel never rents" },
    { with: "Moth sells a rival’s model early", without: "Moth waits for its own" },
    { with: "Kestrel learns from rivals’ answers", without: "Kestrel never does" },
  ],
  briefing: [
    "Two giants have decided that the next years are worth any price. They own the chips, the clouds and the products that everybody uses. Three smaller labs have good people, quick heads, and money for a year or two. Chips get cheaper, but not for those who are bankrupt by then.",
    "A small lab has other ways than to outspend. It can rent chips when it needs them and give them back. It can make serving cheaper. It can sell a rival’s model under its own name, or learn from what rivals serve. It can keep a team together.",
    "The giants have shareholders who want to see what their money does. They can buy what they cannot build, but not everything can be bought.",
    "You lead one of five labs from the beginning of 2023. In each round work out first how long your money lasts. A lab that runs out of it is restructured: others pay its debts and take most of the founders’ share. The second time, it is closed.",
  ],
  script: {
    opening: [
      "Today most of you have too little money. That is the lesson.",
      "There is one number that you should know at every moment: for how many quarters does your cash last? It is called runway. Write it on your worksheet in each round.",
      "Read the briefing and your role. The dashed box is only for your team.",
    ],
    first_round: [
      "Before the form: take your cash, and what a quarter costs, and what it brings. How many quarters is it? Say it aloud, each team.",
      "Now predict: what will the market think that Sparrow is worth at the end of this round? Then choose at most {decisions} orders. Small labs: think about raising money before you need it.",
    ],
    later_rounds: [
      "Runway first, then news, then predict, then decide.",
      "Ask for each order: what does it cost in each quarter from now on? Hiring costs for ever, a campaign costs once.",
    ],
    debrief: [
      "The race is over. Who was restructured? That happens, and it is no shame; let us see why.",
      "One sentence from each team first: when did you feel squeezed?",
    ],
  },
  misunderstandings: [
    {
      thought: "Cash is what we earned.",
      fact: "Cash also comes from raised money, and goes for chips that bring income much later.",
      ask: "Your cash went up. Did you earn it?",
    },
    {
      thought: "We raise money when the cash is low.",
      fact: "Then it is expensive: investors take more of the lab, or say no. Money that is promised comes later.",
      ask: "When did your lab look best to an investor?",
    },
    {
      thought: "Renting always costs more than owning.",
      fact: "For a short need it is cheaper: no power, no engineers, nothing that grows old.",
      ask: "For how many quarters do you need these chips?",
    },
    {
      thought: "A rival’s model under our name solves everything.",
      fact: "It brings income at once. It costs a fee for ever, and you learn nothing from it.",
      ask: "What happens when the rival raises the fee, or says no?",
    },
    {
      thought: "A giant always wins.",
      fact: "Points are against par. A giant that spends without a plan is below its par.",
      ask: "What is par for a giant, and what for you?",
    },
  ],
  roles: [
    {
      lab: "Titan",
      open: "A platform with billions of users and no patience.",
      aim: "Turn money into the best model before shareholders lose patience.",
      secret: [
        "You can pay for anything but time.",
        "Shareholders ask what their money does: show them models, or give some back (payout).",
        "Everybody watches your prices. If you are cheap, the small ones suffer, and so does your income.",
        "People who know what to do are your bottleneck. Chips are not.",
      ],
    },
    {
      lab: "Fortress",
      open: "A cloud company with chips for everybody, first of all for itself.",
      aim: "Earn from chips and from models.",
      secret: [
        "You have the chips and the firms. What you lack is people who know what to do with them.",
        "You can let chips to others (rent, let). Small labs need them badly: set a price.",
        "Every chip that you let makes a rival stronger, and pays.",
        "Long training runs with many chips are your strength.",
      ],
    },
    {
      lab: "Sparrow",
      open: "A small lab with a great name and little money.",
      aim: "Live long enough to turn your name into a business.",
      secret: [
        "Everybody knows you and nobody waits for you. You lead now: sell while you do.",
        "Raise money early. In a year you may be behind.",
        "Hiring is the order that shortens your runway most.",
        "Cheaper serving (optimise) gives you more users with the same chips.",
      ],
    },
    {
      lab: "Kestrel",
      open: "A small lab of excellent people who stay together.",
      aim: "Be better for each dollar than anybody else.",
      secret: [
        "Your team is worth more than its number. Do not grow faster than it can bear.",
        "Rent chips when users wait in line, and give them back when they do not.",
        "Let the giants pay for chips that are cheaper next year.",
        "You may learn from what they serve (distil). Who is caught is shut out for a while.",
      ],
    },
    {
      lab: "Moth",
      open: "A newcomer with forty people and a first sum of money.",
      aim: "Reach the promised money, and then profit.",
      secret: [
        "You need no frontier model to earn. Sell something cheap, or another’s model under your name (adopt).",
        "Your promised money comes in some quarters: your page says when. Last until then.",
        "Every person you hire is a large part of your cost.",
        "You can change your way quickly. Use that when the large ones cannot.",
      ],
    },
  ],
  rules: [
    "Each quarter costs: pay, power and sites. Your page shows what a quarter costs. Cash divided by the loss of a quarter is your runway.",
    "A lab that cannot pay is restructured: others pay its debts, and take most of the founders’ share. The second time it is closed, and its team goes on without a lab.",
    "Rented chips work for one quarter; an order rents them for the whole round. The rent goes up and down.",
    "A rival’s model under your name (adopt): you pay a part of what you earn. The rival may forbid it.",
    "Learning from a rival’s answers (distil) brings you nearer to it, never past it. If you are caught, you are shut out for some quarters.",
    "Cheaper serving (optimise) takes engineers and lasts.",
  ],
  predictions: {
    ahead: "How likely is it that Moth sells more than Kestrel in the last quarter of this round (share of sales)?",
    value: "What will the market think that Sparrow is worth at the end of this round, in millions of dollars?",
    gain: "How likely is it that Kestrel comes nearer to Titan in this round, or moves further ahead of it (points of their best released models)?",
  },
  glossary: [
    { word: "runway", meaning: "For how many quarters the cash lasts, if nothing changes." },
    { word: "restructured", meaning: "Others pay a lab’s debts and take most of it." },
    { word: "rent", meaning: "What a chip costs for a quarter at the clouds." },
    { word: "to distil", meaning: "To train a model on the answers of another one." },
    { word: "licence fee", meaning: "What a lab pays to sell a rival’s model." },
    { word: "shareholder", meaning: "Somebody who owns a part of a firm and wants to see a gain." },
  ],
  assumptions: [
    "Investors pay by what they see: models, sales, and the mood of the market.",
    "Rented chips have one price for all, which floats with demand.",
    "Giants have money for the whole race, and shareholders who become impatient.",
  ],
  invented: [
    "The five labs, their names and sums.",
    "How quickly shareholders lose patience.",
    "How strongly paying for oneself counts at the end (17 of 100).",
  ],
  sources: [
    "Rent: $4.70 for an H100-hour early in 2023 (SemiAnalysis and others).",
    "A newcomer’s first sum: a French entrant raised 105 million euros in 2023 Q2 (press).",
    "Chips: $34,600 for one H100 equivalent in 2023; they last about five years (Epoch AI; a judgement).",
    "Energy: $0.07 for a kilowatt-hour (range 0.05 to 0.10).",
    "Progress of methods: 2.8 times less computing each year for the same result (Ho et al. 2024, arXiv 2403.05812).",
  ],
  limits: [
    "That small firms win or lose in reality: the game gives them goals that they can reach.",
    "That learning from a rival’s answers is allowed: terms of use often forbid it.",
    "What a real firm should do: taxes, contracts, law and customers’ trust are left out.",
  ],
  debrief: {
    experience: [
      { ask: "When did you feel squeezed? What did it do to your decisions?", expect: "Short time makes people cautious or wild; both can be seen in the orders." },
      { ask: "Giants: did you feel strong?", expect: "Often not: shareholders, no time, people who do not come." },
    ],
    what: [
      { ask: "Draw the cash of each small lab by hand from the race page. Where is the lowest point?", expect: "Chart “Cash”. Name the orders before it." },
      { ask: "Who was restructured or bought, and which orders came before?", expect: "Turning points and decisions." },
    ],
    why: [
      { ask: "Which order shortened your runway most? Work it out for two quarters.", expect: "Hiring: it costs from now on, in each quarter. What it cost Sparrow in the first year is measured above.", objective: 0 },
      { ask: "Why does cheaper serving bring all labs more revenue, though prices fall?", expect: "More users can be served with the same chips; demand grows when prices fall.", objective: 1 },
      { ask: "When is it right to rent, and when to own?", expect: "To rent for short needs and if the future is unsure; to own for what is needed always.", objective: 2 },
      { ask: "What did Moth pay for another’s model, and what did it not learn?", expect: "Fees from each sale; no experience of its own, and dependence.", objective: 3 },
      { ask: "How can a small lab come near to a giant’s model? Why never past it?", expect: "By training on its answers; what the rival does not know cannot be copied.", objective: 4 },
    ],
    reality: [
      { ask: "An hour of one H100 chip cost $4.70 to rent in early 2023, and $34,600 to buy. After how many hours is it the same? What is forgotten in this sum?", expect: "About 7,400 hours, ten months; forgotten: power, site, people, age, and that one may not need it all the time.", source: "SemiAnalysis and others; Epoch AI, chip prices" },
      { ask: "A newcomer in Europe raised 105 million euros in 2023 before it had a product. Why does anybody give it?", expect: "Hope for a large gain, trust in people, fear of missing it. Most such bets are lost.", source: "press, 2023 Q2" },
    ],
    transfer: [
      { ask: "Where else does a small one live beside large ones? What does it do?", expect: "Bakeries, farms, bands, football clubs: special things, close to customers, quick to change." },
      { ask: "Finish the sentence: “A small one should never …”", expect: "… copy the spending of a large one; wait with raising money; depend on one rival." },
    ],
  },
}

"""##
}
