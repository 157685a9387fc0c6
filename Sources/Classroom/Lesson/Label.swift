// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Each name says what its text is for; the texts are in scenarios/lessons.LANGUAGE.json5.

/// What pages say, in the language of a lesson: each is a text of `lessons.LANGUAGE.json5`, under its name.
public enum Label: String, CaseIterable, Sendable {
  case skip, sections, startOrder, startFiles, forTeacher, forPupils, guide, guideTitle, questions
  case questionsTitle, questionsLead, modelCard, modelCardTitle, modelCardLead, briefing, rules, rulesTitle
  case rulesLead, quickCard, quickCardTitle, quickCardLead, roles, rolesTitle, rolesLead, roleOf, roleTitle
  case worksheets, worksheetsTitle, worksheetsLead, glossary, glossaryTitle, glossaryLead, aims, level
  case levelFirst, levelMiddle, levelAdvanced, objectives, prerequisites, topics, plan, planCaption
  case planNote, phase, from, minutes, todo, cut, roundOf, planOpening, planOpeningTodo, planOpeningCut
  case planRound, planFirstTodo, planRoundTodo, planRoundCut, planBreak, planBreakTodo, planBreakCut
  case stageExperience, stageWhat, stageWhy, stageReality, stageTransfer, planExperienceTodo
  case planExperienceCut, planWhatTodo, planWhatCut, planWhyTodo, planWhyCut, planRealityTodo
  case planRealityCut, planTransferTodo, planTransferCut, steps, before, during, after, script, scriptNote
  case scriptOpening, scriptFirst, scriptLater, scriptDebrief, misunderstandings, theyThink, inFact, askThem
  case trouble, when, then, teams, teamsCaption, team, press, policy, lab, playedBy, coveredBy, expect
  case objective, source, assumptions, invented, sources, limits, story, theLabs, whatItIs, counts
  case goalCapability, goalValue, goalInfluence, goalMission, goalSurvival, countsNote, yourOrders, decision
  case whatItDoes, howWritten, amounts, amountsMoney, amountsShares, amountsPredict, amountsLines, yourAim, secret
  case yourStart, yourTask, pressLead, notes, predictFirst, predictNote, between, and, decideNow, because
  case resultAfter, resultAsk, teamPageLead, pressPageLead, news, noNews, mind, yourLab, models, details
  case figure, value, meaning, figureCash, figureSpendable, figureCosts, figureRevenue, figureParent
  case figurePromised, figureFounders, figureChips, powered, figureOnOrder, figureSplit, splitText
  case figureResearchers, researchersAlone, figureEngineers, figureGoing, figurePrice, figureKnowHow
  case figureRank, bestModel, listPrice, marketShare, standing, worth, closed, model, points, state
  case stateUnreleased, stateClosed, stateOpen, yourPredictions, formNote, noScript, giveOrder, giveAnother
  case notNow, example, unit, presently, atLeast, atMost, chanceOf, reasonAsk, formSave, formCopy, formText
  case formCount, formTooMany, formMissing, formSaved, formCopied, oneError, errors, errorsPartly
  case errorsBroken, screenLead, afterRoundName, raceOver, rank, rankCaption, resultTitle, resultLead
  case decided, decidedTeam, decidedAbsent, decidedBroken, decidedPolicy, noOrders, leftOut, beforeAfter
  case beforeRound, afterRound, pointsAgainstPar, predictions, yours, came, result, score, noPredictions
  case noNumber, rangeText, fromTo, yes, no, hit, missed, calibration, chances, meanBrier, ranges
  case rangesHeld, reliability, chanceSaid, cases, saidMean, happenedShare, calibrationNote, debriefTitle
  case debriefLead, standings, total, pointsNote, turningPoints, turnLead, turnGain, turnLoss, turnOpen
  case quarter, whatHappened, ordersThen, wholeRace, decisions, decisionsOf, round, who, orders, measured
  case inRaces, withIt, withoutIt, difference, interval, inYourRace, inYourRaceAt, yourClass
  case measuredCaption, origin, teamDebriefTitle, teamDebriefLead, forYou, forYouBest, forYouAgain
  case forYouReal
}
