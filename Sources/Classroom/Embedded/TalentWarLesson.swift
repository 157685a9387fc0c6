// swift-format-ignore-file
// Generated from scenarios/: run the tests with FRONTIER_RECORD=1 after a change there.

extension LessonLibrary {
  /// scenarios/talent-war.lesson.json5
  static let talentWar = ##"""
// What the lesson makes of the scenario, whatever the language. The texts are in talent-war.lesson.LANGUAGE.json5.
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
  orders: ["hire", "retain", "poach", "train", "release", "split", "price", "buy", "build", "found", "move", "layoff", "raise"],
  // Leviathan and those it hunts first.
  seats: [2, 1, 0, 4, 3],
  // By seat; the platform of the computer buys people.
  players: ["steady", "steady", "talent-raider", "steady", "steady"],
  families: ["people"],
  // No better model can be released in the first round, so it asks for what moves at once.
  predictions: [
    { key: "pay", range: { market: "researcher_pay" }, unit: "$ thousand", example: [1100, 1600] },
    { key: "ahead", ahead: { difference: [{ labs: "market_share", of: { seat: 2 } }, { labs: "market_share", of: { seat: 0 } }] }, unit: "%", to: 1 },
    { key: "gain", from: 2, rise: { difference: [{ labs: "capability", of: { seat: 2 } }, { labs: "capability", of: { seat: 0 } }] }, unit: "points" },
  ],
}

"""##

  /// scenarios/talent-war.lesson.en.json5
  static let talentWar_en = ##"""
// The lesson on people and pay, in English (CEFR B2). Facts have their source beside them.
{
  frontier_lesson_texts: 1,
  language: "en",
  title: "The talent war",
  about: "What happens when one firm pays any price for people, and what money cannot buy.",
  audience: "Age 15 and up; economics, business, psychology of work.",
  prerequisites: [
    "They know what supply, demand and a wage are.",
    "They can read a table and a line chart.",
    "Better, but not needed: they have played “First steps”.",
  ],
  topics: [
    "Economics: labour markets, wages, who pays for a bidding war",
    "Business: culture, motivation, growth of teams",
    "Psychology: why people stay and why they go",
  ],
  objectives: [
    "Say what one lab’s offers do to everybody’s pay.",
    "Tell what an offensive of one lab takes from another, and why less from one whose people believe in it.",
    "Compare what growing fast costs with what people achieve together.",
    "Show what leaves with people who leave.",
    "Weigh a crowded hub against a remote one.",
  ],
  arms: [
    { with: "Leviathan hires as fast as it can, at 130 % pay", without: "Leviathan hires as usual" },
    { with: "Leviathan hires as fast as it can, at 130 % pay", without: "Leviathan hires as usual" },
    { with: "fast growth makes teams work together badly", without: "growth does no harm to teams" },
    { with: "people take along what they know", without: "people take along nothing" },
    { with: "Beacon sits in crowded Baycroft", without: "Beacon sits in remote Farfield" },
  ],
  briefing: [
    "Only a few dozen people in the world know how to make the next model, and everybody wants them. A platform with more cash than ideas offers single researchers more than a hundred million dollars a year. Whoever has people must keep them. Whoever has money must make a team out of those it buys.",
    "People look at pay, but not only at pay. They ask what a lab is for, which computers they may use, and who their colleagues are. Some came for the purpose: they stay for less. Some came for the money: they leave for more.",
    "A team that grows fast works badly together for a while. A lab that breaks its word, or lets many go, loses first those who cared most. And whoever leaves takes along a part of what the lab knew.",
    "You lead one of five labs from the beginning of 2023. In each round decide whom you hire at which pay, whether you make an offer to a star, what you set aside to keep your own people, and where you sit.",
  ],
  script: {
    opening: [
      "Today is about people. You lead a lab, and your most important property can stand up and leave.",
      "Think for a moment: what would make you leave a good job? What would make you stay, although somebody offers more?",
      "Read the briefing and your role. The dashed box is only for your team.",
    ],
    first_round: [
      "We do the first form together. First you predict: between which sums will the usual yearly pay of a researcher lie at the end of this round? Today it is a little under a million dollars: write 1000 for a million.",
      "Then choose at most {decisions} orders. In the first round three are enough: start a training run, hire some people, and set money aside to keep your stars.",
    ],
    later_rounds: [
      "Look at the news: who came, who left, and for whom? Then predict and decide.",
      "Before you offer more, ask: whom does this offer move? And what will those say who are with you already?",
    ],
    debrief: [
      "The race is over. One sentence from each team first: how did it feel when people left you?",
      "Then we look at what the offers did: to those who made them, to those who lost people, and to everybody’s pay.",
    ],
  },
  misunderstandings: [
    {
      thought: "If I pay more, only the new people cost more.",
      fact: "A pay above that of your own staff lifts theirs as well, and it raises what the whole market asks.",
      ask: "What do your old colleagues think when they hear what the new one gets?",
    },
    {
      thought: "Twice as many people do twice as much.",
      fact: "New people must find their feet, and those who are there must help them. Fast growth costs for a while.",
      ask: "Think of a group work with three people, and of one with twelve. Which is faster?",
    },
    {
      thought: "Everybody can be bought.",
      fact: "Some are moved by pay, others by purpose. Offers to the second kind cost nothing and bring nothing.",
      ask: "How do you find out what moves a star? Where does it stand?",
    },
    {
      thought: "Whoever leaves is replaced, and all is as before.",
      fact: "Part of what the lab knew goes along to the rival.",
      ask: "What does your rival know now that it did not know before?",
    },
    {
      thought: "A place full of experts is the best place.",
      fact: "It has many people to hire, and many who hire yours, and it is expensive.",
      ask: "Who gains from a crowded place: who hires, or who keeps?",
    },
  ],
  roles: [
    {
      lab: "Beacon",
      open: "The leader: the best model and the best-known people.",
      aim: "Stay ahead although everybody wants your people.",
      secret: [
        "A third of the famous names work for you, and everybody knows it. Set money aside to keep those who matter (retain).",
        "You need not keep everybody. Decide who is worth it.",
        "You sit in a crowded place. It is easy to hire there, and easy to lose.",
        "Your model earns money: use it before somebody else has a better one.",
      ],
    },
    {
      lab: "Cairn",
      open: "A small lab of believers who work well together.",
      aim: "Show that purpose can beat money.",
      secret: [
        "Your people came for the purpose. Do nothing that betrays it: no sudden dismissals, no broken word.",
        "Grow no faster than the team can bear, but do grow.",
        "Let others overpay. You will lose some people all the same; plan for it.",
        "A good model keeps people too: they want to see what they built.",
      ],
    },
    {
      lab: "Leviathan",
      open: "A platform with more cash than ideas.",
      aim: "Make a team out of money.",
      secret: [
        "You can outbid anybody for anybody. Your offers raise what everybody earns, also what you pay.",
        "A bought team does not know each other yet. Buy early, then give it time.",
        "Stars lift all of research. Look at what moves each of them before you offer.",
        "People alone train no model: they need chips and a plan.",
      ],
    },
    {
      lab: "Mosaic",
      open: "A cloud company’s lab: many people, many teams.",
      aim: "Make much out of many.",
      secret: [
        "You have the most people, and each achieves less than elsewhere. Fewer, better and longer together may be more.",
        "A small hand-picked unit (found) can lift research. The others will envy it.",
        "You have chips. People come for chips, too.",
        "To let people go saves money and hurts those who stay. If you do it, do it once.",
      ],
    },
    {
      lab: "Spark",
      open: "A newcomer: forty people who left the others.",
      aim: "Grow without losing yourselves.",
      secret: [
        "You can pay in hope only. Raise money while you look good.",
        "Sit where it is cheap, hire a few who are worth it, and do not lose one.",
        "One person who leaves you is a large part of your lab.",
        "Learn from people who come to you: they bring along what they know.",
      ],
    },
  ],
  rules: [
    "People who look for a job compare the offers of all labs: pay, purpose, chips for each head, and names.",
    "A star weighs an offer against staying. Offers that are declined cost nothing. Some stars care for money, some for purpose, some for both; “help poach” and your page tell it.",
    "Money to keep stars (retain) is used only as far as it is needed.",
    "Fast growth and dismissals lower how well people hold together, and that lowers what they achieve.",
    "Who leaves takes along part of the know-how.",
    "A move to another place costs money, and some people stay behind.",
  ],
  predictions: {
    ahead: "How likely is it that Leviathan sells more than Beacon in the last quarter of this round (share of sales)?",
    pay: "What will the usual yearly pay of a researcher be at the end of this round, in thousands of dollars?",
    gain: "How likely is it that Leviathan comes nearer to Beacon in this round, or moves further ahead of it (points of their best released models)?",
  },
  glossary: [
    { word: "going rate", meaning: "The pay that is usual on the market now." },
    { word: "star", meaning: "A famous researcher for whom labs bid one by one." },
    { word: "missionary", meaning: "Here: somebody who works for a purpose and stays for less." },
    { word: "mercenary", meaning: "Here: somebody who works for the pay and leaves for more." },
    { word: "hub", meaning: "A place where many labs sit." },
    { word: "cohesion", meaning: "How well the people of a lab hold together." },
  ],
  assumptions: [
    "There are about two thousand researchers in the world who can work at the frontier, and their number grows slowly.",
    "Pay follows what those who are hired get.",
    "Each person is moved by pay and by purpose in fixed parts.",
  ],
  invented: [
    "All labs, stars and places, with their names.",
    "How much envy, growth and dismissals cost: these are design choices with a range.",
  ],
  sources: [
    "Pay: $0.9 to 1.0 million a year for a senior researcher, $5 to 75 million for the top fifty (press and filings).",
    "Number of researchers: about 2,000, growing by 15 to 25 % a year (industry estimates; a judgement).",
    "Usual turnover: 13.2 % a year in the software sector in 2017 (LinkedIn).",
    "Research needs people and chips together: Whitfill and Wu 2025, arXiv 2507.23181.",
    "Envy and privilege: Siegel and Hambrick 2005 on pay differences in teams at the top.",
  ],
  limits: [
    "How real persons of a real firm would decide.",
    "That high pay is wrong, or that low pay with a purpose is right.",
    "How large any effect is in reality: the directions have sources, most sizes are choices.",
  ],
  debrief: {
    experience: [
      { ask: "How did it feel when people left you? And when somebody came for your money?", expect: "Anger, the wish to strike back; pride, then doubt whether they stay." },
      { ask: "Did you talk with the other teams? Did you believe them?", expect: "Leads to trust: agreements on pay are tempting, and in many countries forbidden." },
    ],
    what: [
      { ask: "Who made the first large offer, and what did the others do in the next round?", expect: "Turning points and decisions: others raise pay, too." },
      { ask: "Show the curve of researchers. Who grew, who shrank, and who stayed?", expect: "The race report, part “People”." },
    ],
    why: [
      { ask: "One lab pays 130 %. Why does everybody pay more a year later?", expect: "The market has few people; who wants to hire or keep must follow. The measured effect, at the end of the races, is about a million dollars a year for each researcher; the table has the range.", objective: 0 },
      { ask: "Leviathan’s offers take three in ten of Beacon’s researchers and hardly any of Cairn’s. Why?", expect: "Cairn’s people believe in it: purpose weighs much against pay. It is not infinite: a large enough difference moves some.", objective: 1 },
      { ask: "Why does fast growth make a lab slower for a time?", expect: "New people are taught by old ones; cohesion falls. The effect is small but certain in many races.", objective: 2 },
      { ask: "What left your lab together with the people?", expect: "Know-how. It spreads through the industry: good for all, bad for the lab.", objective: 3 },
      { ask: "Is a crowded hub good for a lab? For which one?", expect: "Good for who hires, bad for who wants to keep.", objective: 4 },
    ],
    reality: [
      { ask: "About 13 of 100 people leave a software firm each year anyway. What does that mean for a lab of two hundred?", expect: "About 26 a year: to hire nobody means to shrink.", source: "LinkedIn, software sector in 2017" },
      { ask: "Firms have agreed not to hire from each other. Why is that forbidden in many countries?", expect: "It keeps pay low without the people knowing. In 2010 the US Department of Justice stopped such agreements between large technology firms.", source: "US Department of Justice, 24 September 2010" },
    ],
    transfer: [
      { ask: "Where else do people stay although they could earn more?", expect: "Schools, hospitals, orchestras, clubs, families." },
      { ask: "Finish the sentence: “Money moves people when …”", expect: "Any sentence with a reason from the race." },
    ],
  },
}

"""##
}
