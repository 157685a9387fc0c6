// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation
// Each name says what its text is for; the texts are in scenarios/lessons.LANGUAGE.json5.

/// What pages say, in the language of a lesson: each is a text of `lessons.LANGUAGE.json5`, under its name.
public enum Label: String, CaseIterable, Sendable {
  case skip, sections, startOrder, startFiles, forTeacher, forPupils, guide, guideTitle, questions
  case questionsTitle, questionsLead, modelCard, modelCardTitle, modelCardLead, briefing, rules, rulesTitle
  case rulesLead, manual, manualTitle, manualLead, quickCards, quickCardsTitle, quickCardsLead, roles
  case rolesTitle, rolesLead, roleOf, roleTitle, worksheets, worksheetsTitle, worksheetsLead, glossary
  case glossaryTitle, glossaryLead, aims, level, levelFirst, levelMiddle, levelAdvanced, objectives
  case prerequisites, topics, plan, planCaption, planNote, phase, from, minutes, todo, cut, roundOf
  case planOpening, planOpeningTodo, planOpeningCut, planRound, planFirstTodo, planRoundTodo, planRoundCut
  case planBreak, planBreakTodo, planBreakCut, stageExperience, stageWhat, stageWhy, stageReality
  case stageTransfer, planExperienceTodo, planExperienceCut, planWhatTodo, planWhatCut, planWhyTodo
  case planWhyCut, planRealityTodo, planRealityCut, planTransferTodo, planTransferCut, steps, before, during
  case after, script, scriptNote, scriptOpening, scriptFirst, scriptLater, scriptDebrief, misunderstandings
  case theyThink, inFact, askThem, trouble, when, then, teams, teamsCaption, team, press, policy, lab
  case playedBy, coveredBy, expect, objective, source, assumptions, invented, sources, limits, story
  case theLabs, whatItIs, counts, goalCapability, goalValue, goalInfluence, goalMission, goalSurvival
  case countsNote, yourOrders, decision, whatItDoes, howWritten, amounts, amountsMoney, amountsShares
  case amountsPredict, amountsLines, yourAim, secret, yourStart, yourTask, pressLead, notes, predictFirst
  case predictNote, between, and, decideNow, because, resultAfter, resultAsk, teamPageLead, pressPageLead
  case news, noNews, mind, yourLab, models, details, figure, value, meaning, figureCash, figureSpendable
  case figureCosts, figureRevenue, figureParent, figurePromised, figureFounders, figureChips, powered
  case figureOnOrder, figureSplit, splitText, figureResearchers, researchersAlone, figureEngineers
  case figureGoing, figurePrice, figureKnowHow, figureRank, bestModel, listPrice, marketShare, standing
  case worth, closed, model, points, state, stateUnreleased, stateClosed, stateOpen, yourPredictions
  case formNote, onPaper, noScript, giveOrder, giveAnother, notNow, example, unit, presently, atLeast
  case atMost, chanceOf, reasonAsk, formSave, formCopy, formText, formCount, formTooMany, formMissing
  case formSaved, formCopied, oneError, errors, errorsPartly, errorsBroken, errorsBrokenPress, screenLead,
    afterRoundName
  case notesLead, notesLeadPartly, noteNoOrders, noteReplaced, noteOtherName, wallAsked, wallAskedFirst, wallHappened,
    wallHappenedNot,
    wallHosts
  case raceOver, rank, rankCaption, resultTitle, resultLead, decided, decidedTeam, decidedAbsent
  case decidedBroken, decidedPolicy, noOrders, leftOut, beforeAfter, beforeRound, afterRound
  case pointsAgainstPar, predictions, yours, came, result, score, noPredictions, noNumber, rangeText, fromTo
  case yes, no, hit, missed, calibration, chances, meanBrier, ranges, rangesHeld, reliability, chanceSaid
  case cases, saidMean, happenedShare, calibrationNote, debriefTitle, debriefLead, standings, total
  case pointsNote, turningPoints, turnLead, turnGain, turnLoss, turnOpen, quarter, whatHappened, ordersThen
  case wholeRace, decisions, decisionsOf, round, who, orders, measured, inRaces
  case difference, interval, inYourRace, curveOf, inYourRaceAt, yourClass, measuredCaption, origin
  case teamDebriefTitle, teamDebriefLead, forYou, forYouBest, forYouAgain, forYouReal
  case goalWeighed, quarterPoints, movedMost, pointsByGoal, pointsByGoalNote, whyCommand, whyPoints
  case whyEnded, whyTrained, whyWaiting, whyReleased, whyOpened, whyNoBetter, whyRunGoesOn, whyPar
  case whyMarketValue, whyFounders, whyFoundersTaken, whyRevenue, whyGap, whyBest, whyMood, whyNoOpen, whyOpenBest
  case whyOpenBehind, whyShare, whyBenefit, whyCare, whyHarm, whySharedHarm, whyCover, whyRunway
  case whyRestructured, whyHeld, shortCapability, shortValue, shortInfluence, shortMission, shortSurvival
  case turnLeadLost, turnWaiting, pairsNote, pairsLeft, inYourRaceNote, otherSituation, pressDebriefLead
  case pressCompare, forPressHeadline, forPressSeen, forPressReal, reliabilityNote, shareNote, newsAfter
  case noHeadlines, readAloud, wallPrices, wallWorth, wallFirst, wallFirstNew, wallBest, wallPrice
  case wallShare, wallSpending, figureRun, runNone, runEnds, runGives, figureLoad, loadOver, loadWithin
  case figureServingCost, paperLimits, paperLimitsNote, limitsNow, headline, headlineAsk, formPressNote
  case formPressCount, onPaperPress, pressQuestion, pressAnswer, pressResultLead, pressSheets
  case pressSheetsTitle, pressSheetsLead, planOutside, startFirst, startFirstTodo, wallShareNow
  case quickCardOf, quickCardLead, notForLabs, or, onePoint, formWrong, formReleased, dollarsThousand
  case dollarsMillion, dollarsBillion, chipsThousand, questionAsk, pressWrites, pressWrote, pressLine, pressAsks
  case pressHeadlines, pressQuestions
  case powersOfTen, wallPriceSome
  case rehearsedReason, rehearsedHeadline, rehearsedQuestion
  case lateNoRun, lateRuns, lateRun, lateRunNever, lateRunWaits, lateRunLonger, lateChips, lateChipsLast
  case lateSites, lateMoney, latePledge, latePledgeNext, oneQuarter, someQuarters
  case fileTooLong, fileNoText, fileOtherTeam, fileNoTeam, fileNoRound, fileOtherRound, filePressOrders
  case fileNotInLesson, fileNoDeal, fileTooManyOrders, fileNoOrder, fileNoOrderNear, filePredictWhat
  case filePredictNoKey, filePredictNear, filePredictTwice, filePredictRange, filePredictRangeIn
  case filePredictOrder, filePredictChance, lineUnknownWord, lineUnknownNear, lineTwice, lineMissing
  case lineNoValue, lineSeveralMost, lineNoWage, lineNoModel, lineOthersModel, lineNoAttention
  case stepRule, stepClosed, stepGovernment, stepGovernmentEnds, stepRestriction, stepQuake, stepPackaging
  case stepGlut, stepSupply, lateFabs, lateContract, lateDistil, contractRuns, contractOutlasts, contractEnds
  case cutDown, formPoint, filePoint, pairsLength, lastRound, planHotSeat
  case choiceWorth, choiceWorthNote, againstNothing, againstStandIn, withThisLuck, itSays, worthOfAll, worthOfAllNote
  case worthSum, choiceGood, choiceGoodLittle, choicePoor, choicePoorLittle, choiceOpen, choiceSame
  case nothingBetter, luckKind, luckUnkind, choiceWorthNone, standInOrders
  case compareTitle, compareSameLuck, compareOtherLuck, compareResults, compareAsk, compareWorthNote, compareSame
  case compareOf, compareClass
  case wallRisk, stepRisk, riskCalm, riskWatch, riskWarning, riskCritical, riskTitle, riskWord, riskNote, riskWho
  case riskAdded, riskCareFirst, riskCareLast, figurePatience, patienceText
}
