public import Policies
public import Scenarios

/// Reads a class's manifest, and says everything that is wrong with it.
public struct ManifestReader {
  let notes: ScenarioNotes
  let roster: PolicyRoster

  /// Reads a manifest and the lesson that it names.
  ///
  /// - Parameters:
  ///   - text: JSON5.
  ///   - file: The file's name, for faults.
  ///   - roster: The policies that may take seats.
  /// - Throws: `ScenarioFaults`, all that is wrong, in the order of the file.
  public static func read(
    _ text: String, file: String, _ roster: PolicyRoster
  ) throws(ScenarioFaults) -> (manifest: ClassManifest, lesson: Lesson) {
    let reader = ManifestReader(notes: ScenarioNotes(file: file), roster: roster)
    let found = try reader.manifest(try reader.notes.root(of: text))
    guard reader.notes.faults.isEmpty, let found else { throw ScenarioFaults(faults: reader.notes.faultsInOrder) }
    return found
  }

  private func manifest(_ root: JSON5Node) throws(ScenarioFaults) -> (ClassManifest, Lesson)? {
    guard var object = ObjectReader(root, path: "", notes) else { return nil }
    notes.version(&object, "frontier_class")
    let name = object.text("lesson", "the lesson's name")
    let language = object.text("language", "the language of all texts, such as \"en\"")
    var loaded: Lesson?
    if !LessonLibrary.names.contains(name) {
      notes.fault(
        path: "lesson", "there is no lesson “\(name)”", "choose one of \(ObjectReader.list(LessonLibrary.names))")
    } else if !LessonLibrary.languages.contains(language) {
      notes.fault(
        path: "language", "the lessons are not told in “\(language)”",
        "choose one of \(ObjectReader.list(LessonLibrary.languages))")
    } else {
      loaded = try LessonLibrary.load(name, language: language)
    }
    guard let lesson = loaded else { return nil }
    var manifest = ClassManifest(lesson: name, language: language)
    func whole(_ key: String, _ range: ClosedRange<Int>, _ help: String) -> Int {
      object.required(key, help).flatMap { notes.whole($0, key, in: range) } ?? range.lowerBound
    }
    manifest.minutes = whole("minutes", 20...600, "how long the lesson is")
    manifest.seed = seed(&object)
    manifest.quarters = Int32(whole("quarters", 1...80, "quarters of the race"))
    manifest.round = Int32(whole("round", 1...Int(Scenario.longestRound), "quarters of a round"))
    manifest.decisions = whole("decisions", 1...20, "the most orders of a team in a round")
    manifest.isLarge = object.optional("large_print").map { flag($0, "large_print") } ?? false
    if !lesson.scenario.lengths.contains(manifest.quarters) {
      notes.fault(
        path: "quarters", "\(name) is not played over \(manifest.quarters) quarters",
        "choose \(lesson.scenario.lengths.map(String.init).joined(separator: ", "))")
    }
    if let node = object.required("teams", "the teams, one to eight") { manifest.teams = teams(node, lesson) }
    if let node = object.required("others", "the policies of the labs without a team") {
      manifest.others = others(node, lesson)
    }
    object.close()
    for seat in lesson.scenario.labs.indices {
      let lab = lesson.scenario.labs[seat].name
      if manifest.team(of: seat) != nil, manifest.others[seat] != nil {
        notes.fault(path: "others", "seat \(seat), \(lab), has a team and a policy", "keep one of them")
      } else if manifest.team(of: seat) == nil, manifest.others[seat] == nil {
        notes.fault(
          path: "others", "nobody plays seat \(seat), \(lab)",
          "add `\"\(seat)\": \"\(lesson.settings.players[seat])\"`, or give it to a team")
      }
    }
    return (manifest, lesson)
  }

  private func seed(_ object: inout ObjectReader) -> UInt64 {
    let text = object.text("seed", "the luck of the race, a whole number in quotes")
    guard !text.isEmpty else { return 0 }
    if let seed = UInt64(text) { return seed }
    notes.fault(path: "seed", "“\(text)” is no seed", "write a whole number from 0 to \(UInt64.max) in quotes")
    return 0
  }

  private func flag(_ node: JSON5Node, _ path: String) -> Bool {
    if case .bool(let flag) = node.value { return flag }
    notes.fault(at: node.position, "`\(path)` is \(node.value.kind)", "write true or false")
    return false
  }

  private func teams(_ node: JSON5Node, _ lesson: Lesson) -> [ClassManifest.Team] {
    let items = notes.list(node, "teams")
    if !(1...8).contains(items.count) {
      notes.fault(at: node.position, "`teams` has \(items.count) teams", "a class has one to eight")
    }
    var teams: [ClassManifest.Team] = []
    for (place, item) in items.enumerated() {
      let path = "teams[\(place)]"
      guard var object = ObjectReader(item, path: path, notes) else { continue }
      let name = object.text("name", "what the team is called")
      let isPress = object.optional("press").map { flag($0, "\(path).press") } ?? false
      var team = ClassManifest.Team(name: name, seat: nil, cover: "", number: place + 1)
      if isPress {
        for key in ["seat", "cover"] {
          guard let node = object.optional(key) else { continue }
          notes.fault(at: node.position, "the press has no `\(key)`", "remove it, or remove `press`")
        }
      } else {
        let seats = lesson.scenario.labs.count
        team.seat = object.required("seat", "the seat of its lab, or `press: true`")
          .flatMap { notes.whole($0, "\(path).seat", in: 0...seats - 1) }
        team.cover =
          object.required("cover", "the policy that orders where the team does not")
          .map { policy($0, "\(path).cover") } ?? ""
      }
      object.close()
      if !name.contains(where: { $0.isLetter || $0.isNumber }) {
        notes.fault(path: "\(path).name", "“\(name)” has no letter or digit", "files are named after it")
      } else if teams.contains(where: { $0.slug == team.slug }) {
        notes.fault(path: "\(path).name", "another team has the name “\(name)” or one like it", "change one of them")
      }
      name.isEmpty ? () : check(team, at: "\(path).name", lesson)
      if let seat = team.seat, teams.contains(where: { $0.seat == seat }) {
        notes.fault(path: "\(path).seat", "seat \(seat) is given to two teams", "give each lab to one team")
      }
      teams.append(team)
    }
    return teams
  }

  /// That a name is not that of another's lab, and none that a page or a file of the class has.
  private func check(_ team: ClassManifest.Team, at path: String, _ lesson: Lesson) {
    for (seat, lab) in lesson.scenario.labs.enumerated() where seat != team.seat {
      let names = [lab.name, lab.name.split(separator: " ").first.map(String.init) ?? lab.name]
      let slugs = names.map { ClassManifest.Team(name: $0, seat: nil, cover: "", number: 0).slug }
      guard slugs.contains(team.slug) else { continue }
      let own = team.seat.map { "team's lab is \(lesson.scenario.labs[$0].name)" } ?? "team has no lab"
      notes.fault(
        path: path, "“\(team.name)” is the name of a lab, and this \(own)",
        "choose another, such as a colour or an animal")
      return
    }
    let isTaken = ["screen", "screen-after"].contains(team.slug) || team.slug.hasPrefix("result-")
    if isTaken || "\(team.slug)-".contains("-round-") {
      notes.fault(
        path: path, "“\(team.name)” is what files of a round are called",
        "choose another, such as a colour or an animal")
    }
  }

  private func others(_ node: JSON5Node, _ lesson: Lesson) -> [Int: String] {
    guard var object = ObjectReader(node, path: "others", notes) else { return [:] }
    var others: [Int: String] = [:]
    for seat in lesson.scenario.labs.indices {
      if let node = object.optional("\(seat)") { others[seat] = policy(node, "others.\(seat)") }
    }
    object.close()
    return others
  }

  private func policy(_ node: JSON5Node, _ path: String) -> String {
    let name = notes.text(node, path, "the name of a policy")
    guard !name.isEmpty else { return "" }
    do throws(PolicyFault) {
      return try roster.policy(name).name
    } catch {
      notes.fault(at: node.position, error.message, error.remedy)
      return ""
    }
  }
}
