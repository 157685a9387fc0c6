import Classroom
import Testing
import Validation

/// Scores of predictions, by hand.
@Suite struct ForecastTests {
  private func scored(
    _ asked: LessonSettings.Prediction.Asked, low: Double? = nil, high: Double? = nil, chance: Double? = nil,
    before: Double?, after: Double?
  ) -> Forecasts.Scored {
    var predicted = ClassLog.Predicted(team: "Red", key: "x")
    (predicted.low, predicted.high, predicted.chance) = (low, high, chance)
    let prediction = LessonSettings.Prediction(
      key: "x", asked: asked, series: .market("price"), unit: "$/Mtok", exponent: 0)
    return Forecasts.Scored(
      team: "Red", asked: prediction, round: 1, predicted: predicted, before: before, after: after)
  }

  @Test func `a chance is scored by the square of its distance`() {
    #expect(scored(.rise, chance: 0.75, before: 1, after: 2).brier == 0.0625)
    #expect(scored(.rise, chance: 0.75, before: 2, after: 2).brier == 0.5625)
    #expect(scored(.fall, chance: 0.75, before: 2, after: 1).brier == 0.0625)
    #expect(scored(.fall, chance: 0, before: 1, after: 2).brier == 0)
    #expect(scored(.ahead, chance: 0.75, before: nil, after: 0.1).brier == 0.0625)
    #expect(scored(.ahead, chance: 0.75, before: -1, after: -0.1).brier == 0.5625)
    #expect(scored(.rise, chance: 0.5, before: nil, after: 2).brier == nil)
    #expect(scored(.range, low: 1, high: 2, before: 1, after: 2).brier == nil)
  }

  @Test func `a range is scored by its width and what lies outside`() {
    let inside = scored(.range, low: 20, high: 30, before: nil, after: 30)
    #expect(inside.isHit == true)
    #expect(inside.interval == 10)
    let above = scored(.range, low: 20, high: 30, before: nil, after: 32.5)
    #expect(above.isHit == false)
    #expect(above.interval == 35)
    #expect(scored(.range, low: 20, high: 30, before: nil, after: 19).interval == 20)
    #expect(scored(.range, low: 20, high: 30, before: nil, after: nil).interval == nil)
  }

  @Test func `a range is judged by the digits that pages show`() {
    #expect(scored(.range, low: 135.2, high: 135.2, before: nil, after: 135.18).isHit == true)
    #expect(scored(.range, low: 135.2, high: 135.2, before: nil, after: 135.26).interval == 10 * (135.3 - 135.2))
    #expect(scored(.range, low: 0.05, high: 0.06, before: nil, after: 0.0496).isHit == true)
    #expect(scored(.range, low: 0.05, high: 0.06, before: nil, after: 0.0494).isHit == false)
  }

  @Test func `what not everybody may know is not predicted`() {
    func isPublic(_ series: Series) -> Bool {
      LessonSettings.Prediction(key: "x", asked: .range, series: series, unit: "", exponent: 0).isPublic
    }
    #expect(isPublic(.market("price")))
    #expect(isPublic(.difference(.labs("capability", .seat(0), .sum), .labs("standing", .seat(1), .sum))))
    #expect(!isPublic(.labs("cash", .seat(0), .sum)))
    #expect(!isPublic(.difference(.labs("capability", .seat(0), .sum), .labs("chips", .seat(1), .sum))))
    #expect(!isPublic(.models(.capability, .trained)))
  }
}
