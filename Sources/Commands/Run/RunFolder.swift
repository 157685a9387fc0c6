import Foundation
import Scenarios
import TextUI

/// The folder into which a run writes a replay for each seed.
enum RunFolder {
  /// Whether a path is a folder, or is written as one.
  static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return path.hasSuffix("/")
      || (FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue)
  }

  /// The path without slashes at its end.
  static func trimmed(_ path: String) -> String {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }

  /// Makes the folder where there is none, and writes the plan into it.
  static func prepare(_ folder: String, for plan: RunPlan) throws(CommandFailure) {
    if mkdir(folder, 0o777) != 0 {
      let code = errno
      guard code == EEXIST else {
        throw CommandFailure(
          .cannotCreate, "cannot make the folder \(folder): \(CommandFailure.reason(code))",
          remedy: "make the folder above it first, or choose another")
      }
      guard isFolder(folder) else {
        throw CommandFailure(
          .cannotCreate, "\(folder) is a file, and a run of several seeds writes a folder",
          remedy: "choose another name")
      }
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    if let name = names.sorted().first(where: { $0 == "plan.json" || $0.hasSuffix(".replay.jsonl") }) {
      let isPlan = names.contains("plan.json")
      throw CommandFailure(
        .cannotCreate, "\(folder) holds replays already, such as \(name)",
        remedy: isPlan
          ? "go on with them: \(Shell.line(["frontier", "run", "--resume", folder])); or choose another folder"
          : "choose another folder")
    }
    do throws(RecordError) {
      try plan.write(into: folder)
    } catch {
      throw CommandFailure(writing: error)
    }
  }

  /// The plan that a folder was begun with.
  static func plan(of folder: String) throws(CommandFailure) -> RunPlan {
    do throws(RecordError) {
      return try RunPlan.read(from: folder)
    } catch {
      var failure = CommandFailure(reading: error)
      if failure.exit == .noInput { failure.remedy = "name a folder that 'run --seeds … --replay' has begun" }
      throw failure
    }
  }
}
