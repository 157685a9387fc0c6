import RaceEngine
import TextUI

extension OrderFileReader {
  /// Reads what stands behind `predict`.
  mutating func predict(_ words: [(text: String, column: Int)], at column: Int) {
    let open = lesson.settings.predictions(in: round)
    let keys = open.map(\.key)
    guard let word = words.first else {
      let lines = keys.map { "predict \($0) …" }
      return refuse(column, say(.filePredictWhat, ["lines": PupilWords.list(lines, say(.or))]))
    }
    guard let asked = open.first(where: { $0.key == word.text.lowercased() }) else {
      let near = Spelling.nearest(to: word.text, among: keys)
      let values: KeyValuePairs = [
        "word": "\(word.text.prefix(40))", "near": near ?? "", "list": keys.joined(separator: ", "),
      ]
      return refuse(word.column, say(near == nil ? .filePredictNoKey : .filePredictNear, values))
    }
    guard handIn.predictions[asked.key] == nil else {
      return refuse(word.column, say(.filePredictTwice, ["key": asked.key]))
    }
    let text = WrittenNumbers.unitsJoined(words.dropFirst().map { $0.text.lowercased() }.joined(separator: " "))
    let rest = WrittenNumbers.parted(text.replacing("..", with: " ")).split(separator: " ").map(String.init)
      .filter { !["to", "and", "from", "between", "–", "-", "%"].contains($0) }
    var predicted = ClassLog.Predicted(team: handIn.team.name, key: asked.key)
    switch asked.asked {
    case .range:
      // Points and per cent are written with decimals; what is counted or paid by the million is not, with three of them.
      let isCounted = !["points", "%"].contains(asked.unit)
      if isCounted, let point = rest.first(where: WrittenNumbers.isPointed) {
        return refuse(word.column, pointed(point))
      }
      let numbers = rest.map { WrittenNumbers.number($0, in: asked.unit) }
      guard numbers.count == 2, let low = numbers[0], let high = numbers[1] else {
        let kind: Label = asked.unitText.isEmpty ? .filePredictRange : .filePredictRangeIn
        return refuse(
          word.column, say(kind, ["unit": asked.unit, "line": "predict \(asked.key) \(asked.exampleText)"]))
      }
      guard low <= high else {
        let line = "predict \(asked.key) \(rest[1]) to \(rest[0])"
        return refuse(word.column, say(.filePredictOrder, ["line": line]))
      }
      (predicted.low, predicted.high) = (low, high)
    case .rise, .fall, .ahead:
      // 0.6 may be a part of one or of a hundred.
      let isPercent = text.contains("%")
      guard rest.count == 1, let chance = WrittenNumbers.number(rest[0]), (0...100).contains(chance),
        isPercent || chance == 0 || chance >= 1
      else {
        return refuse(word.column, say(.filePredictChance, ["line": "predict \(asked.key) 60%"]))
      }
      predicted.chance = chance / 100
    }
    handIn.predictions[asked.key] = predicted
  }
}

extension LessonSettings.Prediction {
  /// What an answer looks like: the lesson's example of a range, or a chance.
  var exampleText: String {
    example.map { "\(Figures.text($0.lowerBound)) to \(Figures.text($0.upperBound))" } ?? "60%"
  }
}
