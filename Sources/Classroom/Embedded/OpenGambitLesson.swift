// swift-format-ignore-file
// Generated from scenarios/: run the tests with FRONTIER_RECORD=1 after a change there.

extension LessonLibrary {
  /// scenarios/open-gambit.lesson.json5
  static let openGambit = ##"""
// What the lesson makes of the scenario, whatever the language. The texts are in open-gambit.lesson.LANGUAGE.json5.
{
  frontier_lesson: 1,
  level: "middle",
  // A round gets eight minutes at least; a shorter lesson decides more quarters at once.
  lengths: [
    { minutes: 35, quarters: 8, round: 4 },
    { minutes: 45, quarters: 8, round: 3 },
    { minutes: 75, quarters: 12, round: 3 },
    { minutes: 105, quarters: 12, round: 2 },
  ],
  decisions: 5,
  orders: [
    "train", "release", "price", "split", "buy", "build", "hire", "license", "disclose", "embed", "raise", "payout",
  ],
  // Agora first: it has the decision that the lesson is about.
  seats: [1, 0, 4, 2, 3],
  // By seat; the incumbent of the computer opens, so that there is something to see.
  players: ["closed-frontier", "open-champion", "steady", "steady", "steady"],
  families: ["products", "models", "knowledge"],
  predictions: [
    { key: "price", range: { market: "price" }, unit: "$/Mtok", example: [24, 32] },
    { key: "open", rise: { market: "open_share" }, unit: "%" },
  ],
}

"""##

  /// scenarios/open-gambit.lesson.en.json5
  static let openGambit_en = ##"""
// The lesson on open models, in English (CEFR B2). Facts have their source beside them.
{
  frontier_lesson_texts: 1,
  language: "en",
  title: "The open gambit",
  about: "What happens to prices, money and influence when one firm gives its model away.",
  audience: "Age 15 and up; economics, computing, politics. No programming is needed.",
  prerequisites: [
    "They know that an AI model is trained once, with many chips, and then used by many people.",
    "They can read a table and a line chart.",
    "Better, but not needed: they have played “First steps”.",
  ],
  topics: [
    "Economics: price and marginal cost, public goods, complements, standards",
    "Computing: open-source software and open weights, licences",
    "Politics and society: who controls a technology that everybody uses",
  ],
  objectives: [
    "Compare prices before and after the first open release, and explain the change by costs.",
    "Follow where the money goes when weights are open: to labs, or to hosts.",
    "Tell whose models others use, and why.",
    "Name who learns most from an open model.",
    "Weigh a licence for which hosts pay against one that is free.",
  ],
  arms: [
    { with: "Agora gives its models away", without: "Agora sells its models" },
    { with: "Agora gives its models away", without: "Agora sells its models" },
    { with: "Agora gives its models away", without: "Agora sells its models" },
    { with: "Palisade, the leader, opens its models", without: "Palisade sells its models" },
    { with: "Agora opens under a restricted licence", without: "Agora opens under a free licence" },
  ],
  briefing: [
    "A company with billions of users came late to AI. Its model is good, but not the best. Its other business pays for everything. It could sell its model, like the others. Or it could give it away: to everybody, and for good.",
    "An open model can be run by anybody who has chips. Firms that do this for others are called hosts. They sell for little more than the cost, because another host can always sell for less. So labs that sell closed models must lower their prices, or offer something that is clearly better.",
    "Then money moves: away from those who train models, toward those who run them. In return the world builds on the giver’s work. Its way of doing things becomes the standard, and people come to work there. But rivals learn from an open model too.",
    "You lead one of five labs from the beginning of 2023. Every team has another role: a leader, the company with the users, a small careful lab, a cloud company with many chips, and a newcomer. Decide what you train, whether you sell it or give it away, and at which price.",
  ],
  script: {
    opening: [
      "Today you lead companies that build artificial intelligence. The year is 2023. In front of you is a question that real companies had to answer: do we sell our best work, or do we give it away?",
      "It sounds like a strange question. Why should anybody give away what has cost hundreds of millions? Keep this question in mind. At the end I want to hear three different answers to it.",
      "Each team has one lab. Read the briefing and your role. The dashed box on your role sheet is only for you.",
    ],
    first_round: [
      "We do the first form together. You see your lab, then the others, then the form. First you predict: between which prices will customers pay at the end of this round? And how likely is it that open models win a larger share?",
      "Then choose at most {decisions} orders. In the first round three are enough: start a training run, set your price, and buy some chips. Everything that you do not order stays as it is.",
    ],
    later_rounds: [
      "Look at the news first: did anybody open a model? What did it do to the price? Then predict, decide, and write one sentence: why?",
      "Agora: you can give away only once. Others: what is your plan for the day when somebody opens a model that is nearly as good as yours?",
    ],
    debrief: [
      "The race is over, and now the interesting part begins. Before we look at any number: one sentence from each team. How was it? What annoyed you?",
      "Nobody needs to defend anything now. We want to understand what happened and why.",
    ],
  },
  misunderstandings: [
    {
      thought: "An open model is free, so using it costs nothing.",
      fact: "The weights are free. Running them needs chips and power, and hosts ask for that.",
      ask: "Who pays for the chips on which the open model runs?",
    },
    {
      thought: "Who gives a model away is simply generous.",
      fact: "It can pay: others build on it, rivals must lower their prices, and the giver earns elsewhere.",
      ask: "What does Agora sell, if it does not sell its model?",
    },
    {
      thought: "We can open it now and close it again later.",
      fact: "Weights that are out stay out. A lab can only keep its next model closed, and then people who built on it are angry.",
      ask: "How would you take back a file that a thousand people have copied?",
    },
    {
      thought: "The best model always earns the most.",
      fact: "When something nearly as good is cheap, being a little better is worth little.",
      ask: "How much more would you pay for a model that is two points better?",
    },
    {
      thought: "Points tell who is the richest.",
      fact: "Points are the distance from what this role usually reaches. A small lab can win.",
      ask: "What would your lab have reached if it had played as usual?",
    },
  ],
  roles: [
    {
      lab: "Palisade",
      open: "The leader: the best model, sold to everybody who pays, and the best-known name.",
      aim: "Stay so far ahead that people pay for the difference.",
      secret: [
        "Your price is high because nobody has anything as good. If somebody opens a model that is nearly as good, your price is not yours any more.",
        "You have two answers: be clearly better, or be cheaper. Decide early which one you can afford.",
        "Long training runs are your strength: you have the money to wait for two or three quarters.",
        "Do not run out of cash for pride. A lower price with many users can bring more than a high one with few.",
      ],
    },
    {
      lab: "Agora",
      open: "A platform with billions of users and a model that is not the best. Its other business pays.",
      aim: "Make others build on your work, and do not lose money while you do.",
      secret: [
        "Selling a second-best model brings you little. Giving it away takes the prices of all others down, and makes your way the standard.",
        "Choose the moment: a model that is far behind interests nobody, and later everybody may have something better.",
        "If you open, think about the terms: a free licence spreads fastest, a restricted one brings fees and fewer friends.",
        "Your own products can use your model too (embed). That is how an open model can pay for itself.",
      ],
    },
    {
      lab: "Juniper",
      open: "A small, careful lab of excellent researchers.",
      aim: "Be better than your size, and stay independent.",
      secret: [
        "You cannot buy more chips than the others. You can learn more quickly.",
        "Open models teach you. What you then find is worth more if you keep it for yourself (disclose little).",
        "Few people, well paid, are better than many. Watch your cash: a year without income is the end.",
        "A middle price and a good model sell well when others are very expensive or very cheap.",
      ],
    },
    {
      lab: "Quarry",
      open: "A cloud company: many chips, firms as customers, a lab of its own.",
      aim: "Earn from chips, whoever has the best model.",
      secret: [
        "Chips that you keep for users and that your own users do not need host what others open, and earn on it. You need not train the best model to gain from one.",
        "If nobody opens a model, you are only a lab like the others, with a worse model.",
        "So it may be worth to make others open: talk with Agora and Tinder.",
        "Keep the users’ share of your chips high when an open model is out.",
      ],
    },
    {
      lab: "Tinder",
      open: "A newcomer: forty people, and investors who believe in them.",
      aim: "Become known before the money is gone.",
      secret: [
        "Nobody knows you. An open model can make your name in one quarter. A closed one can pay your bills.",
        "You have few chips: short runs, and let others’ open models teach you.",
        "Raise money while you look good, not when you need it.",
        "You have the least to lose. The others know that, too.",
      ],
    },
  ],
  rules: [
    "When a model is released open, hosts offer it soon, for little more than what running it costs. Everybody sees its price.",
    "An open model cannot be closed again. A lab that turns back and keeps its next models closed offends those who built on it.",
    "The terms of an open release (license): permissive spreads fastest; under restricted terms hosts pay a fee to the lab; staged is slower and safer.",
    "“Used by others” grows with open models that are good and free. It counts at the end, and it helps to hire.",
    "Everybody learns from open models, and those learn most who are behind.",
  ],
  predictions: {
    price: "What will customers pay for a million tokens, on average over all models, at the end of this round?",
    open: "How likely is it that open models have a larger share of what customers spend after this round than before?",
  },
  glossary: [
    { word: "weights", meaning: "The numbers that make up a trained model. Who has them can run the model." },
    { word: "licence", meaning: "The terms under which others may use a model. The order that sets them is written license." },
    { word: "standard", meaning: "What most people use, so that others must fit to it." },
    { word: "marginal cost", meaning: "What one more unit costs. For a model that is trained, it is chips and power for the answer." },
    { word: "complement", meaning: "Something that is used together with another thing, such as chips and models: if one gets cheap, more of the other is wanted." },
  ],
  assumptions: [
    "Hosts compete, so the price of open models lies near the cost of running them.",
    "Influence follows whose models are good, known and free to build on.",
    "A lab that opens loses part of the lead, because rivals learn from what it shows.",
  ],
  invented: [
    "The five labs, their names, their sums and their people.",
    "How strongly influence counts at the end (12 of 100).",
    "That every lab decides only once in a round of several quarters.",
  ],
  sources: [
    "Prices at the start: vendor price lists of 2023, with the best models at $30 for a million tokens in and $60 out.",
    "Chips: the price of one H100 equivalent was about $34,600 in 2023 (Epoch AI, chip prices).",
    "Progress of methods: the same result with 2.8 times less computing after each year (Ho et al. 2024, arXiv 2403.05812).",
    "Hosting cost: from the price, life and power of chips, as the scenario file derives it (open-gambit.json5).",
    "Measured effects on the debrief page: 16 pairs of races of this game; they say how the game behaves, not the world.",
  ],
  limits: [
    "That opening a model is good or bad for the world. Safety and misuse are outside of this lesson (see “The precipice”).",
    "That prices fell only because of open models: in reality chips, methods and competition worked at the same time.",
    "That a real platform would gain as much as Agora does here.",
  ],
  debrief: {
    experience: [
      { ask: "One sentence from each team: how did it feel when the first open model came out?", expect: "Closed labs feel robbed, hosts and newcomers pleased; Agora often feels that it gave away too much or too late." },
      { ask: "Which decision was the hardest one, and what did you argue about?", expect: "When to open; whether to lower the price; whether to save cash or to train." },
    ],
    what: [
      { ask: "When was the first open release, and what were the three most important events after it?", expect: "The turning points of the page. Pupils should name the quarter, and connect it with prices and places." },
      { ask: "Who was ahead at half time, and who at the end? Where did it turn?", expect: "Use the points chart. Leads that come from one good model are often short." },
    ],
    why: [
      { ask: "What did the price do after the first open release? Which cost does it come near to?", expect: "It comes down toward what running costs, because hosts compete; closed labs follow or lose users. In a long race prices may rise again when better models make users want more than the chips can serve: the table shows that with open models they stay far below those without.", objective: 0 },
      { ask: "All labs together: did they earn more or less? Where is the rest?", expect: "Less. It stays with customers, who pay less, and goes to hosts, who are no labs.", objective: 1 },
      { ask: "Why do people build on a model that is not the best one?", expect: "It is free, nobody can take it away, it can be changed, and others use it already.", objective: 2 },
      { ask: "Who learnt most from the open model? Why not the leader?", expect: "Those who were behind. The leader knows it already; there is nothing left to copy.", objective: 3 },
      { ask: "What does a fee for hosts bring, and what does it cost?", expect: "Some income, but fewer build on it: they choose what is free.", objective: 4 },
    ],
    reality: [
      { ask: "In 2023 the best models cost $30 to $60 for a million tokens. Find out what a model of that quality costs today. What do you think are the causes?", expect: "Far less. Better methods, better chips, competition, and open models; their parts are disputed.", source: "vendor price lists of 2023" },
      { ask: "Methods get better so quickly that the same result needs 2.8 times less computing each year. What would have happened to prices without any open model?", expect: "They would have fallen as well. So one must not say “open models did it” from a falling curve alone.", source: "Ho et al. 2024, arXiv 2403.05812" },
      { ask: "What does this game leave out that matters for open models?", expect: "Misuse, safety, law, states, many small users; that real firms change their minds.", source: "the model card of this lesson" },
    ],
    transfer: [
      { ask: "Where else do firms give something away? What do they earn with?", expect: "Browsers, maps, operating systems, razors and blades: the money is in what is used together with it." },
      { ask: "Finish the sentence: “Giving something away is worth it when …”", expect: "… you earn with something else, or when you gain more from the standard than from the sale, or when you could not have sold it anyway." },
    ],
  },
}

"""##
}
