import Classroom
import TextUI

/// What the commands for classes share.
enum ClassArgument {
  /// The folder.
  static let folder = ArgumentSpec("DIR", "The class's folder.")

  /// The folder that the arguments name.
  static func folder(_ arguments: ParsedArguments) -> ClassFolder { ClassFolder(arguments.positional(0) ?? "") }

  /// The class in the folder that the arguments name.
  static func room(_ arguments: ParsedArguments) throws(CommandFailure) -> ClassRoom {
    do throws(ClassFault) {
      return try ClassRoom(folder(arguments), arguments.table.roster)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Writes the names of files that were written, each with its folder.
  static func tell(_ files: [String], in folder: ClassFolder, _ arguments: ParsedArguments) throws(CommandFailure) {
    guard !arguments.isQuiet else { return }
    for file in files { try Output.standard.line("wrote \(folder.file(file))") }
  }

  /// What comes next.
  static func next(_ command: String, _ folder: ClassFolder, _ arguments: ParsedArguments) throws(CommandFailure) {
    guard !arguments.isQuiet else { return }
    try Output.standard.line("next: \(Shell.line(["frontier", "class", command, folder.path]))")
  }
}

extension CommandFailure {
  /// Something that could not be done with a class's folder.
  init(_ fault: ClassFault) {
    let exit: ExitCode =
      switch fault.kind {
      case .usage: .usage
      case .badData: .badData
      case .noInput: .noInput
      case .cannotCreate: .cannotCreate
      case .inputOutput: .inputOutput
      case .notNow: .tryAgain
      }
    self.init(exit, fault.message, remedy: fault.remedy)
  }
}
