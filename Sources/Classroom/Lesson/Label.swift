// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Each name says what its text is for; the texts are in scenarios/lessons.LANGUAGE.json5.

/// What pages say, in the language of a lesson: each is a text of `lessons.LANGUAGE.json5`, under its name.
public enum Label: String, CaseIterable, Sendable {
  case skip, sections, startOrder, startFiles, forTeacher, forPupils, guide, guideTitle, questions
  case questionsTitle, questionsLead, modelCard, modelCardTitle, modelCardLead, briefing, rules, rulesTitle
  case rulesLead, quickCard, quickCardTitle, quickCardLead, roles, rolesTitle, rolesLead, roleOf, roleTitle
  case worksheets, worksheetsTitle, worksheetsLead, glossary, glossaryTitle, glossaryLead, aims, level
  case levelFirst, levelMiddle, levelAdvanced, objectives, prerequisites, topics, plan, planCaption
  case planNote, phase, from, minutes, todo, cut, roundOf, roundShort, planOpening, planOpeningTodo
  case planOpeningCut, planRound, planFirstTodo, planRoundTodo, planRoundCut, planBreak, planBreakTodo
  case planBreakCut, stageExperience, stageWhat, stageWhy, stageReality, stageTransfer, planExperienceTodo
  case planExperienceCut, planWhatTodo, planWhatCut, planWhyTodo, planWhyCut, planRealityTodo
  case planRealityCut, planTransferTodo, planTransferCut, steps, before, during, after, script, scriptNote
  case scriptOpening, scriptFirst, scriptLater, scriptDebrief, misunderstandings, theyThink, inFact, askThem
  case trouble, when, then, teams, teamsCaption, team, press, policy, lab, playedBy, coveredBy, expect
  case objective, source, assumptions, invented, sources, limits, story, theLabs, whatItIs, counts
  case goalCapability, goalValue, goalInfluence, goalMission, goalSurvival, countsNote, yourOrders, decision
  case whatItDoes, howWritten, amounts, amountsMoney, amountsShares, amountsLines, yourAim, secret
  case yourStart, yourTask, pressLead, notes, predictFirst, predictNote, between, and, decideNow, because
  case resultAfter, resultAsk, teamPageLead, pressPageLead, news, noNews, mind, yourLab, models, details
  case figure, value, meaning, figureCash, figureSpendable, figureCosts, figureRevenue, figureParent
  case figurePromised, figureFounders, figureChips, powered, figureOnOrder, figureSplit, splitText
  case figureResearchers, figureEngineers, figureGoing, figurePrice, figureKnowHow, figureRank, bestModel
  case listPrice, marketShare, standing, worth, closed, model, points, state, stateUnreleased, stateClosed
  case stateOpen, yourPredictions, formNote, noScript, giveOrder, giveAnother, notNow, example, unit
  case presently, atLeast, atMost, chanceOf, reasonAsk, formSave, formCopy, formText, formCount, formTooMany
  case formMissing, formSaved, formCopied, oneError, errors, errorsPartly, errorsBroken, screenLead
  case afterRoundName, raceOver, rank, rankCaption, resultTitle, resultLead, decided, decidedTeam
  case decidedAbsent, decidedBroken, decidedPolicy, noOrders, leftOut, beforeAfter, beforeRound, afterRound
  case pointsAgainstPar, predictions, prediction, yours, result, score, noPredictions, noNumber, rangeText
  case fromTo, yes, no, hit, missed, calibration, chances, meanBrier, ranges, rangesHeld, reliability
  case chanceSaid, cases, saidMean, happenedShare, calibrationNote, debriefTitle, debriefLead, standings
  case total, pointsNote, turningPoints, turnLead, turnGain, turnLoss, turnOpen, quarter, whatHappened
  case ordersThen, wholeRace, decisions, decisionsOf, round, who, orders, measured, inRaces, withIt
  case withoutIt, difference, interval, inYourRace, yourClass, measuredCaption, origin, teamDebriefTitle
  case teamDebriefLead, forYou, forYouBest, forYouAgain, forYouReal
}
