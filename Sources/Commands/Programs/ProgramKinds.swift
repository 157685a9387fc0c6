import Policies
import Programs

/// Programs as policies that can be named for a seat: `exec:COMMAND`.
enum ProgramKinds {
  /// What stands before the command.
  static let prefix = "exec"

  /// A roster in which `exec:COMMAND` is a policy, played by a program in a room.
  static func added(to roster: PolicyRoster, _ room: ProgramRoom) -> PolicyRoster {
    roster.making(prefix) { rest throws(PolicyFault) in
      guard let command = ProgramCommand(rest) else {
        throw .unmade(
          "\(prefix):\(rest)", remedy: "write \(prefix):COMMAND, such as exec:python3 bot.py; close its quotes")
      }
      return kind(command, room)
    }
  }

  /// Whether a policy is a program.
  static func isProgram(_ policy: PolicyChoice) -> Bool { policy.kind.name.hasPrefix("\(prefix):") }

  /// The command of a policy that is a program; nil of any other.
  static func command(of policy: PolicyChoice) -> ProgramCommand? {
    isProgram(policy) ? ProgramCommand(String(policy.kind.name.dropFirst(prefix.count + 1))) : nil
  }

  /// The kind of a command.
  static func kind(_ command: ProgramCommand, _ room: ProgramRoom) -> PolicyKind {
    PolicyKind(
      "\(prefix):\(command.text)", version: command.version, summary: "the program started by `\(command.text)`",
      about: "Another program, which answers by the line protocol."
    ) { room.player(command) }
  }
}
