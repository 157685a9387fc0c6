// swift-format-ignore-file
// Generated from scenarios/: run the tests with FRONTIER_RECORD=1 after a change there.

extension LessonLibrary {
  /// scenarios/chip-embargo.lesson.json5
  static let chipEmbargo = ##"""
// What the lesson makes of the scenario, whatever the language. The texts are in chip-embargo.lesson.LANGUAGE.json5.
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
    "buy", "contract", "invest", "train", "release", "split", "price", "build", "hire", "lobby", "license", "optimise",
    "distil", "smuggle", "raise",
  ],
  // One lab of each bloc first.
  seats: [2, 0, 4, 3, 1],
  // By seat.
  players: ["closed-frontier", "steady", "steady", "steady", "steady"],
  families: ["compute", "society"],
  // No better model can be released in the first round, so it asks for what moves at once.
  predictions: [
    { key: "sales", range: { market: "spending" }, unit: "$ million", to: 1, example: [600, 1000] },
    { key: "ahead", ahead: { difference: [{ labs: "market_share", of: { seat: 2 } }, { labs: "market_share", of: { seat: 0 } }] }, unit: "%", to: 1 },
    { key: "best", range: { labs: "capability", of: { seat: 2 } }, unit: "points", from: 2, example: [118, 128] },
    { key: "gap", from: 2, rise: { difference: [{ labs: "capability", of: { seat: 0 } }, { labs: "capability", of: { seat: 2 } }] }, unit: "points" },
  ],
}

"""##

  /// scenarios/chip-embargo.lesson.en.json5
  static let chipEmbargo_en = ##"""
// The lesson on chips and borders, in English (CEFR B2). Facts have their source beside them.
{
  frontier_lesson_texts: 1,
  language: "en",
  title: "The chip embargo",
  about: "What a ban on chips does: to those it hits, to those who set it, and to those in between.",
  audience: "Age 16 and up; politics, economics, geography. The blocs are invented on purpose.",
  prerequisites: [
    "They know what export, import and a government’s subsidy are.",
    "They can read a table and a line chart.",
    "Better, but not needed: they have played “First steps”.",
  ],
  topics: [
    "Politics: export rules, industrial policy, dependence between states",
    "Economics: trade, substitutes, who gains and who loses",
    "Computing: what chips are needed for, and what methods can replace",
  ],
  objectives: [
    "Follow Eastland’s chips through each step of the rule.",
    "Say how far better methods can stand in for chips.",
    "Name who gains where some may not buy.",
    "Say what a second vendor is worth to those who are cut off.",
    "Say which governments begin to pay their own labs, and what open weights change about it.",
  ],
  arms: [
    { with: "with the export rules", without: "without them" },
    { with: "with the export rules", without: "without them" },
    { with: "with the export rules", without: "without them" },
    { with: "with a second vendor", without: "without one" },
    { with: "Aurora opens its models", without: "Aurora sells its models" },
  ],
  briefing: [
    "Nearly all leading chips come from one bloc of states, Westland. In half a year its government will forbid their sale to another bloc, Eastland. At first weaker chips may still go there; a year later, none.",
    "Eastland has two labs. They can buy as much as they may before the rule, buy what is still allowed, pay for factories at home, do more with less, or smuggle. Midland, in between, has one lab, no factories, and customers whom everybody wants.",
    "Governments look at whose models their people use. A government that depends on foreign labs begins to pay its own lab and to restrict the others. Open models run at home, so they make less dependent. So Westland’s labs may keep the chips and lose the customers.",
    "You lead one of the five labs from the beginning of 2023. Blocs and labs are invented: this lesson is about how such a rule works, not about who is right.",
  ],
  script: {
    opening: [
      "Today a government forbids the sale of the best chips to another country. We look at what such a rule does. We do not discuss today whether it is right; we can do that better afterwards.",
      "The countries are invented. That is on purpose: play your role, even if you would not like it in reality.",
      "Read the briefing and your role. The dashed box is only for your team.",
    ],
    first_round: [
      "The rule comes in half a year. So this round is the last one in which everybody may buy everything. Think about it: what will you miss in a year?",
      "First you predict: how much will all customers want to spend in the last quarter of this round? And how likely is it that Cinnabar sells more than Aurora? Then choose at most {decisions} orders. Three are enough: start a run, split your chips, buy chips.",
    ],
    later_rounds: [
      "Read the news and the part “More about your lab and the world” of your page: what may you still buy, and what does your government do?",
      "Predict and decide. Westland: who are your customers, and what do their governments think? Eastland: what can you do without new chips? Midland: with whom do you stand?",
    ],
    debrief: [
      "The race is over. Before we judge anything: one sentence from each team. How was it in your bloc?",
      "Then we follow the chips, step by step.",
    ],
  },
  misunderstandings: [
    {
      thought: "A ban stops the others.",
      fact: "It slows them. They use older chips, better methods, second vendors, and they build their own. Each costs time and money.",
      ask: "By how many points did Cinnabar fall behind? Is that “stopped”?",
    },
    {
      thought: "The rule only costs those whom it hits.",
      fact: "Westland’s labs lose customers when other governments restrict them, and gain at home.",
      ask: "Who bought Westland’s models abroad before, and who serves them now?",
    },
    {
      thought: "Factories at home solve it.",
      fact: "They yield chips years later, and those are weaker at first.",
      ask: "When did the first chips come from the money that you paid?",
    },
    {
      thought: "Smuggling is part of the game, so the game says that it is all right.",
      fact: "The game lets you weigh gain, odds and price. It is against the law, in the game and in reality.",
      ask: "What would you have had to lose?",
    },
  ],
  roles: [
    {
      lab: "Aurora",
      open: "Westland’s leading lab: the best model, sold all over the world.",
      aim: "Keep the lead and the customers.",
      secret: [
        "More than half of the world’s spending is abroad. The rule helps your lead and costs you customers.",
        "You can speak with your government (lobby): for trade, for controls, or for standards. Decide what you want.",
        "An open model runs at home everywhere, and governments count it as a smaller dependence. It also teaches your rivals.",
        "Chips are yours to buy. Do not forget power and engineers.",
      ],
    },
    {
      lab: "Bastion",
      open: "Westland’s cloud: many people, many chips, customers everywhere.",
      aim: "Earn from customers in all blocs.",
      secret: [
        "Governments abroad are your customers. When they begin to restrict, what you serve there goes first.",
        "If others may not buy chips, there is more for you, and it is cheaper.",
        "Your models need not be the best ones; your prices and your reach must be good.",
        "Watch Midland: who is strong there has half of the game.",
      ],
    },
    {
      lab: "Cinnabar",
      open: "Eastland’s state lab, with patience and older chips.",
      aim: "Stay in the race until your own chips come.",
      secret: [
        "You have one round before the rule. Buy what you may. Think of power for it.",
        "Build with your state (invest), and early: factories open six quarters after they are paid. What comes of it you share with Dragonfly.",
        "The second vendor (contract) sells for some time yet. Long contracts are cheaper, and bind you.",
        "Smuggling is possible. If you are caught, chips, money and trust are gone. You may decide that you do not do it.",
      ],
    },
    {
      lab: "Dragonfly",
      open: "Eastland’s private lab: a small team that does much with little.",
      aim: "Show how far ideas carry.",
      secret: [
        "You cannot get many chips, so get ideas: give experiments a large part of what you have.",
        "Learn from what others open, and from what they serve (distil). Who is caught is shut out for a while.",
        "Make each chip serve more users (optimise).",
        "Your state is a customer, too, and pays its own when it fears to depend on others.",
      ],
    },
    {
      lab: "Esterel",
      open: "Midland’s only lab, and everybody’s friend.",
      aim: "Become the champion of Midland.",
      secret: [
        "Your government wants a lab of its own and has money for it, as long as it depends on foreign ones.",
        "If Westland opens its models, your government fears less, and pays less.",
        "You may buy chips. Use that: others may not.",
        "Your customers are close to you: be good enough, and be here.",
      ],
    },
  ],
  rules: [
    "From the third quarter on, leading chips may not be sold to Eastland; weaker ones may, until a year later.",
    "Money for factories at home (invest) brings chips six quarters later; all labs of the bloc share them. The government adds 40 %, and where the rule is in force as much again as the lab pays.",
    "A contract with the second vendor brings chips in each quarter for its whole term.",
    "Smuggled chips come next quarter. The more you smuggle, the more likely you are caught.",
    "A government that depends on foreign models pays its own lab and restricts the others. Open models count as a smaller dependence.",
    "Speaking with the government (lobby) moves rules slowly: trade loosens the export rules, controls tightens them. Others may speak for the opposite.",
  ],
  predictions: {
    sales: "How many million dollars will all customers want to spend in the last quarter of this round? In the first quarter it is about 450.",
    ahead: "How likely is it that Cinnabar sells more than Aurora in the last quarter of this round (share of sales)?",
    best: "How good will the best released model of Cinnabar, Eastland’s state lab, be at the end of this round, in points?",
    gap: "How likely is it that Aurora’s lead over Cinnabar, in points of their best models, is larger after this round than before?",
  },
  glossary: [
    { word: "licence", meaning: "The terms under which others may use a model. The order that sets them is written license." },
    { word: "embargo", meaning: "A ban on selling something to a country." },
    { word: "bloc", meaning: "A group of states that act together." },
    { word: "cut-down chip", meaning: "A chip that is made weaker so that it may be sold." },
    { word: "sovereign model", meaning: "A model of one’s own country, so that it need not depend on others." },
    { word: "subsidy", meaning: "Money that a government gives to a firm." },
    { word: "second vendor", meaning: "Another maker of chips than the leading one." },
  ],
  assumptions: [
    "One maker has nearly all leading chips, and one bloc can forbid their sale.",
    "Governments act by a rule: the more they depend on foreign models, the more they pay their own.",
    "Blocs stay as they are; there is no war, no treaty and no change of government.",
  ],
  invented: [
    "The blocs, the labs and the governments.",
    "When the rule comes, and what exactly it forbids.",
    "The odds of being caught at smuggling.",
  ],
  sources: [
    "Export rules: the US Bureau of Industry and Security set rules on 7 October 2022; those of 17 October 2023 closed the way of cut-down chips. The scenario uses the idea, not the blocs.",
    "How the world’s output is shared over blocs: World Bank 2022, spread by judgement.",
    "A cut-down chip does about 0.15 of the work of an H100 (Epoch AI, derived).",
    "Shocks to supply: Papadakis 2006 on the earthquake of 1999; World Semiconductor Trade Statistics on the years 2001 and 2019.",
  ],
  limits: [
    "Whether a real embargo is right, works, or pays.",
    "Who is good or bad in reality: the blocs are invented, and every team plays the role that it got.",
    "How large any effect is in reality; the model knows five labs and three blocs.",
  ],
  debrief: {
    experience: [
      { ask: "How was it in your bloc? Did you feel treated fairly?", expect: "Eastland: cornered, inventive. Westland: safe, then surprised. Midland: wooed." },
      { ask: "Was there a moment in which you would have broken the rule? What held you back, or what did not?", expect: "Fear of being caught, price, fairness. Do not judge persons; they played a role." },
    ],
    what: [
      { ask: "Follow Cinnabar’s chips: what happened at each step of the rule?", expect: "Look at the class’s own curve (race report, part “Capability and compute”). Before the rule those rise who stock up. After it the curve gets flatter where a lab lives on what it has, and goes on rising where the second vendor, smugglers or the makers of its own bloc supply it: all labs of Eastland get chips of those makers. Ask what each step of the curve came from, and how it would have gone on without the rule." },
      { ask: "Who had how many points in front of whom, at the start and at the end?", expect: "Use the race report, part “Capability and compute”." },
    ],
    why: [
      { ask: "Why did Eastland’s chips not fall to zero?", expect: "Old ones stay; weaker ones, the second vendor and own makers add some. So they may even rise; in the measured races they end well below what they would have been without the rule.", objective: 0 },
      { ask: "In the measured races the rule takes a large part of Cinnabar’s chips. Why is the model only a little weaker?", expect: "Twelve points are ten times the computing: a third of the chips less costs about two points, half of them three and a half at most; better methods close a part.", objective: 1 },
      { ask: "Who earned more because others could not buy?", expect: "Bastion: cheaper chips and customers who had no other choice.", objective: 2 },
      { ask: "What is a second vendor worth to you if the first one sells? And if it does not?", expect: "Little; much. One pays for being independent before one needs it.", objective: 3 },
      { ask: "Why does a government pay its own lab less if foreign labs open their models?", expect: "Open models run at home; nobody can switch them off.", objective: 4 },
    ],
    reality: [
      { ask: "In October 2022 the US set rules for chips, and in October 2023 it closed the way of cut-down chips. What did sellers do between?", expect: "They made chips just below the limit. Rules and goods answer each other.", source: "US Bureau of Industry and Security, 7 October 2022 and 17 October 2023" },
      { ask: "Which other goods do states keep from each other, and with which effect?", expect: "Oil, weapons, grain, machines. Effects are disputed; look for both sides.", source: "the model card of this lesson; look for sources of your own" },
    ],
    transfer: [
      { ask: "Where in your life do you depend on one seller? What would a second one be worth?", expect: "Power, software, a school bus; to be independent costs something before it helps." },
      { ask: "Finish the sentence: “A ban works when …”", expect: "… there is no substitute soon, many take part, and one knows what one wants to reach." },
    ],
  },
}

"""##
}
