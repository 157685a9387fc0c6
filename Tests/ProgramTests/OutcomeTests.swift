import Programs
import Testing

/// What comes first when several things are wrong at once.
@Suite struct OutcomeTests {
  private func evidence(_ change: (inout ReplyEvidence) -> Void) -> ProgramOutcome? {
    var evidence = ReplyEvidence(turn: 1_000, bank: 5_000)
    evidence.elapsed = 10
    change(&evidence)
    return evidence.outcome
  }

  @Test func nothingYetMeansWaiting() { #expect(evidence { _ in } == nil) }

  @Test func aLineInTimeCountsWhateverCameAfterIt() {
    let outcome = evidence {
      $0.lineAfter = 1_000
      $0.hasEnded = true
      $0.isClosed = true
      $0.pendingBytes = 1 << 21
      $0.elapsed = 9_000
    }
    #expect(outcome == .answered)
  }

  /// Each of these hides those that follow it.
  @Test func precedenceIsFixed() {
    let changes: [(ProgramOutcome, (inout ReplyEvidence) -> Void)] = [
      (.crashed, { $0.hasEnded = true }),
      (.closedOutput, { $0.isClosed = true }),
      (.lineTooLong, { $0.pendingBytes = ReplyEvidence.longestLine }),
      (.timeout, { $0.elapsed = 1_000 }),
      (.bankExhausted, { $0.bank = 5 }),
    ]
    for first in changes.indices {
      for second in changes.indices where second >= first {
        let outcome = evidence {
          changes[second].1(&$0)
          changes[first].1(&$0)
        }
        #expect(outcome == changes[first].0)
      }
    }
  }

  @Test func aLateLineIsATimeout() { #expect(evidence { $0.lineAfter = 1_001 } == .timeout) }

  @Test func theBankEndsATurnBeforeItsClock() {
    #expect(
      evidence {
        $0.bank = 100
        $0.elapsed = 100
      } == .bankExhausted)
  }

  @Test func onlyIllegalOrdersLeaveTheAnswerStanding() {
    #expect(ProgramOutcome.allCases.filter { !$0.isFault } == [.illegalOrder, .answered])
  }

  @Test func clocksReadWhatTheyWrite() {
    #expect(ProgramClocks("turn=0.5,bank=20")?.text == "start=10,turn=0.5,bank=20")
    #expect(ProgramClocks("turn=0.5,turn=1") == nil)
    #expect(ProgramClocks("turn=0") == nil)
    #expect(ProgramClocks("turn=4000") == nil)
    #expect(ProgramClocks("pace=1") == nil)
  }

  @Test func commandsArePartedAsAShellWould() {
    #expect(
      ProgramCommand("python3 'my bot.py' --x=\"1 2\" a\\ b")?.words == ["python3", "my bot.py", "--x=1 2", "a b"])
    #expect(ProgramCommand("python3 'bot.py") == nil)
    #expect(ProgramCommand("  ") == nil)
    #expect(ProgramCommand(words: ["a", "b c", "d'e"])?.text == "a 'b c' 'd'\\''e'")
  }
}
