// swift-format-ignore-file
// Generated from scenarios/: run the tests with FRONTIER_RECORD=1 after a change there.

extension LessonLibrary {
  /// scenarios/first-steps.lesson.json5
  static let firstSteps = ##"""
// What the lesson makes of the scenario, whatever the language. The texts are in first-steps.lesson.LANGUAGE.json5.
{
  frontier_lesson: 1,
  level: "first",
  // A round gets eight minutes at least; a long lesson decides every quarter.
  lengths: [
    { minutes: 35, quarters: 8, round: 4 },
    { minutes: 45, quarters: 8, round: 3 },
    { minutes: 75, quarters: 8, round: 2 },
    { minutes: 150, quarters: 8, round: 1 },
  ],
  decisions: 5,
  orders: ["split", "train", "release", "price", "buy", "build", "hire", "raise"],
  seats: [0, 1, 2],
  // By seat.
  players: ["steady", "steady", "open-champion"],
  families: ["models", "products"],
  // No better model can be released in the first round, so it asks for what moves at once.
  predictions: [
    { key: "sales", range: { market: "spending" }, unit: "$ million", to: 1, example: [600, 1000] },
    { key: "ahead", ahead: { difference: [{ labs: "market_share", of: { seat: 2 } }, { labs: "market_share", of: { seat: 0 } }] }, unit: "%", to: 1 },
    { key: "best", range: { models: "capability", stage: "released" }, unit: "points", from: 2, example: [125, 135] },
    { key: "lead", fall: { difference: [{ labs: "capability", of: { seat: 0 } }, { labs: "capability", of: { seat: 1 } }] }, unit: "points", from: 2 },
  ],
}

"""##

  /// scenarios/first-steps.lesson.en.json5
  static let firstSteps_en = ##"""
// The first lesson, in English (CEFR B2). Facts have their source beside them.
{
  frontier_lesson_texts: 1,
  language: "en",
  title: "First steps",
  about: "How a lab that builds AI lives: chips, a model, users, money, people, all connected.",
  audience: "Age 14 and up; any subject. Nothing needs to be known before.",
  prerequisites: [
    "They have used a chat program, or have seen one.",
    "They can read a table and work with per cent.",
  ],
  topics: [
    "Economics: fixed and running cost, investment, price and demand",
    "Computing: what training a model needs, and what using it needs",
    "Mathematics: growth, chances, ranges",
  ],
  objectives: [
    "Explain why chips that are bought today decide how good a model will be.",
    "Say what a lab gains when it gives its models away.",
    "Set a price that users pay, and say what a price far above cost loses.",
    "Plan how many people to hire, and say what slow growth costs.",
  ],
  arms: [
    { with: "Ember buys chips", without: "Ember buys no chips" },
    { with: "Garden opens its models", without: "Garden sells its models" },
    { with: "Ember asks its usual price", without: "Ember asks nine times its cost" },
    { with: "Willow hires as usual", without: "Willow grows by 5 % a quarter" },
  ],
  briefing: [
    "It is the beginning of 2023. A chat program has just found a hundred million users. Everybody wants to have such a thing, and three labs can build it. You lead one of them for two years.",
    "Everything begins with chips, the computers that train and run models. Chips do three things: they train your next model, they serve your users, and they do experiments that find better methods. A third for each will do at first; what experiments find makes every later run better.",
    "A training run takes time. A run of two or three quarters gives a better model than a short one. When it ends, you release the model: closed, so that you alone sell it, or open, so that everybody may use it.",
    "Users bring money. With the money you buy more chips, hire people, and train the next model. Chips arrive only half a year after you buy them. So the lab that thinks ahead wins.",
  ],
  script: {
    opening: [
      "Today you lead a company that builds artificial intelligence. You have chips, people, money, and one question: what do you do with them?",
      "It is a race, but not everybody starts at the same place. You are compared with what a lab like yours usually reaches. So every team can win.",
      "Read the briefing, then your role. The dashed box is only for your team.",
    ],
    first_round: [
      "We do the first form together. First you predict: how much will all customers want to spend in the last quarter of this round? And how likely is it that Garden sells more than Ember?",
      "Now three orders, and all teams may take the same ones. Split your chips: forty per cent for training, thirty for users. Start a training run of {run} quarters. And buy some chips. The form shows you how many you can pay.",
      "Everything else stays as it is. Nearly everything can be changed in the next round. Three things are final: a model that you open, a part of the lab that you sell, and money that you spend.",
    ],
    later_rounds: [
      "Read the news first. Is a run finished? Then release the model, and start the next run. Do users wait in line? Then serve more, or ask a higher price.",
      "Think ahead: chips that you buy now arrive half a year later. In the last round, chips and training runs come too late.",
    ],
    debrief: [
      "The two years are over. Before we look at numbers: one sentence from each team. How was it?",
      "And remember: a good decision can end badly, and a bad one can be lucky. We look for reasons.",
    ],
  },
  misunderstandings: [
    {
      thought: "The more I spend on training, the better. Users can wait.",
      fact: "Users pay for the next run. Investors can pay for it too, but each time they own more of the lab, and the founders’ share counts at the end.",
      ask: "Who pays for your next training run, and what do they get for it?",
    },
    {
      thought: "I buy chips when I need them.",
      fact: "They arrive half a year later, and they need power and engineers.",
      ask: "What do you need in a year, and when must you order it?",
    },
    {
      thought: "A high price brings much money.",
      fact: "Some users leave for somebody else. Far above cost, a lab earns less than at a middle price, and rivals get its users.",
      ask: "How many users do you lose if you double the price?",
    },
    {
      thought: "A finished model earns by itself.",
      fact: "It must be released, and chips must serve it.",
      ask: "Your run has ended. What are the next two orders?",
    },
    {
      thought: "More people make everything faster at once.",
      fact: "New people need time, and their pay goes on. But a lab that never hires falls behind.",
      ask: "What does one more researcher cost in two years, and what does she find in that time?",
    },
  ],
  roles: [
    {
      lab: "Ember",
      open: "The leader: the best model and the best-known name.",
      aim: "Keep the lead, and earn with it.",
      secret: [
        "You have the most users. Serve them well, they pay for everything else.",
        "Start a long training run in the first round. The others need time to reach you, so use it.",
        "Your price may be a little higher than that of the others, but not far.",
        "Buy chips early, and power and engineers with them.",
      ],
    },
    {
      lab: "Willow",
      open: "The challenger: fewer chips, better people.",
      aim: "Overtake with one good run.",
      secret: [
        "Your people find better methods: give experiments a good part of your chips.",
        "Raise money once, early, and buy chips with it. A second funding round costs you more of the lab.",
        "Hire researchers, not too few. A lab that grows slowly is overtaken.",
        "If the leader is expensive, be cheaper. Its users are your chance.",
      ],
    },
    {
      lab: "Garden",
      open: "The open champion: a platform that shares what it trains.",
      aim: "Make the world build on your work.",
      secret: [
        "You may give your models away. Then others build on them, and your name becomes known: that counts at the end.",
        "An open model brings less money. Your other business pays a part of your costs; see how far it goes.",
        "A model that is far behind helps nobody. Train well first, then open.",
        "Open cannot be taken back. Talk about it before you do it.",
      ],
    },
  ],
  rules: [
    "The three parts of your chips make a whole: training, users, and the rest for experiments.",
    "A longer run gives a better model, but you see it later. The longest run has {longest} quarters, but a run that is longer than a round must wait for the end of the next round before you can release its model.",
    "A finished model does nothing until you release it.",
    "If more users come than your chips can serve, some are turned away and remember it.",
  ],
  predictions: {
    sales: "How many million dollars will all customers want to spend in the last quarter of this round? In the first quarter it is about 450.",
    ahead: "How likely is it that Garden sells more than Ember in the last quarter of this round (share of sales)?",
    best: "How good will the best released model of all labs be at the end of this round, in points? The best one at the start has 125.",
    lead: "How likely is it that Ember’s lead over Willow is smaller after this round than before (points of their best released models)?",
  },
  glossary: [
    { word: "price", meaning: "What users pay for a million tokens." },
    { word: "fixed cost", meaning: "What must be paid once, however many users come: training a model." },
    { word: "running cost", meaning: "What must be paid for each answer: chips and power." },
  ],
  assumptions: [
    "Chips, methods and people decide how good a model is, and nothing else does.",
    "Customers choose by ability, price and name.",
    "There is little luck in this lesson, and investors are patient, so that orders show their effect.",
  ],
  invented: [
    "The three labs, their names and sums.",
    "That the whole world has only three labs. What they cannot serve for lack of chips, nobody sells; so their shares of what customers want to spend add up to less than 100 %.",
  ],
  sources: [
    "The setting: a chat program with 100 million monthly users in January 2023 (press).",
    "Prices at the start: vendor price lists of 2023, with the best models at $30 for a million tokens in and $60 out.",
    "Chips: $34,600 for one H100 equivalent in 2023 (Epoch AI, chip prices).",
    "How good a model is: 12 points for ten times the computing (fitted to the Epoch Capabilities Index, models of 2023).",
    "All other numbers: the scenario file first-steps.json5 names the source of each, often “design choice: a gentle start”.",
  ],
  limits: [
    "How large real labs are, or how much they earn: numbers are made gentle for a first lesson.",
    "That AI gets better only by more chips.",
    "That it is good to be first.",
  ],
  debrief: {
    experience: [
      { ask: "One sentence from each team: how was it?", expect: "Too little time, too many things at once: that is how it is meant. Joy about the first finished run." },
      { ask: "When did you understand how the game works? What was it that you understood?", expect: "Often: that things arrive late, and that users pay for training." },
    ],
    what: [
      { ask: "Which three moments decided the race?", expect: "Use the turning points. A long run that ended well; chips that came too late; a price that was too high." },
      { ask: "Look at the curve of points. Who gained in which half, and by which orders?", expect: "The decisions table beside the curve." },
    ],
    why: [
      { ask: "Why does a lab that buys no chips fall behind only after a year?", expect: "The old chips go on for a time; the models of next year are trained on chips of this year.", objective: 0 },
      { ask: "What did Garden gain, or what would it have gained, by giving models away? Can you buy something with it?", expect: "How much others use its models counts at the end, and it draws people. It does not pay bills at once.", objective: 1 },
      { ask: "What happens to income if the price is doubled? And at nine times the cost?", expect: "At double the price less use and about the same income. At nine times the cost income is lower, in the measured races by about a tenth in the first year: fewer users pay more each. There is a best price between.", objective: 2 },
      { ask: "Hiring costs at once and helps later. How does that show in your own race?", expect: "Compare teams by researchers and by how good their models are; slow growth costs between one and two points in two years.", objective: 3 },
    ],
    reality: [
      { ask: "One chip cost about $34,600 in 2023. How many can your school buy? How many had your lab?", expect: "The order of size matters: thousands of chips, so only few can take part.", source: "Epoch AI, chip prices" },
      { ask: "In reality the same result needs about 2.8 times less computing each year, because methods get better. Where is that in the game?", expect: "Know-how from experiments and people.", source: "Ho et al. 2024, arXiv 2403.05812" },
    ],
    transfer: [
      { ask: "Where else do you have to decide today about something that arrives in half a year?", expect: "Farming, schools and teachers, power stations, savings, learning for an exam." },
      { ask: "Finish the sentence: “Whoever only looks at today …”", expect: "Any sentence with a reason from the race." },
    ],
  },
}

"""##
}
