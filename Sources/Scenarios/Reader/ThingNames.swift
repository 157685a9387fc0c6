/// The names of what has a number in a race beside the labs: one list for each kind.
enum ThingNames {
  /// What can be named, by the word that orders have for it.
  static let kinds = ["bloc", "hub", "market", "patron", "star", "startup", "supplier"]

  /// Reads `{ star: ["Okafor", …], … }`; a name is one word, so that it can be typed in an order.
  static func read(_ node: JSON5Node, _ notes: ScenarioNotes) -> [String: [String]] {
    guard var object = ObjectReader(node, path: "names", notes) else { return [:] }
    var names: [String: [String]] = [:]
    for kind in kinds {
      guard let list = object.optional(kind) else { continue }
      var seen: Set<String> = []
      names[kind] = notes.list(list, "names.\(kind)").enumerated().map { place, item in
        let path = "names.\(kind)[\(place)]"
        let name = notes.text(item, path, "a name of one word")
        if name.contains(where: { $0.isWhitespace || ";#=,\"".contains($0) }) || name.first?.isNumber == true {
          notes.fault(at: item.position, "`\(path)` is “\(name)”, not one word", "write one word, such as “Okafor”")
        } else if !seen.insert(name.lowercased()).inserted {
          notes.fault(at: item.position, "`\(path)` is a name that another \(kind) has", "give each its own")
        }
        return name
      }
    }
    object.close()
    return names
  }
}
