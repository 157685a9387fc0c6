/// A bot in Swift to begin from.
enum SwiftStarter {
  /// The files by name.
  static var files: [(name: String, text: String)] {
    [
      ("Package.swift", package), ("Sources/bot/main.swift", main), ("Sources/bot/Frontier.swift", protocolFile),
      ("README.md", readme),
    ]
  }

  private static let package = #"""
    // swift-tools-version: 6.0
    import PackageDescription

    let package = Package(name: "bot", targets: [.executableTarget(name: "bot")])

    """#

  private static let main = #"""
    import Foundation

    /// A bot to begin from: it trains without pause and releases what is better than its last model.
    struct Starter: Bot {
      let name = "starter"
      let observe: [String]? = ["own", "models", "funding", "training", "talent"]

      mutating func orders(_ view: View) -> Orders {
        var orders = Orders()
        // Parts of the fleet are millionths; what is left experiments.
        orders.add("fleet", ["training": 400_000, "serving": 350_000])
        let most = view["funding", "most"]
        if most > 0, view["own", "may_raise"] != 0 { orders.add("funding", ["amount": most / 5]) }
        if view["training", "quarters_left"] == 0 {
          orders.add("training", ["quarters": min(3, max(view["quarters"] - view["turn"] - 1, 1))])
        }
        let waiting = view.rows("models").filter { $0["owner"] == view["seat"] && $0.word("state") == "unreleased" }
        if let best = waiting.max(by: { $0["capability"] < $1["capability"] }),
          best["capability"] > view["own", "capability"]
        {
          orders.add("releases", ["model": best["id"]], ["manner": "closed"])
        }
        let wage = view["talent", "researcher_pay"] * 105 / 100
        // Cash is in thousands of dollars, people in thousandths.
        let heads = wage > 0 ? view["own", "cash"] / 10 * 1_000_000 / wage : 0
        if heads >= 1 { orders.add("talent", ["headcount": heads, "wage": wage], ["kind": "researchers"]) }
        return orders
      }
    }

    play(Starter())

    """#

  private static let protocolFile = #"""
    import Foundation

    /// A player: what it wants to be told, and what it orders.
    protocol Bot {
      /// What it calls itself.
      var name: String { get }
      /// The parts of the observation to be told; nil: all.
      var observe: [String]? { get }
      /// The orders of a turn. `frontier policy schema --orders` tells which there are, and their ranges.
      mutating func orders(_ view: View) -> Orders
    }

    /// An object of an observation. Numbers are whole steps of their unit.
    struct View {
      let object: [String: Any]

      /// A number; 0 where there is none.
      subscript(key: String) -> Int {
        (object[key] as? NSNumber)?.intValue ?? (object[key] as? String).flatMap { Int($0) } ?? 0
      }
      /// A number of a part.
      subscript(part: String, key: String) -> Int { View(object: object[part] as? [String: Any] ?? [:])[key] }
      /// A choice.
      func word(_ key: String) -> String { object[key] as? String ?? "" }
      /// A list of objects.
      func rows(_ key: String) -> [View] { (object[key] as? [[String: Any]] ?? []).map { View(object: $0) } }
    }

    /// The orders of a turn.
    struct Orders {
      fileprivate var sheet: [String: [[String: Any]]] = [:]

      /// Adds an order of a kind: its numbers, and its choices.
      mutating func add(_ kind: String, _ numbers: [String: Int], _ choices: [String: String] = [:]) {
        var order: [String: Any] = choices
        for (key, value) in numbers { order[key] = value }
        sheet[kind, default: []].append(order)
      }
    }

    /// Speaks the protocol until the game closes its end.
    func play(_ bot: some Bot) {
      var bot = bot
      func say(_ message: [String: Any]) {
        guard let data = try? JSONSerialization.data(withJSONObject: message) else { return }
        FileHandle.standardOutput.write(data + Data([10]))
      }
      while let line = readLine() {
        guard let message = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] else { continue }
        switch message["type"] as? String {
        case "hello":
          var ready: [String: Any] = ["type": "ready", "protocol": 1, "name": bot.name, "rules": false]
          if let parts = bot.observe { ready["observe"] = parts }
          say(ready)
        case "turn":
          let view = View(object: message["observation"] as? [String: Any] ?? [:])
          for error in message["errors"] as? [[String: Any]] ?? [] {
            let text = "turn \(error["turn"] ?? ""): \(error["place"] ?? ""): \(error["message"] ?? "")\n"
            FileHandle.standardError.write(Data(text.utf8))
          }
          say(["type": "orders", "turn": message["turn"] ?? 0, "orders": bot.orders(view).sheet])
        default: break
        }
      }
    }

    """#

  private static let readme = #"""
    # A bot for Frontier, in Swift

    ```
    swift build -c release --static-swift-stdlib
    frontier run first-steps --seats 'exec:.build/release/bot,steady,uniform' --seeds 1..20
    frontier policy check --scenario first-steps -- .build/release/bot
    ```

    `Sources/bot/main.swift` decides; `Sources/bot/Frontier.swift` speaks the protocol. `frontier policy schema` writes
    every message, order and figure with its range and unit, and `frontier help policy check` tells what is checked.

    """#
}
