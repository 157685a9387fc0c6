import RaceEngine

/// The policies that a program has, by name.
public struct PolicyRoster: Sendable {
  /// The kinds, in the order in which they are listed.
  public private(set) var kinds: [PolicyKind]

  /// Those that come with the game; the exploits can be named, but are not listed.
  public static let builtin = PolicyRoster(
    trusted: BuiltinPolicy.allCases.map(\.kind) + Thinker.allCases.map(\.kind), unlisted: Exploit.allCases.map(\.kind))

  /// Makes a kind from what follows its prefix and the colon, such as the command of `exec:python3 bot.py`.
  public typealias Maker = @Sendable (_ rest: String) throws(PolicyFault) -> PolicyKind

  private var makers: [String: Maker] = [:]
  private var unlisted: [PolicyKind] = []

  private init(trusted kinds: [PolicyKind], unlisted: [PolicyKind]) {
    self.kinds = kinds
    self.unlisted = unlisted
  }

  /// The same policies, and all that a prefix leads to.
  ///
  /// - Parameters:
  ///   - prefix: Lower-case letters; what stands before the colon.
  ///   - maker: Makes the kind, whose name must be the whole text: it stands in records, and is read again from there.
  public func making(_ prefix: String, _ maker: @escaping Maker) -> PolicyRoster {
    var roster = self
    roster.makers[prefix] = maker
    return roster
  }

  /// These kinds, in this order.
  ///
  /// - Throws: A fault where a name cannot be written, or two have the same.
  public init(_ kinds: [PolicyKind]) throws(PolicyFault) {
    self = try PolicyRoster(trusted: [], unlisted: []).adding(kinds)
  }

  /// The same policies, and more kinds after them.
  ///
  /// - Throws: A fault where a name cannot be written, or two have the same.
  public func adding(_ added: [PolicyKind]) throws(PolicyFault) -> PolicyRoster {
    var seen = Set((kinds + unlisted).map(\.name))
    for kind in added {
      let isPlain = kind.name.utf8.allSatisfy {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
          || $0 == UInt8(ascii: "-")
      }
      guard isPlain, !kind.name.isEmpty else { throw .unwritable(kind.name) }
      guard kind.version.allSatisfy({ !$0.isWhitespace && $0 != "@" }), !kind.version.isEmpty else {
        throw .unversioned(kind.name, kind.version)
      }
      guard seen.insert(kind.name).inserted else { throw .ambiguous(kind.name) }
    }
    var roster = self
    roster.kinds += added
    return roster
  }

  /// The names of the kinds.
  public var names: [String] { kinds.map(\.name) }

  /// The policy that a text names: `steady`, or `steady(safety=0.3,pay=1.1)`.
  ///
  /// - Throws: What is wrong with the text, and what would be right.
  public func policy(_ text: String) throws(PolicyFault) -> PolicyChoice {
    if let colon = text.firstIndex(of: ":"), let maker = makers[String(text[..<colon])] {
      return try maker(String(text[text.index(after: colon)...])).usual
    }
    let parts = text.split(separator: "(", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let kind = (kinds + unlisted).first(where: { $0.name == name }) else { throw .unknown(name, names: names) }
    guard parts.count == 2 else { return kind.usual }
    guard parts[1].hasSuffix(")") else { throw .unclosed(text) }
    var choice = kind.usual
    var told: Set<Int> = []
    for part in parts[1].dropLast().split(separator: ",") {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        .map { $0.trimming(while: { $0 == " " }) }
      guard pair.count == 2 else { throw .unpaired(String(part), policy: name) }
      guard let place = kind.parameters.firstIndex(where: { $0.name == pair[0] }) else {
        throw .parameter(pair[0], policy: name, names: kind.parameters.map(\.name))
      }
      guard told.insert(place).inserted else { throw .twice(pair[0], policy: name) }
      guard let raw = kind.parameters[place].raw(of: pair[1]) else {
        throw .value(pair[1], parameter: pair[0], policy: name, right: kind.parameters[place].rangeText)
      }
      choice = choice.setting(place, to: raw)
    }
    return choice
  }
}

extension Substring {
  /// Without the characters at both ends that fit.
  fileprivate func trimming(while fits: (Character) -> Bool) -> String {
    let rest = drop(while: fits)
    return String(rest.reversed().drop(while: fits).reversed())
  }
}

/// What is wrong with the name of a policy.
public enum PolicyFault: Error, Sendable, Equatable {
  /// No policy has that name.
  case unknown(String, names: [String])
  /// The parenthesis is not closed.
  case unclosed(String)
  /// A part between the parentheses is no `name=value`.
  case unpaired(String, policy: String)
  /// The policy has no such parameter.
  case parameter(String, policy: String, names: [String])
  /// A parameter is given twice.
  case twice(String, policy: String)
  /// A parameter cannot have that value.
  case value(String, parameter: String, policy: String, right: String)
  /// A name has other characters than lower-case letters, digits and dashes.
  case unwritable(String)
  /// A version is empty, or has a blank or `@` in it.
  case unversioned(String, String)
  /// Two policies have the same name.
  case ambiguous(String)
  /// What follows a prefix is not what it leads to.
  case unmade(String, remedy: String)

  /// What is wrong.
  public var message: String {
    switch self {
    case .unknown(let name, _): "there is no policy '\(name)'"
    case .unclosed(let text): "'\(text)' does not end with its parenthesis"
    case .unpaired(let part, let policy): "'\(part)' is no parameter of \(policy)"
    case .parameter(let name, let policy, _): "\(policy) has no parameter '\(name)'"
    case .twice(let name, let policy): "\(policy) is given '\(name)' twice"
    case .value(let text, let parameter, let policy, _): "\(parameter) of \(policy) cannot be '\(text)'"
    case .unwritable(let name): "a policy cannot be called '\(name)'"
    case .unversioned(let name, let version): "policy '\(name)' cannot have the version '\(version)'"
    case .ambiguous(let name): "two policies are called '\(name)'"
    case .unmade(let text, _): "'\(text)' is no policy"
    }
  }

  /// What would be right.
  public var remedy: String {
    switch self {
    case .unknown(let name, let names):
      Self.level(name) ?? Self.near(name, names) ?? "the policies are \(names.joined(separator: ", "))"
    case .unclosed: "write it as NAME(parameter=value,…), in quotes where the shell wants them"
    case .unpaired: "write each parameter as name=value"
    case .parameter(let name, let policy, let names):
      names.isEmpty
        ? "it takes none" : Self.near(name, names) ?? "'frontier policy show \(policy)' lists what it takes"
    case .twice: "keep one"
    case .value(_, _, _, let right): "it is \(right)"
    case .unwritable: "use lower-case letters, digits and dashes"
    case .unversioned: "use a text without blanks and '@'"
    case .ambiguous: "call one of them otherwise"
    case .unmade(_, let remedy): remedy
    }
  }

  /// A level's name is a parameter's value, and no policy.
  private static func level(_ name: String) -> String? {
    Opponent.Level.allCases.contains { $0.name == name } ? "it is a level: write 'opponent(level=\(name))'" : nil
  }

  private static func near(_ name: String, _ names: [String]) -> String? {
    Spelling.nearest(to: name, among: names).map { "did you mean '\($0)'?" }
  }
}
