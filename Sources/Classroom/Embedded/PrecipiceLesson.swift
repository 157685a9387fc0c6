// swift-format-ignore-file
// Generated from scenarios/: run the tests with FRONTIER_RECORD=1 after a change there.

extension LessonLibrary {
  /// scenarios/precipice.lesson.json5
  static let precipice = ##"""
// What the lesson makes of the scenario, whatever the language. The texts are in precipice.lesson.LANGUAGE.json5.
{
  frontier_lesson: 1,
  level: "middle",
  // Benefit and safety have their par for twelve quarters, so a short lesson has longer rounds of eight minutes at least.
  lengths: [
    { minutes: 45, quarters: 12, round: 4 },
    { minutes: 75, quarters: 12, round: 3 },
    { minutes: 105, quarters: 12, round: 2 },
  ],
  decisions: 5,
  orders: ["safeguard", "deal", "train", "release", "split", "license", "price", "hire", "buy", "build", "discount", "raise"],
  // Agreements about chips, know-how and people would lead away from the question.
  deals: ["pledge"],
  seats: [0, 1, 2, 3],
  // By seat.
  players: ["closed-frontier", "steady", "steady", "steady"],
  families: ["society", "models"],
  // No better model can be released in the first round, so it asks for what moves at once.
  predictions: [
    { key: "reports", range: { market: "incident_reports" }, unit: "count", example: [15, 30] },
    { key: "ahead", ahead: { difference: [{ labs: "market_share", of: { seat: 3 } }, { labs: "market_share", of: { seat: 2 } }] }, unit: "%", to: 1 },
    { key: "lead", from: 2, rise: { difference: [{ labs: "capability", of: { seat: 0 } }, { labs: "capability", of: { seat: 1 } }] }, unit: "points" },
  ],
}

"""##

  /// scenarios/precipice.lesson.en.json5
  static let precipice_en = ##"""
// The lesson on shared risk, in English (CEFR B2). Facts have their source beside them.
{
  frontier_lesson_texts: 1,
  language: "en",
  title: "The precipice",
  about: "Why each lab alone hurries although all together would like to go slower, and what makes a promise hold.",
  audience: "Age 15 and up; politics, ethics, economics, mathematics (games).",
  prerequisites: [
    "They know what a risk is, and can compare chances in per cent.",
    "They can read a table and a line chart.",
    "Better, but not needed: they have played “First steps”.",
  ],
  topics: [
    "Politics and ethics: common goods, agreements, responsibility for risks that all share",
    "Mathematics and economics: games in which what is good for one is bad for all",
    "Computing: accidents and misuse of AI systems, safety work",
  ],
  objectives: [
    "Say what safety work costs those who do it.",
    "Say what safety work brings to all.",
    "Explain why each lab alone wants to hurry although all together do not.",
    "Name what raises the number of accidents beside haste.",
    "Tell what makes a catastrophe unlikely.",
  ],
  arms: [
    { with: "all labs do much safety work", without: "no lab does any" },
    { with: "all labs do much safety work", without: "no lab does any" },
    { with: "Vanguard alone does no safety work", without: "Vanguard does much" },
    { with: "all labs open their models", without: "no lab opens any" },
    { with: "all labs do much safety work", without: "no lab does any" },
  ],
  briefing: [
    "Four labs race toward models that nobody fully understands. Each would be glad to go slower if the others did. Each knows that the one who hurries is first, and that haste without safety work raises a risk that all of them share.",
    "Safety work takes people from research and chips from training. A lab that does it has fewer accidents and is trusted more. A lab that leaves it out is faster.",
    "The shared risk grows with the best model, with every jump of it, and with what all labs leave undone. A part of it fades in each quarter. When it is high, a single accident can end the race: then everybody loses, whoever led. If all labs keep up their safety work for a year of danger, the race ends too, in cooperation, and everybody has a fair result.",
    "You lead one of four labs from the beginning of 2023. You may promise each other to train less and to work on safety: a pledge. A pledge binds only those who made it, and breaking it has a price.",
  ],
  script: {
    opening: [
      "Today you can lose all together. You can also win all together. And each of you can try to win alone.",
      "You may talk with each other. You may promise things. The game keeps only what is written as an order. Whether you keep your word is your decision.",
      "Read the briefing and your role. The dashed box is only for your team.",
    ],
    first_round: [
      "We do the first form together. First you predict: how many accidents with AI will be reported in the last quarter of this round, by the whole industry?",
      "Then choose at most {decisions} orders. Think of these three: your share of safety work, your training run, and whether you offer somebody a pledge. What you propose now can be answered when the next round begins.",
    ],
    later_rounds: [
      "Look at the shared risk on your page. What raised it? Then look at your proposals: “deal accept” answers one, in this round or never.",
      "You have two minutes to talk with other teams before you decide. Then it is quiet, and everybody decides alone.",
    ],
    debrief: [
      "The race is over, whatever its end was. One sentence from each team: whom did you trust, and was it right?",
      "We are not looking for someone to blame. We look for what would have made a promise hold.",
    ],
  },
  misunderstandings: [
    {
      thought: "The risk is somebody else’s business.",
      fact: "It is one number for all. Each lab adds to it, and an accident ends the race for everybody.",
      ask: "How much of the risk came from your own lab?",
    },
    {
      thought: "A high risk means that the catastrophe comes.",
      fact: "It is a chance. Often nothing happens, and that teaches people the wrong thing.",
      ask: "If you cross a road without looking and nothing happens, was it safe?",
    },
    {
      thought: "Whoever does safety work loses.",
      fact: "It costs some speed, but trust brings users and people, and a race that ends in catastrophe has no winner.",
      ask: "How many points did safety cost you? How many would a catastrophe cost?",
    },
    {
      thought: "A pledge solves it.",
      fact: "It binds those who made it, for its time, and one can break it for a price. It helps if all can see who keeps it.",
      ask: "How would you notice that somebody breaks it?",
    },
    {
      thought: "We shall know whether our pledge was accepted before it binds us.",
      fact: "The other answers in the round after, while you order too. What it accepts binds from that round’s second quarter on, and your standing split of chips may then break it. Your result sheet and your page say so.",
      ask: "How many of your chips train, and how many may train if they say yes?",
    },
    {
      thought: "Open models have nothing to do with accidents.",
      fact: "Open weights can be used by everybody, also with the safeguards taken out. In the game reports rise with them.",
      ask: "Who is responsible for what is done with an open model?",
    },
  ],
  roles: [
    {
      lab: "Vanguard",
      open: "The leader: the best model, the best-known name, and much to lose.",
      aim: "Stay ahead without falling off.",
      secret: [
        "You are ahead, so your jumps raise the risk most.",
        "If you slow down, will the others? Offer a pledge early and watch who keeps it.",
        "Half a year of lead is enough to sell well. You need not have a whole year.",
        "A catastrophe costs you more than anybody.",
      ],
    },
    {
      lab: "Lodestar",
      open: "A small lab that was founded to do this safely.",
      aim: "Make the race safer, and stay in it.",
      secret: [
        "Safety is what your people came for. If you leave it out, they leave you.",
        "Alone you cannot make the race safe: find allies.",
        "Do not fall so far behind that nobody listens to you.",
        "A pledge with the leader is worth most. What can you offer for it?",
      ],
    },
    {
      lab: "Colossus",
      open: "A platform that came late and wants to catch up.",
      aim: "Catch up, and do not be the one who ends it all.",
      secret: [
        "You are behind and rich. Catching up is fastest without brakes.",
        "Remember that you have more to lose than the race: your users and your name.",
        "If the others bind themselves, it is easy for you to break away. It is also seen at once.",
        "You can do both: more chips and some safety work.",
      ],
    },
    {
      lab: "Eastwind",
      open: "A state-backed lab that trusts nobody and is not trusted.",
      aim: "Catch up in any way you can.",
      secret: [
        "Your state wants you to catch up. That can come from your speed, or from the others going slower.",
        "A pledge that binds them too may bring you that sooner than haste.",
        "Nobody trusts you. A promise that you keep for two rounds is worth a lot.",
        "You may ask for something in return: that others pledge first.",
      ],
    },
  ],
  rules: [
    "Safety work (safeguard) is a share of research. It stays until you change it.",
    "A pledge (deal): both labs then train with 25 % of their chips at most, and do at least 20 % of their research for safety. A lab that trains beyond it has broken it: it pays, its people are offended, and others distrust it for a year.",
    "What you propose leaves at the end of the round. The other answers in the next round, while you order too, and you hear of it only afterwards. If it accepts, the pledge binds from the second quarter of that round on, for as many quarters as you wrote. So whoever has proposed a pledge orders in that round as if it were accepted.",
    "The shared risk is one number for all. Your page shows it under “More about your lab and the world”.",
    "A catastrophe ends the race: everybody has −3. Cooperation ends it too: everybody has 0.3.",
    "A staged release (the order is written license) is slower and safer; an open one can be misused by everybody.",
  ],
  predictions: {
    ahead: "How likely is it that Eastwind sells more than Colossus in the last quarter of this round (share of sales)?",
    reports: "How many accidents will be reported in the last quarter of this round, by the whole industry? In the first quarter there are about 15.",
    lead: "How likely is it that Vanguard’s lead over Lodestar is larger after this round than before (points of their best released models)?",
  },
  glossary: [
    { word: "pledge", meaning: "A promise of two labs to train less and to do safety work." },
    { word: "shared risk", meaning: "The chance that an accident ends the race for everybody in this quarter." },
    { word: "safety work", meaning: "Research that finds and mends what a model could do wrong." },
    { word: "incident", meaning: "An accident or a misuse that is reported." },
    { word: "cooperation", meaning: "Here: all labs keep up safety work until the danger has passed." },
    { word: "dilemma", meaning: "A choice in which each way has a price." },
  ],
  assumptions: [
    "The risk can be put into one number that everybody sees. In reality nobody knows it.",
    "It grows with ability, with jumps, and with safety work that is not done.",
    "Pledges can be checked: who trains beyond one is seen.",
  ],
  invented: [
    "The four labs, and every number of the shared risk. It was brought near on purpose, so that a race of three years meets it.",
    "What a catastrophe would be. The game says only that it ends the race.",
    "That labs can end the race together.",
  ],
  sources: [
    "Reports: 149 incidents in 2023 (AI Incident Database, through the AI Index); the scenario begins near to that.",
    "Staged release: Solaiman et al. 2019; it took from some weeks to nine months.",
    "Open weights and safeguards: Qi et al. 2023, a little training undoes them.",
    "Races with a risk for all: Armstrong, Bostrom and Shulman 2016, “Racing to the precipice”; compare the article on theory of this program.",
  ],
  limits: [
    "How likely a catastrophe is in reality. The number of the game is invented, and experts disagree widely.",
    "That safety is only a matter of how much work is done.",
    "That labs should make agreements, or that they will keep them: competition law and trust between states are left out.",
  ],
  debrief: {
    experience: [
      { ask: "Whom did you trust, and was it right? How did it feel when somebody broke a word?", expect: "Strong feelings. Thank the teams for playing their roles; nobody is a bad person for it." },
      { ask: "Was there a moment in which you wanted to stop and did not? What held you?", expect: "The others go on; fear of being last." },
    ],
    what: [
      { ask: "Follow the shared risk on the race page. In which quarters did it jump, and who raised it?", expect: "After large jumps of the best model, and where safety work was low. The table “Who raised the risk”." },
      { ask: "Which pledges were made, kept, broken?", expect: "The part “Deals and agreements” of the race page." },
    ],
    why: [
      { ask: "How many points did safety work cost those who did it?", expect: "A point or two of the best model after a year and a half: little, but enough to be overtaken.", objective: 0 },
      { ask: "Who profited from your safety work?", expect: "All: reports in the whole industry fall by about a hundred in a year. That is why it is tempting to let others do it.", objective: 1 },
      { ask: "Fill in a table: I hurry or not, the others hurry or not. What is best for me in each case?", expect: "To hurry, in both; and yet all are better off if nobody does. That is the dilemma.", objective: 2 },
      { ask: "What else raised the number of reports?", expect: "Open models, large jumps; not only haste.", objective: 3 },
      { ask: "What made a catastrophe unlikely in many races? What did your class do of it?", expect: "All labs with much safety work: it happens far less often. One lab alone changes little.", objective: 4 },
    ],
    reality: [
      { ask: "149 incidents with AI were reported in 2023. What counts as an incident? What is not counted?", expect: "What somebody noticed and reported; much is not. More reports can also mean more attention.", source: "AI Incident Database, through the AI Index" },
      { ask: "In 2019 a lab released a text model in stages over nine months, for fear of misuse. Was that right? What happened later?", expect: "Disputed: others built the same soon; but time was won to look for misuse.", source: "Solaiman et al. 2019" },
    ],
    transfer: [
      { ask: "Where else does each alone do what is bad for all?", expect: "Climate, fishing, doping, arms, noise in a classroom." },
      { ask: "Finish the sentence: “A promise holds when …”", expect: "… everybody can see who keeps it, breaking it costs, it is not for ever, and all gain." },
    ],
  },
}

"""##
}
